/** The last good copy of a feed, for when its server can't be reached. */
export interface SavedCopy {
  readonly document: unknown;
  /** Absolute address that the copy came from, after redirects. */
  readonly url: string;
  readonly savedAt: Date;
}

const SAVED_AT = 'x-saved-at';
const CAME_FROM = 'x-came-from';

/** Keeps a copy. Where storage is missing, full or forbidden, nothing is kept and nothing is said. */
export const saveCopy = (requested: string, {text, url}: {text: string; url: string}) =>
  quietly((cache) => {
    const headers = {[SAVED_AT]: new Date().toISOString(), [CAME_FROM]: url};
    return cache.put(requested, new Response(text, {headers}));
  });

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
