import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import {
  DEMO_FEED,
  fileLanguage,
  hasPart,
  languageButton,
  part,
  pauseAt,
  until,
  untilPart,
  untilPlaying,
  video,
} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';

const SESSION = 'needs-assets-assessment';

describe('Links to a place in a session', () => {
  beforeEach(() => {
    forgetVisitor();
    history.replaceState(null, '', location.pathname + location.search);
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('open a player at their session, language and time when the page loads, and wait for play', async () => {
    history.replaceState(null, '', `#sli=${SESSION}&lang=es&t=12`);
    const player = await fixture<HTMLElement & {currentTime: number}>(
      html`<sli-session-player src=${DEMO_FEED}></sli-session-player>`,
    );

    await until(() => player.currentTime === 12, 'the time');
    expect(languageButton(player, 'es').ariaPressed).to.equal('true');
    expect(part<HTMLImageElement>(player, 'poster').src).to.contain(SESSION);
    expect(hasPart(player, 'media')).to.equal(false);

    part(player, 'play').click();
    const media = await untilPlaying(player, 'es');
    expect(media.currentTime).to.be.within(12, 16);
    media.pause();
  });

  it('open their session in a list', async () => {
    history.replaceState(null, '', `#sli=${SESSION}&lang=ar&t=12`);
    const list = await fixture<HTMLElement>(
      html`<sli-session-list src=${DEMO_FEED} page-size="2"></sli-session-list>`,
    );

    const player = (await untilPart(list, 'player')) as HTMLElement & {currentTime: number};
    expect(player.currentTime).to.equal(12);
    expect(languageButton(player, 'ar').ariaPressed).to.equal('true');
  });

  it('open it once where a player and a list could', async () => {
    history.replaceState(null, '', `#sli=${SESSION}&lang=es&t=12`);
    const both = await fixture<HTMLElement>(html`
      <div>
        <sli-session-list src=${DEMO_FEED}></sli-session-list>
        <sli-session-player src=${DEMO_FEED} session=${SESSION}></sli-session-player>
      </div>
    `);
    const player = both.querySelector('sli-session-player')!;
    await until(() => player.currentTime === 12, 'the time');

    expect(hasPart(both, 'close')).to.equal(false);
  });

  it('play when they are followed in the page', async () => {
    const player = await fixture<HTMLElement>(
      html`<sli-session-player src=${DEMO_FEED} session=${SESSION}></sli-session-player>`,
    );
    await untilPart(player, 'play');

    location.hash = `#sli=${SESSION}&lang=es&t=12`;
    const media = await untilPlaying(player, 'es');
    expect(media.currentTime).to.be.within(11.5, 16);

    location.hash = `#sli=${SESSION}&t=3`;
    await until(() => media.currentTime < 8 && !media.seeking, 'the other place');
    expect(fileLanguage(media)).to.equal('es');
    media.pause();
  });

  const foreign = ['#top', '#sli', '#sli=', '#sli=nobody', '#/route?sli=x', '#a=1&sli=x', '#%'];
  for (const hash of foreign) {
    it(`leave alone what is not theirs: ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const player = await fixture<HTMLElement & {currentTime: number}>(
        html`<sli-session-player src=${DEMO_FEED} deep-link></sli-session-player>`,
      );
      (await untilPart(player, 'play')).click();
      const media = await untilPlaying(player, 'en');
      media.pause();

      expect(media.currentTime).to.be.below(6);
      if (!hash.startsWith('#sli=')) expect(location.hash).to.equal(hash);
    });
  }

  it('with a time that is none begin at the beginning', async () => {
    history.replaceState(null, '', `#sli=${SESSION}&lang=xx-nonsense-&t=-5`);
    const player = await fixture<HTMLElement & {currentTime: number}>(
      html`<sli-session-player src=${DEMO_FEED}></sli-session-player>`,
    );
    await until(
      () =>
        hasPart(player, 'poster') && part<HTMLImageElement>(player, 'poster').src.includes(SESSION),
      'the session',
    );

    expect(player.currentTime).to.equal(0);
  });

  it('are written into the address with `deep-link` only', async () => {
    const player = await fixture<HTMLElement & {deepLink: boolean}>(
      html`<sli-session-player src=${DEMO_FEED} session=${SESSION}></sli-session-player>`,
    );
    (await untilPart(player, 'play')).click();
    const media = await untilPlaying(player, 'en');
    await pauseAt(media, 7);
    expect(location.hash).to.equal('');

    const {length} = history;
    player.deepLink = true;
    await pauseAt(video(player), 8);
    await until(() => location.hash === `#sli=${SESSION}&lang=en&t=8`, 'the address');

    languageButton(player, 'es').click();
    await until(() => location.hash.startsWith(`#sli=${SESSION}&lang=es`), 'the language');
    expect(history.length).to.equal(length);
  });
});
