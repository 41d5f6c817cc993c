import {expect} from '@open-wc/testing';
import {watchForStalls} from '../../src/playback/stall-watch.js';
import {until} from '../support/elements.js';

describe('A media that waits for the network', () => {
  const PATIENCE = 60;
  let media: EventTarget;
  let stalls: number;
  let since: number;
  beforeEach(() => {
    media = new EventTarget();
    stalls = 0;
    watchForStalls(media, () => stalls++, PATIENCE);
    since = performance.now();
  });
  const happens = (type: string) => media.dispatchEvent(new Event(type));
  const later = () => until(() => performance.now() - since > 3 * PATIENCE, 'a while');

  it('is told of when nothing moves for a while', async () => {
    happens('waiting');
    await until(() => stalls === 1, 'the stall');
    expect(performance.now() - since).to.be.at.least(PATIENCE - 2);
  });

  for (const type of ['playing', 'timeupdate', 'pause', 'emptied', 'error']) {
    it(`is not when there is ${type}`, async () => {
      happens('waiting');
      happens(type);
      await later();
      expect(stalls).to.equal(0);
    });
  }

  it('is not while something still arrives, nor while nothing was waited for', async () => {
    happens('progress');
    await later();
    expect(stalls).to.equal(0);

    happens('waiting');
    const arriving = setInterval(() => happens('progress'), PATIENCE / 4);
    since = performance.now();
    await later();
    clearInterval(arriving);
    expect(stalls).to.equal(0);
    await until(() => stalls === 1, 'the stall');
  });
});
