// Tests what is tested from outside of a page: what `npm pack` packs, in projects as others have them, and what only
// a browser's own buttons do.
import {build} from 'vite';
import {runNodeTests} from './run-node-tests.mjs';

await build({logLevel: 'warn'});
const {passed, failed} = await runNodeTests();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
