/** What goes over the line when a visitor switches the language. In a file of its own: modules load once. */
import {expect} from '@open-wc/testing';
import {languageButton, until, untilPlaying} from '../support/elements.js';
import {aTalkInThree, play, playerOf} from '../support/player.js';

const asked = (name: string): PerformanceResourceTiming | undefined =>
  performance.getEntriesByType('resource').find((entry) => entry.name.includes(name)) as
    PerformanceResourceTiming | undefined;

describe('A switch of language', () => {
  it('asks for nothing else until the other language plays', async () => {
    const player = await playerOf(aTalkInThree());
    await play(player);
    // There is room for 250, and modules are one each.
    performance.clearResourceTimings();
    let playing = Infinity;
    player.addEventListener('playing', () => (playing = performance.now()), {once: true});

    languageButton(player, 'es').click();
    await untilPlaying(player, 'es');
    await until(() => asked('/language-offer') !== undefined, 'the question');

    expect(asked('/language-offer')?.startTime).to.be.at.least(playing);
  });
});
