import type {Source, Version} from '../model/feed.js';
import {frameSite, type FrameSite} from './frame-addresses.js';
import {isHls, typeOf} from './sources.js';

/** A source, and what plays it. */
export interface PlayableSource {
  readonly source: Source;
  readonly kind: 'file' | 'hls' | FrameSite;
}

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

const ORDER = ['file', 'hls', 'youtube', 'vimeo'] as const;

/**
 * The sources of a version that may play, best first: files before streams, since a file needs no playlist to
 * be read first, and the frames of video sites last, since they bring a third party into the page. Among files
 * of a type the one whose height fits the picture goes first; otherwise the feed's order stands.
 */
export function playableSources({sources = []}: Version, device: Device): PlayableSource[] {
  const playable = sources.flatMap((source): PlayableSource[] => {
    const kind = kindOf(source, device);
    return kind ? [{source, kind}] : [];
  });
  const types = [...new Set(playable.map(({source}) => typeOf(source)))];
  const heights = new Set(playable.map(({source}) => source.height));
  const rank = ({source, kind}: PlayableSource) => [
    ORDER.indexOf(kind),
    types.indexOf(typeOf(source)),
    ...(heights.size > 1 ? fit(source, device) : []),
  ];
  return playable.sort((a, b) => compare(rank(a), rank(b)));
}

function kindOf(source: Source, device: Device): PlayableSource['kind'] | undefined {
  const site = frameSite(source.url);
  if (site) return site;
  if (isHls(source)) return device.playsStreams ? 'hls' : undefined;
  const type = typeOf(source);
  return type !== undefined && device.canPlayType(type) !== '' ? 'file' : undefined;
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
