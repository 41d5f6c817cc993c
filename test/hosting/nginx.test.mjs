/** A real nginx, set up as HOSTING.md says, with our files and a feed. */
import assert from 'node:assert/strict';
import {cpSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {createServer, request} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {warnNotRun} from '../../scripts/warn-not-run.mjs';
import {inEachEngine, openBrowser} from '../support/browsers/open-browser.mjs';
import {missingNginx, startNginx} from './nginx.mjs';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const MEDIA = 'public, max-age=86400, stale-while-revalidate=604800';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const [major] = version.split('.');
const core = readdirSync('dist/chunks').find((name) => name.startsWith('core-'));
const VIDEO = 'media/needs-assets-assessment/en.mp4';

const missing = missingNginx();
if (missing) warnNotRun(`the hosting guide: ${missing}`);
else describe('nginx, as the guide sets it up,', guide);

function guide() {
  let nginx;

  before(async () => {
    nginx = await startNginx();
    cpSync('dist', nginx.root, {recursive: true});
    cpSync('demo/media', join(nginx.root, 'media'), {recursive: true});
    cpSync('demo/feed.json', join(nginx.root, 'feed.json'));
    for (const name of readdirSync(nginx.root, {recursive: true})) {
      if (!name.endsWith('.js')) continue;
      const path = join(nginx.root, name);
      writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
    }
  });
  after(() => nginx?.stop());

  const files = {
    [`${version}/shared-learning.js`]: ['application/javascript; charset=utf-8', IMMUTABLE],
    [`${version}/chunks/${core}`]: ['application/javascript; charset=utf-8', IMMUTABLE],
    [`${version}/embed.html`]: ['text/html; charset=utf-8', IMMUTABLE],
    [`chunks/${core}`]: ['application/javascript; charset=utf-8', IMMUTABLE],
    [`${major}/shared-learning.js`]: ['application/javascript; charset=utf-8', SHORT],
    'shared-learning.js': ['application/javascript; charset=utf-8', SHORT],
    'embed.css': ['text/css; charset=utf-8', SHORT],
    'feed.json': ['application/json; charset=utf-8', SHORT],
    [VIDEO]: ['video/mp4', MEDIA],
    'media/banner.jpg': ['image/jpeg', MEDIA],
    'media/needs-assets-assessment/en.es.vtt': ['text/vtt; charset=utf-8', MEDIA],
  };
  for (const [name, [type, cache]] of Object.entries(files)) {
    it(`says what it is, how long it may be kept and that all may have it: ${name}`, async () => {
      const {status, headers} = await get(name);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['cache-control'], cache);
      isForAll(headers);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  for (const [encoding, accepted] of Object.entries({br: 'gzip, deflate, br', gzip: 'gzip'})) {
    it(`sends a script as it was packed beforehand: ${encoding}`, async () => {
      const {headers, body} = await get(`${version}/chunks/${core}`, {'accept-encoding': accepted});
      const file = `dist/${version}/chunks/${core}`;
      const pack = encoding === 'br' ? brotliCompressSync : gzipSync;
      assert.equal(headers['content-encoding'], encoding);
      assert.match(headers.vary, /accept-encoding/i);
      assert.equal(headers['content-length'], String(body.length));
      assert.equal(body.length, pack(readFileSync(file)).length);
    });

    it(`packs a feed on its way: ${encoding}`, async () => {
      const {headers, body} = await get('feed.json', {'accept-encoding': accepted});
      assert.equal(headers['content-encoding'], encoding);
      assert.ok(body.length < readFileSync('demo/feed.json').length / 2);
    });
  }

  for (const encoding of ['identity', 'gzip', 'br']) {
    it(`sends a feed again only once it is another: ${encoding}`, async () => {
      const path = join(nginx.root, `feed-${encoding}.json`);
      writeFileSync(path, readFileSync('demo/feed.json'));
      const name = `feed-${encoding}.json`;
      const accepted = {'accept-encoding': encoding};
      const {headers} = await get(name, accepted);

      const again = await get(name, {...accepted, 'if-none-match': headers.etag});
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
      assert.equal(again.headers['cache-control'], SHORT);
      isForAll(again.headers);

      writeFileSync(`${path}.new`, `${readFileSync(path, 'utf8')}\n`);
      renameSync(`${path}.new`, path);
      const other = await get(name, {...accepted, 'if-none-match': headers.etag});
      assert.equal(other.status, 200);
      assert.notEqual(other.headers.etag, headers.etag);
    });
  }

  it('sends the part of a video that is asked for', async () => {
    const {status, headers, body} = await get(VIDEO, {range: 'bytes=100-299'});
    const whole = readFileSync(`demo/${VIDEO}`);
    assert.equal(status, 206);
    assert.equal(headers['content-range'], `bytes 100-299/${whole.length}`);
    assert.equal(headers['cache-control'], MEDIA);
    assert.ok(body.equals(whole.subarray(100, 300)));
    isForAll(headers);
  });

  for (const name of ['feed-2.json', `9.9.9/shared-learning.js`, `${version}/`, '.git/config']) {
    it(`tells every page that it has none, and lets nobody keep that: ${name}`, async () => {
      const {status, headers} = await get(name);
      assert.equal(status, 404);
      assert.equal(headers['cache-control'], 'no-store');
      isForAll(headers);
    });
  }

  it('answers who asks beforehand', async () => {
    const {status, headers} = await ask('OPTIONS', 'feed.json', {
      origin: 'https://partner.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'range',
    });
    assert.equal(status, 204);
    assert.match(headers['access-control-allow-methods'], /\bGET\b/);
    assert.match(headers['access-control-allow-headers'], /\bRange\b/);
    assert.equal(headers['access-control-allow-origin'], '*');
  });

  it('takes nothing in', async () => {
    assert.equal((await ask('PUT', 'feed.json')).status, 403);
    assert.equal((await ask('DELETE', 'feed.json')).status, 403);
  });

  it('warns of nothing', () => {
    assert.doesNotMatch(nginx.warnings(), /\[(warn|emerg|alert|crit)\]/);
  });

  inEachEngine('with a page of another site', (engine) => {
    let browser;
    let partner;

    before(async () => {
      partner = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        // Takes in only what says that it may be taken in.
        response.setHeader('cross-origin-embedder-policy', 'require-corp');
        response.end(`<!doctype html><html lang="en"><title>A partner</title>
          <link rel="icon" href="data:,">
          <script type="module" src="${nginx.url}${major}/shared-learning.js"></script>
          <sli-session-list src="${nginx.url}feed.json" no-storage></sli-session-list>`);
      });
      await new Promise((resolve) => partner.listen(0, resolve));
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      partner?.close();
      partner?.closeAllConnections();
    });

    it('is asked for each file at the first view, and for nothing at the second', async () => {
      const address = `http://localhost:${partner.address().port}/`;
      const tab = await browser.newTab();
      const asked = async (search) => {
        const before = nginx.requests().length;
        await tab.open(address + search);
        await tab.untilFound('sli-session-list >>> [part~=title]', 6);
        await tab.until(picturesAreThere);
        return nginx.requests().slice(before);
      };

      const first = await asked('');
      const scripts = first.filter((line) => line.endsWith('.js'));
      assert.deepEqual(scripts, [
        `200 /${major}/shared-learning.js`,
        `200 /${version}/chunks/${core}`,
      ]);
      assert.deepEqual(
        first.filter((line) => line.endsWith('.json')),
        ['200 /feed.json'],
      );
      const pictures = first.filter((line) => /\.jpg$/.test(line));
      assert.ok(pictures.length > 0 && pictures.every((line) => line.startsWith('200 /media/')));
      // So many HOSTING.md reckons with.
      assert.equal(first.length, 3 + pictures.length);
      assert.ok(first.length <= 9, `a view costs ${first.length} requests`);

      // Under its driver WebKitGTK has no cache on disk, the only one that fetch() is answered from.
      assert.deepEqual(await asked('?again'), engine === 'webkit' ? ['200 /feed.json'] : []);
    });
  });

  function isForAll(headers) {
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  }

  const get = (name, headers) => ask('GET', name, headers);

  /** By hand, since fetch() unpacks what it gets and hides how it came. */
  function ask(method, name, headers = {}) {
    return new Promise((resolve, reject) => {
      const sent = request(new URL(name, nginx.url), {method, headers}, (response) => {
        const pieces = [];
        response.on('data', (piece) => pieces.push(piece));
        response.on('end', () => {
          const {statusCode: status, headers} = response;
          resolve({status, headers, body: Buffer.concat(pieces)});
        });
      });
      sent.on('error', reject);
      sent.end();
    });
  }
}

/** In the page: whether all pictures have come that it has asked for. */
function picturesAreThere() {
  const {shadowRoot} = document.querySelector('sli-session-list');
  const pictures = [...shadowRoot.querySelectorAll('img')];
  const isNear = (picture) => picture.getBoundingClientRect().top < innerHeight;
  return pictures.length > 0 && pictures.every((it) => it.complete || !isNear(it));
}
