import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {warnNotRun} from '../../scripts/warn-not-run.mjs';
import {findWordPress} from './support/find-wordpress.mjs';
import {startSite} from './support/site.mjs';

/** In this order: the last ones look at what the others have left. */
const FILES = ['pages', 'feeds', 'escaping', 'editor', 'settings', 'uninstall', 'log'];

/** Tests the plugin of dist/ in a WordPress that is set up for it, and answers with how many passed and failed. */
export async function runWordPressTests(names = FILES) {
  const {folder, missing} = findWordPress();
  if (missing) {
    warnNotRun(`the WordPress plugin: ${missing}`);
    return {passed: 0, failed: 0};
  }
  const site = await startSite(folder);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  process.env.WORDPRESS_URL = site.url;
  process.env.WORDPRESS_FOLDER = site.folder;
  try {
    return await runFiles(names.map((name) => join(import.meta.dirname, `${name}.test.mjs`)));
  } finally {
    site.stop();
  }
}

async function runFiles(files) {
  const counts = {passed: 0, failed: 0};
  const stream = run({files, concurrency: 1, timeout: 300_000});
  const isTest = ({details}) => details.type !== 'suite';
  stream.on('test:pass', (event) => {
    if (isTest(event)) counts[event.skip || event.todo ? 'failed' : 'passed'] += 1;
  });
  stream.on('test:fail', (event) => {
    if (isTest(event)) counts.failed += 1;
  });
  for await (const line of stream.compose(new spec())) process.stdout.write(line);
  return counts;
}
