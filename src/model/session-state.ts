import type {Session} from './feed.js';
import {DAY, isDay, momentOf, startOfDay} from './time-zone.js';
import {playableVersions} from './versions.js';

/** Where a session stands in its life. */
export type SessionState = 'upcoming' | 'live' | 'processing' | 'recorded' | 'cancelled';

/** When a session takes place: milliseconds since the epoch. */
export interface SessionSpan {
  readonly start: number;
  readonly end: number;
}

/** How long a session counts as live whose feed does not say when it ends. */
const ASSUMED_LENGTH = 2 * 60 * 60 * 1000;

/**
 * The state of a session at a moment (milliseconds since the epoch): what its `status` says, else what follows from
 * its dates and from whether there is something to play. Dates without a time are days in the time zone given (IANA),
 * else in the visitor's. Of a session that has only a day nobody knows when it is live: until the day is over it is
 * upcoming, or recorded as soon as there is something to play.
 */
export function stateOf(session: Session, now: number, timeZone?: string): SessionState {
  const {status, starts_at = ''} = session;
  if (status) return status;
  const {start, end} = spanAround(session, now, timeZone) ?? {start: -Infinity, end: -Infinity};
  if (now < start) return 'upcoming';
  const isPlayable = playableVersions(session, now, timeZone).length > 0;
  if (now < end && !isDay(starts_at)) return 'live';
  if (now < end && !isPlayable) return 'upcoming';
  return isPlayable ? 'recorded' : 'processing';
}

/**
 * When the state, or what is told of the dates, may next change by itself: milliseconds since the epoch, after `now`;
 * `undefined` for never.
 */
export function nextChangeOf(session: Session, now: number, timeZone?: string): number | undefined {
  const about = spanAround(session, now, timeZone);
  // What lies ahead is told exactly, however far away.
  const {start = 0, end = 0} = (about && about.end > now && spanOf(session, timeZone)) || {};
  const available = (session.versions ?? []).flatMap(({available_from: date}) =>
    date === undefined ? [] : momentOf(date, timeZone),
  );
  const later = [start, end, ...available].filter((moment) => moment > now);
  return later.length > 0 ? Math.min(...later) : undefined;
}

/** When a session takes place; `undefined` where its feed does not say. An end before the start is none. */
export function spanOf({starts_at, ends_at}: Session, timeZone?: string): SessionSpan | undefined {
  if (starts_at === undefined) return undefined;
  const start = momentOf(starts_at, timeZone);
  const told = ends_at === undefined ? 0 : endOf(ends_at, timeZone);
  if (told > start) return {start, end: told};
  return {
    start,
    end: isDay(starts_at) ? endOf(starts_at, timeZone) : start + ASSUMED_LENGTH,
  };
}

/** A day ends when the next one begins. */
const endOf = (date: string, timeZone?: string): number =>
  isDay(date) ? startOfDay(Date.parse(date) + DAY, timeZone) : Date.parse(date);

/**
 * When a session takes place, as exactly as it matters at a moment. Asking Intl is slow, lists are long, and most
 * sessions are long over: no zone is more than 14 hours away from UTC.
 */
function spanAround(
  session: Session,
  now: number,
  timeZone: string | undefined,
): SessionSpan | undefined {
  const {starts_at, ends_at = starts_at} = session;
  if (starts_at === undefined || ends_at === undefined) return undefined;
  const start = Date.parse(starts_at);
  const end = Math.max(start, Date.parse(ends_at));
  const isFar = start > now + 2 * DAY || end < now - 3 * DAY;
  return isFar ? {start, end} : spanOf(session, timeZone);
}
