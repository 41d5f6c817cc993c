import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import type {SliSessionPlayer} from '../../src/elements/session-player.js';
import {
  DEMO_FEED,
  OTHER_LENGTHS,
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  all,
  fileLanguage,
  focused,
  hasPart,
  languageButton,
  part,
  parts,
  pauseAt,
  playableType,
  recordEvents,
  said,
  shownCaptions,
  until,
  untilOpen,
  untilPart,
  untilPlaying,
  untilStill,
  video,
  words,
} from '../support/elements.js';
import {aTalkInThree, failing, forgetVisitor, playerOfDemo} from '../support/player.js';
import {scenario} from '../support/scenario.js';

describe('<sli-session-player>', () => {
  beforeEach(forgetVisitor);
  afterEach(() => {
    for (const media of all<HTMLVideoElement>(document, 'video')) media.pause();
  });

  describe('before anyone plays', () => {
    it('shows the poster and a button, and asks nobody for media', async () => {
      performance.clearResourceTimings();

      const player = await playerOfDemo('needs-assets-assessment');
      await untilStill(player);

      expect(part<HTMLImageElement>(player, 'poster').naturalWidth).to.equal(640);
      const play = part(player, 'play');
      expect(play.localName).to.equal('button');
      expect(play.ariaLabel ?? words(play)).to.contain('Inclusive Needs/Assets Assessment');
      expect(hasPart(player, 'media')).to.equal(false);
      const requests = performance.getEntriesByType('resource').map(({name}) => name);
      expect(requests.filter((name) => /\.(mp4|webm|m3u8|ts|vtt)\b/.test(name))).to.deep.equal([]);
      expect(requests.some((name) => name.endsWith('poster.jpg'))).to.equal(true);
    });

    it('is the featured session unless the page names one', async () => {
      const player = await playerOfDemo();

      expect(part<HTMLImageElement>(player, 'poster').src).to.contain('/developing-educators/');
    });

    it('has title, date and description with `details` only', async () => {
      const player = await playerOfDemo();
      expect(hasPart(player, 'title')).to.equal(false);

      player.details = true;
      await player.updateComplete;

      expect(words(part(player, 'date'))).to.equal('May 9, 2024');
      expect(hasPart(player, 'title') && hasPart(player, 'description')).to.equal(true);
    });

    it('says so when the session is not in the feed', async () => {
      const player = await fixture<SliSessionPlayer>(
        html`<sli-session-player src=${DEMO_FEED} session="gone"></sli-session-player>`,
      );

      expect(words(await untilPart(player, 'message'))).to.equal(
        'This session is not in the feed.',
      );
    });

    const unplayable: [about: Record<string, unknown>, said: RegExp][] = [
      [{status: 'upcoming', starts_at: '2099-05-04'}, /^Upcoming ?May 4, 2099$/],
      [{}, /^The recording is being prepared/],
      [{status: 'cancelled'}, /^Cancelled/],
      [{status: 'recorded'}, /^There is no recording yet\.$/],
    ];
    for (const [about, said] of unplayable) {
      it(`says why there is nothing to play of ${JSON.stringify(about)}`, async () => {
        const player = await fixture<SliSessionPlayer>(
          html`<sli-session-player lang="en" .feed=${aTalk([], about)}></sli-session-player>`,
        );
        await untilPart(player, 'frame');

        expect(words(part(player, 'frame'))).to.match(said);
        expect(hasPart(player, 'play')).to.equal(false);
      });
    }
  });

  describe('playing', () => {
    it('plays a video with controls of its own after a click', async () => {
      const player = await playerOfDemo('needs-assets-assessment');

      part(player, 'play').click();
      const media = await untilPlaying(player, 'en');

      expect(media.localName).to.equal('video');
      expect(media.controls).to.equal(false);
      expect(part(player, 'toggle').ariaLabel).to.equal('Pause');
      await until(() => Math.abs(media.duration - 25) < 0.3, 'the length');
      expect(hasPart(player, 'play')).to.equal(false);
      await until(() => focused() === part(player, 'toggle'), 'the focus on the controls');
    });

    it('plays by keyboard', async () => {
      const player = await playerOfDemo('needs-assets-assessment');

      part(player, 'play').focus();
      await sendKeys({press: 'Enter'});

      await untilPlaying(player, 'en');
    });

    it('begins at `start`', async () => {
      const player = await fixture<SliSessionPlayer>(
        html`<sli-session-player src=${DEMO_FEED} start="12"></sli-session-player>`,
      );
      (await untilPart(player, 'play')).click();

      const media = await untilPlaying(player, 'en');

      expect(media.currentTime).to.be.within(12, 16);
    });

    it('does not begin the next session where another was to begin', async () => {
      const player = await fixture<SliSessionPlayer>(
        html`<sli-session-player src=${DEMO_FEED} start="12"></sli-session-player>`,
      );
      (await untilPart(player, 'play')).click();
      const media = await untilPlaying(player, 'en');

      player.session = 'shared-leadership-1';
      await until(
        () => media.currentSrc.includes('shared-leadership-1') && media.readyState >= 2,
        'the next session',
      );

      expect(media.currentTime).to.be.below(6);
    });

    it('plays in the language of the page', async () => {
      const place = await fixture<HTMLElement>(
        html`<div lang="es"><sli-session-player src=${DEMO_FEED}></sli-session-player></div>`,
      );
      (await untilPart(place, 'play')).click();

      await untilPlaying(place, 'es');
    });

    it('answers and obeys as a media element does', async () => {
      const player = await playerOfDemo('needs-assets-assessment');
      expect(player.paused).to.equal(true);
      expect(player.duration).to.equal(25);
      player.currentTime = 5;
      expect(player.currentTime).to.equal(5);

      await player.play();
      const media = await untilPlaying(player, 'en');
      expect(media.currentTime).to.be.within(5, 9);
      expect(player.paused).to.equal(false);

      player.pause();
      expect(media.paused).to.equal(true);
      player.currentTime = 20;
      expect(media.currentTime).to.equal(20);
      expect(player.currentTime).to.equal(20);

      await player.play();
      await until(() => !media.paused, 'playing');
    });

    it('stops when it is taken out of the page', async () => {
      const player = await playing('en');
      const media = video(player);

      player.remove();

      await until(() => media.paused, 'silence');
    });

    it('lets go of its file out of the page, and plays from there once it is back', async () => {
      const player = await playing('en');
      const media = video(player);
      await pauseAt(media, 10);
      const place = player.parentElement!;

      player.remove();
      await until(() => !media.hasAttribute('src') && media.readyState === 0, 'the file to go');

      place.append(player);
      (await untilPart(player, 'play')).click();
      const again = await untilPlaying(player, 'en');
      expect(again).not.to.equal(media);
      expect(again.currentTime).to.be.within(9.7, 13);
    });
  });

  describe('switching the language', () => {
    it('keeps the time when the versions share their timeline, and stays paused', async () => {
      const player = await playing('en');
      await pauseAt(video(player), 10);

      languageButton(player, 'es').click();
      const media = await untilOpen(player, 'es');

      expect(media.currentTime).to.be.closeTo(10, 0.3);
      expect(media.paused).to.equal(true);
      expect(hasPart(player, 'notice')).to.equal(false);
    });

    it('goes on to play from the same time', async () => {
      const player = await playing('en');
      const media = video(player);
      media.currentTime = 10;
      await until(() => !media.seeking && media.currentTime > 10, 'playing on');

      const arrived = new Promise<number>((resolve) => {
        media.addEventListener('loadedmetadata', () => {
          media.addEventListener('seeked', () => resolve(media.currentTime), {once: true});
        });
      });
      const before = media.currentTime;
      languageButton(player, 'ar').click();

      expect(await arrived).to.be.closeTo(before, 0.3);
      await until(() => !media.paused && media.currentTime > before + 0.3, 'playing on');
      expect(fileLanguage(media)).to.equal('ar');
    });

    it('keeps the last picture in sight until there is a new one', async () => {
      const player = await playing('en');
      const media = video(player);
      const stills = () => media.parentElement!.querySelectorAll('canvas').length;
      const during: number[] = [];
      for (const type of ['emptied', 'loadedmetadata']) {
        media.addEventListener(type, () => during.push(stills()), {once: true});
      }
      await pauseAt(media, 10);

      languageButton(player, 'es').click();
      await untilOpen(player, 'es');

      expect(during).to.deep.equal([1, 1]);
      await until(() => stills() === 0, 'the new picture');
    });

    it('keeps speed, volume and silence', async () => {
      const player = await playing('en');
      const media = video(player);
      media.playbackRate = 1.5;
      media.volume = 0.4;
      media.muted = true;

      languageButton(player, 'es').click();
      await untilPlaying(player, 'es');

      expect(video(player)).to.equal(media);
      expect(media.playbackRate).to.equal(1.5);
      expect(media.volume).to.be.closeTo(0.4, 0.001);
      expect(media.muted).to.equal(true);
    });

    it('keeps the focus on the button, marks it, and says the language', async () => {
      const player = await playing('en');

      languageButton(player, 'es').focus();
      await sendKeys({press: 'Enter'});
      await untilOpen(player, 'es');

      expect(focused()).to.equal(languageButton(player, 'es'));
      expect(languageButton(player, 'es').ariaPressed).to.equal('true');
      expect(languageButton(player, 'es').part.contains('current')).to.equal(true);
      expect(languageButton(player, 'en').ariaPressed).to.equal('false');
      await until(() => said(player).includes('Now in Spanish.'), 'the announcement');
    });

    it('ends in the last language of many asked for quickly, at the same place', async () => {
      const player = await playing('en');
      await pauseAt(video(player), 10);

      for (const language of ['es', 'ar', 'en', 'es', 'ar']) {
        languageButton(player, language).click();
        await player.updateComplete;
      }
      const media = await untilOpen(player, 'ar');
      await until(() => said(player).includes('Now in Arabic.'), 'the announcement');

      expect(media.currentTime).to.be.closeTo(10, 0.3);
      expect(fileLanguage(media)).to.equal('ar');
      expect(languageButton(player, 'ar').ariaPressed).to.equal('true');
      expect(media.paused).to.equal(true);
      expect(hasPart(player, 'error')).to.equal(false);
    });

    it('comes back to where it was after a tour of all languages', async () => {
      const player = await playing('en');
      await pauseAt(video(player), 10);

      for (const language of ['es', 'ar', 'en']) {
        languageButton(player, language).click();
        await untilOpen(player, language);
        await until(() => Math.abs(video(player).currentTime - 10) < 0.3, 'the place');
      }
    });

    // At 5 s of 0–10 in the English chapter b, half of it is over: 2 s of 4 in the Spanish, from 8 s on.
    const english = [
      ['a', 0],
      ['b', 4],
      ['c', 14],
    ] as const;
    const spanish = [
      ['a', 0],
      ['b', 8],
      ['c', 12],
    ] as const;

    it('keeps the part of the chapter when the lengths differ', async () => {
      const player = await playing('en', differing(inline(english), inline(spanish)));
      await pauseAt(video(player), 9);

      languageButton(player, 'es').click();
      const media = await untilOpen(player, 'es');

      expect(media.currentTime).to.be.closeTo(10, 0.3);
      expect(hasPart(player, 'notice')).to.equal(false);
    });

    it('reads chapters from a file for that', async () => {
      const player = await playing('en', differing(await inFile(english), await inFile(spanish)));
      await pauseAt(video(player), 9);

      languageButton(player, 'es').click();
      const media = await untilOpen(player, 'es');

      expect(media.currentTime).to.be.closeTo(10, 0.3);
      expect(hasPart(player, 'notice')).to.equal(false);
    });

    it('keeps the part of the whole, and says so, when nothing else is known', async () => {
      const player = await playing('en', differing(undefined, undefined));
      await pauseAt(video(player), 10);

      languageButton(player, 'es').click();
      const media = await untilOpen(player, 'es');

      expect(media.currentTime).to.be.closeTo(12, 0.3);
      expect(words(await untilPart(player, 'notice'))).to.contain('about the same place');
      expect(said(player)).to.contain('about the same place');
    });

    it('keeps captions on, in the language that is spoken', async () => {
      const player = await playing('en');
      show(video(player), 'en');

      languageButton(player, 'es').click();
      await untilOpen(player, 'es');

      expect(shownCaptions(video(player))).to.equal('es');
    });

    it('keeps captions in a third language as they are', async () => {
      const player = await playing('en');
      show(video(player), 'ar');

      languageButton(player, 'es').click();
      await untilOpen(player, 'es');

      expect(shownCaptions(video(player))).to.equal('ar');
    });

    it('switches before anything plays, too', async () => {
      const player = await playerOf(aTalkInThree());

      languageButton(player, 'ar').click();
      await player.updateComplete;
      expect(hasPart(player, 'media')).to.equal(false);

      part(player, 'play').click();
      await untilPlaying(player, 'ar');
    });
  });

  describe('a language that there is no recording in', () => {
    it('plays the original with captions in that language, and says so', async () => {
      const player = await playerOf(aTalk([aPlayableVersion('en', SAME_LENGTH)]), 'es');
      expect(words(part(player, 'notice'))).to.equal(
        'This session is not recorded in Spanish. It plays in English, with captions in Spanish.',
      );

      part(player, 'play').click();
      const media = await untilPlaying(player, 'en');

      await until(() => shownCaptions(media) === 'es', 'the captions');
      const track = [...media.textTracks].find(({mode}) => mode === 'showing');
      await until(() => (track?.cues?.length ?? 0) > 2, 'the cues');
    });

    it('says so when there are no captions in it either', async () => {
      const player = await playerOf(aTalk([aPlayableVersion('en', SAME_LENGTH)]), 'fr');

      expect(words(part(player, 'notice'))).to.equal(
        'This session is not recorded in French. It plays in English.',
      );
      part(player, 'play').click();
      expect(shownCaptions(await untilPlaying(player, 'en'))).to.equal(undefined);
    });

    it('has no switcher where there is one version only', async () => {
      const player = await playerOf(aTalk([aPlayableVersion('en', SAME_LENGTH)]));

      expect(hasPart(player, 'switcher')).to.equal(false);
      const {visibility} = getComputedStyle(part(player, 'language'));
      expect(visibility, 'only its room').to.equal('hidden');
    });
  });

  describe('when sources fail', () => {
    it('falls back to the next source', async () => {
      const missing = await scenario([{status: 404}]);
      const {sources, ...version} = aPlayableVersion('es', SAME_LENGTH);
      const broken = {url: `${missing}es.${playableType()}`, mime_type: `video/${playableType()}`};
      const player = await playerOf(
        aTalk([{...version, sources: [broken, ...(sources as object[])]}]),
      );

      part(player, 'play').click();
      const media = await untilPlaying(player, 'es');

      expect(media.currentSrc).to.contain(SAME_LENGTH);
      expect(hasPart(player, 'error')).to.equal(false);
    });

    it('says so when no source plays, with a plain link, and plays after a retry', async () => {
      const {player, url} = await playerOfFailing(1);

      part(player, 'play').click();
      const error = await untilPart(player, 'error');
      expect(error.getAttribute('role')).to.equal('alert');
      expect(words(error)).to.contain('The video could not be played.');
      const link = all<HTMLAnchorElement>(error, 'a')[0];
      expect(link?.href).to.equal(url);

      part(player, 'retry').click();
      await until(() => !video(player).paused && video(player).currentTime > 0, 'playing');
      expect(hasPart(player, 'error')).to.equal(false);
    });

    it('goes back to where it was when the language switched to fails, and says so', async () => {
      const {url} = await failing(1);
      const player = await playing('en', {
        shared_timeline: true,
        versions: [
          aPlayableVersion('en', SAME_LENGTH),
          aPlayableVersion('es', SAME_LENGTH, {
            sources: [{url, mime_type: `video/${playableType()}`}],
          }),
        ],
      });
      await pauseAt(video(player), 10);
      languageButton(player, 'es').click();
      const error = await untilPart(player, 'error');
      await untilOpen(player, 'en');

      expect(words(error)).to.contain('The version in Spanish could not be played');
      expect(video(player).currentTime).to.be.closeTo(10, 0.3);
      expect(video(player).paused).to.equal(true);
      await until(() => languageButton(player, 'en').ariaPressed === 'true', 'the switch');
      part(player, 'dismiss').click();
      await until(() => !hasPart(player, 'error'), 'no error');
    });

    it('plays from the same place when a failed language is tried again', async () => {
      const {url} = await failing(1);
      const player = await playing('en', {
        shared_timeline: true,
        versions: [
          aPlayableVersion('en', SAME_LENGTH),
          aPlayableVersion('es', SAME_LENGTH, {
            sources: [{url, mime_type: `video/${playableType()}`}],
          }),
        ],
      });
      await pauseAt(video(player), 10);
      languageButton(player, 'es').click();
      (await untilPart(player, 'retry')).click();

      await until(
        () => fileLanguage(video(player)) === 'es' && video(player).readyState >= 2,
        'Spanish',
      );
      await until(() => !video(player).seeking, 'the place');
      expect(video(player).currentTime).to.be.within(9.7, 13);
    });
  });

  describe('resources', () => {
    it('are in the language that was chosen', async () => {
      const player = await playerOfDemo('needs-assets-assessment');
      expect(hasPart(player, 'resource')).to.equal(false);
      await openPapers(player);
      expect(resourceLanguages(player)).to.deep.equal(['en', 'en']);

      languageButton(player, 'es').click();
      await until(() => resourceLanguages(player).join() === 'es,es', 'the Spanish ones');

      const [slides] = parts<HTMLAnchorElement>(player, 'resource');
      expect(slides?.href).to.match(/slides\.es\.pdf$/);
      expect((await fetch(slides!.href)).status).to.equal(200);
      expect(words(slides)).to.contain('(opens in a new tab)');
    });

    it('tell that they were opened', async () => {
      const player = await playerOfDemo('needs-assets-assessment');
      const events = recordEvents(document, 'sli-resource-open');
      await openPapers(player);
      const [slides] = parts<HTMLAnchorElement>(player, 'resource');

      window.addEventListener('click', (event) => event.preventDefault(), {once: true});
      slides!.click();

      expect(events).to.deep.equal([
        {
          type: 'sli-resource-open',
          session: 'needs-assets-assessment',
          language: 'en',
          url: slides!.href,
        },
      ]);
    });
  });

  describe('events', () => {
    it('tell of play, pause, quarters and the end, with session and language', async () => {
      const player = await playerOf(aTalkInThree());
      const events = recordEvents(document, 'sli-play', 'sli-pause', 'sli-progress', 'sli-ended');
      const told = (type: string, more = {}) => ({type, session: 'talk', language: 'en', ...more});
      const has = (type: string, progress?: number) =>
        events.some((event) => event['type'] === type && event['progress'] === progress);

      part(player, 'play').click();
      const media = await untilPlaying(player, 'en');
      for (const progress of [0.25, 0.5, 0.75]) {
        media.currentTime = media.duration * (progress + 0.01);
        await until(() => has('sli-progress', progress), `progress ${progress}`);
      }
      media.pause();
      await until(() => has('sli-pause'), 'pause');
      expect(events).to.deep.equal([
        told('sli-play'),
        told('sli-progress', {progress: 0.25}),
        told('sli-progress', {progress: 0.5}),
        told('sli-progress', {progress: 0.75}),
        told('sli-pause'),
      ]);

      media.currentTime = media.duration - 0.4;
      // Let go of at the end of the test, it may not come to play.
      media.play().catch(() => undefined);
      await until(() => has('sli-ended'), 'the end');
      expect(events.at(-1)).to.deep.equal(told('sli-ended'));
    });

    it('tell of another language once, with the session', async () => {
      const player = await playerOf(aTalkInThree());
      const events = recordEvents(document, 'sli-language-change');

      languageButton(player, 'es').click();

      expect(events).to.deep.equal([
        {type: 'sli-language-change', session: 'talk', language: 'es'},
      ]);
      expect(player.language).to.equal('es');
    });

    it('keep the language when the page cancels', async () => {
      const player = await playing('en');
      const {currentSrc} = video(player);
      player.addEventListener('sli-language-change', (event) => {
        event.preventDefault();
      });

      languageButton(player, 'es').click();
      await player.updateComplete;

      expect(languageButton(player, 'en').ariaPressed).to.equal('true');
      expect(languageButton(player, 'es').ariaPressed).to.equal('false');
      expect(video(player).currentSrc).to.equal(currentSrc);
      expect(video(player).paused).to.equal(false);
    });

    it('name the language that plays after a switch', async () => {
      const player = await playing('en');
      languageButton(player, 'es').click();
      const media = await untilPlaying(player, 'es');
      const events = recordEvents(document, 'sli-pause');

      media.pause();
      await until(() => events.length, 'the pause');

      expect(events).to.deep.equal([{type: 'sli-pause', session: 'talk', language: 'es'}]);
    });
  });
});

/** What makes a session of 20 s in English and 24 s in Spanish, with these chapters. */
const differing = (en: unknown, es: unknown) => ({
  versions: [
    aPlayableVersion('en', OTHER_LENGTHS, {chapters: en}),
    aPlayableVersion('es', OTHER_LENGTHS, {chapters: es}),
  ],
});

type Chapters = readonly (readonly [string, number])[];

const inline = (chapters: Chapters) => chapters.map(([id, start]) => ({id, start}));

async function inFile(chapters: Chapters): Promise<{url: string}> {
  const time = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')}.000`;
  const cues = chapters.map(([id, start]) => `${id}\n${time(start)} --> ${time(start + 1)}\n${id}`);
  const body = ['WEBVTT', ...cues].join('\n\n');
  return {url: `${await scenario([{body, headers: {'content-type': 'text/vtt'}}])}chapters.vtt`};
}

async function playerOfFailing(times: number): Promise<{player: SliSessionPlayer; url: string}> {
  const {url} = await failing(times);
  const sources = [{url, mime_type: `video/${playableType()}`}];
  return {player: await playerOf(aTalk([aPlayableVersion('es', SAME_LENGTH, {sources})])), url};
}

async function playerOf(feed: unknown, language?: string): Promise<SliSessionPlayer> {
  const player = await fixture<SliSessionPlayer>(
    html`<sli-session-player
      lang="en"
      .feed=${feed}
      .session=${'talk'}
      .language=${language}
    ></sli-session-player>`,
  );
  await untilPart(player, 'play');
  return player;
}

/** A player in which the session `talk` plays. */
async function playing(
  language: string,
  {versions, ...about}: {versions?: object[]; shared_timeline?: boolean} = {},
): Promise<SliSessionPlayer> {
  const feed = versions ? aTalk(versions as Record<string, unknown>[], about) : aTalkInThree();
  const player = await playerOf(feed, language);
  part(player, 'play').click();
  await untilPlaying(player, language);
  return player;
}

function show({textTracks}: HTMLVideoElement, language: string): void {
  for (const track of textTracks) track.mode = track.language === language ? 'showing' : 'disabled';
}

async function openPapers(player: Element): Promise<void> {
  const tab = parts(player, 'tab').find((button) => words(button) === 'Slides and papers');
  tab!.click();
  await untilPart(player, 'resource');
}

const resourceLanguages = (player: Element) =>
  parts<HTMLAnchorElement>(player, 'resource').map(({hreflang}) => hreflang);
