import {FeedError} from './feed-error.js';
import {problem, type Problem} from './problem.js';

/**
 * The document that a text is. `problems` are those known of it already.
 * @throws {FeedError} of kind `not-json`.
 */
export function parseFeed(text: string, url: string, problems: readonly Problem[] = []): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const wanted = `JSON (${(cause as Error).message})`;
    throw new FeedError('not-json', url, [...problems, problem(wanted, text)], {cause});
  }
}
