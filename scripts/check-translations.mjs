// lit-localize itself stops when a translation lacks a value, but where there is none, it falls back to English, silently.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {filesLoadedFirst} from './files-loaded-first.mjs';
import {readMessages} from './xliff.mjs';

const GENERATED = ['locales', 'src/i18n/generated', 'src/i18n/generated/locales'];
const NOTES = 'locales/notes.json';

const translations = files('locales').filter((path) => path.endsWith('.xlf'));
const problems = [
  ...outdated(),
  ...translations.flatMap((path) => mistranslated(path)),
  ...unexplained(),
  ...speakingEnglish(),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0) {
  console.log('Every message is translated.');
  for (const path of translations) {
    const waiting = readMessages(path).filter(({state}) => state === 'needs-review-translation');
    if (waiting.length > 0)
      console.log(`${path}: ${waiting.length} translations wait for a review`);
  }
}
process.exitCode = problems.length > 0 ? 1 : 0;

/** Regenerates, compares, and puts back what was there. */
function outdated() {
  const before = read();
  execFileSync(process.execPath, ['scripts/translate.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const after = read();
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changed = paths.filter((path) => before.get(path) !== after.get(path));
  for (const path of changed) {
    if (before.has(path)) writeFileSync(path, before.get(path));
    else rmSync(path);
  }
  return changed.map((path) => `${path}: out of date, run npm run translate`);
}

function mistranslated(path) {
  const locale = basename(path, '.xlf');
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.length;
  return readMessages(path).flatMap(({id, source, target}) => {
    const problems = [];
    // Ids made from the source change with it. Under any other, the old translation would stay.
    if (!/^s[0-9a-f]{16}$/.test(id))
      problems.push('is a msg() with an id of its own, or with markup');
    if (!target?.trim()) return [...problems, 'has no translation'].map(tell);
    if (source.includes('|') && target.split('|').length !== forms)
      problems.push(`wants ${forms} forms, parted by |: "${target}"`);
    if (!source.includes('|') && target.includes('|')) problems.push('has no plural, and so no |');
    return problems.map(tell);

    function tell(problem) {
      return `${path}: "${source}" (${id}) ${problem}`;
    }
  });
}

/** Translators see a message alone: where it stands, they learn from its note. */
function unexplained() {
  const notes = JSON.parse(readFileSync(NOTES, 'utf8'));
  const sources = readMessages(translations[0]).map(({source}) => source);
  return [
    ...sources
      .filter((source) => !notes[source]?.trim())
      .map((source) => `${NOTES}: no note on "${source}"`),
    ...Object.keys(notes)
      .filter((source) => !sources.includes(source))
      .map((source) => `${NOTES}: there is no message "${source}"`),
  ];
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
    .map((path) => `${path}: comes by import(), so its wordsPart has to be 'play' or 'later'`);
}

function read() {
  return new Map(GENERATED.flatMap(files).map((path) => [path, readFileSync(path, 'utf8')]));
}

function files(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile());
  return entries.map(({name}) => join(folder, name));
}
