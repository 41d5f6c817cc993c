import {feedSchema, type Feed, type FeedIds} from '../model/feed.js';
import {contextOf} from './feed-context.js';
import {problem, type Problem} from './problem.js';

/** What a check found: the usable feed, unless nothing is, and everything that is wrong with the document. */
export interface CheckedFeed {
  readonly feed: Feed | undefined;
  readonly problems: readonly Problem[];
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
 * Checks a document against the format. What is broken is left out of the feed and told as a problem;
 * whoever wants to be strict asks whether there are problems. `base` is the absolute address that the
 * document's addresses resolve against; `earlier` are the ids that earlier pages of the same feed define.
 */
export function checkFeed(document: unknown, base: string, earlier?: FeedIds): CheckedFeed {
  const problems: Problem[] = [];
  const feed = feedSchema(contextOf(document, base, earlier)).read(
    document,
    (wanted, value, path = []) => {
      problems.push(problem(path, wanted, value));
      return undefined;
    },
  );
  return {feed: feed && asChecked(feed), problems};
}
