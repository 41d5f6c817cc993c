/** A page that the browser keeps whole while the visitor is elsewhere, and shows again when they come back. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../scripts/chromium-options.mjs';
import {findChromium} from '../../scripts/find-browsers.mjs';
import {serveFiles} from '../../scripts/serve.mjs';

const WAIT = {timeout: 20_000};
const PAGE = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
  <script type="module" src="/dist/shared-learning.js"></script>
  <div data-sli="session-list" data-src="/demo/feed.json" data-page-size="2"></div>
  <sli-session-player src="/demo/feed.json"></sli-session-player>`;

let server;
let browser;

before(async () => {
  server = createServer((request, response) => {
    serveFiles(request, response, () => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(request.url === '/page' ? PAGE : '<!doctype html><title>Elsewhere</title>');
    });
  });
  await new Promise((resolve) => server.listen(0, resolve));
  browser = await puppeteer.launch({
    ...chromiumOptions(findChromium()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
});

it('keeps nobody from coming back to a page as it was, and goes on there', async () => {
  const page = await browser.newPage();
  const noise = [];
  page.on('pageerror', (error) => noise.push(error.message));
  const origin = `http://localhost:${server.address().port}`;
  await page.goto(`${origin}/page`);
  await titles(page, 2);
  await page.evaluate(() => {
    addEventListener('pageshow', ({persisted}) => {
      document.title = persisted ? 'as it was' : 'anew';
    });
  });
  await page.goto(`${origin}/elsewhere`);
  await page.goBack();

  await page.waitForFunction(() => document.title === 'as it was', WAIT);
  await page.evaluate(() => {
    const list = document.querySelector('sli-session-list');
    list.shadowRoot.querySelector('[part~=more]').click();
    const div = document.createElement('div');
    Object.assign(div.dataset, {sli: 'funder-strip', src: '/demo/feed.json'});
    document.body.append(div);
  });
  await titles(page, 4);
  await page.waitForFunction(
    () => document.querySelector('sli-funder-strip')?.shadowRoot?.querySelector('[part~=group]'),
    WAIT,
  );
  assert.deepEqual(noise, []);
});

function titles(page, count) {
  return page.waitForFunction(
    (count) =>
      document.querySelector('sli-session-list')?.shadowRoot?.querySelectorAll('[part~=title]')
        .length === count,
    WAIT,
    count,
  );
}
