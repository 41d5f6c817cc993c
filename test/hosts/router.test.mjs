/** Our elements on pages that a router makes, takes away and makes again without loading anything. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {inEachEngine} from '../support/browsers/open-browser.mjs';
import {Host} from './host.mjs';

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

inEachEngine('on a site with a router', (engine) => {
  const host = new Host();

  before(() => host.start(engine));
  after(() => host.stop());

  for (const [name, {root, script}] of Object.entries(routers)) {
    it(`all works on each page, forth and back: ${name}`, async () => {
      const path = root === '/' ? '/list' : '/#/list';
      const tab = await host.open({
        path,
        body: `<nav>${NAV}</nav><main></main>
          <script type="module" src="/dist/shared-learning.js"></script>${script}`,
      });
      const at = () => tab.evaluate(() => location.pathname + location.hash);
      const address = (view) => (root === '/' ? `/${view}` : `/#/${view}`);
      await tab.untilFound('sli-session-list >>> [part~=title]', 6);

      await tab.click('#player');
      await tab.click('sli-session-player >>> [part~=play]');
      await tab.untilPlaying('sli-session-player', 'en');
      await tab.find('sli-session-player >>> [part~=media]', ([video]) => {
        window.kept = video;
      });
      await tab.click('#none');
      await tab.until(() => !document.querySelector('sli-session-player'));
      await tab.until(() => window.kept.paused);
      // Whatever follows the # of a router's is the router's: ours writes beside nobody's.
      assert.equal(await at(), address('none'));

      await tab.back();
      await tab.untilFound('sli-session-player >>> [part~=play]');
      await tab.back();
      await tab.untilFound('sli-session-list >>> [part~=title]', 6);
      assert.equal((await at()).startsWith(address('list')), true);
      for (let round = 0; round < 5; round++) {
        await tab.click('#none');
        await tab.untilFound('main > p');
        await tab.click('#list');
        await tab.untilFound('sli-session-list >>> [part~=title]', 6);
      }

      const documents = host.requests.filter((path) => !/^\/(dist|demo|packages)\//.test(path));
      assert.equal(documents.length, 1, 'nothing was loaded anew');
      assert.equal(host.requests.filter((path) => path === '/demo/feed.json').length, 1);
      assert.deepEqual(await tab.noise(), []);
      await tab.close();
    });
  }
});
