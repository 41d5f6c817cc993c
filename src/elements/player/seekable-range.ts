import type {Media} from '../../playback/engine.js';

/** How much of a live stream must be there for going back in it to make sense, in seconds. */
const LEAST = 30;

/**
 * The stretch of a media that can be gone to, in seconds. `undefined` when there is none, or in a live stream none
 * that is worth it.
 */
export function seekableRange({
  duration,
  seekable,
}: Pick<Media, 'duration' | 'seekable'>): [from: number, to: number] | undefined {
  if (Number.isFinite(duration)) return duration > 0 ? [0, duration] : undefined;
  if (duration !== Infinity || seekable.length === 0) return undefined;
  const [from, to] = [seekable.start(0), seekable.end(seekable.length - 1)];
  return to - from < LEAST ? undefined : [from, to];
}
