/** Our elements where requests fail: behind a blocker of advertisements, and without a line. */
import {after, before, describe, it} from 'node:test';
import {clickInside, Host, untilInside, untilPlaying} from './host.mjs';

const SCRIPT = '<script type="module" src="/dist/shared-learning.js"></script>';
const feed = {
  version: 'shared-learning-feed/1',
  language: 'en',
  sessions: [
    {
      id: 'talk',
      title: 'A talk',
      versions: [{language: 'en', sources: [{url: 'https://www.youtube.com/watch?v=abcdefghijk'}]}],
    },
  ],
};

describe('where requests fail', () => {
  const host = new Host();
  before(() => host.start());
  after(() => host.stop());

  it('a video site that is blocked leaves a link to the video', async () => {
    const page = await host.open({
      body: `<sli-session-player><script type="application/json">${JSON.stringify(feed)}</script></sli-session-player>${SCRIPT}`,
    });
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().startsWith(host.origin) ? request.continue() : request.abort('blockedbyclient'),
    );

    await clickInside(page, 'sli-session-player', '[part~=play]');

    await untilInside(page, 'sli-session-player', '[part~=error] a[href*="youtube.com/watch"]');
    await page.close();
  });

  it('what can not be had says so, and is there once the line is', async () => {
    const page = await host.open({
      body: `<sli-session-list src="/demo/feed.json"></sli-session-list>${SCRIPT}`,
    });
    await untilInside(page, 'sli-session-list', '[part~=title]', 6);
    await page.setOfflineMode(true);

    await clickInside(page, 'sli-session-list', '[part~=watch]');
    await untilInside(page, 'sli-session-list', '[part~=error]');

    await page.setOfflineMode(false);
    await clickInside(page, 'sli-session-list', '[part~=error] [part~=retry]');
    const media = await untilPlaying(page, 'sli-session-list', 'en');
    await media.evaluate((video) => video.pause());
    await page.close();
  });
});
