import type {Source} from '../model/feed.js';
import type {SourceError} from './engine.js';
import {attachHlsJs} from './hls-js.js';
import {attachNativeHls} from './hls-native.js';

const HLS = 'application/vnd.apple.mpegurl';

/** A stream that is open in a `<video>`. */
export interface HlsAttachment {
  /** Whether it goes on as it is filmed. Its length is then `Infinity`, until it comes to its end. */
  readonly isLive: boolean;
  /**
   * Goes over to another of its sound tracks while it plays. Answers whether there is one in that language
   * (BCP 47).
   */
  selectAudio(language: string): boolean;
  /** Stops it, takes it out of the `<video>`, and lets go of the network. */
  detach(): void;
}

export interface HlsOptions {
  /**
   * Called once when a stream that was open can't go on, and what can be done about it has been tried. The
   * `<video>` fires no `error` then, unless it plays streams by itself.
   */
  readonly onFault: (error: SourceError) => void;
}

/**
 * Opens a stream in a `<video>`. Resolves once its length is known, and with the sound track of the source's
 * `audio_language` chosen. Where it can't be opened or the signal is aborted, nothing of it stays. Aborted,
 * it rejects with the reason of the signal; after it has resolved, the signal has no effect.
 * @throws {SourceError}
 */
export async function attachHls(
  video: HTMLVideoElement,
  source: Source,
  options: HlsOptions,
  signal: AbortSignal,
): Promise<HlsAttachment> {
  signal.throwIfAborted();
  return playsHlsNatively(video)
    ? attachNativeHls(video, source, signal)
    : attachHlsJs(video, source, options, signal);
}

/**
 * Whether streams are better left to the browser than to hls.js: in all of Apple's, which AirPlay tells apart.
 * They play everything that HLS has, with less power, and iPhones have no MediaSource. Chromium says that it
 * plays HLS, too, but doesn't name the sound tracks, and fails on much of it (hls.js issues 7827 and 7844). So may
 * WebKitGTK: its sound tracks are without language, and it stalls when one is chosen.
 */
export function playsHlsNatively(video: HTMLVideoElement): boolean {
  if (video.canPlayType(HLS) === '') return false;
  return 'webkitShowPlaybackTargetPicker' in video || !('MediaSource' in globalThis);
}
