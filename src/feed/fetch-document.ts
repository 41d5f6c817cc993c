import {FeedError} from './feed-error.js';
import {problem, type Problem} from './problem.js';

/** A JSON document as it came over the network. */
export interface FeedDocument {
  /** Absolute address that it came from, after redirects. */
  readonly url: string;
  readonly text: string;
  readonly document: unknown;
  /** What was wrong with how it came, such as a media type that isn't JSON's. */
  readonly problems: readonly Problem[];
}

/** How long all attempts together may take, in milliseconds. */
const TIME_OUT = 15_000;
/** The largest document that is read, in bytes. */
const SIZE_LIMIT = 10 * 1024 * 1024;
/** How long to wait before each further attempt, in milliseconds. */
const PAUSES = [400, 1600];

/**
 * Fetches a JSON document. A network error and a 5xx answer are tried twice more.
 * @throws {FeedError} of kind `network`, `time-out`, `status`, `too-large` or `not-json`.
 */
export async function fetchDocument(url: string, signal: AbortSignal): Promise<FeedDocument> {
  const attempt = new AbortController();
  const stop = () => {
    attempt.abort(signal.reason);
  };
  signal.addEventListener('abort', stop);
  const timer = setTimeout(() => {
    attempt.abort(
      new FeedError('time-out', url, [
        problem([], `an answer within ${TIME_OUT / 1000} s`, undefined),
      ]),
    );
  }, TIME_OUT);
  try {
    return await fetchPatiently(url, attempt.signal);
  } catch (error) {
    throw attempt.signal.aborted ? attempt.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function fetchPatiently(url: string, signal: AbortSignal): Promise<FeedDocument> {
  for (const pause of PAUSES) {
    try {
      return await fetchOnce(url, signal);
    } catch (error) {
      const isFinal = signal.aborted || !(error instanceof FeedError) || !isPassing(error);
      if (isFinal) throw error;
    }
    await wait(pause, signal);
  }
  return fetchOnce(url, signal);
}

const isPassing = ({kind, status = 0}: FeedError) => kind === 'network' || status >= 500;

async function fetchOnce(url: string, signal: AbortSignal): Promise<FeedDocument> {
  const {answer, text} = await orNetworkError(url, async () => {
    // No headers of our own: with any, a <link rel=preload as=fetch> would not be taken.
    const answer = await fetch(url, {signal});
    return {text: answer.ok ? await readText(answer, url) : '', answer};
  });
  if (!answer.ok) {
    const {status} = answer;
    throw new FeedError('status', url, [problem([], 'an answer with status 200', status)], {
      status,
    });
  }
  return parse(text, answer.url || url, answer.headers.get('content-type') ?? undefined);
}

async function orNetworkError<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    const wanted = 'an answer that this page may read to its end (network, CORS)';
    throw new FeedError('network', url, [problem([], wanted, undefined)], {cause});
  }
}

function parse(text: string, url: string, type: string | undefined): FeedDocument {
  const isJsonType = type !== undefined && /^[^;]*[/+]json\b/i.test(type);
  const problems = isJsonType ? [] : [problem([], 'the media type application/json', type)];
  try {
    return {url, text, document: JSON.parse(text) as unknown, problems};
  } catch (cause) {
    const wanted = `JSON (${(cause as Error).message})`;
    throw new FeedError('not-json', url, [...problems, problem([], wanted, text)], {cause});
  }
}

async function readText(response: Response, url: string): Promise<string> {
  const tooLarge = (size: string) =>
    new FeedError('too-large', url, [problem([], `at most ${SIZE_LIMIT} bytes`, size)]);
  const announced = Number(response.headers.get('content-length'));
  if (announced > SIZE_LIMIT) {
    await response.body?.cancel();
    throw tooLarge(`${announced} bytes`);
  }
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > SIZE_LIMIT) {
      await reader.cancel();
      throw tooLarge('more');
    }
    text += decoder.decode(value, {stream: true});
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
