/** A page that the browser keeps whole while the visitor is elsewhere, and shows again when they come back. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, it} from 'node:test';
import {serveFiles} from '../../scripts/serve.mjs';
import {inEachEngine, openBrowser, RECORDER} from '../support/browsers/open-browser.mjs';

const PAGE = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${RECORDER}
  <script type="module" src="/dist/shared-learning.js"></script>
  <div data-sli="session-list" data-src="/demo/feed.json" data-page-size="2"></div>
  <sli-session-player src="/demo/feed.json"></sli-session-player>`;

inEachEngine('a browser’s buttons', (engine) => {
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
    // Who drives browsers does without, if not told otherwise.
    browser = await openBrowser(engine, {
      chromium: {ignoreDefaultArgs: ['--disable-back-forward-cache']},
      firefox: {'fission.bfcacheInParent': true},
    });
  });

  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  it('keep nobody from coming back to a page as it was, which goes on there', async () => {
    const tab = await browser.newTab();
    const origin = `http://localhost:${server.address().port}`;
    await tab.open(`${origin}/page`);
    await tab.untilFound('sli-session-list >>> [part~=title]', 2);
    await tab.until(() => document.readyState === 'complete');
    await tab.evaluate(() => {
      addEventListener('pageshow', ({persisted}) => {
        document.title = persisted ? 'as it was' : 'anew';
      });
    });
    await tab.open(`${origin}/elsewhere`);
    await tab.back();

    await tab.until(() => document.title === 'as it was');
    await tab.evaluate(() => {
      const div = document.createElement('div');
      Object.assign(div.dataset, {sli: 'funder-strip', src: '/demo/feed.json'});
      document.body.append(div);
    });
    await tab.click('sli-session-list >>> [part~=more]');
    await tab.untilFound('sli-session-list >>> [part~=title]', 4);
    await tab.untilFound('sli-funder-strip >>> [part~=group]');
    assert.deepEqual(await tab.noise(), []);
  });
});
