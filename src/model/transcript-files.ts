import type {Cue} from './cue.js';
import type {Line, Row} from './transcript.js';

/** A pause of this many seconds begins a paragraph. */
const PAUSE = 2;
/** A paragraph ends with the first sentence after so many seconds, and in any case after twice as many. */
const LONG = 30;
const SENTENCE_END = /[.!?؟。！？…।۔]["'”’»)\]]*$/u;

/**
 * A transcript to read: its titles, then paragraphs, each with the time as `clock` tells it from seconds. With a
 * second language, each paragraph is followed by the same in the other.
 */
export function toPlainText(
  titles: readonly string[],
  rows: readonly Row[],
  clock: (seconds: number) => string,
): string {
  const paragraphs = paragraphsOf(rows).map((paragraph) => {
    const start = startOf(paragraph[0]);
    const texts = [
      textOf(paragraph.flatMap(({first}) => first ?? [])),
      textOf(paragraph.flatMap(({second}) => second)),
    ].filter((text) => text !== '');
    return texts.map((text) => `[${clock(start)}] ${text}`).join('\n');
  });
  return `${[titles.join('\n'), ...paragraphs].filter((part) => part !== '').join('\n\n')}\n`;
}

/** A file of cues that players read (WebVTT). */
export function toWebVtt(cues: readonly Cue[]): string {
  return ['WEBVTT', ...cues.map(blockOf)].join('\n\n') + '\n';
}

function paragraphsOf(rows: readonly Row[]): Row[][] {
  const paragraphs: Row[][] = [];
  for (const row of rows) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !isBreak(paragraph, row)) paragraph.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs;
}

function isBreak(paragraph: readonly Row[], next: Row): boolean {
  const before = paragraph.at(-1);
  const isOtherSpeaker = linesOf(next).some(({speaker}) => speaker !== undefined);
  const isAfterPause = startOf(next) - endOf(before) >= PAUSE;
  const length = startOf(next) - startOf(paragraph[0]);
  const isSentenceOver = linesOf(before).some(({text}) => SENTENCE_END.test(text));
  return isOtherSpeaker || isAfterPause || length >= 2 * LONG || (length >= LONG && isSentenceOver);
}

const linesOf = (row: Row | undefined): Line[] => [
  ...(row?.first ? [row.first] : []),
  ...(row?.second ?? []),
];

const startOf = (row: Row | undefined): number => linesOf(row)[0]?.start ?? 0;

const endOf = (row: Row | undefined): number =>
  linesOf(row).reduce((latest, {end}) => Math.max(latest, end), 0);

const textOf = (lines: readonly Line[]): string => lines.map(({text}) => text).join(' ');

function blockOf({id, start, end, settings, text}: Cue): string {
  const timing = `${timestamp(start)} --> ${timestamp(end)} ${settings}`.trimEnd();
  // An arrow in a text would be taken for another cue's timing (WebVTT §6.1).
  return [...(id ? [id] : []), timing, text.replaceAll('-->', '--&gt;')].join('\n');
}

function timestamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const parts = [
    Math.floor(thousandths / 3_600_000),
    Math.floor(thousandths / 60_000) % 60,
    Math.floor(thousandths / 1000) % 60,
  ].map((part) => String(part).padStart(2, '0'));
  return `${parts.join(':')}.${String(thousandths % 1000).padStart(3, '0')}`;
}
