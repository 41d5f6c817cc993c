import {expect, fixture, html} from '@open-wc/testing';
import type {Source} from '../../src/model/feed.js';
import {NoPlayableSourceError, VideoPlayback} from '../../src/playback/video-playback.js';
import {json, log, scenario} from '../support/scenario.js';

const MEDIA = '/demo/media/reimagining-school-safety';
// Each engine plays at least one of the two.
const sourcesIn = (language: string): Source[] =>
  ['mp4', 'webm'].map((type) => ({
    url: new URL(`${MEDIA}/${language}.${type}`, location.href).href,
  }));
const lengths = {en: 20, es: 24, ar: 28};
const missing: Source = {url: new URL('/demo/media/missing.mp4', location.href).href};
const paused = {at: () => 0, play: false};

describe('A video', () => {
  let video: HTMLVideoElement;
  let playback: VideoPlayback;
  beforeEach(async () => {
    video = await fixture(html`<video muted></video>`);
    playback = new VideoPlayback(video);
  });
  afterEach(() => playback.close());

  for (const [language, seconds] of Object.entries(lengths)) {
    it(`opens: ${language}, ${seconds} seconds`, async () => {
      expect(await playback.open(sourcesIn(language), paused)).to.equal(true);
      expect(video.duration).to.be.closeTo(seconds, 1);
      expect(video.paused).to.equal(true);
      expect(video.currentTime).to.equal(0);
    });
  }

  it('opens at a place that depends on its length', async () => {
    await playback.open(sourcesIn('en'), {at: (duration) => duration / 2, play: false});
    expect(video.currentTime).to.be.closeTo(lengths.en / 2, 0.5);
    expect(video.paused).to.equal(true);
  });

  it('plays from that place', async () => {
    video.muted = true;
    const playing = new Promise((resolve) => video.addEventListener('playing', resolve));
    await playback.open(sourcesIn('es'), {at: () => 10, play: true});
    await playing;
    expect(video.paused).to.equal(false);
    expect(video.currentTime).to.be.within(9.5, 14);
  });

  it('opens from the second source when the first is missing', async () => {
    expect(await playback.open([missing, ...sourcesIn('es')], paused)).to.equal(true);
    expect(video.currentSrc).to.contain(`${MEDIA}/es.`);
    expect(video.duration).to.be.closeTo(lengths.es, 1);
  });

  it('opens from the second source when the first is no video', async () => {
    const page: Source = {url: await scenario([json({not: 'a video'})])};
    expect(await playback.open([page, ...sourcesIn('es')], paused)).to.equal(true);
    expect(video.currentSrc).to.contain(`${MEDIA}/es.`);
    expect((await log(page.url)).requests).to.be.at.least(1);
  });

  it('that was asked for last is the one that opens', async () => {
    const opened = [
      playback.open(sourcesIn('en'), {at: () => 1, play: false}),
      playback.open([missing, ...sourcesIn('ar')], {at: () => 2, play: false}),
      playback.open(sourcesIn('es'), {at: () => 3, play: false}),
    ];
    expect(await Promise.all(opened)).to.deep.equal([false, false, true]);
    expect(video.duration).to.be.closeTo(lengths.es, 1);
    expect(video.currentTime).to.be.closeTo(3, 0.5);
  });

  it('keeps its speed, its volume and its silence when another follows', async () => {
    await playback.open(sourcesIn('en'), paused);
    video.playbackRate = 1.5;
    video.volume = 0.25;
    video.muted = true;
    await playback.open(sourcesIn('es'), paused);
    expect([video.playbackRate, video.volume, video.muted]).to.deep.equal([1.5, 0.25, true]);
  });

  const unplayable: [what: string, sources: Source[]][] = [
    ['there is none', []],
    ['all are missing', [missing, {url: `${missing.url}?2`}]],
  ];
  for (const [what, sources] of unplayable) {
    it(`tells which sources it tried when ${what}`, async () => {
      const error: unknown = await playback.open(sources, paused).catch((error: unknown) => error);
      expect(error).to.be.instanceOf(NoPlayableSourceError);
      for (const {url} of sources) expect((error as Error).message).to.contain(url);
    });
  }

  it('can be closed while it opens', async () => {
    const opened = playback.open(sourcesIn('en'), {at: () => 0, play: true});
    playback.close();
    expect(await opened).to.equal(false);
    expect(video.paused).to.equal(true);
    expect(video.hasAttribute('src')).to.equal(false);
  });
});
