import type {Media} from './engine.js';

/** How far the keys of a keyboard or headset go, in seconds. */
const STEP = 10;

/** What a phone's lock screen or a keyboard's media keys are to show. */
export interface NowPlaying {
  readonly title: string;
  /** The initiative. */
  readonly album: string | undefined;
  /** Absolute address of a picture. */
  readonly artwork: string | undefined;
}

/** Tells the system what plays, and lets its keys drive it (W3C Media Session). */
export function announceToSystem(media: Media, {title, album = '', artwork}: NowPlaying): void {
  const {mediaSession} = navigator as {mediaSession?: MediaSession};
  if (!mediaSession) return;
  mediaSession.metadata = new MediaMetadata({
    title,
    album,
    artwork: artwork === undefined ? [] : [{src: artwork}],
  });
  const seek = (time: number) => {
    media.currentTime = time;
  };
  const actions: [MediaSessionAction, MediaSessionActionHandler][] = [
    ['play', () => void media.play()],
    [
      'pause',
      () => {
        media.pause();
      },
    ],
    [
      'stop',
      () => {
        media.pause();
      },
    ],
    [
      'seekbackward',
      ({seekOffset = STEP}) => {
        seek(media.currentTime - seekOffset);
      },
    ],
    [
      'seekforward',
      ({seekOffset = STEP}) => {
        seek(media.currentTime + seekOffset);
      },
    ],
    [
      'seekto',
      ({seekTime}) => {
        if (seekTime !== undefined) seek(seekTime);
      },
    ],
  ];
  for (const [action, handler] of actions) {
    try {
      mediaSession.setActionHandler(action, handler);
    } catch {
      // A browser that doesn't know the action has no key for it.
    }
  }
}

/** Takes back what was told of a player that is gone. */
export function withdrawFromSystem(): void {
  const {mediaSession} = navigator as {mediaSession?: MediaSession};
  if (mediaSession) mediaSession.metadata = null;
}
