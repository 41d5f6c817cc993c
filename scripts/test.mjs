import {build} from 'vite';
import {runTests} from './run-tests.mjs';

// Some tests load the built script.
await build({logLevel: 'warn'});
const {passed, failed} = await runTests(process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
