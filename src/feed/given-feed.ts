import {isCheckedFeed} from './check-feed.js';
import type {LoadedFeed} from './load-feed.js';
import {parseFeed} from './parse-feed.js';
import {usableFeed} from './usable-feed.js';

/**
 * A feed that is in the page already: JSON as text, the object made from it, or a checked feed handed down by
 * another element. Its addresses resolve against the page's.
 * @throws {FeedError} of kind `not-json` or `unusable`.
 */
export function givenFeed(given: unknown): LoadedFeed {
  if (isCheckedFeed(given)) return {feed: given, faults: [], pages: [], isHandedDown: true};
  const parsed = typeof given === 'string' ? parseFeed(given, '') : given;
  return {...usableFeed('', {document: parsed, url: document.baseURI, faults: []}), pages: []};
}
