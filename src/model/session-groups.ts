import type {Feed, Session} from './feed.js';
import {yearOf} from './sessions.js';

/** What a list can be divided by. */
export type SessionGrouping = 'year' | 'topic';

/** Sessions that belong together. */
export interface SessionGroup {
  /** A year, or the id of a topic; `undefined` for those that have none. */
  readonly key: string | undefined;
  readonly sessions: readonly Session[];
}

/**
 * Sessions in groups. Years come in the order of the sessions, topics in the feed's; those that have neither are last.
 * A session of several topics is in the group of the first that it names: it is in the list once.
 */
export function inGroups(
  sessions: readonly Session[],
  grouping: SessionGrouping,
  {topics = [], time_zone}: Pick<Feed, 'topics' | 'time_zone'>,
): readonly SessionGroup[] {
  const groups = new Map<string | undefined, Session[]>();
  if (grouping === 'topic') for (const {id} of topics) groups.set(id, []);
  for (const session of sessions) {
    const key = grouping === 'year' ? yearOf(session, time_zone) : session.topics?.[0];
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  const without = groups.get(undefined);
  groups.delete(undefined);
  if (without) groups.set(undefined, without);
  return [...groups]
    .map(([key, members]) => ({key, sessions: members}))
    .filter((group) => group.sessions.length > 0);
}
