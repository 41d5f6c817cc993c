/** Our elements beside scripts of others that change what the language and the browser bring. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {warnNotRun} from '../../scripts/warn-not-run.mjs';
import {clickInside, Host, untilInside, untilPlaying} from './host.mjs';

/** Of Debian's libjs-prototype: npm has no Prototype for browsers. */
const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';

const OURS = '<script type="module" src="/dist/shared-learning.js"></script>';
const ELEMENTS = `
  <sli-session-list src="/demo/feed.json" no-storage search></sli-session-list>
  <sli-session-player src="/demo/feed.json" no-storage></sli-session-player>
  <sli-funder-strip src="/demo/feed.json" no-storage></sli-funder-strip>
  <sli-language-switcher languages="en es ar" label="Language"></sli-language-switcher>
  <div data-sli="partner-list" data-src="/demo/feed.json"></div>`;

const scripts = {
  'zone.js': '/packages/zone.js/bundles/zone.umd.min.js',
  'core-js': '/packages/core-js-bundle/minified.js',
  'jQuery 1': '/packages/jquery/dist/jquery.min.js',
};

describe('beside a script of others, all works:', () => {
  const host = new Host();

  let found;

  before(async () => {
    await host.start();
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
  } else {
    warnNotRun('our elements beside Prototype: no libjs-prototype of Debian on this machine');
  }

  async function works(first, last) {
    assert.deepEqual(await visit(first, last), found);
  }

  /** Uses all that there is, and answers with the titles that a search with a slip in it finds. */
  async function visit(first, last) {
    const page = await host.open({head: first, body: ELEMENTS + OURS + last});
    try {
      await untilInside(page, 'sli-session-list', '[part~=title]', 6);
      await untilInside(page, 'sli-funder-strip', '[part~=organization]', 12);
      await untilInside(page, 'sli-partner-list', '[part~=organization]', 2);
      await untilInside(page, 'sli-language-switcher', '[part~=language]', 3);

      await clickInside(page, 'sli-session-list', '[part~=search]');
      await page.keyboard.type('leadreship');
      await untilInside(page, 'sli-session-list', 'mark');
      const titles = await page.$$eval('sli-session-list >>> [part~=title]', (titles) =>
        titles.map(({textContent}) => textContent.trim()),
      );

      await clickInside(page, 'sli-session-player', '[part~=play]');
      await untilPlaying(page, 'sli-session-player', 'en');
      await clickInside(page, 'sli-session-player', '[part~=captions]');
      await untilInside(page, 'sli-session-player', '[role=menuitemradio]', 3);
      await page.keyboard.press('Escape');
      await clickInside(page, 'sli-session-player', '[part~=tab]');
      await untilInside(page, 'sli-session-player', '[part~=cue]', 4);
      await clickInside(page, 'sli-session-player', '[part~=language]:nth-of-type(2)');
      await untilPlaying(page, 'sli-session-player', 'es');
      assert.deepEqual(host.noise, []);
      return titles;
    } finally {
      await page.close();
    }
  }
});
