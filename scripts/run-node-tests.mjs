import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/** Runs test files in Node, shows how they do, and answers how many tests passed and failed. A skipped one has failed. */
export async function runNodeTests(files) {
  let passed = 0;
  let failed = 0;
  const tests = run({files, concurrency: false});
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
