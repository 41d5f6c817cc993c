import {spawnSync} from 'node:child_process';
import {runWordPressTests} from '../test/wordpress/run.mjs';
import {runNodeTests} from './run-node-tests.mjs';
import {runTests} from './run-tests.mjs';

const node = (script, ...args) => [process.execPath, `scripts/${script}`, ...args];

const steps = {
  format: ['prettier', '--check', '.'],
  lint: ['eslint', '.', '--max-warnings=0'],
  types: ['tsc'],
  translations: node('check-translations.mjs'),
  build: ['vite', 'build', '--logLevel=warn'],
  plugin: node('wordpress-zip.mjs'),
  sizes: node('check-sizes.mjs'),
  docs: node('docs.mjs', '--check'),
};

const failures = Object.keys(steps).filter((name) => {
  heading(name);
  const [command, ...args] = steps[name];
  // npm run has put node_modules/.bin on the path; on Windows only a shell finds commands there.
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
});

heading('tests from outside');
const outside = await runNodeTests();
heading('tests in WordPress');
const plugin = await runWordPressTests();
heading('tests in pages');
const inPages = await runTests();
const all = [outside, plugin, inPages];
const passed = all.reduce((sum, part) => sum + part.passed, 0);
const failed = all.reduce((sum, part) => sum + part.failed, 0);
if (failures.length > 0) console.log(`Failed before the tests: ${failures.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || failures.length > 0 ? 1 : 0);

function heading(name) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
}
