/** The demo, as somebody finds their way through it. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {prerenderDemo} from '../../scripts/prerender-demo/main.mjs';
import {serve} from '../../scripts/serve.mjs';
import {engineNames, openBrowser} from '../support/browsers/open-browser.mjs';

// One of its pages is made anew each time.
await prerenderDemo();
const PAGES = readdirSync('demo', {recursive: true}).filter((path) => path.endsWith('.html'));

describe('the demo', () => {
  let server;
  let browser;

  before(async () => {
    server = await serve();
    browser = await openBrowser(engineNames[0]);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  it('has a way to each of its pages', async () => {
    const root = `http://localhost:${server.address().port}/demo/`;
    const tab = await browser.newTab();
    const found = new Set(['index.html']);
    for (const page of found) {
      await tab.open(root + page);
      const links = await tab.find('nav a, td a', (links) => links.map(({href}) => href));
      for (const link of links)
        if (link.startsWith(root)) found.add(link.slice(root.length).replace(/[?#].*/, ''));
      const current = await tab.find('nav a[aria-current=page]', (links) =>
        links.map(({href}) => href),
      );
      assert.deepEqual(current, page === 'ways/old.html' ? [] : [root + page]);
    }
    assert.deepEqual([...found].sort(), PAGES.sort());
    await tab.close();
  });
});
