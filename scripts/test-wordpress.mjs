// npm run test:wordpress [-- NAME …], where a name is that of a file in test/wordpress
import {spawnSync} from 'node:child_process';
import {build} from 'vite';
import {runWordPressTests} from '../test/wordpress/run.mjs';

await build({logLevel: 'warn'});
const {status} = spawnSync(process.execPath, ['scripts/wordpress-zip.mjs'], {stdio: 'inherit'});
if (status !== 0) process.exit(1);
const names = process.argv.slice(2);
const {passed, failed} = await runWordPressTests(names.length > 0 ? names : undefined);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
