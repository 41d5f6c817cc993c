import {startTestRunner} from '@web/test-runner';
import {launchers} from '../test/support/browsers/launchers.js';
import {warnOfMissing} from './warn-not-run.mjs';

/**
 * Runs the tests in every engine found, and answers with the sum over these. A skipped test, a file that does not
 * load or has no tests, a time out, a rejection that nobody handles count as failed. A file that had no end,
 * since a browser died or hung, is run once more in a new one; one whose tests fail is not. `args` are those of `wtr`.
 */
export async function runTests(args = []) {
  warnOfMissing();
  const sessions = await run({argv: args});
  // It has said why, and ends this process in its next turn.
  if (!sessions) return {passed: 0, failed: 1};
  const lost = sessions.filter(({testResults}) => !testResults);
  const ended = sessions.filter(({testResults}) => testResults);
  const again = lost.length > 0 ? await runAgain(lost) : [];
  warnOfMissing();
  const counts = [...ended, ...(again ?? lost)].map(count);
  return {passed: sum(counts, 'passed'), failed: sum(counts, 'failed')};
}

/** The sessions of a run when it is over: one for each file in each engine. */
async function run(options) {
  const runner = await startTestRunner({autoExitProcess: false, ...options});
  if (!runner) return undefined;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => runner.stop());
  await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()];
}

async function runAgain(lost) {
  const files = [...new Set(lost.map(({testFile}) => testFile))];
  const names = new Set(lost.map(({browser}) => browser.name));
  console.warn(
    `RUN ONCE MORE in ${[...names].join(', ')}, having had no end:\n${files.join('\n')}`,
  );
  const {default: config} = await import('../web-test-runner.config.js');
  const browsers = launchers().filter(({name}) => names.has(name));
  const again = await run({argv: [], readFileConfig: false, config: {...config, files, browsers}});
  const isOf = (session) => (other) =>
    other.testFile === session.testFile && other.browser.name === session.browser.name;
  return again?.filter((session) => lost.some(isOf(session)));
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
