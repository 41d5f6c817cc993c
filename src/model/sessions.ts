import type {Feed, Session} from './feed.js';
import {stateOf} from './session-state.js';

/** Which sessions a list can show by their state. */
export type SessionChoice = 'all' | 'upcoming' | 'recorded';

/** The orders in which a list can show its sessions. */
export type SessionOrder = 'newest' | 'oldest' | 'feed';

/** Sessions by their start; those without one come last, and those of the same start as in the feed. */
export function inOrder(sessions: readonly Session[], order: SessionOrder): readonly Session[] {
  if (order === 'feed') return sessions;
  const sign = order === 'oldest' ? 1 : -1;
  const timed = sessions.map((session) => ({session, time: startOf(session)}));
  timed.sort((a, b) => {
    if (a.time === undefined || b.time === undefined)
      return Number(a.time === undefined) - Number(b.time === undefined);
    return sign * (a.time - b.time);
  });
  return timed.map(({session}) => session);
}

/** When a session starts, in milliseconds since the epoch; a date without a time counts from midnight UTC. */
function startOf({starts_at}: Session): number | undefined {
  return starts_at === undefined ? undefined : Date.parse(starts_at);
}

/**
 * Whether a list of some sessions has one at a moment (milliseconds since the epoch); days are those of a time zone
 * (IANA), else the visitor's. Upcoming are those to come or
 * under way, also when cancelled; recorded are those that are over, also while their recording is still to come.
 */
export function isShown(
  session: Session,
  choice: SessionChoice,
  now: number,
  timeZone?: string,
): boolean {
  if (choice === 'all') return true;
  const state = stateOf(session, now, timeZone);
  if (choice === 'recorded') return state === 'recorded' || state === 'processing';
  return (
    state === 'upcoming' ||
    state === 'live' ||
    (state === 'cancelled' && (startOf(session) ?? -Infinity) > now)
  );
}

/** The year in which a session starts, on the clocks of a time zone (IANA), else of its own offset. */
export function yearOf({starts_at}: Session, timeZone: string | undefined): string | undefined {
  if (starts_at === undefined) return undefined;
  const year = starts_at.slice(0, 4);
  // Only around New Year's does the time zone matter, and asking Intl is slow.
  if (!timeZone || !/-(?:12-31|01-01)T/.test(starts_at)) return year;
  return new Intl.DateTimeFormat('en', {year: 'numeric', timeZone}).format(new Date(starts_at));
}

export function sessionById(feed: Feed, id: string): Session | undefined {
  return feed.sessions.find((session) => session.id === id);
}

/** The session that a feed puts forward: the one it names, else the newest that can be watched. */
export function featuredSession(feed: Feed): Session | undefined {
  const named =
    feed.featured_session === undefined ? undefined : sessionById(feed, feed.featured_session);
  return named ?? inOrder(feed.sessions, 'newest').find(isWatchable) ?? feed.sessions[0];
}

const isWatchable = ({versions}: Session) =>
  versions?.some(({sources}) => sources?.length) ?? false;
