import type {Media} from '../../playback/engine.js';

/** How much of a live stream must be there for going back in it to make sense, in seconds. */
const LEAST = 30;

/**
 * The stretch of a media that can be gone to, in seconds. `undefined` when there is none, or in a live stream none
 * that is worth it.
 */
export function seekableRange(
  media: Pick<Media, 'duration' | 'seekable'>,
): [from: number, to: number] | undefined {
  const {duration} = media;
  if (Number.isFinite(duration)) return duration > 0 ? [0, duration] : undefined;
  // Only now: WebKitGTK takes a file for empty that is asked for this while it is opened.
  const seekable = duration === Infinity ? media.seekable : undefined;
  if (!seekable?.length) return undefined;
  const [from, to] = [seekable.start(0), seekable.end(seekable.length - 1)];
  return to - from < LEAST ? undefined : [from, to];
}
