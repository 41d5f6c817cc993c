// npm run translate: brings locales/ and src/i18n/generated/ up to date with the messages in src/.
import {execFileSync} from 'node:child_process';

const LIT_LOCALIZE = 'node_modules/@lit/localize-tools/bin/lit-localize.js';

for (const script of [
  [LIT_LOCALIZE, 'extract'],
  ['scripts/note-translations.mjs'],
  [LIT_LOCALIZE, 'build'],
  ['scripts/split-translations.mjs'],
]) {
  execFileSync(process.execPath, script, {stdio: 'inherit'});
}
