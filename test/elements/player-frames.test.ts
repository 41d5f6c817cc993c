/** The player with sources at YouTube and Vimeo, whose frames are stand-ins here: see test/support/frames. */
import {expect} from '@open-wc/testing';
import type {SliSessionPlayer} from '../../src/elements/session-player.js';
import {aVersion} from '../support/builders.js';
import {
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  hasPart,
  languageButton,
  part,
  parts,
  recordEvents,
  said,
  until,
  untilPart,
  untilPlaying,
  video,
  words,
} from '../support/elements.js';
import {
  actIn,
  standIns,
  truthOf,
  vimeoSource,
  youtubeSource,
  type FrameLanguage,
} from '../support/frames.js';
import {forgetVisitor, menuItems, playerOf} from '../support/player.js';

type Raw = Record<string, unknown>;

const LANGUAGES = ['en', 'es', 'ar'] as const;
const SITES = {
  YouTube: (language: FrameLanguage) => youtubeSource(language),
  Vimeo: (language: FrameLanguage) => vimeoSource(language),
};

describe('The player with the frame of a video site', () => {
  beforeEach(forgetVisitor);

  for (const [site, source] of Object.entries(SITES)) {
    describe(site, () => {
      it('asks nobody for anything before the click', async () => {
        performance.clearResourceTimings();
        const player = await playerAt(source);
        part(player, 'play').dispatchEvent(new PointerEvent('pointerenter'));

        expect(hasPart(player, 'media')).to.equal(false);
        const hosts = performance
          .getEntriesByType('resource')
          .map(({name}) => new URL(name).hostname);
        expect([...new Set(hosts)].filter((host) => host !== 'localhost')).to.deep.equal([]);
      });

      it('plays in its frame, under its own controls, and tells of it', async () => {
        const events = recordEvents(document, 'sli-play');
        const player = await playerAt(source);
        const frame = await playIn(player);

        expect(frame.title).to.equal('A talk');
        expect(hasPart(player, 'seek')).to.equal(false);
        expect(hasPart(player, 'volume')).to.equal(false);
        const picture = frame.getBoundingClientRect();
        expect(part(player, 'controls').getBoundingClientRect().top).to.be.at.least(picture.bottom);
        expect(events).to.deep.equal([{type: 'sli-play', session: 'talk', language: 'en'}]);
      });

      it('pauses and plays by our button and says which', async () => {
        const player = await playerAt(source);
        const frame = await playIn(player);

        part(player, 'toggle').click();
        await until(async () => (await truthOf(frame)).paused, 'the pause in the frame');
        await until(() => part(player, 'toggle').ariaLabel === 'Play', 'the name');

        actIn(frame, 'play');
        await until(() => part(player, 'toggle').ariaLabel === 'Pause', 'the name');
      });

      it('switches the language in the same frame, at the same place', async () => {
        const player = await playerAt(source);
        const frame = await playIn(player);
        player.currentTime = 10;
        await until(async () => (await truthOf(frame)).time >= 10, 'the place');
        player.pause();
        await until(() => player.paused, 'the pause');

        languageButton(player, 'es').click();
        await until(() => said(player).includes('Now in Spanish'), 'the announcement');

        expect(part(player, 'media')).to.equal(frame);
        const {time, paused, id} = await truthOf(frame);
        expect(time).to.be.within(9.5, 12);
        expect(paused).to.equal(true);
        expect(id).to.contain(site === 'YouTube' ? 'es' : '2');
      });

      it('shows captions in the language chosen', async () => {
        const player = await playerAt(source);
        const frame = await playIn(player);
        (await untilPart(player, 'captions')).click();
        await until(() => menuItems(player).length > 2, 'the menu');
        expect(menuItems(player).map(words)).not.to.include('Large');

        menuItems(player)[2]!.click();

        await until(async () => (await truthOf(frame)).captions === 'es', 'the captions');
      });

      it('has a transcript that goes to its place', async () => {
        const player = await playerAt(source);
        const frame = await playIn(player);
        part(player, 'tab').click();
        await until(() => parts(player, 'cue').length > 4, 'the transcript');

        parts(player, 'cue').at(-1)!.click();

        await until(async () => (await truthOf(frame)).time > 15, 'the place');
      });
    });
  }

  it('says so when the site does not allow its video here, with a plain link', async () => {
    const player = await playerAt((language) => youtubeSource(language, 'error150'));
    part(player, 'play').click();

    const error = await untilPart(player, 'error');
    expect(words(error)).to.contain('does not allow it on this page');
    expect(error.querySelector('a')?.href).to.contain('https://www.youtube.com/watch?v=');
  });

  it('says so when something goes wrong midway', async () => {
    const player = await playerAt(SITES.YouTube);
    const frame = await playIn(player);
    actIn(frame, 'fail', 5);

    expect(words(await untilPart(player, 'error'))).to.contain('The video has stopped.');
  });

  it('goes over from a frame to a file and back, and keeps the place', async () => {
    const player = await playerWith([
      aVersion({language: 'en', sources: [youtubeSource('en')]}),
      aPlayableVersion('es', SAME_LENGTH),
    ]);
    await playIn(player);
    player.currentTime = 10;
    await until(() => player.currentTime >= 10, 'the place');

    languageButton(player, 'es').click();
    const media = await untilPlaying(player, 'es');
    expect(media.currentTime).to.be.within(9.5, 14);
    expect(hasPart(player, 'seek')).to.equal(true);

    languageButton(player, 'en').click();
    await until(() => said(player).includes('Now in English'), 'the announcement');
    const {time} = await truthOf(part<HTMLIFrameElement>(player, 'media'));
    expect(time).to.be.within(9.5, 16);
  });

  describe('with `consent="ask"`', () => {
    it('asks before it opens the frame, and remembers the answer', async () => {
      const player = await playerAt(SITES.YouTube, {consent: 'ask'});
      part(player, 'play').click();
      const question = await untilPart(player, 'consent');
      expect(words(question)).to.contain('comes from YouTube');
      expect(part(player, 'media').localName).to.equal('video');
      await expect(player).to.be.accessible();

      part(player, 'agree').click();
      await untilFrame(player);
      player.remove();

      const other = await playerAt(SITES.YouTube, {consent: 'ask'});
      await playIn(other);
      expect(hasPart(other, 'consent')).to.equal(false);
    }).timeout(40_000);

    it('asks anew in each page with `no-storage`', async () => {
      const player = await playerAt(SITES.Vimeo, {consent: 'ask', noStorage: true});
      part(player, 'play').click();
      (await untilPart(player, 'agree')).click();
      await untilFrame(player);

      expect(JSON.stringify(Object.entries(localStorage))).not.to.contain('vimeo');
    });

    it('does not ask for files', async () => {
      const player = await playerWith([aPlayableVersion('en', SAME_LENGTH)], {consent: 'ask'});
      part(player, 'play').click();
      const media = await untilPlaying(player, 'en');

      expect(hasPart(player, 'consent')).to.equal(false);
      media.pause();
    });
  });

  it('tries the next source when the first is a file that is gone', async () => {
    const gone = {url: '/demo/media/gone.mp4', mime_type: 'video/mp4'};
    const webm = {url: '/demo/media/gone.webm', mime_type: 'video/webm'};
    const player = await playerWith([aVersion({sources: [gone, webm, youtubeSource('en')]})]);

    await playIn(player);

    expect(hasPart(player, 'error')).to.equal(false);
  });
});

async function playerWith(
  versions: Raw[],
  about: Partial<SliSessionPlayer> = {},
): Promise<SliSessionPlayer> {
  const frameOrigins = await standIns();
  return playerOf(aTalk(versions, {shared_timeline: true}), {frameOrigins, ...about});
}

const playerAt = (
  source: (language: FrameLanguage) => {url: string},
  about?: Partial<SliSessionPlayer>,
) =>
  playerWith(
    LANGUAGES.map((language) =>
      aPlayableVersion(language, SAME_LENGTH, {sources: [source(language)]}),
    ),
    about,
  );

async function untilFrame(player: SliSessionPlayer): Promise<HTMLIFrameElement> {
  await until(() => hasPart(player, 'media') && video(player).localName === 'iframe', 'the frame');
  return part<HTMLIFrameElement>(player, 'media');
}

async function playIn(player: SliSessionPlayer): Promise<HTMLIFrameElement> {
  part(player, 'play').click();
  const frame = await untilFrame(player);
  await until(() => !player.paused && player.currentTime > 0, 'playing');
  return frame;
}
