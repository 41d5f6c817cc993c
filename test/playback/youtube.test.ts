import {expect, fixture, html} from '@open-wc/testing';
import type {Engine, SourceError, Start} from '../../src/playback/engine.js';
import {createFrameEngine, type FrameOrigins} from '../../src/playback/frame-engine.js';
import {youtube} from '../../src/playback/youtube.js';
import {until} from '../support/elements.js';
import {actIn, standIns, truthOf, youtubeId, youtubeSource} from '../support/frames.js';

describe('YouTube', () => {
  let origins: FrameOrigins;
  let engine: Engine;
  let frame: HTMLIFrameElement;
  const nobody = new AbortController().signal;
  const paused: Start = {at: () => 0, play: false};
  const open = (source: {url: string}, start: Start) => engine.open(source, start, nobody);
  const faultOf = (opening: Promise<void>) =>
    opening.then(
      () => undefined,
      ({fault}: SourceError) => fault,
    );

  before(async () => {
    origins = await standIns();
  });
  beforeEach(async () => {
    const stage = await fixture(html`<div></div>`);
    engine = createFrameEngine(youtubeSource('en'), undefined, origins) as Engine;
    frame = engine.element as HTMLIFrameElement;
    stage.append(frame);
  });
  afterEach(() => engine.close());

  it('is asked for without cookies', () => {
    expect(youtube.origin).to.equal('https://www.youtube-nocookie.com');
  });

  it('is told who asks, and nothing that it need not know', async () => {
    await open(youtubeSource('en'), paused);
    const {search} = await truthOf(frame);
    expect(search).to.deep.equal({
      enablejsapi: '1',
      origin: location.origin,
      playsinline: '1',
      rel: '0',
    });
    expect(new URL(frame.src).pathname).to.equal(`/embed/${youtubeId('en')}`);
  });

  it('is told how to begin', async () => {
    engine.media.muted = true;
    const start = {at: () => 7.9, play: true, captions: 'es-MX', locale: 'ar', title: 'Talk'};
    await open(youtubeSource('en'), start);
    const {search} = await truthOf(frame);
    expect(search).to.deep.include({
      start: '7',
      autoplay: '1',
      mute: '1',
      cc_load_policy: '1',
      cc_lang_pref: 'es',
      hl: 'ar',
    });
    expect(frame.title).to.equal('Talk');
  });

  it('begins where the address wants it to, unless the visitor was elsewhere', async () => {
    const source = {url: `${youtubeSource('en').url}&t=8`};
    await open(source, paused);
    expect(engine.media.currentTime).to.equal(8);
    expect((await truthOf(frame)).time).to.equal(8);
    await open(source, {at: () => 3, play: false});
    expect(engine.media.currentTime).to.equal(3);
  });

  it('shows a video that stays paused without playing it', async () => {
    await open(youtubeSource('en'), paused);
    await open(youtubeSource('es'), {at: () => 4, play: false});
    engine.media.currentTime = 9;
    await until(() => !engine.media.seeking, 'the place');
    const {commands, time, paused: isPaused} = await truthOf(frame);
    expect(commands).to.include('cueVideoById');
    expect(commands).not.to.include.members(['loadVideoById']);
    expect(commands).not.to.include.members(['seekTo']);
    expect(commands).not.to.include.members(['playVideo']);
    expect([time, isPaused, engine.media.currentTime]).to.deep.equal([9, true, 9]);
  });

  it('goes to a place that depends on the length as soon as that is known', async () => {
    await open(youtubeSource('en', 'late'), {at: (length) => length / 2, play: false});
    expect(engine.media.duration).to.deep.equal(NaN);
    expect(engine.media.paused).to.equal(true);
    engine.media.muted = true;
    await engine.media.play();
    await until(() => engine.media.currentTime > 12, 'the place');
    expect((await truthOf(frame)).time).to.be.within(12, 18);
  });

  it('shows captions once it can', async () => {
    await open(youtubeSource('en'), paused);
    // The captions are a module, which isn't there at first, and forgets what came before it.
    engine.showCaptions?.('ar');
    await until(async () => (await truthOf(frame)).captions === 'ar', 'the captions');
    const asked = (await truthOf(frame)).commands.filter((command) => command === 'setOption');
    expect(asked).to.have.length(2);
  });

  const errors: [number: number, fault: string][] = [
    [2, 'damaged'],
    [5, 'unsupported'],
    [100, 'refused'],
    [101, 'refused'],
    [150, 'refused'],
    [153, 'refused'],
    [999, 'refused'],
  ];
  for (const [number, fault] of errors) {
    it(`says of error ${number}: ${fault}`, async () => {
      await open(youtubeSource('en'), paused);
      actIn(frame, 'fail', number);
      await until(() => engine.fault, 'the fault');
      expect(engine.fault?.fault).to.equal(fault);
    });
  }

  for (const kind of ['error100', 'error150'] as const) {
    it(`does not open what it may not: ${kind}`, async () => {
      expect(await faultOf(open(youtubeSource('en', kind), {...paused, play: true}))).to.equal(
        'refused',
      );
      await open(youtubeSource('en'), paused);
      expect(await faultOf(open(youtubeSource('es', kind), paused))).to.equal('refused');
      // The frame is still good for others.
      await open(youtubeSource('ar'), {at: () => 2, play: false});
      expect((await truthOf(frame)).id).to.equal(youtubeId('ar'));
    });
  }

  it('plays nothing for a page that does not say who it is', async () => {
    frame.referrerPolicy = 'no-referrer';
    expect(await faultOf(open(youtubeSource('en'), paused))).to.equal('refused');
  });

  it('keeps a volume that was set in the frame', async () => {
    await open(youtubeSource('en'), paused);
    const seen: number[] = [];
    engine.media.addEventListener('volumechange', () => seen.push(engine.media.volume));
    actIn(frame, 'say', JSON.stringify({event: 'infoDelivery', info: {volume: 40, muted: true}}));
    await until(() => seen.length > 0, 'the volume');
    expect([engine.media.volume, engine.media.muted]).to.deep.equal([0.4, true]);
    await open(youtubeSource('es'), paused);
    const {volume, muted} = await truthOf(frame);
    expect(volume).to.be.closeTo(0.4, 0.001);
    expect(muted).to.equal(true);
  });

  it('is understood when it does not say which video it speaks of', async () => {
    await open(youtubeSource('en', 'nameless'), paused);
    await open(youtubeSource('es', 'nameless'), {at: () => 6, play: false});
    expect((await truthOf(frame)).id).to.equal(youtubeId('es', 'nameless'));
    expect(engine.media.currentTime).to.equal(6);
  });
});

describe('What YouTube says', () => {
  const info = (about: Record<string, unknown>) =>
    youtube.read({event: 'infoDelivery', info: about});
  const known = (report: object) =>
    Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined));

  const states: [number: number, state: string | undefined][] = [
    [-1, 'cued'],
    [0, 'ended'],
    [1, 'playing'],
    [2, 'paused'],
    [3, 'waiting'],
    [4, undefined],
    [5, 'cued'],
  ];
  for (const [number, state] of states) {
    it(`of state ${number} is ${state}`, () => {
      expect(info({playerState: number}).state).to.equal(state);
      expect(youtube.read({event: 'onStateChange', info: number}).state).to.equal(state);
    });
  }

  it('is read in our units', () => {
    const report = info({
      currentTime: 1.5,
      duration: 25,
      volume: 40,
      muted: false,
      playbackRate: 1.25,
      progressState: {loaded: 12},
      videoData: {video_id: 'M7lc1UVf-VE', title: 'A title'},
    });
    expect(known(report)).to.deep.equal({
      isReady: true,
      id: 'M7lc1UVf-VE',
      time: 1.5,
      duration: 25,
      loaded: 12,
      volume: 0.4,
      muted: false,
      rate: 1.25,
    });
  });

  it('is no length while that is not known', () => {
    expect(known(info({duration: 0, currentTime: 0}))).to.deep.equal({isReady: true, time: 0});
  });
});
