import type {Feed} from '../model/feed.js';
import {asChecked} from './check-feed.js';
import type {LoadedFeed} from './load-feed.js';
import {forgetDocument, shareDocument} from './shared-documents.js';
import {usableFeed} from './usable-feed.js';

/** What `loadNextPage` does: apart from it, since many feeds have no further page. */
export async function withNextPage(loaded: LoadedFeed, signal?: AbortSignal): Promise<LoadedFeed> {
  const {feed, pages} = loaded;
  const url = feed.next_url;
  if (url === undefined) return loaded;
  if (pages.includes(url)) {
    return {
      ...loaded,
      feed: asChecked({...feed, next_url: undefined}),
      faults: [...loaded.faults, ['newPage', url, ['next_url']]],
    };
  }
  const document = await shareDocument(url, signal);
  try {
    const {feed: page, faults} = usableFeed(url, document, feed);
    return {
      ...loaded,
      feed: append(feed, page),
      faults: [...loaded.faults, ...faults],
      pages: [...pages, url],
    };
  } catch (error) {
    forgetDocument(url);
    throw error;
  }
}

function append(feed: Feed, page: Feed): Feed {
  return asChecked({
    ...feed,
    next_url: page.next_url,
    sessions: withNew(feed.sessions, page.sessions),
    topics: withNew(feed.topics, page.topics),
    people: withNew(feed.people, page.people),
  });
}

/** Pages may overlap when sessions were added between two requests: what is there already stays. */
function withNew<Item extends {readonly id: string}>(
  known: readonly Item[] = [],
  more: readonly Item[] = [],
): Item[] {
  const ids = new Set(known.map(({id}) => id));
  return [...known, ...more.filter(({id}) => !ids.has(id))];
}
