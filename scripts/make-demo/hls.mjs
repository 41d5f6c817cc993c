import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {languages} from './content/initiative.mjs';
import * as places from './places.mjs';
import {bitExact, ffmpeg} from './tools.mjs';

const secondsPerSegment = 4;

// Fragmented MP4 rather than MPEG-TS: it is smaller, and development servers (Vite) take files that
// end in .ts for TypeScript.
const pieces = (name) => [
  ...['-f', 'hls', '-hls_time', `${secondsPerSegment}`, ...bitExact],
  ...['-hls_playlist_type', 'vod', '-hls_segment_type', 'fmp4'],
  ...['-hls_fmp4_init_filename', `${name}-init.mp4`, '-hls_segment_filename', `${name}-%d.m4s`],
];

// Without B-frames the first picture is at 0. With them it is later, and the edit list that would put it there
// is ignored where a library feeds the video: there would be nothing to play at the start.
const video = [
  ...['-c:v', 'libx264', '-preset', 'veryslow', '-crf', '33', '-profile:v', 'main', '-bf', '0'],
  ...['-force_key_frames', `expr:gte(t,n_forced*${secondsPerSegment})`, '-threads', '2'],
];

/** A stream for each version. */
export function makeStreams(session) {
  for (const language of languages) {
    const playlist = places.onDisk(places.playlist(session, language));
    const folder = dirname(playlist);
    clear(folder, language);
    const input = ['-i', recording(session, language), '-c', 'copy'];
    ffmpeg([...input, ...pieces(language), basename(playlist)], {cwd: folder});
  }
}

/** One stream for all versions: the picture of the original, and the sound of each. */
export function makeSharedStream(session) {
  const playlist = places.onDisk(places.sharedPlaylist(session));
  const folder = dirname(playlist);
  const [original] = languages;
  const make = (name, language, options) => {
    clear(folder, name);
    const input = ['-i', recording(session, language), ...options];
    ffmpeg([...input, ...pieces(name), `${name}.m3u8`], {cwd: folder});
  };
  make('video', original, ['-an', ...video]);
  for (const language of languages) make(soundOf(language), language, ['-vn', '-c', 'copy']);
  writeFileSync(playlist, multivariantPlaylist(folder, original));
}

const soundOf = (language) => `sound-${language}`;

/** RFC 8216 §4.3.4. ffmpeg's own names the sound tracks audio_1, audio_2, …, and leaves out the codecs. */
function multivariantPlaylist(folder, original) {
  const sounds = languages.map((language) => {
    const name = new Intl.DisplayNames(language, {type: 'language'}).of(language);
    const isDefault = language === original ? 'YES' : 'NO';
    return (
      `#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="${name}",LANGUAGE="${language}",` +
      `DEFAULT=${isDefault},AUTOSELECT=YES,URI="${soundOf(language)}.m3u8"`
    );
  });
  const loudest = Math.max(...languages.map((language) => peakBitRate(folder, soundOf(language))));
  const bandwidth = peakBitRate(folder, 'video') + loudest;
  const codecs = `${h264Codec(join(folder, 'video-init.mp4'))},mp4a.40.2`;
  return [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    ...sounds,
    `#EXT-X-STREAM-INF:BANDWIDTH=${bandwidth},CODECS="${codecs}",RESOLUTION=640x360,AUDIO="sound"`,
    'video.m3u8\n',
  ].join('\n');
}

/** Bits per second of the largest segment: the last one may be shorter than the others, but isn't larger. */
function peakBitRate(folder, name) {
  const segments = filesOf(folder, name).filter((file) => file.endsWith('.m4s'));
  const largest = Math.max(...segments.map((file) => statSync(join(folder, file)).size));
  return Math.ceil((largest * 8) / secondsPerSegment);
}

/** The codec of an initialization segment as RFC 6381 §3.3 spells it: profile, constraints and level. */
function h264Codec(file) {
  const bytes = readFileSync(file);
  const box = bytes.indexOf('avcC') + 'avcC'.length;
  return `avc1.${bytes.subarray(box + 1, box + 4).toString('hex')}`;
}

function clear(folder, name) {
  mkdirSync(folder, {recursive: true});
  for (const file of filesOf(folder, name)) rmSync(join(folder, file));
}

const filesOf = (folder, name) =>
  readdirSync(folder).filter((file) => file.startsWith(`${name}.`) || file.startsWith(`${name}-`));

const recording = (session, language) => places.onDisk(places.recording(session, language, 'mp4'));
