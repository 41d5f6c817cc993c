import type {Chapter, Session, Version} from './feed.js';

/** A place in a version. */
export interface Place {
  /** Seconds from the start. */
  readonly time: number;
  /** Whether it is only about the same place as in the other version. */
  readonly isApproximate: boolean;
}

/** What is known of a version once its media has been met: the feed may not say, or say it wrong. */
export interface Timeline {
  /** Seconds; `undefined` when not known. */
  readonly duration: number | undefined;
  readonly chapters: readonly Chapter[];
}

/** The largest difference in length, as a part of the longer, at which versions count as cut alike. */
const CLOSE = 0.02;

/** What the feed itself says of a version's timeline; chapters in a file of their own are not in it. */
export function timelineOf({duration_in_seconds, chapters}: Version): Timeline {
  return {
    duration: duration_in_seconds,
    chapters: Array.isArray(chapters) ? (chapters as readonly Chapter[]) : [],
  };
}

/**
 * Where in one version the place is that a visitor is at in another: at the same time when the versions
 * share a timeline or are about as long; else at the same fraction of the same chapter; else at the same
 * fraction of the whole, which is approximate. Times are in seconds.
 */
export function placeIn(
  from: Timeline,
  to: Timeline,
  time: number,
  {shared_timeline}: Pick<Session, 'shared_timeline'> = {},
): Place {
  if (time <= 0) return {time: 0, isApproximate: false};
  if (shared_timeline || isClose(from.duration, to.duration)) {
    return {time: Math.min(time, to.duration ?? time), isApproximate: false};
  }
  return byChapter(from, to, time) ?? byFraction(from, to, time);
}

function isClose(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.abs(a - b) < CLOSE * Math.max(a, b);
}

function byChapter(from: Timeline, to: Timeline, time: number): Place | undefined {
  const here = chapterAt(from, time);
  const there = here && spans(to).find(({id}) => id === here.id);
  if (!there) return undefined;
  const fraction = (time - here.start) / (here.end - here.start);
  return {time: there.start + fraction * (there.end - there.start), isApproximate: false};
}

function byFraction(from: Timeline, to: Timeline, time: number): Place {
  if (!from.duration || !to.duration) {
    return {time: Math.min(time, to.duration ?? time), isApproximate: true};
  }
  return {time: Math.min(1, time / from.duration) * to.duration, isApproximate: true};
}

interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The chapter at a time; at the very end, the last one. */
const chapterAt = (timeline: Timeline, time: number) =>
  spans(timeline).findLast(({start, end}) => start <= time && time <= end);

/** Chapters with their ends: the next one's start, or the end of the version. */
function spans({chapters, duration}: Timeline): Span[] {
  const sorted = [...chapters].sort((a, b) => a.start - b.start);
  return sorted
    .map(({id, start}, index) => ({id, start, end: sorted[index + 1]?.start ?? duration ?? NaN}))
    .filter(({start, end}) => end > start);
}
