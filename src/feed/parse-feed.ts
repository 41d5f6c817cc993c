import type {Fault} from './fault.js';
import {FeedError} from './feed-error.js';

/**
 * The document that a text is. `faults` are those known of it already.
 * @throws {FeedError} of kind `not-json`.
 */
export function parseFeed(text: string, url: string, faults: readonly Fault[] = []): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const wanted = `JSON (${(cause as Error).message})`;
    throw new FeedError('not-json', url, [...faults, [wanted, text]], {cause});
  }
}
