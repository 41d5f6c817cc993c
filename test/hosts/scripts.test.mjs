/** Our elements beside scripts of others that change what the language and the browser bring. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import {warnNotRun} from '../../scripts/warn-not-run.mjs';
import {inEachEngine} from '../support/browsers/open-browser.mjs';
import {Host} from './host.mjs';

/** Of Debian's libjs-prototype: npm has no Prototype for browsers. */
const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';

const OURS = '<script type="module" src="/dist/shared-learning.js"></script>';
const ELEMENTS = `
  <sli-session-list src="/demo/feed.json" no-storage search></sli-session-list>
  <sli-session-player src="/demo/feed.json" no-storage></sli-session-player>
  <sli-funder-strip src="/demo/feed.json" no-storage></sli-funder-strip>
  <sli-language-switcher languages="en es ar" label="Language"></sli-language-switcher>
  <div data-sli="partner-list" data-src="/demo/feed.json"></div>`;

const PLAYER = 'sli-session-player';

const scripts = {
  'zone.js': '/packages/zone.js/bundles/zone.umd.min.js',
  'core-js': '/packages/core-js-bundle/minified.js',
  'jQuery 1': '/packages/jquery/dist/jquery.min.js',
};

if (!existsSync(PROTOTYPE)) {
  warnNotRun('our elements beside Prototype: no libjs-prototype of Debian on this machine');
}

inEachEngine('beside a script of others, all works:', (engine) => {
  const host = new Host();

  let found;

  before(async () => {
    await host.start(engine);
    found = await visit('', '');
  });
  after(() => host.stop());

  for (const [name, src] of Object.entries(scripts)) {
    const tag = `<script src="${src}"></script>`;
    it(`${name}, which comes first`, () => works(tag, ''));
    it(`${name}, which comes last`, () => works('', tag));
  }

  if (existsSync(PROTOTYPE)) {
    const tag = `<script>${readFileSync(PROTOTYPE, 'utf8')}</script>`;
    it('Prototype, which comes first', () => works(tag, ''));
    it('Prototype, which comes last', () => works('', tag));
  }

  async function works(first, last) {
    assert.deepEqual(await visit(first, last), found);
  }

  /** Uses all that there is, and answers with the titles that a search with a slip in it finds. */
  async function visit(first, last) {
    const tab = await host.open({head: first, body: ELEMENTS + OURS + last});
    try {
      await tab.untilFound('sli-session-list >>> [part~=title]', 6);
      await tab.untilFound('sli-funder-strip >>> [part~=organization]', 12);
      await tab.untilFound('sli-partner-list >>> [part~=organization]', 2);
      await tab.untilFound('sli-language-switcher >>> [part~=language]', 3);

      await tab.click('sli-session-list >>> [part~=search]');
      await tab.type('leadreship');
      await tab.untilFound('sli-session-list >>> mark');
      const titles = await tab.find('sli-session-list >>> [part~=title]', (titles) =>
        titles.map(({textContent}) => textContent.trim()),
      );

      await tab.click(`${PLAYER} >>> [part~=play]`);
      await tab.untilPlaying(PLAYER, 'en');
      await tab.click(`${PLAYER} >>> [part~=captions]`);
      await tab.untilFound(`${PLAYER} >>> [role=menuitemradio]`, 3);
      await tab.press('Escape');
      await tab.click(`${PLAYER} >>> [part~=tab]`);
      await tab.untilFound(`${PLAYER} >>> [part~=cue]`, 4);
      await tab.click(`${PLAYER} >>> [part~=language]:nth-of-type(2)`);
      await tab.untilPlaying(PLAYER, 'es');
      assert.deepEqual(await tab.noise(), []);
      return titles;
    } finally {
      await tab.close();
    }
  }
});
