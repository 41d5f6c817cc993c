import {readFileSync, writeFileSync} from 'node:fs';
import {languages} from './content/initiative.mjs';
import * as places from './places.mjs';

export function writeCaptions(session, timings) {
  for (const version of languages) {
    for (const language of languages) {
      const texts = session.sentences.map((sentence) => sentence[language]);
      write(places.captions(session, version, language), timings[version].cues, texts);
    }
    if (session.chaptersAsFile) writeChapters(session, version, timings[version]);
  }
}

/** The committed captions are where the feed takes its times from, so that both always agree. */
export function cueStarts(session, version) {
  const text = readFileSync(places.onDisk(places.captions(session, version, version)), 'utf8');
  return [...text.matchAll(/^(\d+):(\d+):(\d+\.\d+) -->/gm)].map(
    ([, hours, minutes, seconds]) => hours * 3600 + minutes * 60 + Number(seconds),
  );
}

function writeChapters(session, version, {cues, seconds}) {
  const starts = session.chapters.map(({sentence}) => (sentence === 0 ? 0 : cues[sentence].start));
  write(
    places.chapters(session, version),
    starts.map((start, index) => ({start, end: starts[index + 1] ?? seconds})),
    session.chapters.map((chapter) => chapter.title[version]),
    session.chapters.map((chapter) => chapter.id),
  );
}

function write(address, cues, texts, ids = []) {
  const blocks = cues.map(({start, end}, index) =>
    [ids[index], `${clock(start)} --> ${clock(end)}`, texts[index]].filter(Boolean).join('\n'),
  );
  writeFileSync(places.onDisk(address), ['WEBVTT', ...blocks].join('\n\n') + '\n');
}

function clock(seconds) {
  const milliseconds = Math.round(seconds * 1000);
  const two = (number) => String(Math.floor(number)).padStart(2, '0');
  const rest = String(milliseconds % 1000).padStart(3, '0');
  const whole = milliseconds / 1000;
  return `${two(whole / 3600)}:${two((whole / 60) % 60)}:${two(whole % 60)}.${rest}`;
}
