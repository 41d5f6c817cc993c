import type {Device} from './choose-files.js';

/** The Network Information API (WICG), which only Chromium has. */
interface Connection {
  readonly saveData?: boolean;
}

/** What this browser plays in a video, whose picture is as high as an element is now. */
export function thisDevice(video: HTMLVideoElement, picture: Element = video): Device {
  const {connection} = navigator as {connection?: Connection};
  return {
    canPlayType: (type) => video.canPlayType(type),
    // Asked for when it matters only, as is the height: the browser has to lay the page out for it.
    get playsStreams() {
      return (
        'MediaSource' in globalThis ||
        'ManagedMediaSource' in globalThis ||
        video.canPlayType('application/vnd.apple.mpegurl') !== ''
      );
    },
    get height() {
      return picture.clientHeight * devicePixelRatio;
    },
    savesData: connection?.saveData ?? false,
  };
}
