import {feedSchema, type Feed} from '../model/feed.js';
import {contextOf} from './feed-context.js';
import type {Fault} from './fault.js';

/** What a check found: the usable feed, unless nothing is, and everything that is wrong with the document. */
export interface CheckedFeed {
  readonly feed: Feed | undefined;
  readonly faults: readonly Fault[];
}

/** Feeds that have been checked: whoever is handed one need not check it again. */
const checkedFeeds = new WeakSet<object>();

export const isCheckedFeed = (value: unknown): value is Feed => checkedFeeds.has(value as object);

/** Vouches for a feed that was put together from checked ones. */
export function asChecked(feed: Feed): Feed {
  checkedFeeds.add(feed);
  return feed;
}

/**
 * Checks a document against the format. What is broken is left out of the feed and told as a fault;
 * whoever wants to be strict asks whether there are any. `base` is the absolute address that the
 * document's addresses resolve against; `earlier` is what the pages before it, of the same feed, came to.
 */
export function checkFeed(document: unknown, base: string, earlier?: Feed): CheckedFeed {
  const faults: Fault[] = [];
  const feed = feedSchema(contextOf(document, base, earlier)).read(
    document,
    (wanted, value, path = []) => {
      faults.push([wanted, value, path]);
      return undefined;
    },
  );
  return {feed: feed && asChecked(feed), faults};
}
