import {type Answer, scenario} from './scenario.js';

const media = (path: string) => new URL(`/demo/media/${path}`, location.href).href;

/** A stream of the demo for each language, each with one sound track: 24 s, in six segments. */
export const streamIn = (language: string) => media(`shared-leadership-2/hls/${language}.m3u8`);

/** The demo's stream with a sound track for each language: 24 s. */
export const SHARED_STREAM = media('shared-leadership-1/hls/all.m3u8');

/** How long each of the demo's segments is, in seconds. */
export const SEGMENT = 4;

/** The picture of the demo's shared stream, without sound: its segments, from 0 to 5. */
export const picture = (number: number) => media(`shared-leadership-1/hls/video-${number}.m4s`);

/** A stream that is live, and begins now: so many segments can be had at a time, beginning with the first. */
export const liveStream = (segments: number) =>
  new URL(`/live/${segments}.m3u8?since=${Date.now()}`, location.href).href;

/** The address of a stream of these segments, made like those of `picture`, or of these lines. */
export const streamOf = (...lines: string[]): Promise<string> =>
  scenario([
    playlist(
      `#EXT-X-TARGETDURATION:${SEGMENT}`,
      '#EXT-X-PLAYLIST-TYPE:VOD',
      `#EXT-X-MAP:URI="${media('shared-leadership-1/hls/video-init.mp4')}"`,
      ...lines.flatMap((line) => (line.startsWith('#') ? [line] : [`#EXTINF:${SEGMENT},`, line])),
      '#EXT-X-ENDLIST',
    ),
  ]);

/** An answer with a playlist of these lines. */
export const playlist = (...lines: string[]): Answer => ({
  headers: {'content-type': 'application/vnd.apple.mpegurl'},
  body: ['#EXTM3U', '#EXT-X-VERSION:7', ...lines, ''].join('\n'),
});

/** An answer that sends on to another address. */
export const redirect = (location: string): Answer => ({status: 302, headers: {location}});

/** An answer with a segment in which every picture is damaged, while all that tells of them is right. */
export async function damaged(segment: string): Promise<Answer> {
  const bytes = new Uint8Array(await (await fetch(segment)).arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = text.indexOf('mdat') + 4; at < bytes.length; at++) bytes[at] = (at * 7919) % 256;
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return {headers: {'content-type': 'video/mp4'}, bytes: btoa(binary)};
}
