import {mkdirSync, readdirSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {languages} from './content/initiative.mjs';
import * as places from './places.mjs';
import {bitExact, ffmpeg} from './tools.mjs';

// Fragmented MP4 rather than MPEG-TS: it is smaller, and development servers (Vite) take files that
// end in .ts for TypeScript.
export function makeStreams(session) {
  for (const language of languages) {
    const playlist = places.onDisk(places.playlist(session, language));
    const folder = dirname(playlist);
    mkdirSync(folder, {recursive: true});
    for (const name of readdirSync(folder)) {
      if (name.startsWith(`${language}.`) || name.startsWith(`${language}-`))
        rmSync(join(folder, name));
    }
    const recording = places.onDisk(places.recording(session, language, 'mp4'));
    ffmpeg(
      [
        ...['-i', recording, '-c', 'copy', ...bitExact, '-f', 'hls', '-hls_time', '4'],
        ...['-hls_playlist_type', 'vod', '-hls_segment_type', 'fmp4'],
        ...['-hls_fmp4_init_filename', `${language}-init.mp4`],
        ...['-hls_segment_filename', `${language}-%d.m4s`, basename(playlist)],
      ],
      {cwd: folder},
    );
  }
}
