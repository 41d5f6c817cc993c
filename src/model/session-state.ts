import type {Session} from './feed.js';
import {playableVersions} from './versions.js';

/** Where a session stands in its life. */
export type SessionState = 'upcoming' | 'live' | 'processing' | 'recorded' | 'cancelled';

const DAY = 24 * 60 * 60 * 1000;
/** How long a session counts as live whose feed does not say when it ends. */
const ASSUMED_LENGTH = 2 * 60 * 60 * 1000;

/**
 * The state of a session at a moment (milliseconds since the epoch): what its `status` says, else what follows
 * from its dates and from whether there is something to play.
 */
export function stateOf(session: Session, now: number): SessionState {
  if (session.status) return session.status;
  const {starts_at} = session;
  if (starts_at !== undefined) {
    if (now < startOf(starts_at)) return 'upcoming';
    if (now < endOf(session, starts_at)) return starts_at.includes('T') ? 'live' : 'upcoming';
  }
  return playableVersions(session, now).length > 0 ? 'recorded' : 'processing';
}

/** When the state may next change by itself: milliseconds since the epoch, after `now`; `undefined` for never. */
export function nextChangeOf(session: Session, now: number): number | undefined {
  const {starts_at, versions = []} = session;
  const moments = versions.flatMap(({available_from}) => available_from ?? []).map(Date.parse);
  if (starts_at !== undefined && !session.status) {
    moments.push(startOf(starts_at), endOf(session, starts_at));
  }
  const later = moments.filter((moment) => moment > now);
  return later.length > 0 ? Math.min(...later) : undefined;
}

const startOf = (starts_at: string): number => Date.parse(starts_at);

function endOf({ends_at}: Session, starts_at: string): number {
  if (ends_at !== undefined) return Date.parse(ends_at) + (ends_at.includes('T') ? 0 : DAY);
  return startOf(starts_at) + (starts_at.includes('T') ? ASSUMED_LENGTH : DAY);
}
