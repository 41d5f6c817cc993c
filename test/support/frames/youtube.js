import {fileOf, mute, openToTests, referer, showVideo} from './stand-in.js';

/**
 * A stand-in for https://www.youtube-nocookie.com/embed/ID. Ids are eight characters of what it is like, a hyphen and
 * the language: `same-len-es`. It asks for a Referer as the real one does (error 153).
 */

const parameters = new URLSearchParams(location.search);
const page = parameters.get('origin');
const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
const State = {UNSTARTED: -1, ENDED: 0, PLAYING: 1, PAUSED: 2, BUFFERING: 3, CUED: 5};

const video = showVideo();
const listened = new Set();
const commands = [];
let listener;
let isInitialized = false;
let id = '';
let state = State.UNSTARTED;
let startSeconds = 0;
let hasStarted = false;
let isHeldBack = false;
let hasGesture = false;
let track = {};

const kind = () => id.slice(0, 8);
const error = () => {
  if (!referer) return 153;
  return Number(/^error(\d+)/.exec(id)?.[1]);
};

function send(event, info = null) {
  listener?.source.postMessage(
    JSON.stringify({event, info, id: listener.id, channel: 'widget'}),
    listener.origin,
  );
}

function emit(event, info) {
  if (isInitialized && listened.has(event)) send(event, info);
}

const deliver = (info) => isInitialized && send('infoDelivery', info);

function duration() {
  if (error() || (kind() === 'late-len' && !hasStarted)) return 0;
  return video.duration || 0;
}

const progress = () => ({
  currentTime: hasStarted ? video.currentTime : 0,
  videoLoadedFraction: 0.5,
  currentTimeLastUpdated_: Date.now() / 1000,
  playbackRate: video.playbackRate,
  progressState: {current: video.currentTime, duration: duration(), loaded: duration() / 2},
});

const everything = () => ({
  ...progress(),
  apiInterface: ['playVideo', 'pauseVideo', 'seekTo'],
  playerState: state,
  duration: duration(),
  volume: Math.round(100 * video.volume),
  muted: video.muted,
  ...aboutVideo(),
});

const aboutVideo = () =>
  kind() === 'nameless' ? {} : {videoData: {video_id: id, author: 'The stand-in', title: id}};

function setState(next) {
  if (next === state) return;
  state = next;
  emit('onStateChange', next);
  deliver({playerState: next, duration: duration(), ...aboutVideo(), ...progress()});
}

function fail(code) {
  setState(State.UNSTARTED);
  emit('onError', code);
}

/** Makes another video the one that is shown, from a time in seconds. */
function show(next, from, play) {
  id = next;
  startSeconds = from;
  hasStarted = false;
  track = {};
  video.pause();
  state = State.UNSTARTED;
  if (error()) {
    emit('onError', error());
    return;
  }
  const [, session, language] = /^(\w{4}).*-(\w\w)$/.exec(id);
  video.src = fileOf(video, {session, language});
  emit('onStateChange', state);
  if (play) void start();
  else setState(State.CUED);
}

async function start() {
  if (error()) return;
  if (/^(?:blocked|refused)/.test(id) && !hasGesture) {
    if (id.startsWith('blocked')) emit('onAutoplayBlocked');
    return;
  }
  if (!hasStarted) {
    hasStarted = true;
    isHeldBack = false;
    setState(State.BUFFERING);
    const started = id;
    if (!video.duration) await new Promise((resolve) => (video.onloadedmetadata = resolve));
    if (id !== started || isHeldBack) return;
    video.currentTime = startSeconds;
  }
  await video.play().catch(() => undefined);
}

const commandsOf = {
  addEventListener: (type) => listened.add(type),
  playVideo: start,
  pauseVideo() {
    isHeldBack = true;
    if (hasStarted) setState(State.PAUSED);
    video.pause();
  },
  seekTo(time) {
    if (!hasStarted) {
      startSeconds = time;
      return start();
    }
    video.currentTime = time;
    return state === State.PAUSED ? undefined : start();
  },
  loadVideoById({videoId, startSeconds: from = 0}) {
    show(videoId, from, true);
  },
  cueVideoById({videoId, startSeconds: from = 0}) {
    show(videoId, from, false);
  },
  setVolume(volume) {
    video.volume = volume / 100;
  },
  mute() {
    mute(video, true);
  },
  unMute() {
    mute(video, false);
  },
  setPlaybackRate(rate) {
    if (RATES.includes(rate)) video.playbackRate = rate;
  },
  /** Comes a little later, when the module has loaded; options that were set before are lost. */
  loadModule(module) {
    if (module !== 'captions') return;
    setTimeout(() => {
      hasCaptions = true;
      const captions = {options: ['track', 'tracklist'], track, tracklist: []};
      if (isInitialized) send('apiInfoDelivery', {namespaces: ['captions'], captions});
    }, 50);
  },
  setOption(module, option, value) {
    if (module === 'captions' && option === 'track' && hasCaptions) track = value;
  },
};
let hasCaptions = false;

function receive({data, origin, source}) {
  if (source !== parent || (page && origin !== page) || typeof data !== 'string') return;
  const {event, func, args = [], id: session} = JSON.parse(data);
  if (event === 'listening') {
    if (isInitialized) return send('alreadyInitialized');
    listener = {source, origin, id: session};
    isInitialized = true;
    send('initialDelivery', everything());
    send('onReady');
    if (error()) setTimeout(() => emit('onError', error()));
    return undefined;
  }
  if (event !== 'command' || !Object.hasOwn(commandsOf, func)) return undefined;
  if (func !== 'addEventListener') commands.push(func);
  void commandsOf[func](...args);
  if (/^(?:load|cue)Video/.test(func)) deliver(everything());
  return undefined;
}

video.addEventListener('playing', () => setState(State.PLAYING));
video.addEventListener('pause', () => {
  if (hasStarted && !video.ended) setState(State.PAUSED);
});
video.addEventListener('waiting', () => setState(State.BUFFERING));
video.addEventListener('ended', () => setState(State.ENDED));
video.addEventListener('loadedmetadata', () => deliver({duration: duration(), ...progress()}));
video.addEventListener('timeupdate', () => {
  if (!hasStarted) return;
  // WebKitGTK may leave `playing` out.
  if (state === State.BUFFERING && !video.paused && !video.seeking) setState(State.PLAYING);
  deliver(progress());
});
video.addEventListener('volumechange', () => {
  deliver({volume: Math.round(100 * video.volume), muted: video.muted});
});
video.addEventListener('ratechange', () => deliver({playbackRate: video.playbackRate}));

const [first] = location.pathname.split('/').slice(-1);
if (!first.startsWith('silent')) {
  addEventListener('message', receive);
  mute(video, parameters.get('mute') === '1');
  if (parameters.get('cc_load_policy') === '1') {
    hasCaptions = true;
    track = {languageCode: parameters.get('cc_lang_pref')};
  }
  const captions = track;
  show(first, Number(parameters.get('start') ?? 0), parameters.get('autoplay') === '1');
  track = captions;
  parent.postMessage(JSON.stringify({event: 'readyToListen', channel: 'widget'}), '*');
}

openToTests(
  {
    play() {
      hasGesture = true;
      void start();
    },
    pause: () => video.pause(),
    seek: (time) => (video.currentTime = time),
    rate: (rate) => (video.playbackRate = rate),
    fail,
  },
  () => ({
    id,
    search: Object.fromEntries(parameters),
    referer,
    commands,
    paused: video.paused,
    time: hasStarted ? video.currentTime : startSeconds,
    volume: video.volume,
    muted: video.muted,
    rate: video.playbackRate,
    captions: track.languageCode,
  }),
);
