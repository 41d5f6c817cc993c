import type {Source} from '../model/feed.js';
import {isHls, typeOf} from './sources.js';

/** What decides which sources will do. */
export interface Device {
  readonly canPlayType: (type: string) => CanPlayTypeResult;
  /** Whether streams play, be it by the browser itself or by a library. */
  readonly playsStreams: boolean;
  /** How high the picture is, in device pixels. */
  readonly height: number;
  /** Whether the visitor has asked sites to save data. */
  readonly savesData: boolean;
}

/**
 * The file that goes first among sources. `undefined` where there is none, or where its address may be that of a video
 * site, which is for the code to say that knows these sites.
 */
export function firstFile(sources: readonly Source[], device: Device): Source | undefined {
  const [file] = playableFiles(sources, device);
  return file && !isOnVideoSite(file) ? file : undefined;
}

/** Whether an address may be that of a video site. */
export const isOnVideoSite = ({url}: Source): boolean => /youtu|vimeo/.test(new URL(url).hostname);

/** The files among sources that a device plays, best first. */
export function playableFiles(sources: readonly Source[], device: Device): Source[] {
  const files = sources.filter((source) => {
    const type = typeOf(source);
    return !isHls(source) && type !== undefined && device.canPlayType(type) !== '';
  });
  return bestFirst(files, device);
}

/** Of sources of a type, the one whose height fits the picture goes first; otherwise the feed's order stands. */
export function bestFirst(sources: readonly Source[], device: Device): Source[] {
  const types = [...new Set(sources.map(typeOf))];
  const heights = new Set(sources.map(({height}) => height));
  const rank = (source: Source) => [
    types.indexOf(typeOf(source)),
    ...(heights.size > 1 ? fit(source, device) : []),
  ];
  return [...sources].sort((a, b) => compare(rank(a), rank(b)));
}

/** The lowest that fills the picture goes first, then higher ones, then the highest of those that don't. */
function fit({height}: Source, device: Device): number[] {
  if (height === undefined) return [0, 0];
  const wanted = device.savesData ? 0 : device.height;
  return height >= wanted ? [0, height - wanted] : [1, wanted - height];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return (a[index] ?? 0) - (b[index] ?? 0);
}
