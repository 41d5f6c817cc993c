/** The last good copy of a feed, for when its server can't be reached. */
export interface SavedCopy {
  readonly text: string;
  /** Absolute address that the copy came from, after redirects. */
  readonly url: string;
  readonly savedAt: Date;
}

const CACHE = 'shared-learning-widgets';
const SAVED_AT = 'x-saved-at';
const CAME_FROM = 'x-came-from';

/** Keeps a copy. Where storage is missing, full or forbidden, nothing is kept and nothing is said. */
export async function saveCopy(
  requested: string,
  {text, url}: {text: string; url: string},
): Promise<void> {
  await quietly(async () => {
    const headers = {
      'content-type': 'application/json',
      [SAVED_AT]: new Date().toISOString(),
      [CAME_FROM]: url,
    };
    const cache = await caches.open(CACHE);
    await cache.put(requested, new Response(text, {headers}));
  });
}

/** The copy kept for an address, if there is one and storage can be read. */
export async function savedCopy(requested: string): Promise<SavedCopy | undefined> {
  return quietly(async () => {
    const cache = await caches.open(CACHE);
    const response = await cache.match(requested);
    if (!response) return undefined;
    const savedAt = new Date(response.headers.get(SAVED_AT) ?? NaN);
    if (Number.isNaN(savedAt.getTime())) return undefined;
    return {
      text: await response.text(),
      url: response.headers.get(CAME_FROM) ?? requested,
      savedAt,
    };
  });
}

/** Cache Storage is undefined outside secure contexts, and throws where cookies are blocked. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
