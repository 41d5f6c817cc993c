import type {Cue} from '../model/cue.js';
import {isWebVtt, parseWebVtt} from './webvtt.js';

/** What was wrong with a file of cues. A server that doesn't allow this page to read it (CORS) looks like no network. */
export type CuesFault = 'network' | 'time-out' | 'status' | 'too-large' | 'not-webvtt';

/** A file of cues could not be had. */
export class CuesError extends Error {
  override readonly name = 'CuesError';
  readonly fault: CuesFault;
  /** Absolute address of the file. */
  readonly url: string;

  constructor(fault: CuesFault, url: string, what: string, options?: ErrorOptions) {
    super(`${url}: ${what}`, options);
    this.fault = fault;
    this.url = url;
  }
}

/** How long an answer may take, in milliseconds. */
const TIME_OUT = 20_000;
/** The largest file that is read, in bytes: a day of captions has 2 MB. */
const SIZE_LIMIT = 5_000_000;

const loading = new Map<string, Promise<readonly Cue[]>>();

/**
 * The cues of the WebVTT file at an absolute address: fetched once, since captions, chapters and transcript
 * ask for the same files. A file that can't be had is asked for again next time.
 * @throws {CuesError}
 */
export function cuesAt(url: string): Promise<readonly Cue[]> {
  const known = loading.get(url) ?? fetchCues(url);
  loading.set(url, known);
  return known;
}

/** The same for whoever can do without: a file that can't be had has no cues. */
export function loadCues(url: string): Promise<readonly Cue[]> {
  return cuesAt(url).catch(() => []);
}

async function fetchCues(url: string): Promise<readonly Cue[]> {
  try {
    return await readCues(url);
  } catch (cause) {
    loading.delete(url);
    const error = cause instanceof CuesError ? cause : connectionError(cause, url);
    console.warn(`Shared Learning Widgets: ${error.message}.`);
    throw error;
  }
}

async function readCues(url: string): Promise<readonly Cue[]> {
  const response = await fetch(url, {signal: AbortSignal.timeout(TIME_OUT)});
  if (!response.ok) {
    throw new CuesError('status', url, `wanted an answer with status 200, got ${response.status}`);
  }
  const text = await readText(response, url);
  if (!isWebVtt(text)) {
    const start = JSON.stringify(text.slice(0, 20));
    throw new CuesError('not-webvtt', url, `wanted a file that begins with WEBVTT, got ${start}`);
  }
  return parseWebVtt(text);
}

async function readText(response: Response, url: string): Promise<string> {
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
      throw new CuesError('too-large', url, `wanted at most ${SIZE_LIMIT} bytes, got more`);
    }
    text += decoder.decode(value, {stream: true});
  }
}

function connectionError(cause: unknown, url: string): CuesError {
  const isLate = cause instanceof DOMException && cause.name === 'TimeoutError';
  return isLate
    ? new CuesError('time-out', url, `wanted an answer within ${TIME_OUT / 1000} s`, {cause})
    : new CuesError('network', url, 'wanted an answer that this page may read (network, CORS)', {
        cause,
      });
}
