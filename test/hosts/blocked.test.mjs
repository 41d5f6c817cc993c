/** Our elements for visitors whose browser lets a page keep nothing. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {clickInside, Host, untilInside, untilPlaying} from './host.mjs';

const ELEMENTS = `
  <sli-initiative src="/demo/feed.json"></sli-initiative>
  <sli-session-player src="/demo/feed.json"></sli-session-player>
  <script type="module" src="/dist/shared-learning.js"></script>`;

/** An origin of its own for the page, which then has no storage, no cookies, no caches. */
const SANDBOX = {'content-security-policy': 'sandbox allow-scripts'};

describe('where nothing may be kept', () => {
  const host = new Host();
  const profile = mkdtempSync(join(tmpdir(), 'shared-learning-profile-'));

  before(async () => {
    // "Block all cookies", which blocks all storage.
    const settings = {profile: {default_content_setting_values: {cookies: 2}}};
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
    await host.start({userDataDir: profile});
  });
  after(async () => {
    await host.stop();
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  });

  const ways = {'by the visitor': {}, 'in a sandbox': SANDBOX};
  for (const [name, headers] of Object.entries(ways)) {
    it(`all works, and is quiet: ${name}`, async () => {
      const page = await host.open({body: ELEMENTS, headers});
      const reasons = await page.evaluate(() =>
        ['localStorage', 'sessionStorage', 'caches'].map((store) => {
          try {
            return store in self ? String(self[store] && 'open') : 'absent';
          } catch ({name}) {
            return name;
          }
        }),
      );
      assert.equal(reasons[0], 'SecurityError');

      await untilInside(page, 'sli-initiative', '[part~=title]', 6);
      await clickInside(page, 'sli-session-player', '[part~=play]');
      await untilPlaying(page, 'sli-session-player', 'en');
      await clickInside(page, 'sli-session-player', '[part~=language]:nth-of-type(2)');
      const media = await untilPlaying(page, 'sli-session-player', 'es');
      await media.evaluate((video) => video.pause());
      await clickInside(page, 'sli-initiative', '[part~=language][lang=ar]');
      await untilInside(page, 'sli-initiative', '.root[lang=ar] [part~=title]', 6);

      assert.deepEqual(host.noise, []);
      assert.deepEqual(await page.cookies(), []);
      await page.close();
    });
  }
});
