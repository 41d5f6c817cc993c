import type {Feed} from '../model/feed.js';
import {checkFeed} from './check-feed.js';
import type {Fault} from './fault.js';
import {FeedError} from './feed-error.js';
import type {FeedDocument} from './fetch-document.js';

/**
 * The feed that a document is, with the faults of both. `address` is what it was asked for by; `earlier` is what the
 * pages before it came to.
 * @throws {FeedError} of kind `unusable`.
 */
export function usableFeed(
  address: string,
  {document, url, faults: ofTransfer}: Omit<FeedDocument, 'body'>,
  earlier?: Feed,
): {feed: Feed; faults: readonly Fault[]} {
  const {feed, faults: ofContent} = checkFeed(document, url, earlier);
  const faults = [...ofTransfer, ...ofContent];
  if (!feed) throw new FeedError('unusable', address, faults);
  return {feed, faults};
}
