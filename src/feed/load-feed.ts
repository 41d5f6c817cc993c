import {absoluteAddress} from '../model/address.js';
import type {Feed} from '../model/feed.js';
import {checkFeed} from './check-feed.js';
import type {Fault} from './fault.js';
import {FeedError} from './feed-error.js';
import type {FeedDocument} from './fetch-document.js';
import {savedCopy, saveCopy} from './saved-copy.js';
import {forgetDocument, shareDocument} from './shared-documents.js';
import {usableFeed} from './usable-feed.js';

/** A feed that can be shown, and how it was come by. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly faults: readonly Fault[];
  /** Absolute addresses of the pages that `feed` was put together from. */
  readonly pages: readonly string[];
  /** Set when the feed could not be had and this is the last good copy: since when, and why. */
  readonly stale?: {readonly since: Date; readonly error: FeedError};
  /** Whether another element has loaded it, and told of it, already. */
  readonly isHandedDown?: boolean;
}

export interface LoadOptions {
  /** Aborted when the feed is no longer wanted. */
  signal?: AbortSignal;
  /** Whether a good copy may be kept on the visitor's device. */
  storage?: boolean;
}

const usable = new WeakMap<FeedDocument, ReturnType<typeof usableFeed>>();

/**
 * Loads the feed at an address, relative ones against the page's. One request per address, however many
 * ask. When it can't be had or used, the last good copy comes, marked stale.
 * @throws {FeedError} when there is nothing to show; the signal's reason when it is aborted.
 */
export async function loadFeed(
  address: string,
  {signal, storage = true}: LoadOptions = {},
): Promise<LoadedFeed> {
  const url = absoluteAddress(address, document.baseURI);
  if (!url) throw new FeedError('unusable', '', [['feed', address]]);
  const pages = [url];
  try {
    const document = await shareDocument(url, signal);
    const known = usable.get(document) ?? usableFeed(url, document);
    usable.set(document, known);
    if (storage) saveCopy(url, document);
    return {...known, pages};
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    forgetDocument(url);
    const copy = storage && (await savedCopy(url));
    if (!copy) throw error;
    const {feed, faults} = checkFeed(copy.document, copy.url);
    if (!feed) throw error;
    return {feed, faults, pages, stale: {since: copy.savedAt, error}};
  }
}

/**
 * Loads the page that follows and gives the feed with that page's sessions after its own.
 * @throws {FeedError} when the page can't be had or used; the signal's reason when it is aborted.
 */
export async function loadNextPage(
  loaded: LoadedFeed,
  {signal}: Pick<LoadOptions, 'signal'> = {},
): Promise<LoadedFeed> {
  const {withNextPage} = await import('./next-page.js').catch((cause: unknown) => {
    throw new FeedError('network', '', [['script']], {cause});
  });
  return withNextPage(loaded, signal);
}
