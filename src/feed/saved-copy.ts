import {whenIdle} from '../model/when-idle.js';
import type {FeedDocument} from './fetch-document.js';

/** The last good copy of a feed, for when its server can't be reached. */
export interface SavedCopy {
  readonly document: unknown;
  /** Absolute address that the copy came from, after redirects. */
  readonly url: string;
  readonly savedAt: Date;
}

const SAVED_AT = 'x-saved-at';
const CAME_FROM = 'x-came-from';

/**
 * Keeps a copy, once the page has nothing else to do. Where storage is missing, full or forbidden, nothing is kept and
 * nothing is said.
 */
export function saveCopy(requested: string, {body, url}: Pick<FeedDocument, 'body' | 'url'>): void {
  whenIdle(() => {
    const headers = {[SAVED_AT]: new Date().toISOString(), [CAME_FROM]: url};
    void quietly((cache) => cache.put(requested, new Response(new Blob([...body]), {headers})));
  });
}

/** The copy kept for an address, if there is one and storage can be read. */
export const savedCopy = (requested: string): Promise<SavedCopy | undefined> =>
  quietly(async (cache) => {
    const response = await cache.match(requested);
    const savedAt = new Date(response?.headers.get(SAVED_AT) ?? NaN);
    if (!response || Number.isNaN(savedAt.getTime())) return undefined;
    const url = response.headers.get(CAME_FROM) ?? requested;
    return {document: (await response.json()) as unknown, url, savedAt};
  });

/** Cache Storage is undefined outside secure contexts, and throws where cookies are blocked. */
async function quietly<T>(work: (cache: Cache) => Promise<T>): Promise<T | undefined> {
  try {
    return await work(await caches.open('shared-learning-widgets'));
  } catch {
    return undefined;
  }
}
