// Tests what `npm pack` packs, in projects as others have them.
import {runNodeTests} from './run-node-tests.mjs';

const {passed, failed} = await runNodeTests(['test/package/package.test.mjs']);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
