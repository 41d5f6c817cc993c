/** One answer of the server. */
export interface Answer {
  status?: number;
  /** `content-type` is JSON's unless told otherwise. */
  headers?: Record<string, string>;
  body?: string;
  /** Instead of a body: bytes, in base64. */
  bytes?: string;
  /** The server never answers, or only once that is released. */
  delay?: 'never' | 'released';
  /** Instead of a body: so many bytes, without saying beforehand how many. */
  size?: number;
  /** The connection breaks after the body, which had been announced to go on. */
  cut?: true;
}

/** What the server saw. */
export interface Log {
  requests: number;
  /** Of these, how many the browser left before the answer was complete. */
  aborted: number;
}

/**
 * An address of a real server, different each time, that gives these answers one after another, and then the
 * last one over and over. What follows the address is free: `${url}feed.json`.
 */
export async function scenario(answers: readonly Answer[]): Promise<string> {
  const url = new URL(`/scenario/${crypto.randomUUID()}/`, location.href);
  const response = await fetch(url, {method: 'POST', body: JSON.stringify(answers)});
  if (!response.ok) throw new Error(`The scenario was not taken: ${response.status}`);
  return url.href;
}

/** The same scenario, on a server of another origin. */
export async function fromOtherOrigin(url: string): Promise<string> {
  const origin = await (await fetch('/scenario/origin')).text();
  return new URL(new URL(url).pathname, origin).href;
}

/** An address of this server, as another origin serves it. */
export async function elsewhere(path: string): Promise<string> {
  return fromOtherOrigin(new URL(path, location.href).href);
}

/** What the server saw of a scenario so far. */
export async function log(url: string): Promise<Log> {
  return (await fetch(new URL('log', url))).json() as Promise<Log>;
}

/** Has the server give the answers of a scenario that wait for it. */
export async function release(url: string): Promise<void> {
  await fetch(new URL('release', url));
}

/** An answer of a document as JSON. */
export const json = (document: unknown): Answer => ({body: JSON.stringify(document)});
