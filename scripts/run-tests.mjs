import {startTestRunner} from '@web/test-runner';
import {warnOfMissing} from './warn-not-run.mjs';

/**
 * Runs the tests in every engine found, and answers with the sum over these. A skipped test, a file that does not
 * load or has no tests, a time out, a rejection that nobody handles count as failed. `args` are those of `wtr`.
 */
export async function runTests(args = []) {
  warnOfMissing();
  const runner = await startTestRunner({autoExitProcess: false, argv: args});
  // It has said why, and ends this process in its next turn.
  if (!runner) return {passed: 0, failed: 1};
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => runner.stop());
  await new Promise((resolve) => runner.on('stopped', resolve));
  warnOfMissing();
  const counts = [...runner.sessions.all()].map(count);
  return {passed: sum(counts, 'passed'), failed: sum(counts, 'failed')};
}

function count(session) {
  const tests = testsOf(session.testResults);
  const skipped = tests.filter((test) => test.skipped);
  for (const {name} of skipped) {
    console.log(`Skipped, so failed: ${session.browser.name}, ${session.testFile}: ${name}`);
  }
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed + session.errors.length + unhandledRejections(session);
  const isFine = session.passed && tests.length > 0;
  return {passed, failed: isFine ? failed : Math.max(failed, 1)};
}

/** Mocha fails the test that runs when an error is uncaught, but the runner keeps rejections from it. */
function unhandledRejections({logs}) {
  return logs.filter(([text]) => String(text).startsWith('An error was thrown in a Promise'))
    .length;
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

function sum(counts, key) {
  return counts.reduce((total, each) => total + each[key], 0);
}
