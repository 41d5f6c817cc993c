import {expect, fixture, html} from '@open-wc/testing';
import type {Source} from '../../src/model/feed.js';
import {SourceError, type Start} from '../../src/playback/engine.js';
import {VideoEngine} from '../../src/playback/video-engine.js';
import {damaged} from '../support/damaged.js';
import {playableType, until} from '../support/elements.js';
import {known} from '../support/engine.js';
import {json, scenario} from '../support/scenario.js';

const MEDIA = '/demo/media/reimagining-school-safety';
const sourceIn = (language: string): Source => ({
  url: new URL(`${MEDIA}/${language}.${playableType()}`, location.href).href,
});
const lengths = {en: 20, es: 24, ar: 28};
const missing: Source = {url: new URL('/demo/media/missing.mp4', location.href).href};
const paused: Start = {at: () => 0, play: false};

describe('A video', () => {
  let video: HTMLVideoElement;
  let engine: VideoEngine;
  let opening: AbortController;
  const open = (source: Source, start: Start = paused) =>
    engine.open(source, start, opening.signal);
  const faultIn = async (source: Source): Promise<unknown> => {
    const error: unknown = await open(source).catch((error: unknown) => error);
    expect(error).to.be.instanceOf(SourceError);
    expect((error as SourceError).url).to.equal(source.url);
    return (error as SourceError).fault;
  };
  beforeEach(async () => {
    video = await fixture(html`<video muted></video>`);
    video.muted = true;
    engine = new VideoEngine(video);
    opening = new AbortController();
  });
  afterEach(() => engine.close());

  for (const [language, seconds] of Object.entries(lengths)) {
    it(`opens: ${language}, ${seconds} seconds`, async () => {
      await open(sourceIn(language));
      expect(video.duration).to.be.closeTo(seconds, 1);
      expect(video.paused).to.equal(true);
      expect(video.currentTime).to.equal(0);
    });
  }

  it('opens at a place that depends on its length', async () => {
    await open(sourceIn('en'), {at: (duration) => duration / 2, play: false});
    expect(video.currentTime).to.be.closeTo(lengths.en / 2, 0.5);
    expect(video.paused).to.equal(true);
  });

  it('begins at its beginning after one that was to begin elsewhere never came', async () => {
    await faultIn(missing);
    const failed = engine.open(missing, {at: () => 10, play: false}, opening.signal);
    await failed.catch(() => undefined);
    await open(sourceIn('en'));
    expect(video.currentTime).to.equal(0);
  });

  it('plays from that place', async () => {
    const playing = new Promise((resolve) => video.addEventListener('playing', resolve));
    await open(sourceIn('es'), {at: () => 10, play: true});
    await playing;
    expect(video.paused).to.equal(false);
    expect(video.currentTime).to.be.within(9.5, 14);
  });

  it('keeps its speed, its volume and its silence when another follows', async () => {
    await open(sourceIn('en'));
    video.playbackRate = 1.5;
    video.volume = 0.25;
    await open(sourceIn('es'));
    expect([video.playbackRate, video.volume, video.muted]).to.deep.equal([1.5, 0.25, true]);
  });

  it('tells of a file that is missing', async () => {
    expect(await faultIn(missing)).to.be.oneOf(['unsupported', 'network']);
  });

  it('tells of a file that is no video', async () => {
    expect(await faultIn({url: await scenario([json({not: 'a video'})])})).to.equal('unsupported');
  });

  it('tells of a file that breaks off midway as damaged', async () => {
    await open({url: await damaged(sourceIn('en').url)}, {at: () => 0, play: true});
    video.playbackRate = 4;
    await until(() => engine.fault, 'the fault');
    expect(engine.fault?.fault).to.be.oneOf(known.faultsOfDamage);
  });

  it('does no more once nobody waits for it', async () => {
    const opened = open(sourceIn('en'), {at: () => 5, play: true});
    opening.abort();
    await opened;
    expect(video.paused).to.equal(true);
  });

  it('lets go of the network when it is closed', async () => {
    await open(sourceIn('en'), {at: () => 0, play: true});
    engine.close();
    expect(video.paused).to.equal(true);
    expect(video.hasAttribute('src')).to.equal(false);
  });
});
