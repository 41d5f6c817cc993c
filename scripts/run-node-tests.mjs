import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {warnOfMissing} from './warn-not-run.mjs';

/** The tests that drive browsers and tools from outside, but for those of the plugin, which need a site. */
const OUTSIDE = readdirSync('test', {recursive: true})
  .filter((path) => path.endsWith('.test.mjs') && !/^wordpress|node_modules/.test(path))
  .map((path) => join('test', path));

/** Runs files of tests in Node, shows how they do, and answers how many passed and failed. A skipped one has failed. */
export async function runNodeTests(files = OUTSIDE) {
  warnOfMissing();
  let passed = 0;
  let failed = 0;
  // One after another: they share a site, and a browser that is busy keeps no page for the way back.
  const tests = run({files, concurrency: 1, timeout: 300_000});
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
