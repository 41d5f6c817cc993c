import type {SourceFault} from './engine.js';
import type {FrameMessage, FrameProtocol, FrameReport} from './frame-protocol.js';
import type {FrameVideo} from './frame-addresses.js';
import {boolean, field, numberIn, positive, string} from './untrusted.js';

const EVENTS = [
  'bufferend',
  'bufferstart',
  'durationchange',
  'ended',
  'error',
  'loaded',
  'pause',
  'play',
  'playbackratechange',
  'playing',
  'progress',
  'seeked',
  'seeking',
  'timeupdate',
  'volumechange',
];

const call = (method: string, value?: unknown): FrameMessage => ({method, value});

/** The messages of https://github.com/vimeo/player.js, whose README has the methods and events. */
export const vimeo: FrameProtocol = {
  site: 'vimeo',
  origin: 'https://player.vimeo.com',
  loadsAtPlace: false,

  // https://developer.vimeo.com/player/sdk/embed
  address(origin, video, {time, play, muted, captions}) {
    const url = new URL(pathOf(video), origin);
    url.searchParams.set('dnt', '1');
    url.searchParams.set('playsinline', '1');
    if (play) url.searchParams.set('autoplay', '1');
    if (muted) url.searchParams.set('muted', '1');
    if (captions) url.searchParams.set('texttrack', captions);
    if (time >= 1) url.hash = `t=${Math.floor(time)}s`;
    return url.href;
  },

  hello: [call('ping')],
  greeting: EVENTS.map((type) => call('addEventListener', type)),
  // It may have begun to play before anybody listened.
  questions: ['getDuration', 'getVolume', 'getMuted', 'getPlaybackRate', 'getPaused'].map(
    (method) => call(method),
  ),

  // An id alone finds no video that is unlisted. What it isn't told again, it forgets: not to track.
  load: (video, {captions}) => [
    call('loadVideo', {
      ...(video.hash ? {url: new URL(pathOf(video), vimeo.origin).href} : {id: Number(video.id)}),
      dnt: true,
      playsinline: true,
      ...(captions && {texttrack: captions}),
    }),
  ],
  play: [call('play')],
  pause: [call('pause')],
  seek: (time) => [call('setCurrentTime', time)],
  // Setting the volume lets a muted video be heard again.
  setVolume: (volume, muted) => [call('setVolume', volume), call('setMuted', muted)],
  setMuted: (muted) => [call('setMuted', muted)],
  // The owner may not allow another.
  setRate: (rate) => [call('setPlaybackRate', rate), call('getPlaybackRate')],
  // The last one that there is shows: "es-MX", or else "es".
  showCaptions: (language) =>
    language === undefined
      ? [call('disableTextTrack')]
      : [...new Set([language.split('-')[0], language])].map((tag) =>
          call('enableTextTrack', {language: tag, kind: null, showing: true}),
        ),

  read(message) {
    const event = string(field(message, 'event'));
    const data = field(message, 'data');
    if (event !== undefined) return readEvent(event, data);
    return readAnswer(string(field(message, 'method')), field(message, 'value'));
  },
};

function pathOf({id, hash}: FrameVideo): string {
  return `/video/${id}${hash ? `?h=${hash}` : ''}`;
}

function readEvent(event: string, data: unknown): FrameReport {
  const time = numberIn(field(data, 'seconds'));
  const duration = positive(field(data, 'duration'));
  switch (event) {
    case 'ready':
      return {isReady: true};
    case 'loaded':
      return {id: idOf(field(data, 'id'))};
    case 'play':
    case 'playing':
      return {state: 'playing', time, duration};
    case 'pause':
      return {state: 'paused', time, duration};
    case 'ended':
      return {state: 'ended', duration};
    case 'timeupdate':
      return {time, duration};
    case 'seeked':
      return {time, duration, hasSought: true};
    case 'progress':
      return {loaded: time, duration};
    case 'bufferstart':
      return {state: 'waiting'};
    case 'bufferend':
      return {state: 'flowing'};
    case 'durationchange':
      return {duration};
    case 'volumechange':
      return {volume: numberIn(field(data, 'volume'), 1), muted: boolean(field(data, 'muted'))};
    case 'playbackratechange':
      return {rate: positive(field(data, 'playbackRate'))};
    case 'error':
      return readError(data);
    default:
      return {};
  }
}

function readAnswer(method: string | undefined, value: unknown): FrameReport {
  switch (method) {
    case 'ping':
      return {isReady: true};
    case 'loadVideo':
      return {id: idOf(value)};
    case 'getDuration':
      return {duration: positive(value)};
    case 'getVolume':
      return {volume: numberIn(value, 1)};
    case 'getMuted':
      return {muted: boolean(value)};
    case 'getPlaybackRate':
      return {rate: positive(value), isAnswer: true};
    case 'getPaused':
      return {state: value === false ? 'playing' : undefined};
    default:
      return {};
  }
}

/** What concerns one wish only, such as captions that there aren't, is no fault of the video. */
function readError(data: unknown): FrameReport {
  const method = field(data, 'method');
  const fault = faultOf(field(data, 'name'));
  if (method === 'play') return fault ? {fault} : {isRefused: true};
  const isAboutAll = method === undefined || method === 'ready' || method === 'loadVideo';
  return isAboutAll ? {fault: fault ?? 'refused'} : {};
}

function faultOf(name: unknown): SourceFault | undefined {
  switch (name) {
    case 'NotFoundError':
    case 'PasswordError':
    case 'PrivacyError':
      return 'refused';
    case 'NotSupportedError':
    case 'UnsupportedError':
      return 'unsupported';
    default:
      return undefined;
  }
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : string(value);
