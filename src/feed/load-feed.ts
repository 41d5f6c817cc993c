import type {Feed, FeedIds} from '../model/feed.js';
import {asChecked, checkFeed, type CheckedFeed} from './check-feed.js';
import {FeedError} from './feed-error.js';
import type {FeedDocument} from './fetch-document.js';
import {problem, type Problem} from './problem.js';
import {savedCopy, saveCopy} from './saved-copy.js';
import {forgetDocument, shareDocument} from './shared-documents.js';

/** A feed that can be shown, and how it was come by. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
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

const checked = new WeakMap<FeedDocument, CheckedFeed>();

/**
 * Loads the feed at an address, relative ones against the page's. One request per address, however many
 * ask. When it can't be had or used, the last good copy comes, marked stale.
 * @throws {FeedError} when there is nothing to show; the signal's reason when it is aborted.
 */
export async function loadFeed(
  address: string,
  {signal, storage = true}: LoadOptions = {},
): Promise<LoadedFeed> {
  const url = absolute(address);
  try {
    const document = await shareDocument(url, signal);
    const {feed, problems} = checkOnce(document);
    if (!feed) throw unusable(url, problems, document);
    if (storage) void saveCopy(url, document);
    return {feed, problems: [...document.problems, ...problems], pages: [url]};
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    forgetDocument(url);
    const stale = storage ? await loadSavedCopy(url, error) : undefined;
    if (stale) return stale;
    throw error;
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
  const {feed, pages} = loaded;
  const url = feed.next_url;
  if (url === undefined) return loaded;
  if (pages.includes(url)) {
    const loop = problem(['next_url'], 'the address of a page that was not read before', url);
    return {
      ...loaded,
      feed: asChecked({...feed, next_url: undefined}),
      problems: [...loaded.problems, loop],
    };
  }
  const document = await shareDocument(url, signal);
  const {feed: page, problems} = checkFeed(document.document, document.url, idsOf(feed));
  if (!page) {
    forgetDocument(url);
    throw unusable(url, problems, document);
  }
  return {
    ...loaded,
    feed: append(feed, page),
    problems: [...loaded.problems, ...document.problems, ...problems],
    pages: [...pages, url],
  };
}

function append(feed: Feed, page: Feed): Feed {
  return asChecked({
    ...feed,
    next_url: page.next_url,
    sessions: withNew(feed.sessions, page.sessions),
    topics: withNew(feed.topics ?? [], page.topics ?? []),
    people: withNew(feed.people ?? [], page.people ?? []),
  });
}

/** Pages may overlap when sessions were added between two requests: what is there already stays. */
function withNew<Item extends {readonly id: string}>(
  known: readonly Item[],
  more: readonly Item[],
): Item[] {
  const ids = new Set(known.map(({id}) => id));
  return [...known, ...more.filter(({id}) => !ids.has(id))];
}

function idsOf({topics, people, organizations, sessions}: Feed): FeedIds {
  const ids = (items: readonly {readonly id: string}[] = []) => new Set(items.map(({id}) => id));
  return {
    topics: ids(topics),
    people: ids(people),
    organizations: ids(organizations),
    sessions: ids(sessions),
  };
}

function checkOnce(document: FeedDocument): CheckedFeed {
  const known = checked.get(document) ?? checkFeed(document.document, document.url);
  checked.set(document, known);
  return known;
}

async function loadSavedCopy(url: string, error: FeedError): Promise<LoadedFeed | undefined> {
  const copy = await savedCopy(url);
  if (!copy) return undefined;
  const {feed, problems} = checkFeed(JSON.parse(copy.text), copy.url);
  return feed && {feed, problems, pages: [url], stale: {since: copy.savedAt, error}};
}

function absolute(address: string): string {
  try {
    const url = new URL(address, document.baseURI);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Told below, as any other address that will not do.
  }
  throw new FeedError('unusable', '', [
    problem([], 'the http: or https: address of a feed', address),
  ]);
}

const unusable = (
  url: string,
  problems: readonly Problem[],
  {problems: ofTransfer}: FeedDocument,
) => new FeedError('unusable', url, [...ofTransfer, ...problems]);
