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

/**
 * The sources that a media element may be able to play, best first: files before streams, since a file needs
 * no playlist to be read first, and otherwise as the feed has them. Left out are pages of video sites, types
 * that the browser says it can't play, and sound tracks of a stream that is shared with other versions.
 */
export function playableSources({sources = []}: Version, media: HTMLMediaElement): Source[] {
  const playable = sources.filter((source) => {
    const type = typeOf(source);
    return type !== undefined && !source.audio_language && media.canPlayType(type) !== '';
  });
  return playable.sort((a, b) => Number(isHls(a)) - Number(isHls(b)));
}

/** The address where a version can be watched without our script: a page or a file rather than a stream. */
export function plainAddress({sources = []}: Version): string | undefined {
  return (sources.find((source) => !isHls(source)) ?? sources[0])?.url;
}

function typeOf({url, mime_type}: Source): string | undefined {
  if (mime_type) return mime_type;
  const extension = /\.([a-z0-9]+)$/i.exec(new URL(url).pathname)?.[1];
  return extension && TYPES[extension.toLowerCase()];
}
