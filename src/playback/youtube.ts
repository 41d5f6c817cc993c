import type {SourceFault} from './engine.js';
import type {FrameMessage, FrameProtocol, FrameReport, FrameState} from './frame-protocol.js';
import {boolean, field, numberIn, positive, string} from './untrusted.js';

// https://developers.google.com/youtube/iframe_api_reference#Playback_status
const STATES: ReadonlyMap<unknown, FrameState> = new Map([
  [-1, 'cued'],
  [0, 'ended'],
  [1, 'playing'],
  [2, 'paused'],
  [3, 'waiting'],
  [5, 'cued'],
]);

// https://developers.google.com/youtube/iframe_api_reference#onError
const FAULTS: ReadonlyMap<unknown, SourceFault> = new Map([
  [2, 'damaged'],
  [5, 'unsupported'],
  [100, 'refused'],
  [101, 'refused'],
  [150, 'refused'],
  [153, 'refused'],
]);

const command = (func: string, ...args: readonly unknown[]): FrameMessage => ({
  event: 'command',
  func,
  args,
});

/**
 * What YouTube's own script and its frame say to each other. The commands are those of the documented interface; the
 * messages around them are not documented, but have been the same since 2012.
 */
export const youtube: FrameProtocol = {
  site: 'youtube',
  origin: 'https://www.youtube-nocookie.com',
  loadsAtPlace: true,

  // https://developers.google.com/youtube/player_parameters
  address(origin, {id}, {time, play, muted, captions, locale}) {
    const url = new URL(`/embed/${id}`, origin);
    const page = location.origin;
    const parameters = {
      enablejsapi: '1',
      // A page in a sandbox has none to give.
      origin: page === 'null' ? undefined : page,
      playsinline: '1',
      rel: '0',
      hl: locale,
      start: time >= 1 ? String(Math.floor(time)) : undefined,
      autoplay: play ? '1' : undefined,
      mute: muted ? '1' : undefined,
      cc_load_policy: captions ? '1' : undefined,
      // The first part only: two letters are what it understands.
      cc_lang_pref: captions?.split('-')[0],
    };
    for (const [name, value] of Object.entries(parameters)) {
      if (value) url.searchParams.set(name, value);
    }
    return url.href;
  },

  // Listened to before anything is said: what went wrong is told only once.
  hello: [
    ...['onStateChange', 'onError', 'onAutoplayBlocked'].map((type) =>
      command('addEventListener', type),
    ),
    {event: 'listening'},
  ],
  greeting: [],
  questions: [],

  load: ({id}, {time, play}) => [
    command(play ? 'loadVideoById' : 'cueVideoById', {videoId: id, startSeconds: time}),
  ],
  play: [command('playVideo')],
  pause: [command('pauseVideo')],
  // Sought in, a video that has not begun or has ended would play.
  seek: (time, {id}, isIdle) =>
    isIdle
      ? [command('cueVideoById', {videoId: id, startSeconds: time})]
      : [command('seekTo', time, true)],
  setVolume: (volume) => [command('setVolume', Math.round(100 * volume))],
  setMuted: (muted) => [command(muted ? 'mute' : 'unMute')],
  setRate: (rate) => [command('setPlaybackRate', rate)],
  showCaptions: (language) =>
    language === undefined
      ? [command('setOption', 'captions', 'track', {})]
      : [
          command('loadModule', 'captions'),
          command('setOption', 'captions', 'track', {languageCode: language}),
        ],

  read(message) {
    const info = field(message, 'info');
    switch (field(message, 'event')) {
      case 'initialDelivery':
      case 'infoDelivery':
        return {isReady: true, ...readInfo(info)};
      case 'onReady':
      case 'alreadyInitialized':
        return {isReady: true};
      case 'onStateChange':
        return {state: STATES.get(info)};
      case 'onError':
        return {fault: FAULTS.get(info) ?? 'refused'};
      case 'onAutoplayBlocked':
        return {isRefused: true};
      case 'apiInfoDelivery':
        return {hasCaptions: field(info, 'captions') !== undefined};
      default:
        return {};
    }
  },
};

function readInfo(info: unknown): FrameReport {
  const volume = numberIn(field(info, 'volume'), 100);
  return {
    id: string(field(field(info, 'videoData'), 'video_id')),
    state: STATES.get(field(info, 'playerState')),
    time: numberIn(field(info, 'currentTime')),
    // It is 0 while it isn't known.
    duration: positive(field(info, 'duration')),
    loaded: numberIn(field(field(info, 'progressState'), 'loaded')),
    volume: volume === undefined ? undefined : volume / 100,
    muted: boolean(field(info, 'muted')),
    rate: positive(field(info, 'playbackRate')),
  };
}
