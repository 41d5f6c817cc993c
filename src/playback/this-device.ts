import type {Device} from './choose-sources.js';

/** The Network Information API (WICG), which only Chromium has. */
interface Connection {
  readonly saveData?: boolean;
}

/** What this browser plays, in a picture of the size that the video has now. */
export function thisDevice(video: HTMLVideoElement): Device {
  const {connection} = navigator as {connection?: Connection};
  return {
    canPlayType: (type) => video.canPlayType(type),
    playsStreams:
      'MediaSource' in globalThis ||
      'ManagedMediaSource' in globalThis ||
      video.canPlayType('application/vnd.apple.mpegurl') !== '',
    // Asked for when it matters only: the browser has to lay the page out for it.
    get height() {
      return video.clientHeight * devicePixelRatio;
    },
    savesData: connection?.saveData ?? false,
  };
}
