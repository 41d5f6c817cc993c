import {build} from 'vite';
import {runTests} from './run-tests.mjs';

const {passed, failed} = await buildAndTest();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function buildAndTest() {
  try {
    // Some tests load the built script.
    await build({logLevel: 'warn'});
  } catch (error) {
    console.error(error.message);
    return {passed: 0, failed: 1};
  }
  return runTests(process.argv.slice(2));
}
