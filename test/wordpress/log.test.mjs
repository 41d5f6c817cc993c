import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {folder} from './support/wordpress.mjs';

// Of WordPress itself: it is old for this PHP, and can't ask for updates here.
const EXPECTED = /PHP Deprecated:|WordPress\.org/;

it('nothing has been logged', () => {
  const path = join(folder, 'debug.log');
  const log = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = log.split('\n').filter((line) => line.startsWith('['));
  const ours = lines.filter((line) => line.includes('shared-learning') || !EXPECTED.test(line));
  assert.deepEqual(ours, []);
});
