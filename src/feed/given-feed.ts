import type {Feed} from '../model/feed.js';
import {checkFeed, isCheckedFeed} from './check-feed.js';
import {FeedError} from './feed-error.js';
import type {LoadedFeed} from './load-feed.js';
import {problem} from './problem.js';

/**
 * A feed that is in the page already: JSON as text, the object made from it, or a checked feed handed down by
 * another element. Its addresses resolve against the page's.
 * @throws {FeedError} of kind `not-json` or `unusable`.
 */
export function givenFeed(given: unknown): LoadedFeed {
  if (isCheckedFeed(given)) return {feed: given, problems: [], pages: [], isHandedDown: true};
  const {feed, problems} = checkFeed(
    typeof given === 'string' ? parse(given) : given,
    document.baseURI,
  );
  if (!feed) throw new FeedError('unusable', '', problems);
  return {feed: feed satisfies Feed, problems, pages: []};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const wanted = `JSON (${(cause as Error).message})`;
    throw new FeedError('not-json', '', [problem([], wanted, text)], {cause});
  }
}
