import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/**
 * Runs the tests that drive browsers and tools from outside, test/**\/*.test.mjs, shows how they do, and answers how
 * many passed and failed. A skipped one has failed.
 */
export async function runNodeTests() {
  let passed = 0;
  let failed = 0;
  const tests = run({files: nodeTests(), concurrency: false});
  const count = ({details, skip, todo}, isPassed) => {
    if (details.type === 'suite') return;
    if (isPassed && skip === undefined && todo === undefined) passed++;
    else failed++;
  };
  tests.on('test:pass', (event) => count(event, true));
  tests.on('test:fail', (event) => count(event, false));
  for await (const text of tests.compose(spec)) process.stdout.write(text);
  return {passed, failed: passed + failed > 0 ? failed : 1};
}

function nodeTests() {
  return readdirSync('test', {recursive: true})
    .filter((path) => path.endsWith('.test.mjs') && !path.includes('node_modules'))
    .map((path) => join('test', path));
}
