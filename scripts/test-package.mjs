// Tests what is tested from outside of a page: what `npm pack` packs, in projects as others have them, and what only
// a browser's own buttons do.
import {execFileSync} from 'node:child_process';
import {runNodeTests} from './run-node-tests.mjs';

// Not in this process: it would be one of production then, in which npm leaves out what is for development.
const vite = 'node_modules/vite/bin/vite.js';
execFileSync(process.execPath, [vite, 'build', '--logLevel=warn'], {stdio: 'inherit'});
const {passed, failed} = await runNodeTests();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
