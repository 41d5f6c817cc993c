import {expect, fixture, html} from '@open-wc/testing';
import type {Engine, SourceError, Start} from '../../src/playback/engine.js';
import {createFrameEngine, type FrameOrigins} from '../../src/playback/frame-engine.js';
import {vimeo} from '../../src/playback/vimeo.js';
import {until} from '../support/elements.js';
import {actIn, standIns, truthOf, vimeoId, vimeoSource} from '../support/frames.js';

describe('Vimeo', () => {
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
    engine = createFrameEngine(vimeoSource('en'), undefined, origins) as Engine;
    frame = engine.element as HTMLIFrameElement;
    stage.append(frame);
  });
  afterEach(() => engine.close());

  it('is the player of Vimeo itself', () => {
    expect(vimeo.origin).to.equal('https://player.vimeo.com');
  });

  it('is told not to track', async () => {
    await open(vimeoSource('en'), paused);
    expect((await truthOf(frame)).search).to.deep.equal({dnt: '1', playsinline: '1'});
    expect(new URL(frame.src).pathname).to.equal(`/video/${vimeoId('en')}`);
    const [message] = vimeo.load({site: 'vimeo', id: '76979871'}, {...begin, captions: 'es'});
    expect(message).to.deep.equal({
      method: 'loadVideo',
      value: {id: 76979871, dnt: true, playsinline: true, texttrack: 'es'},
    });
  });

  it('is told how to begin', async () => {
    engine.media.muted = true;
    const start = {at: () => 7.9, play: true, captions: 'es', locale: 'ar', title: 'Talk'};
    await open(vimeoSource('en'), start);
    const {search} = await truthOf(frame);
    expect(search).to.deep.include({autoplay: '1', muted: '1', texttrack: 'es', dnt: '1'});
    expect(new URL(frame.src).hash).to.equal('#t=7s');
    expect(frame.title).to.equal('Talk');
  });

  it('shows what is listed nowhere to who knows its hash', async () => {
    await open(vimeoSource('en', 'unlisted'), paused);
    expect((await truthOf(frame)).search).to.include({h: 'ab882a04fd'});
    await open(vimeoSource('es', 'unlisted'), {at: () => 5, play: false});
    expect((await truthOf(frame)).id).to.equal(vimeoId('es', 'unlisted'));
    const {url} = vimeoSource('ar', 'unlisted');
    expect(await faultOf(open({url: url.replace(/\/[^/]+$/, '')}, paused))).to.equal('refused');
  });

  it('does not open what nobody may see', async () => {
    const opening = open(vimeoSource('en', 'private'), {...paused, play: true});
    expect(await faultOf(opening)).to.equal('refused');
  });

  it('is told a place only once the video is there', async () => {
    await open(vimeoSource('en'), {at: () => 5, play: true});
    await open(vimeoSource('es'), {at: () => 9, play: true});
    const {commands} = await truthOf(frame);
    const since = commands.slice(commands.indexOf('loadVideo'));
    expect(since.indexOf('setCurrentTime')).to.be.above(0);
    expect(since.indexOf('play')).to.be.above(since.indexOf('setCurrentTime'));
  });

  it('has the speed that its owner allows', async () => {
    await open(vimeoSource('en', 'diff'), paused);
    engine.media.playbackRate = 1.5;
    expect(engine.media.playbackRate).to.equal(1.5);
    await until(() => engine.media.playbackRate === 1, 'the speed that it has');
    expect(engine.fault).to.equal(undefined);
  });

  it('shows captions of the language where there are none of its region', async () => {
    await open(vimeoSource('en'), paused);
    engine.showCaptions?.('es-MX');
    await until(async () => (await truthOf(frame)).captions === 'es', 'the captions');
    engine.showCaptions?.('fr');
    await until(
      async () =>
        (await truthOf(frame)).commands.filter((name) => name === 'enableTextTrack').length === 3,
      'the request',
    );
    expect(engine.fault).to.equal(undefined);
  });

  const errors: [name: string, fault: string][] = [
    ['NotFoundError', 'refused'],
    ['PasswordError', 'refused'],
    ['PrivacyError', 'refused'],
    ['NotSupportedError', 'unsupported'],
    ['UnsupportedError', 'unsupported'],
    ['Error', 'refused'],
    ['__proto__', 'refused'],
  ];
  for (const [name, fault] of errors) {
    it(`says of a ${name}: ${fault}`, async () => {
      await open(vimeoSource('en'), paused);
      actIn(frame, 'fail', name);
      await until(() => engine.fault, 'the fault');
      expect(engine.fault?.fault).to.equal(fault);
    });
  }
});

const begin = {time: 0, play: false, muted: false};

describe('What Vimeo says', () => {
  const known = (message: unknown) =>
    Object.fromEntries(
      Object.entries(vimeo.read(message)).filter(([, value]) => value !== undefined),
    );
  const about = {seconds: 1.5, percent: 0.06, duration: 25};
  const cases: [message: unknown, report: object][] = [
    [{event: 'ready'}, {isReady: true}],
    [{method: 'ping'}, {isReady: true}],
    [{event: 'loaded', data: {id: 76979871}}, {id: '76979871'}],
    [{method: 'loadVideo', value: 76979871}, {id: '76979871'}],
    [
      {event: 'play', data: about},
      {state: 'playing', time: 1.5, duration: 25},
    ],
    [
      {event: 'playing', data: about},
      {state: 'playing', time: 1.5, duration: 25},
    ],
    [
      {event: 'pause', data: about},
      {state: 'paused', time: 1.5, duration: 25},
    ],
    [
      {event: 'ended', data: about},
      {state: 'ended', duration: 25},
    ],
    [
      {event: 'timeupdate', data: about},
      {time: 1.5, duration: 25},
    ],
    [
      {event: 'seeked', data: about},
      {time: 1.5, duration: 25, hasSought: true},
    ],
    [
      {event: 'progress', data: about},
      {loaded: 1.5, duration: 25},
    ],
    [{event: 'bufferstart'}, {state: 'waiting'}],
    [{event: 'bufferend'}, {state: 'flowing'}],
    [{event: 'durationchange', data: {duration: 25}}, {duration: 25}],
    [
      {event: 'volumechange', data: {volume: 0.5, muted: true}},
      {volume: 0.5, muted: true},
    ],
    [{event: 'volumechange', data: {volume: 0.5}}, {volume: 0.5}],
    [{event: 'playbackratechange', data: {playbackRate: 1.5}}, {rate: 1.5}],
    [
      {method: 'getPlaybackRate', value: 1.5},
      {rate: 1.5, isAnswer: true},
    ],
    [{method: 'getPaused', value: false}, {state: 'playing'}],
    [{method: 'getPaused', value: true}, {}],
    [
      {event: 'error', data: {method: 'play', name: 'NotAllowedError', message: '…'}},
      {isRefused: true},
    ],
    [{event: 'error', data: {method: 'play', name: 'PasswordError'}}, {fault: 'refused'}],
    [{event: 'error', data: {method: 'ready', name: 'TypeError'}}, {fault: 'refused'}],
    [{event: 'error', data: {method: 'setPlaybackRate', name: 'RangeError'}}, {}],
    [{event: 'error', data: {method: 'enableTextTrack', name: 'InvalidTrackError'}}, {}],
  ];
  for (const [message, report] of cases) {
    it(`is read: ${JSON.stringify(message)}`, () => expect(known(message)).to.deep.equal(report));
  }
});
