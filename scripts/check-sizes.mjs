import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/**
 * What visitors load, in bytes of brotli. Only ever lower a limit. A name stands for the chunks that begin with it, of
 * which the largest counts; a locale's stands for the largest locale.
 */
const BUDGETS = {
  'before any click': {limit: 41_350, parts: ['stub', 'core', 'locale']},
  'to play, besides': {limit: 8_770, parts: ['player-screen', 'playback', 'words to play']},
  'once it plays, besides': {limit: 13_700, parts: ['extras', 'shared']},
  'to search and filter, besides': {limit: 7_650, parts: ['session-finder', 'search']},
  'for a transcript, besides': {limit: 8_400, parts: ['session-transcript']},
  'for YouTube or Vimeo, besides': {limit: 5_200, parts: ['frame-engine']},
};

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const files = ['shared-learning.js', ...readdirSync('dist/chunks').map((name) => `chunks/${name}`)];
const sizes = files
  .map((file) => {
    const body = readFileSync(join('dist', file));
    return {file, raw: body.length, brotli: brotliCompressSync(body).length};
  })
  .sort((a, b) => b.brotli - a.brotli);
console.table(sizes);

const beginnings = {
  stub: ['shared-learning.js'],
  locale: targetLocales.map((locale) => `chunks/${locale}-`),
  'words to play': targetLocales.map((locale) => `chunks/${locale}.play-`),
};
let isOver = false;
for (const [what, {limit, parts}] of Object.entries(BUDGETS)) {
  const total = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  console.log(`${what}: ${total} bytes of ${limit}`);
  if (total > limit) isOver = true;
}
if (isOver) {
  console.error('Too many bytes');
  process.exit(1);
}

function sizeOf(part) {
  const names = beginnings[part] ?? [`chunks/${part}-`];
  const found = sizes.find(({file}) => names.some((name) => file.startsWith(name)));
  if (!found) throw new Error(`There is no chunk for "${part}"`);
  return found.brotli;
}
