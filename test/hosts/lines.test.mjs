/** Our elements where requests fail: behind a blocker of advertisements, and without a line. */
import {after, before, it} from 'node:test';
import {inEachEngine} from '../support/browsers/open-browser.mjs';
import {Host} from './host.mjs';

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

/** Nobody listens there: whatever is not of this machine can't be had. */
const NOWHERE = 'http://127.0.0.1:9';

inEachEngine('where requests fail', (engine) => {
  const host = new Host();
  before(() =>
    host.start(engine, {
      chromium: {args: [`--proxy-server=${NOWHERE}`]},
      firefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
      },
      webkit: [`--proxy=${NOWHERE}`, '--ignore-host=localhost'],
    }),
  );
  after(() => host.stop());

  it('a video site that is blocked leaves a link to the video', async () => {
    const tab = await host.open({
      body: `<sli-session-player><script type="application/json">${JSON.stringify(feed)}</script></sli-session-player>${SCRIPT}`,
    });

    await tab.click('sli-session-player >>> [part~=play]');

    await tab.untilFound('sli-session-player >>> [part~=error] a[href*="youtube.com/watch"]');
    await tab.close();
  });

  it('what can not be had says so, and is there once the line is', async () => {
    const tab = await host.open({
      body: `<sli-session-list src="/demo/feed.json"></sli-session-list>${SCRIPT}`,
    });
    await tab.untilFound('sli-session-list >>> [part~=title]', 6);
    host.breakOff();

    await tab.click('sli-session-list >>> [part~=watch]');
    await tab.untilFound('sli-session-list >>> [part~=error]');

    await host.listen();
    await tab.click('sli-session-list >>> [part~=error] [part~=retry]');
    await tab.untilPlaying('sli-session-list', 'en');
    await tab.close();
  });
});
