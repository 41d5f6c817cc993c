// Writes what locales/notes.json says of each message beside it, where translators' tools show it.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {withNotes} from './xliff.mjs';

const notes = new Map(Object.entries(JSON.parse(readFileSync('locales/notes.json', 'utf8'))));
for (const name of readdirSync('locales').filter((name) => name.endsWith('.xlf'))) {
  const path = `locales/${name}`;
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    withNotes(text, (source) => notes.get(source)),
  );
}
