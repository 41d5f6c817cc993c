// lit-localize itself falls back to English, silently, where a translation is missing.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesLoadedFirst} from './files-loaded-first.mjs';

const GENERATED = ['locales', 'src/i18n/generated', 'src/i18n/generated/locales'];

const problems = [...outdated(), ...untranslated(), ...speakingEnglish()];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('Every message is translated.');
process.exitCode = problems.length > 0 ? 1 : 0;

/** Regenerates, compares, and puts back what was there. */
function outdated() {
  const before = read();
  run('node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract');
  run('node_modules/@lit/localize-tools/bin/lit-localize.js', 'build');
  run('scripts/split-translations.mjs');
  const after = read();
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changed = paths.filter((path) => before.get(path) !== after.get(path));
  for (const path of changed) {
    if (before.has(path)) writeFileSync(path, before.get(path));
    else rmSync(path);
  }
  return changed.map((path) => `${path}: out of date, run npm run translate`);
}

function untranslated() {
  return files('locales').flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(/<trans-unit id="(.*?)">(.*?)<\/trans-unit>/gs),
    ].flatMap(([, id, unit]) => {
      const source = /<source>(.*?)<\/source>/s.exec(unit)?.[1];
      const target = /<target>(.*?)<\/target>/s.exec(unit)?.[1];
      const problems = [];
      if (!target?.trim()) problems.push(`${path}: no translation of "${source}" (${id})`);
      // Ids made from the source change with it. Under any other, the old translation would stay.
      if (!/^s[0-9a-f]{16}$/.test(id))
        problems.push(`${path}: msg() with an id of its own, or with markup (${id})`);
      return problems;
    }),
  );
}

/** The elements that come by import(), but do not wait for the words that do. */
function speakingEnglish() {
  const first = filesLoadedFirst();
  return files('src/elements')
    .filter((path) => !first.includes(path.replaceAll('\\', '/')))
    .filter((path) => {
      const text = readFileSync(path, 'utf8');
      return (
        /^export class .* extends (Localized|Feed)Element/m.test(text) &&
        !/\bwordsPart\b/.test(text)
      );
    })
    .map((path) => `${path}: comes by import(), so its wordsPart has to be 'later'`);
}

function read() {
  return new Map(GENERATED.flatMap(files).map((path) => [path, readFileSync(path, 'utf8')]));
}

function files(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile());
  return entries.map(({name}) => join(folder, name));
}

function run(...script) {
  execFileSync(process.execPath, script, {stdio: ['ignore', 'ignore', 'inherit']});
}
