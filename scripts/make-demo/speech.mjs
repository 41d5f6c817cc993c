import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './tools.mjs';

const voices = {
  en: {name: 'en-us', wordsPerMinute: 165},
  es: {name: 'es-419', wordsPerMinute: 175},
  ar: {name: 'ar', wordsPerMinute: 155},
};
const fastest = 230;

export const sampleRate = 22050;
const bytesPerSample = 2;

/** One sentence as mono 16-bit samples, spoken faster where it would not fit `seconds`. */
export function speak(text, language, folder, seconds = Infinity) {
  const {name, wordsPerMinute} = voices[language];
  for (let speed = wordsPerMinute; speed <= fastest; speed += 5) {
    const samples = samplesOf(text, name, speed, folder);
    if (lengthOf(samples) <= seconds) return samples;
  }
  throw new Error(`This sentence does not fit ${seconds} s in ${language}: ${text}`);
}

export const lengthOf = (samples) => samples.length / bytesPerSample / sampleRate;

/** The sentences at their times, with silence between and after them. */
export function soundTrack(sentences, cues, seconds) {
  const track = Buffer.alloc(Math.round(seconds * sampleRate) * bytesPerSample);
  sentences.forEach((samples, index) => {
    samples.copy(track, Math.round(cues[index].start * sampleRate) * bytesPerSample);
  });
  return track;
}

function samplesOf(text, voice, speed, folder) {
  const file = join(folder, 'sentence.wav');
  writeFileSync(join(folder, 'sentence.txt'), text);
  run('espeak-ng', ['-v', voice, '-s', `${speed}`, '-f', join(folder, 'sentence.txt'), '-w', file]);
  const wav = readFileSync(file);
  const data = wav.indexOf('data') + 8;
  return withoutTrailingSilence(wav.subarray(data));
}

function withoutTrailingSilence(samples) {
  let end = samples.length - (samples.length % bytesPerSample);
  while (end > 0 && Math.abs(samples.readInt16LE(end - bytesPerSample)) < 64) end -= bytesPerSample;
  return samples.subarray(0, end);
}
