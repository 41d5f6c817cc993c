import type {Source, Version} from '../model/feed.js';

const HLS = /^application\/(vnd\.apple\.mpegurl|x-mpegurl)$/i;

/** The media types of files whose feed doesn't say, by extension. */
const TYPES: Readonly<Record<string, string>> = {
  m3u8: 'application/vnd.apple.mpegurl',
  m4a: 'audio/mp4',
  m4v: 'video/mp4',
  mov: 'video/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  ogv: 'video/ogg',
  webm: 'video/webm',
};

/** Whether a source is a stream of pieces rather than one file. */
export const isHls = (source: Source): boolean => HLS.test(typeOf(source) ?? '');

/** The address where a version can be watched without our script: a page or a file rather than a stream. */
export function plainAddress({sources = []}: Version): string | undefined {
  return (sources.find((source) => !isHls(source)) ?? sources[0])?.url;
}

/** The media type of a source, as the feed or its extension tells. */
export function typeOf({url, mime_type}: Source): string | undefined {
  if (mime_type) return mime_type;
  const extension = /\.([a-z0-9]+)$/i.exec(new URL(url).pathname)?.[1];
  return extension && TYPES[extension.toLowerCase()];
}
