import {takeAhead} from './asked-ahead.js';
import {FeedError, type FeedErrorDetails, type FeedErrorKind} from './feed-error.js';
import type {Fault} from './fault.js';
import {parseFeed} from './parse-feed.js';

/** A JSON document as it came over the network. */
export interface FeedDocument {
  /** Absolute address that it came from, after redirects. */
  readonly url: string;
  /** The bytes that came. */
  readonly body: readonly BlobPart[];
  readonly document: unknown;
  /** What was wrong with how it came, such as a media type that isn't JSON's. */
  readonly faults: readonly Fault[];
}

/** How long all attempts together may take, in milliseconds. */
const TIME_OUT = 15_000;
/** The largest document that is read, in bytes. */
const SIZE_LIMIT = 10 * 1024 * 1024;
/** How long to wait before each further attempt, in milliseconds. */
const PAUSES = [400, 1600];

/**
 * Fetches a JSON document. A network error and a 5xx answer are tried twice more. The controller is aborted here when
 * it takes too long or is too much, and may be aborted by whoever has it.
 * @throws {FeedError} of kind `network`, `time-out`, `status`, `too-large` or `not-json`; the controller's reason.
 */
export async function fetchDocument(
  url: string,
  controller: AbortController,
): Promise<FeedDocument> {
  const {signal} = controller;
  const timer = setTimeout(() => {
    controller.abort(fault('time-out', `an answer within ${TIME_OUT / 1000} s`));
  }, TIME_OUT);
  try {
    return await attempt(PAUSES);
  } finally {
    clearTimeout(timer);
  }

  async function attempt([pause, ...pauses]: readonly number[]): Promise<FeedDocument> {
    try {
      // No headers of our own: with any, a <link rel=preload as=fetch> would not be taken.
      return await read(await (takeAhead(url, signal) ?? fetch(url, {signal})));
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      const error =
        cause instanceof FeedError ? cause : fault('network', 'answer', undefined, {cause});
      const mayPass = error.kind === 'network' || (error.status ?? 0) >= 500;
      if (!mayPass || pause === undefined) throw error;
      await wait(pause, signal);
      return attempt(pauses);
    }
  }

  async function read({ok, status, headers, body, url: last}: Response): Promise<FeedDocument> {
    if (!ok) throw fault('status', 'an answer with status 200', status, {status});
    const announced = Number(headers.get('content-length'));
    limit(announced, `${announced} bytes`);
    const {bytes, text} = await wholeOf(body, limit);
    const type = headers.get('content-type') ?? undefined;
    const isJson = /^[^;]*[/+]json\b/i.test(type ?? '');
    const faults: Fault[] = isJson ? [] : [['json', type]];
    // An answer that a service worker made up comes from nowhere.
    const from = last || url;
    return {url: from, body: bytes, document: parseFeed(text, from, faults), faults};
  }

  function limit(size: number, got: string): void {
    if (size > SIZE_LIMIT) {
      controller.abort(fault('too-large', `at most ${SIZE_LIMIT} bytes`, got));
      signal.throwIfAborted();
    }
  }

  function fault(
    kind: FeedErrorKind,
    wanted: string,
    value?: unknown,
    details?: FeedErrorDetails,
  ): FeedError {
    return new FeedError(kind, url, [[wanted, value]], details);
  }
}

/** Reads a body to its end, and tells how large it has become on the way. */
async function wholeOf(
  body: Response['body'],
  limit: (size: number, got: string) => void,
): Promise<{bytes: Uint8Array<ArrayBuffer>[]; text: string}> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  let text = '';
  let size = 0;
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.byteLength;
    limit(size, 'more');
    bytes.push(value);
    // Rather than of a Blob, which is another process's to read.
    text += decoder.decode(value, {stream: true});
  }
  return {bytes, text: text + decoder.decode()};
}

const wait = (milliseconds: number, signal: AbortSignal) =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
