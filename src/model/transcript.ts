import type {Cue} from './cue.js';
import {speechesIn} from './cue-text.js';

/** A cue as it is read in a transcript. */
export interface Line {
  /** Seconds. */
  readonly start: number;
  /** Seconds. */
  readonly end: number;
  /** Who begins to speak; `undefined` when the file doesn't tell or the speaker before goes on. */
  readonly speaker: string | undefined;
  /** Plain text. With a speaker, it begins with their name, a colon and a space. */
  readonly text: string;
}

/** What stands side by side: a line, and the lines of another language that are said meanwhile. */
export interface Row {
  readonly first: Line | undefined;
  readonly second: readonly Line[];
}

/** How much before the start of a line, in seconds, a player may be that was sent there. */
const SLACK = 0.05;

/** The lines of a file, by time. Cues without text are left out. */
export function linesOf(cues: readonly Cue[]): Line[] {
  const lines: Line[] = [];
  let last: string | undefined;
  const byTime = [...cues].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const {start, end, text} of byTime) {
    const speeches = speechesIn(text);
    const [opening] = speeches;
    if (!opening) continue;
    const said = speeches.map(({speaker, text}) => {
      const isNew = speaker !== undefined && speaker !== last;
      last = speaker;
      return isNew ? `${speaker}: ${text}` : text;
    });
    const isNamed = opening.speaker !== undefined && said[0] !== opening.text;
    lines.push({
      start,
      end,
      speaker: isNamed ? opening.speaker : undefined,
      text: said.join('\n'),
    });
  }
  return lines;
}

/** Index of the line that was the last to begin at a time in seconds; -1 before the first. */
export function lineAt(lines: readonly Line[], time: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.start ?? Infinity) <= time + SLACK) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Lines that begin together, and the time that is theirs: until others begin, so that no two stretches overlap. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

/**
 * Puts the lines of a second language, as `linesOf` gives them, beside those of a first: each beside the one that it
 * shares most time with. One that is said while the first is silent has a row to itself. None is lost and both keep
 * their order, however differently the two are cut.
 */
export function pairLines(first: readonly Line[], second: readonly Line[]): Row[] {
  const stretches = stretchesOf(first, true);
  const beside = stretches.map((): Line[] => []);
  /** What is said before each stretch, and after the last. */
  const between: Line[][] = [[], ...stretches.map(() => [])];
  let from = 0;
  for (const other of stretchesOf(second, false)) {
    while ((stretches[from]?.end ?? Infinity) <= other.start) from++;
    const found = mostShared(stretches, from, other);
    const place = found === undefined ? between[from] : beside[found];
    for (const line of other.lines) place?.push(line);
  }
  return between.flatMap((alone, index) => [
    ...alone.map((line): Row => ({first: undefined, second: [line]})),
    ...rowsOf(stretches[index]?.lines ?? [], beside[index] ?? []),
  ]);
}

/** Lines that begin together get one neighbour each, the last of them all that remain. */
function rowsOf(lines: readonly Line[], neighbours: readonly Line[]): Row[] {
  return lines.map((first, index) => ({
    first,
    second: neighbours.slice(index, index === lines.length - 1 ? undefined : index + 1),
  }));
}

/** Index of the stretch, from one on, that shares most time with another; the earlier of equals. */
function mostShared(
  stretches: readonly Stretch[],
  from: number,
  {start, end}: Stretch,
): number | undefined {
  let found: number | undefined;
  let most = 0;
  for (let index = from; index < stretches.length; index++) {
    const stretch = stretches[index];
    if (!stretch || stretch.start >= end) break;
    const shared = Math.min(end, stretch.end) - Math.max(start, stretch.start);
    if (shared <= most) continue;
    most = shared;
    found = index;
  }
  return found;
}

/**
 * Lines parted by their starts. `isCovering` lets the last to begin stand for longer ones that still go on behind it,
 * so that what is said meanwhile finds a neighbour.
 */
function stretchesOf(lines: readonly Line[], isCovering: boolean): Stretch[] {
  const groups: {start: number; end: number; lines: Line[]}[] = [];
  let covered = -Infinity;
  for (const line of lines) {
    covered = Math.max(covered, line.end);
    const last = groups.at(-1);
    const end = isCovering ? covered : line.end;
    if (last?.start === line.start) {
      last.lines.push(line);
      last.end = Math.max(last.end, end);
    } else {
      if (last) last.end = Math.min(last.end, line.start);
      groups.push({start: line.start, end, lines: [line]});
    }
  }
  return groups;
}
