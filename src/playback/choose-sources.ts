import type {Source, Version} from '../model/feed.js';
import {bestFirst, playableFiles, type Device} from './choose-files.js';
import {frameSite, type FrameSite} from './frame-addresses.js';
import {isHls} from './sources.js';

/** A source, and what plays it. */
export interface PlayableSource {
  readonly source: Source;
  readonly kind: 'file' | 'hls' | FrameSite;
}

/**
 * The sources of a version that may play, best first: files before streams, since a file needs no playlist to
 * be read first, and the frames of video sites last, since they bring a third party into the page.
 */
export function playableSources({sources = []}: Version, device: Device): PlayableSource[] {
  const at = (site: FrameSite | undefined) => sources.filter(({url}) => frameSite(url) === site);
  const ours = at(undefined);
  const ranked: Readonly<Record<PlayableSource['kind'], readonly Source[]>> = {
    file: playableFiles(ours, device),
    hls: device.playsStreams ? bestFirst(ours.filter(isHls), device) : [],
    youtube: bestFirst(at('youtube'), device),
    vimeo: bestFirst(at('vimeo'), device),
  };
  return (['file', 'hls', 'youtube', 'vimeo'] as const).flatMap((kind) =>
    ranked[kind].map((source) => ({source, kind})),
  );
}
