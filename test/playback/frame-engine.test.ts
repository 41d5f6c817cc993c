import {expect, fixture, html} from '@open-wc/testing';
import type {Engine, SourceError, Start} from '../../src/playback/engine.js';
import {createFrameEngine, type FrameOrigins} from '../../src/playback/frame-engine.js';
import {
  actIn,
  standIns,
  truthOf,
  vimeoId,
  vimeoSource,
  youtubeId,
  youtubeSource,
} from '../support/frames.js';
import {until} from '../support/elements.js';

const paused: Start = {at: () => 0, play: false};
const at = (time: number, about: Partial<Start> = {}): Start => ({
  at: () => time,
  play: false,
  ...about,
});

/** What both sites' frames have to do; what only one does is in the tests of that one. */
const sites = [
  {site: 'youtube', source: youtubeSource, id: youtubeId},
  {site: 'vimeo', source: vimeoSource, id: vimeoId},
] as const;

let origins: Required<FrameOrigins>;
before(async () => {
  origins = await standIns();
});

for (const {site, source, id} of sites) {
  describe(`The frame of ${site}`, () => {
    let stage: HTMLElement;
    let engine: Engine;
    let frame: HTMLIFrameElement;
    const nobody = new AbortController().signal;
    const open = (what: ReturnType<typeof source>, start: Start, signal = nobody) =>
      engine.open(what, start, signal);

    beforeEach(async () => {
      stage = await fixture(html`<div></div>`);
      engine = createFrameEngine(source('en'), undefined, origins) as Engine;
      frame = engine.element as HTMLIFrameElement;
      engine.media.muted = true;
      stage.append(frame);
    });
    afterEach(() => engine.close());

    const failure = (opening: Promise<void>) =>
      opening.then(
        () => undefined,
        (error: SourceError) => error,
      );

    /** The types of the media's events from now on. */
    function events(...types: string[]): string[] {
      const seen: string[] = [];
      for (const type of types) engine.media.addEventListener(type, () => seen.push(type));
      return seen;
    }

    it('asks nobody for anything before it opens', () => {
      expect(frame.hasAttribute('src')).to.equal(false);
      expect(engine.hasOwnControls).to.equal(true);
      expect([engine.media.paused, engine.media.readyState]).to.deep.equal([true, 0]);
    });

    it('has a name, and may do what a player has to', async () => {
      await open(source('en'), {...paused, title: 'A session'});
      expect(frame.title).to.equal('A session');
      expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
      expect(frame.allow).to.equal('autoplay; fullscreen; encrypted-media; picture-in-picture');
      expect(frame.allowFullscreen).to.equal(true);
      expect(new URL(frame.src).origin).to.equal(origins[site]);
      expect((await truthOf(frame)).referer).to.equal(`${location.origin}/`);
    });

    it('says who asks, in a page that tells nobody', async () => {
      const policy = document.createElement('meta');
      policy.name = 'referrer';
      policy.content = 'no-referrer';
      document.head.append(policy);
      // A frame takes the policy over from its page when it begins.
      frame.remove();
      stage.append(frame);
      try {
        await open(source('en'), paused);
      } finally {
        policy.content = 'strict-origin-when-cross-origin';
        policy.remove();
      }
      expect((await truthOf(frame)).referer).to.equal(`${location.origin}/`);
    });

    it('opens, and stays paused', async () => {
      await open(source('en'), paused);
      expect(engine.media.duration).to.be.closeTo(25, 1);
      expect(engine.media.paused).to.equal(true);
      expect(engine.media.currentTime).to.equal(0);
      expect(engine.media.seekable.end(0)).to.equal(engine.media.duration);
      expect((await truthOf(frame)).paused).to.equal(true);
    });

    it('opens at a place that depends on the length', async () => {
      await open(source('ar', 'diff'), {at: (duration) => duration / 2, play: false});
      expect(engine.media.currentTime).to.be.closeTo(14, 0.5);
      expect(engine.media.paused).to.equal(true);
      const {time, paused: isPaused} = await truthOf(frame);
      expect(time).to.be.closeTo(14, 0.5);
      expect(isPaused).to.equal(true);
    });

    it('begins where it may before the length is known', async () => {
      const asked: number[] = [];
      const place = (duration: number) => {
        asked.push(duration);
        return 7;
      };
      await open(source('en'), {at: place, play: false});
      expect(engine.media.currentTime).to.be.closeTo(7, 0.5);
      expect(Number.isNaN(asked[0])).to.equal(true);
      expect(asked.at(-1)).to.be.closeTo(25, 1);
      const {time, commands} = await truthOf(frame);
      expect(time).to.be.closeTo(7, 0.5);
      // There already: nothing has been sought, nor loaded twice.
      expect(commands.filter((command) => /seek|current|load|cue/i.test(command))).to.deep.equal(
        [],
      );
    });

    it('plays from its place', async () => {
      const seen = events('play', 'playing', 'pause', 'ended');
      await open(source('en'), at(5, {play: true}));
      expect(engine.media.paused).to.equal(false);
      const moments: number[] = [];
      engine.media.addEventListener('timeupdate', () => moments.push(engine.media.currentTime));
      await until(() => moments.length > 3, 'time to pass');
      expect(moments).to.deep.equal([...moments].sort((a, b) => a - b));
      expect(moments[0]).to.be.within(4, 12);
      // It may have waited meanwhile.
      expect([...new Set(seen)]).to.deep.equal(['play', 'playing']);
      await until(() => engine.media.buffered.length === 1, 'what has arrived');
    });

    it('plays another video in the same frame, at the same place, as it was set', async () => {
      await open(source('en'), at(5, {play: true}));
      engine.media.playbackRate = 1.5;
      engine.media.volume = 0.25;
      const {src, contentWindow} = frame;
      await open(source('es'), at(9, {play: true, title: 'Una sesión'}));
      expect(frame.title).to.equal('Una sesión');
      expect(engine.media.paused).to.equal(false);
      expect(engine.media.currentTime).to.be.within(8.5, 14);
      const truth = await truthOf(frame);
      expect(truth.id).to.equal(id('es'));
      expect(truth.paused).to.equal(false);
      expect(truth.time).to.be.within(8.5, 14);
      expect([truth.rate, truth.volume, truth.muted]).to.deep.equal([1.5, 0.25, true]);
      const {playbackRate, volume, muted} = engine.media;
      expect([playbackRate, volume, muted]).to.deep.equal([1.5, 0.25, true]);
      expect(truth.commands.join()).to.match(/loadVideo/);
      expect(frame.src).to.equal(src);
      expect(frame.contentWindow === contentWindow).to.equal(true);
    });

    it('stays paused when another video comes', async () => {
      await open(source('en', 'diff'), at(5, {play: true}));
      engine.media.pause();
      await until(() => engine.media.paused, 'the pause');
      await open(source('ar', 'diff'), {at: (duration) => duration / 4, play: false});
      expect(engine.media.duration).to.be.closeTo(28, 1);
      expect(engine.media.currentTime).to.be.closeTo(7, 0.5);
      const truth = await truthOf(frame);
      expect([truth.id, truth.paused]).to.deep.equal([id('ar', 'diff'), true]);
      expect(truth.time).to.be.closeTo(7, 0.5);
      await engine.media.play();
      expect(engine.media.currentTime).to.be.within(6.5, 12);
    });

    it('says nothing of the video before once another is asked for', async () => {
      await open(source('en', 'diff'), at(15, {play: true}));
      const times: number[] = [];
      const opened = open(source('es'), at(2, {play: true}));
      engine.media.addEventListener('timeupdate', () => times.push(engine.media.currentTime));
      await opened;
      await until(() => times.length > 2, 'time to pass');
      expect(Math.max(...times)).to.be.below(13);
      expect(engine.media.duration).to.be.closeTo(25, 1);
    });

    it('opens what was asked for last', async () => {
      const [first, second] = [new AbortController(), new AbortController()];
      const opened = [open(source('en'), at(1, {play: true}), first.signal)];
      first.abort();
      opened.push(open(source('ar'), at(2), second.signal));
      await until(() => engine.media.duration > 0, 'the frame');
      second.abort();
      opened.push(open(source('es'), at(3)));
      await Promise.all(opened);
      const truth = await truthOf(frame);
      expect([truth.id, truth.paused]).to.deep.equal([id('es'), true]);
      expect(engine.media.currentTime).to.be.closeTo(3, 0.5);
      expect(truth.time).to.be.closeTo(3, 0.5);
    });

    it('waits for nobody once it is given up', async () => {
      const visitor = new AbortController();
      const opened = open(source('en', 'silent'), at(5), visitor.signal);
      visitor.abort();
      await opened;
      expect(engine.fault).to.equal(undefined);
    });

    it('does nothing that has been given up', async () => {
      const signal = AbortSignal.abort();
      await open(source('en'), at(5), signal);
      expect(frame.hasAttribute('src')).to.equal(false);
    });

    it('takes no source of another kind', async () => {
      const url = 'https://publisher.example/en.mp4';
      const error = await failure(engine.open({url}, paused, nobody));
      expect([error?.fault, error?.url]).to.deep.equal(['unsupported', url]);
    });

    it('knows what the visitor does in the frame', async () => {
      await open(source('en'), at(5, {play: true}));
      const seen = events('play', 'pause', 'ratechange');
      actIn(frame, 'pause');
      await until(() => engine.media.paused, 'the pause');
      actIn(frame, 'seek', 12);
      await until(() => Math.abs(engine.media.currentTime - 12) < 0.5, 'the place');
      actIn(frame, 'rate', 1.25);
      await until(() => engine.media.playbackRate === 1.25, 'the speed');
      actIn(frame, 'play');
      await until(() => !engine.media.paused, 'playing');
      expect(seen).to.deep.equal(['pause', 'ratechange', 'play']);
    });

    it('does what it is told', async () => {
      await open(source('en'), at(5, {play: true}));
      const seen = events('seeking', 'seeked');
      engine.media.pause();
      await until(() => engine.media.paused, 'the pause');
      engine.media.currentTime = 12;
      expect(engine.media.currentTime).to.equal(12);
      await until(() => !engine.media.seeking, 'the place');
      engine.media.volume = 0.5;
      engine.media.muted = true;
      engine.media.playbackRate = 1.25;
      await until(async () => (await truthOf(frame)).rate === 1.25, 'the speed');
      const truth = await truthOf(frame);
      expect([truth.paused, truth.volume, truth.muted]).to.deep.equal([true, 0.5, true]);
      expect(truth.time).to.be.closeTo(12, 0.1);
      expect(engine.media.currentTime).to.be.closeTo(12, 0.5);
      await engine.media.play();
      expect(engine.media.paused).to.equal(false);
      expect(seen).to.deep.equal(['seeking', 'seeked']);
    });

    it('hears what the visitor wants while it opens', async () => {
      const opened = open(source('en'), at(5, {play: true}));
      engine.media.pause();
      engine.media.currentTime = 11;
      await opened;
      expect(engine.media.paused).to.equal(true);
      expect(engine.media.currentTime).to.be.closeTo(11, 0.5);
      const truth = await truthOf(frame);
      expect([truth.paused, Math.round(truth.time)]).to.deep.equal([true, 11]);
    });

    it('comes to its end, and plays again from a place', async () => {
      await open(source('en'), at(5, {play: true}));
      const seen = events('pause', 'ended');
      engine.media.currentTime = engine.media.duration - 0.3;
      await until(() => engine.media.ended, 'the end');
      expect(seen).to.deep.equal(['pause', 'ended']);
      expect(engine.media.paused).to.equal(true);
      expect(engine.media.currentTime).to.equal(engine.media.duration);
      engine.media.currentTime = 3;
      await until(() => !engine.media.seeking, 'the place');
      expect([engine.media.paused, engine.media.ended]).to.deep.equal([true, false]);
      await engine.media.play();
      expect(engine.media.currentTime).to.be.within(2.5, 8);
    });

    it('shows its own captions in the language asked for, or none', async () => {
      const shown = async () => (await truthOf(frame)).captions;
      await open(source('en'), {...paused, captions: 'es'});
      expect(await shown()).to.equal('es');
      engine.showCaptions?.('ar');
      await until(async () => (await shown()) === 'ar', 'the captions');
      engine.showCaptions?.(undefined);
      await until(async () => (await shown()) === undefined, 'no captions');
      await open(source('ar'), {...paused, captions: 'en'});
      await until(async () => (await shown()) === 'en', 'the captions of the other video');
      await open(source('es'), paused);
      await until(async () => (await shown()) === undefined, 'no captions');
    });

    for (const kind of ['blocked', 'refused'] as const) {
      it(`stays paused where the browser wants a gesture: ${kind}`, async () => {
        await open(source('en', kind), at(5, {play: true}));
        expect([engine.media.paused, engine.media.currentTime]).to.deep.equal([true, 5]);
        const refusal = await engine.media.play().catch((error: DOMException) => error);
        expect((refusal as DOMException).name).to.equal('NotAllowedError');
        actIn(frame, 'play');
        await until(() => !engine.media.paused, 'playing');
        await until(() => engine.media.currentTime > 5, 'time to pass');
        expect(engine.media.currentTime).to.be.below(10);
      });
    }

    it('gives up on a frame that does not answer', async () => {
      const silent = source('en', 'silent');
      const error = await failure(open(silent, at(0, {play: true})));
      expect([error?.name, error?.fault, error?.url]).to.deep.equal([
        'SourceError',
        'no-answer',
        silent.url,
      ]);
      expect(engine.fault).to.equal(error);
      // The next one isn't harmed.
      await open(source('es'), paused);
      expect([engine.fault, (await truthOf(frame)).id]).to.deep.equal([undefined, id('es')]);
    });

    it('tells of a fault midway', async () => {
      await open(source('en'), at(5, {play: true}));
      const seen = events('error');
      actIn(frame, 'fail', site === 'youtube' ? 5 : 'NotSupportedError');
      await until(() => seen.length > 0, 'the error');
      expect([engine.fault?.fault, engine.fault?.url]).to.deep.equal([
        'unsupported',
        source('en').url,
      ]);
      await open(source('es'), at(6));
      expect([engine.fault, seen.length]).to.deep.equal([undefined, 1]);
      expect(engine.media.currentTime).to.be.closeTo(6, 0.5);
    });

    for (const play of [true, false]) {
      it(`goes on ${play ? 'playing' : 'paused'} where it was when it is moved`, async () => {
        await open(source('en'), at(2, {play: true}));
        await open(source('es'), at(9, {play}));
        engine.media.playbackRate = 1.5;
        await until(async () => (await truthOf(frame)).rate === 1.5, 'the speed');
        const elsewhere = document.createElement('section');
        stage.append(elsewhere);
        const place = engine.media.currentTime;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        elsewhere.append(frame);
        expect(engine.media.currentTime).to.equal(place);
        await loaded;
        await until(async () => (await truthOf(frame)).id === id('es'), 'the video');
        await until(async () => (await truthOf(frame)).paused === !play, 'the same state');
        await until(async () => (await truthOf(frame)).rate === 1.5, 'the same speed');
        await until(() => engine.media.paused === !play, 'the state to be known');
        const truth = await truthOf(frame);
        expect(truth.time).to.be.within(place - 0.5, place + 8);
        expect(engine.media.currentTime).to.be.within(place - 0.5, place + 8);
        expect(engine.media.duration).to.be.closeTo(25, 1);
      });
    }

    const moments: Record<string, () => Promise<unknown> | undefined> = {
      'at once': () => undefined,
      'once it has answered': () =>
        new Promise((resolve) => window.addEventListener('message', resolve, {once: true})),
    };
    for (const [when, moment] of Object.entries(moments)) {
      it(`can be moved while it opens, ${when}`, async () => {
        const opened = open(source('en'), at(4, {play: true}));
        await moment();
        stage.prepend(document.createElement('p'));
        stage.append(frame);
        await opened;
        await until(async () => !(await truthOf(frame)).paused, 'playing');
        await until(() => !engine.media.paused, 'playing to be known');
        const truth = await truthOf(frame);
        expect(truth.id).to.equal(id('en'));
        expect(truth.time).to.be.within(3.5, 12);
      });
    }

    describe('does not believe', () => {
      const lie = {
        youtube: {event: 'infoDelivery', info: {currentTime: 21, playbackRate: 2, duration: 99}},
        vimeo: {event: 'timeupdate', data: {seconds: 21, duration: 99}},
      }[site];
      const state = () => {
        const {currentTime, duration, paused, volume, muted, playbackRate} = engine.media;
        return {currentTime, duration, paused, volume, muted, playbackRate};
      };
      beforeEach(async () => {
        await open(source('en'), at(5, {play: true}));
        actIn(frame, 'pause');
        await until(() => engine.media.paused, 'the pause');
        // What is said before is heard before.
        await truthOf(frame);
      });

      it('the frame of somebody else', async () => {
        const before = state();
        const other = createFrameEngine(source('en'), undefined, origins) as Engine;
        const otherFrame = other.element as HTMLIFrameElement;
        stage.append(otherFrame);
        await other.open(source('en'), paused, nobody);
        let isTold = false;
        other.media.addEventListener('durationchange', () => (isTold = true));
        actIn(otherFrame, 'say', JSON.stringify(lie));
        await until(() => isTold, 'the lie');
        other.close();
        expect(state()).to.deep.equal(before);
      });

      const nonsense: unknown[] = [
        'no JSON',
        '',
        '{',
        null,
        undefined,
        12,
        [],
        '[]',
        'null',
        '"ready"',
        {},
        {event: '__proto__', info: {}, data: {}},
        {event: 'constructor', info: 'constructor', data: 'constructor'},
        {event: {}, info: [], data: []},
        {event: 'onStateChange', info: '__proto__'},
        {event: 'onStateChange', info: '1'},
        {event: 'onStateChange', info: 99},
        {event: 'infoDelivery'},
        {event: 'infoDelivery', info: null},
        {
          event: 'infoDelivery',
          info: {
            currentTime: '21',
            duration: NaN,
            volume: 101,
            muted: 'true',
            playbackRate: -1,
            playerState: '1',
            progressState: 'all',
          },
        },
        {event: 'infoDelivery', info: {currentTime: -1, duration: Infinity, playbackRate: 0}},
        {event: 'infoDelivery', info: {currentTime: null, duration: {}, volume: [50]}},
        '{"event": "infoDelivery", "info": {"__proto__": {"currentTime": 21, "duration": 99}}}',
        {event: 'timeupdate'},
        {event: 'timeupdate', data: {seconds: '21', duration: NaN}},
        {event: 'timeupdate', data: {seconds: -1, duration: -1}},
        '{"event": "timeupdate", "data": {"__proto__": {"seconds": 21, "duration": 99}}}',
        {event: 'volumechange', data: {volume: 2, muted: 1}},
        {event: 'playbackratechange', data: {playbackRate: 'fast'}},
        {event: 'error', data: {method: 'enableTextTrack', name: 'InvalidTrackError'}},
        {method: '__proto__', value: 21},
        {method: 'getDuration', value: '99'},
        {method: 'getPaused', value: 'false'},
      ];
      it('nonsense', async () => {
        const before = state();
        for (const data of nonsense) {
          actIn(frame, 'say', data);
          if (data instanceof Object) actIn(frame, 'say', JSON.stringify(data));
        }
        await truthOf(frame);
        expect(state()).to.deep.equal(before);
        expect(engine.fault).to.equal(undefined);
        // In the same way, what makes sense would be heard.
        let isHeard = false;
        engine.media.addEventListener('durationchange', () => (isHeard = true));
        actIn(frame, 'say', JSON.stringify(lie));
        await until(() => isHeard, 'the length');
      });
    });

    it('lets go of all when it closes, and opens again', async () => {
      const {length} = history;
      await open(source('en'), at(5, {play: true}));
      await open(source('es'), at(6, {play: true}));
      const page = frame.contentWindow;
      const seen = events('pause');
      engine.close();
      expect(frame.hasAttribute('src')).to.equal(false);
      expect(frame.parentElement).to.equal(stage);
      expect(frame.contentWindow === page).to.equal(false);
      expect(frame.contentDocument?.URL).to.equal('about:blank');
      const {paused: isPaused, currentTime, readyState} = engine.media;
      expect([isPaused, currentTime, readyState]).to.deep.equal([true, 0, 0]);
      expect(seen).to.deep.equal(['pause']);
      await open(source('ar'), at(7, {play: true}));
      expect((await truthOf(frame)).id).to.equal(id('ar'));
      expect(engine.media.currentTime).to.be.within(6, 12);
      expect(history.length).to.equal(length);
    });

    it('can be closed while it opens', async () => {
      const opened = open(source('en'), at(5, {play: true}));
      engine.close();
      await opened;
      expect(frame.hasAttribute('src')).to.equal(false);
      const refusal = await engine.media.play().catch((error: DOMException) => error);
      expect((refusal as DOMException).name).to.equal('AbortError');
    });

    it('leaves no timer and no listener', async () => {
      const counts = countTimersAndListeners();
      try {
        await open(source('en'), at(5, {play: true}));
        engine.media.currentTime = 8;
        engine.close();
        await open(source('es'), paused);
        engine.close();
        void open(source('en'), paused);
        engine.close();
        expect(counts()).to.deep.equal({timers: 0, listeners: 0});
      } finally {
        counts.restore();
      }
    });
  });
}

describe('An engine for a frame', () => {
  it('is for the sites that have frames', () => {
    expect(createFrameEngine({url: 'https://publisher.example/en.mp4'})).to.equal(undefined);
  });

  it('goes on with the videos of its own site', () => {
    const engine = createFrameEngine(youtubeSource('en'));
    expect(createFrameEngine(youtubeSource('es'), engine)).to.equal(engine);
    expect(createFrameEngine(vimeoSource('es'), engine)).not.to.equal(engine);
  });
});

/** Counts what is under way in this page of what begins from now on. */
function countTimersAndListeners() {
  const timers = new Set<unknown>();
  let listeners = 0;
  const {setTimeout, setInterval, clearTimeout, clearInterval} = window;
  const real = {setTimeout, setInterval, clearTimeout, clearInterval};
  const {addEventListener: listen} = window;
  const clear = (id: number | undefined) => {
    timers.delete(id);
    clearTimeout(id);
  };
  Object.assign(window, {
    setTimeout: (run: () => void, wait?: number) => {
      const id = setTimeout(() => {
        timers.delete(id);
        run();
      }, wait);
      timers.add(id);
      return id;
    },
    setInterval: (run: () => void, wait?: number) => {
      const id = setInterval(run, wait);
      timers.add(id);
      return id;
    },
    clearTimeout: clear,
    clearInterval: clear,
    addEventListener(type: string, hear: EventListener, options?: AddEventListenerOptions) {
      const {signal} = options ?? {};
      if (type === 'message') listeners++;
      signal?.addEventListener('abort', () => listeners--);
      listen.call(window, type, hear, options);
    },
  });
  const counts = () => ({timers: timers.size, listeners});
  counts.restore = () => Object.assign(window, {...real, addEventListener: listen});
  return counts;
}
