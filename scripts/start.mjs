import {build} from 'vite';
import {prerenderDemo} from './prerender-demo/main.mjs';
import {serve} from './serve.mjs';

const watcher = await build({logLevel: 'warn', build: {watch: {}}});
watcher.on('event', async ({code, duration, result}) => {
  if (code !== 'BUNDLE_END') return;
  console.log(`Built in ${duration} ms`);
  await result.close();
});

await prerenderDemo();
const server = await serveAtOrAfter(Number(process.env.PORT ?? 8080));
console.log(`Demo: http://localhost:${server.address().port}/demo/`);

async function serveAtOrAfter(port) {
  try {
    return await serve({port});
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveAtOrAfter(port + 1);
  }
}
