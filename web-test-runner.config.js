import {esbuildPlugin} from '@web/dev-server-esbuild';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {serveFiles} from './scripts/serve.mjs';
import {commands} from './test/support/browsers/commands.js';
import {launchers} from './test/support/browsers/launchers.js';
import server from './test/support/server/index.js';

export default {
  files: 'test/**/*.test.ts',
  rootDir: '.',
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}),
    commands,
    a11ySnapshotPlugin(),
    ...server,
  ],
  middleware: [files],
  browsers: launchers(),
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode.'),
  // One page at a time in each: the page in front has the focus, and plays.
  concurrency: 1,
  concurrentBrowsers: 2,
  // So long may one that answers no more go unnoticed, and the next one take to start.
  browserStartTimeout: 180_000,
  testsStartTimeout: 60_000,
  // axe looks at some sixty states in one file.
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 20_000, forbidOnly: Boolean(process.env.CI)}},
  coverageConfig: {include: ['src/**'], exclude: ['src/i18n/generated/**']},
};

/** The runner's own file server knows no byte ranges, without which Chromium can't seek in a video. */
function files(context, next) {
  return new Promise((resolve, reject) => {
    context.respond = false;
    context.res.once('close', resolve);
    serveFiles(context.req, context.res, () => {
      context.respond = true;
      next().then(resolve, reject);
    });
  });
}
