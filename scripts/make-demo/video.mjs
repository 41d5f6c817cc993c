import {statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {titleCard} from './title-card.mjs';
import {languages} from './content/initiative.mjs';
import * as places from './places.mjs';
import {makeCard} from './pictures.mjs';
import {sampleRate, soundTrack, speak} from './speech.mjs';
import {bitExact, ffmpeg} from './tools.mjs';

const framesPerSecond = 8;
const secondsPerKeyframe = 4;
const mostBytes = 150_000;
const wantedBytes = 142_000;

export function makeRecordings(session, timings, folder) {
  const card = makeCard(session, folder);
  for (const language of languages) {
    const {cues, seconds} = timings[language];
    const sentences = session.sentences.map((sentence, index) =>
      speak(sentence[language], language, folder, cues[index].end - cues[index].start),
    );
    writeFileSync(join(folder, 'sound.raw'), soundTrack(sentences, cues, seconds));
    writeFileSync(join(folder, 'card.ass'), titleCard(session, language, seconds));
    const input = [
      ...['-loop', '1', '-framerate', `${framesPerSecond}`, '-i', card],
      ...['-f', 's16le', '-ar', `${sampleRate}`, '-ac', '1', '-i', 'sound.raw'],
      // libass and not drawtext: drawtext neither joins Arabic letters nor orders mixed text.
      ...['-vf', 'crop=640:360:0:0,ass=card.ass,format=yuv420p', '-t', `${seconds}`],
      ...['-threads', '2', ...bitExact],
    ];
    const mp4 = places.onDisk(places.recording(session, language, 'mp4'));
    const webm = places.onDisk(places.recording(session, language, 'webm'));
    encode(mp4, [35, 37, 39, 41], (crf) =>
      ffmpeg([...input, ...h264(crf), ...aac, '-movflags', '+faststart', mp4], {cwd: folder}),
    );
    encode(webm, [48, 51, 54, 57], (crf) =>
      ffmpeg([...input, ...vp9(crf), ...opus, webm], {cwd: folder}),
    );
  }
}

/** The best of `qualities` that fits: no constant quality suits both a short and a long recording. */
function encode(file, qualities, make) {
  for (const crf of qualities) {
    make(crf);
    if (statSync(file).size <= wantedBytes) return;
  }
  const {size} = statSync(file);
  if (size >= mostBytes) {
    throw new Error(`${file} has ${size} bytes, but must have fewer than ${mostBytes}.`);
  }
}

const keyframes = ['-g', `${framesPerSecond * secondsPerKeyframe}`];
const h264 = (crf) => [
  ...['-c:v', 'libx264', '-preset', 'veryslow', '-crf', `${crf}`, '-profile:v', 'main'],
  ...keyframes,
  ...['-keyint_min', `${framesPerSecond * secondsPerKeyframe}`, '-sc_threshold', '0'],
];
const aac = ['-c:a', 'aac', '-ar', '16000', '-b:a', '18k'];
const vp9 = (crf) => [
  ...['-c:v', 'libvpx-vp9', '-crf', `${crf}`, '-b:v', '0', ...keyframes],
  ...['-deadline', 'good', '-cpu-used', '4', '-row-mt', '1'],
];
const opus = ['-c:a', 'libopus', '-b:a', '16k', '-application', 'voip'];
