import {readFileSync} from 'node:fs';

/** `/live/<segments in the window>.m3u8?since=<when it began, in milliseconds since 1970>` */
export const LIVE = /^\/live\/(\d+)\.m3u8\?since=(\d+)$/;

const FOLDER = 'demo/media/shared-leadership-2/hls';
const PIECES_BEFORE = 6_000;

/**
 * Answers with the playlist of a stream that is live: a recording of the demo over and over, of which a window
 * moves on with the clock (RFC 8216 §6.2.2). At its beginning the window begins with the recording.
 */
export function answerLive(request, response) {
  const [, size, since] = LIVE.exec(request.url);
  response.statusCode = 200;
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', 'application/vnd.apple.mpegurl');
  response.end(livePlaylist(Number(size), (Date.now() - Number(since)) / 1_000));
}

function livePlaylist(size, age) {
  const {seconds, init, segments} = recording();
  const first = PIECES_BEFORE + Math.floor(age / seconds);
  const numbers = Array.from({length: size}, (_, index) => first + index);
  return [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    `#EXT-X-TARGETDURATION:${seconds}`,
    `#EXT-X-MEDIA-SEQUENCE:${first}`,
    // How often the recording has begun anew before the window's first segment.
    `#EXT-X-DISCONTINUITY-SEQUENCE:${Math.ceil(first / segments.length)}`,
    `#EXT-X-MAP:URI="/${FOLDER}/${init}"`,
    ...numbers.flatMap((number) => [
      ...(number % segments.length === 0 ? ['#EXT-X-DISCONTINUITY'] : []),
      `#EXTINF:${seconds},`,
      `/${FOLDER}/${segments[number % segments.length]}`,
    ]),
    '',
  ].join('\n');
}

/** The recording's segments, each of which is as long as the others. */
function recording() {
  const playlist = readFileSync(`${FOLDER}/en.m3u8`, 'utf8');
  return {
    seconds: Number(/#EXTINF:([\d.]+)/.exec(playlist)[1]),
    init: /#EXT-X-MAP:URI="(.+?)"/.exec(playlist)[1],
    segments: playlist.match(/^[^#\n].*$/gm),
  };
}
