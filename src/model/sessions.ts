import type {Feed, Session} from './feed.js';

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
