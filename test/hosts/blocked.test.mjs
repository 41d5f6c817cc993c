/** Our elements for visitors whose browser lets a page keep nothing. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {inEachEngine} from '../support/browsers/open-browser.mjs';
import {Host} from './host.mjs';

const ELEMENTS = `
  <sli-initiative src="/demo/feed.json"></sli-initiative>
  <sli-session-player src="/demo/feed.json"></sli-session-player>
  <script type="module" src="/dist/shared-learning.js"></script>`;

/** An origin of its own for the page, which then has no storage, no cookies, no caches. */
const SANDBOX = {'content-security-policy': 'sandbox allow-scripts'};

inEachEngine('where nothing may be kept', (engine) => {
  const host = new Host();
  const profile = mkdtempSync(join(tmpdir(), 'shared-learning-profile-'));

  before(async () => {
    // "Block all cookies", which blocks all storage.
    const settings = {profile: {default_content_setting_values: {cookies: 2}}};
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
    await host.start(engine, {
      chromium: {userDataDir: profile},
      firefox: {'network.cookie.cookieBehavior': 2},
      webkit: ['--cookies-policy=never', '--enable-html5-local-storage=false'],
    });
  });
  after(async () => {
    await host.stop();
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  });

  const ways = {'by the visitor': {}, 'in a sandbox': SANDBOX};
  for (const [name, headers] of Object.entries(ways)) {
    it(`all works, and is quiet: ${name}`, async () => {
      const tab = await host.open({body: ELEMENTS, headers});
      assert.equal(await tab.evaluate(canStore), false);

      await tab.untilFound('sli-initiative >>> [part~=title]', 6);
      await tab.click('sli-session-player >>> [part~=play]');
      await tab.untilPlaying('sli-session-player', 'en');
      await tab.click('sli-session-player >>> [part~=language]:nth-of-type(2)');
      await tab.untilPlaying('sli-session-player', 'es');
      await tab.find('sli-session-player >>> [part~=media]', ([video]) => video.pause());
      await tab.click('sli-initiative >>> [part~=language][lang=ar]');
      await tab.untilFound('sli-initiative >>> .root[lang=ar] [part~=title]', 6);

      assert.deepEqual(await tab.noise(), []);
      await tab.close();
    });
  }
});

/** In the page. */
function canStore() {
  try {
    return Boolean(window.localStorage);
  } catch {
    return false;
  }
}
