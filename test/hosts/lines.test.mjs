/** Our elements where requests fail: behind a blocker of advertisements, and without a line. */
import {after, before, describe, it} from 'node:test';
import {warnNotRun} from '../../scripts/warn-not-run.mjs';
import {inEachEngine} from '../support/browsers/open-browser.mjs';
import {Host} from './host.mjs';

const LIST = 'sli-session-list';
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

// Some engines don't tell when a frame is blocked, so that it is waited for: in all of them at once.
describe('where requests fail', {concurrency: true}, () => inEachEngine('in a browser', suite));

function suite(engine) {
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

  it('a video that can not be had says so, and plays once the line is there', async () => {
    const tab = await openList();
    await tab.click(`${LIST} >>> [part~=watch]`);
    await tab.untilPlaying(LIST, 'en');
    host.breakOff();

    await tab.click(`${LIST} >>> [part~=session]:nth-of-type(2) [part~=watch]`);
    await tab.untilFound(`${LIST} >>> [part~=error] a[href*="/media/"]`);

    await host.listen();
    if (engine === 'webkit') {
      warnNotRun('a video that is tried again, in WebKitGTK, whose video rarely recovers');
    } else {
      await tab.click(`${LIST} >>> [part~=error] [part~=retry]`);
      await tab.untilPlaying(LIST, 'en');
    }
    await tab.close();
  });

  it('a player that can not be had leaves a link, and comes once the line is there', async () => {
    const tab = await openList();
    host.breakOff();

    await tab.click(`${LIST} >>> [part~=watch]`);
    await tab.untilFound(`${LIST} >>> [part~=error] a[href*="/media/"]`);

    await host.listen();
    if (engine === 'firefox') {
      warnNotRun('a player that comes late, in Firefox: it asks for no script again that failed');
    } else {
      await tab.click(`${LIST} >>> [part~=error] [part~=retry]`);
      await tab.untilPlaying(LIST, 'en');
    }
    await tab.close();
  });

  async function openList() {
    const tab = await host.open({
      body: `<sli-session-list src="/demo/feed.json"></sli-session-list>${SCRIPT}`,
    });
    await tab.untilFound(`${LIST} >>> [part~=title]`, 6);
    return tab;
  }
}
