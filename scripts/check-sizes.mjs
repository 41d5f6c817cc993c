import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** What a page loads before any click, in bytes of brotli: the stub, the core and a locale's first part. Only ever lower it. */
const LIMIT = 23_500;

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const files = ['shared-learning.js', ...readdirSync('dist/chunks').map((name) => `chunks/${name}`)];
const sizes = files
  .map((file) => {
    const body = readFileSync(join('dist', file));
    return {file, raw: body.length, brotli: brotliCompressSync(body).length};
  })
  .sort((a, b) => b.brotli - a.brotli);
console.table(sizes);

const [locale] = sizesOf(...targetLocales);
const [core] = sizesOf('core');
const stub = sizes.find(({file}) => file === 'shared-learning.js');
const total = stub.brotli + core.brotli + (locale?.brotli ?? 0);
console.log(`Before any click: ${total} bytes of ${LIMIT}`);
if (total > LIMIT) {
  console.error(`${total - LIMIT} bytes too many`);
  process.exit(1);
}

/** The chunks of exactly these names, the largest first: a locale's later part has another. */
function sizesOf(...names) {
  return sizes.filter(({file}) => names.some((name) => file.startsWith(`chunks/${name}-`)));
}
