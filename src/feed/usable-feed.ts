import type {Feed} from '../model/feed.js';
import {checkFeed} from './check-feed.js';
import {FeedError} from './feed-error.js';
import type {FeedDocument} from './fetch-document.js';
import type {Problem} from './problem.js';

/**
 * The feed that a document is, with the problems of both. `address` is what it was asked for by; `earlier` is what the
 * pages before it came to.
 * @throws {FeedError} of kind `unusable`.
 */
export function usableFeed(
  address: string,
  {document, url, problems: ofTransfer}: Omit<FeedDocument, 'body'>,
  earlier?: Feed,
): {feed: Feed; problems: readonly Problem[]} {
  const {feed, problems: ofContent} = checkFeed(document, url, earlier);
  const problems = [...ofTransfer, ...ofContent];
  if (!feed) throw new FeedError('unusable', address, problems);
  return {feed, problems};
}
