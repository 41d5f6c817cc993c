import {join} from 'node:path';
import {runNodeTests} from '../../scripts/run-node-tests.mjs';
import {warnNotRun} from '../../scripts/warn-not-run.mjs';
import {findWordPress} from './support/find-wordpress.mjs';
import {startSite} from './support/site.mjs';

/** In this order: the last ones look at what the others have left, and make another site of it. */
const FILES = [
  'oldest-php',
  'pages',
  'engines',
  'feeds',
  'escaping',
  'editor',
  'settings',
  'uninstall',
  'multisite',
  'log',
];

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
    return await runNodeTests(names.map((name) => join(import.meta.dirname, `${name}.test.mjs`)));
  } finally {
    site.stop();
  }
}
