import {fileOf, mute, openToTests, referer, showVideo} from './stand-in.js';

/**
 * A stand-in for https://player.vimeo.com/video/ID. Ids are 760000 followed by a digit of what it is like and one of
 * the language: 76000012 is in Spanish, and its length is its own.
 */

const KINDS = ['same', 'diff', 'blocked', 'refused', 'silent', 'private', 'unlisted'];
const LANGUAGES = {1: 'en', 2: 'es', 3: 'ar'};
const HASH = 'ab882a04fd';

const parameters = new URLSearchParams(location.search);
const video = showVideo();
const listened = new Set();
const calls = [];
let id = 0;
let kind = '';
let hasGesture = false;
let track = null;

const send = (message) => parent.postMessage(JSON.stringify(message), '*');
const emit = (event, data) => listened.has(event) && send({event, data});
const fail = (method, name) => send({event: 'error', data: {method, name, message: `${name}!`}});

const place = () => ({
  seconds: video.currentTime,
  percent: video.currentTime / video.duration || 0,
  duration: video.duration || 0,
});

/** Makes another video the one that is shown. Resolves once its length is known. */
async function show(next, hash) {
  const [, kindDigit, languageDigit] = /^760000(\d)(\d)$/.exec(next) ?? [];
  id = next;
  kind = KINDS[kindDigit];
  if (kind === 'private' || (kind === 'unlisted' && hash !== HASH)) throw new Error('PrivacyError');
  video.src = fileOf(video, {session: kind, language: LANGUAGES[languageDigit]});
  await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve, {once: true}));
  emit('loaded', {id});
  emit('durationchange', {duration: video.duration});
}

async function start() {
  if (!hasGesture && kind === 'blocked') throw new Error('NotAllowedError');
  if (!hasGesture && kind === 'refused') return new Promise(() => undefined);
  await video.play();
  return undefined;
}

const methods = {
  ping: () => undefined,
  addEventListener: (type) => void listened.add(type),
  play: start,
  pause: () => video.pause(),
  async loadVideo({id: next, url}) {
    const address = url ? new URL(url) : undefined;
    track = null;
    await show(Number(next ?? address.pathname.split('/').pop()), address?.searchParams.get('h'));
    video.playbackRate = 1;
    return id;
  },
  async setCurrentTime(time) {
    if (time > video.duration) throw new Error('RangeError');
    video.currentTime = time;
    await new Promise((resolve) => video.addEventListener('seeked', resolve, {once: true}));
    return video.currentTime;
  },
  setVolume(volume) {
    video.volume = volume;
    mute(video, false);
    return volume;
  },
  setMuted(muted) {
    mute(video, muted);
    return muted;
  },
  setPlaybackRate(rate) {
    // The owner of the longer ones doesn't allow it.
    if (kind === 'diff' || rate > 2) throw new Error('RangeError');
    return (video.playbackRate = rate);
  },
  enableTextTrack({language}) {
    if (!Object.values(LANGUAGES).includes(language)) throw new Error('InvalidTrackLanguageError');
    track = language;
    return {language, kind: 'captions', label: language};
  },
  disableTextTrack: () => void (track = null),
  getDuration: () => video.duration || 0,
  getVolume: () => video.volume,
  getMuted: () => video.muted,
  getPlaybackRate: () => video.playbackRate,
  getPaused: () => video.paused,
};

async function receive({data, source}) {
  if (source !== parent || data?.standIn) return;
  const {method, value} = typeof data === 'string' ? JSON.parse(data) : data;
  if (!Object.hasOwn(methods, method)) return;
  if (method !== 'addEventListener') calls.push(method);
  try {
    send({method, value: await methods[method](value)});
  } catch (error) {
    fail(method, /^\w+Error$/.test(error.message) ? error.message : error.name);
  }
}

for (const [type, event] of [
  ['play', 'play'],
  ['playing', 'playing'],
  ['pause', 'pause'],
  ['ended', 'ended'],
  ['timeupdate', 'timeupdate'],
  ['seeking', 'seeking'],
  ['seeked', 'seeked'],
]) {
  video.addEventListener(type, () => emit(event, place()));
}
video.addEventListener('waiting', () => emit('bufferstart'));
video.addEventListener('canplay', () => emit('bufferend'));
for (const type of ['progress', 'timeupdate']) {
  video.addEventListener(type, () => {
    const {buffered} = video;
    if (buffered.length > 0)
      emit('progress', {...place(), seconds: buffered.end(buffered.length - 1)});
  });
}
video.addEventListener('volumechange', () => {
  emit('volumechange', {volume: video.volume, muted: video.muted});
});
video.addEventListener('ratechange', () => {
  emit('playbackratechange', {playbackRate: video.playbackRate});
});

async function begin() {
  addEventListener('message', (event) => void receive(event));
  mute(video, parameters.get('muted') === '1');
  track = parameters.get('texttrack');
  try {
    await show(first, parameters.get('h'));
  } catch (error) {
    fail('ready', error.message);
    return;
  }
  const [, from] = /^#t=([\d.]+)s$/.exec(location.hash) ?? [];
  if (from) video.currentTime = Number(from);
  send({event: 'ready'});
  if (parameters.get('autoplay') === '1') await start().catch(() => undefined);
}

const first = Number(location.pathname.split('/').pop());
if (KINDS[String(first).at(-2)] !== 'silent') void begin();

openToTests(
  {
    play() {
      hasGesture = true;
      void start();
    },
    pause: () => video.pause(),
    seek: (time) => (video.currentTime = time),
    rate: (rate) => (video.playbackRate = rate),
    fail: (name) => send({event: 'error', data: {name, message: `${name}!`}}),
  },
  () => ({
    id: String(id),
    search: Object.fromEntries(parameters),
    referer,
    commands: calls,
    paused: video.paused,
    time: video.currentTime,
    volume: video.volume,
    muted: video.muted,
    rate: video.playbackRate,
    captions: track ?? undefined,
  }),
);
