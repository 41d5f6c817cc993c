/** Our elements on pages that a router makes, takes away and makes again without loading anything. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {clickInside, Host, untilInside, untilPlaying} from './host.mjs';

/** What each page of the site has in it. */
const VIEWS = `const views = {
  list: '<sli-session-list src="/demo/feed.json" no-storage deep-link></sli-session-list>',
  player: '<sli-session-player src="/demo/feed.json" no-storage deep-link></sli-session-player>',
  none: '<p>Nothing of ours</p>',
};
const show = (name) => { document.querySelector('main').innerHTML = views[name]; };`;

const NAV = ['list', 'player', 'none']
  .map((name) => `<a id="${name}" href="/${name}" data-navigo>${name}</a>`)
  .join(' ');

const routers = {
  'page.js, by paths': {
    root: '/',
    script: `<script src="/packages/page/page.js"></script><script>${VIEWS}
      for (const name of Object.keys(views)) page('/' + name, () => show(name));
      page();
    </script>`,
  },
  'Navigo, by paths': {
    root: '/',
    script: `<script src="/packages/navigo/lib/navigo.js"></script><script>${VIEWS}
      const router = new Navigo('/');
      for (const name of Object.keys(views)) router.on(name, () => show(name));
      router.resolve();
    </script>`,
  },
  'Navigo, by what follows the #': {
    root: '#/',
    script: `<script src="/packages/navigo/lib/navigo.js"></script><script>${VIEWS}
      const router = new Navigo('/', {hash: true});
      for (const name of Object.keys(views)) router.on(name, () => show(name));
      router.resolve();
    </script>`,
  },
};

describe('on a site with a router', () => {
  const host = new Host();

  before(() => host.start());
  after(() => host.stop());

  for (const [name, {root, script}] of Object.entries(routers)) {
    it(`all works on each page, forth and back: ${name}`, async () => {
      const path = root === '/' ? '/list' : '/#/list';
      const page = await host.open({
        path,
        body: `<nav>${NAV}</nav><main></main>
          <script type="module" src="/dist/shared-learning.js"></script>${script}`,
      });
      const at = () => page.evaluate(() => location.pathname + location.hash);
      const address = (view) => (root === '/' ? `/${view}` : `/#/${view}`);
      await untilInside(page, 'sli-session-list', '[part~=title]', 6);

      await page.click('#player');
      await clickInside(page, 'sli-session-player', '[part~=play]');
      const media = await untilPlaying(page, 'sli-session-player', 'en');
      await page.click('#none');
      await page.waitForFunction(() => !document.querySelector('sli-session-player'));
      await page.waitForFunction((media) => media.paused, {timeout: 20_000}, media);
      // Whatever follows the # of a router's is the router's: ours writes beside nobody's.
      assert.equal(await at(), address('none'));

      await page.goBack();
      await untilInside(page, 'sli-session-player', '[part~=play]');
      await page.goBack();
      await untilInside(page, 'sli-session-list', '[part~=title]', 6);
      assert.equal((await at()).startsWith(address('list')), true);
      for (let round = 0; round < 5; round++) {
        await page.click('#none');
        await page.waitForFunction(() => document.querySelector('main > p'));
        await page.click('#list');
        await untilInside(page, 'sli-session-list', '[part~=title]', 6);
      }

      const documents = host.requests.filter((path) => !/^\/(dist|demo|packages)\//.test(path));
      assert.equal(documents.length, 1, 'nothing was loaded anew');
      assert.equal(host.requests.filter((path) => path === '/demo/feed.json').length, 1);
      assert.deepEqual(host.noise, []);
      await page.close();
    });
  }
});
