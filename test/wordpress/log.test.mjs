import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {folder} from './support/wordpress.mjs';

it('nothing has been logged but that WordPress itself is old for this PHP', () => {
  const path = join(folder, 'debug.log');
  const log = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = log.split('\n').filter((line) => line.startsWith('['));
  const ours = lines.filter(
    (line) => line.includes('shared-learning') || !line.includes('PHP Deprecated:'),
  );
  assert.deepEqual(ours, []);
});
