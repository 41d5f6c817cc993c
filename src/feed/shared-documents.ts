import {fetchDocument, type FeedDocument} from './fetch-document.js';

interface Request {
  readonly answer: Promise<FeedDocument>;
  readonly controller: AbortController;
  /** How many still want the answer. */
  wanted: number;
  /** When the answer came, in milliseconds since the epoch; `Infinity` while it hasn't. */
  answeredAt: number;
}

/** How long an answer serves whoever asks later, in milliseconds: afterwards the HTTP cache decides. */
const FRESH = 5 * 60_000;

/** A symbol, not a name: two copies of the script in a page share requests, and the page has no new global. */
const KEY = Symbol.for('shared-learning-widgets.requests.1');
const page = globalThis as {[KEY]?: Map<string, Request>};
const requests = (page[KEY] ??= new Map<string, Request>());

/**
 * The document at an absolute address: one request, however many ask. Whoever no longer wants the answer
 * aborts its signal; when nobody is left, the request is aborted.
 * @throws {FeedError} as `fetchDocument`; the signal's reason when it is aborted.
 */
export async function shareDocument(url: string, signal?: AbortSignal): Promise<FeedDocument> {
  signal?.throwIfAborted();
  let request = requests.get(url);
  if (!request || Date.now() - request.answeredAt > FRESH) request = start(url);
  request.wanted++;
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      request.wanted--;
      if (request.wanted === 0 && request.answeredAt === Infinity) {
        forget(url, request);
        request.controller.abort();
      }
      reject(signal.reason as Error);
    });
    request.answer.then(resolve, reject);
  });
}

/** Lets the next one who asks for an address make a new request. */
export function forgetDocument(url: string): void {
  requests.delete(url);
}

function start(url: string): Request {
  const controller = new AbortController();
  const answer = fetchDocument(url, controller);
  const request: Request = {answer, controller, wanted: 0, answeredAt: Infinity};
  requests.set(url, request);
  answer.then(
    () => {
      request.answeredAt = Date.now();
    },
    () => {
      forget(url, request);
    },
  );
  return request;
}

function forget(url: string, request: Request): void {
  if (requests.get(url) === request) requests.delete(url);
}
