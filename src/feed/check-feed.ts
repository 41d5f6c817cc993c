import * as v from 'valibot';
import {feedSchema, type Feed, type FeedIds} from '../model/feed.js';
import {isUnusable} from '../model/lenient.js';
import {contextOf} from './feed-context.js';
import {formatProblem, problem, type Problem} from './problem.js';

/** What a check found: the usable feed, unless nothing is, and everything that is wrong with the document. */
export interface CheckedFeed {
  readonly feed: Feed | undefined;
  readonly problems: readonly Problem[];
}

/** Feeds that have been checked: whoever is handed one need not check it again. */
const checkedFeeds = new WeakSet<object>();

export const isCheckedFeed = (value: unknown): value is Feed =>
  typeof value === 'object' && value !== null && checkedFeeds.has(value);

/** Vouches for a feed that was put together from checked ones. */
export function asChecked(feed: Feed): Feed {
  checkedFeeds.add(feed);
  return feed;
}

/**
 * Checks a document against the format. What is broken is left out of the feed and told as a problem;
 * whoever wants to be strict asks whether there are problems. `base` is the absolute address that the
 * document's addresses resolve against; `earlier` are the ids that earlier pages of the same feed define.
 */
export function checkFeed(document: unknown, base: string, earlier?: FeedIds): CheckedFeed {
  const result = v.safeParse(feedSchema(contextOf(document, base, earlier)), document);
  const problems = distinct((result.issues ?? []).map((issue) => toProblem(issue, document)));
  if (isUnusable({...result, value: result.output})) return {feed: undefined, problems};

  const feed = asChecked(result.output as Feed);
  const {sessions} = document as {sessions: unknown[]};
  if (feed.sessions.length === 0 && sessions.length > 0) {
    problems.push(problem(['sessions'], 'at least one usable session', sessions));
    return {feed: undefined, problems};
  }
  return {feed, problems};
}

/** Two rules of the format may want the same of the same value: a date's form, and its being in the calendar. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

function toProblem(issue: v.BaseIssue<unknown>, document: unknown): Problem {
  const path = (issue.path ?? []).map(({key}) => key as string | number);
  // The one issue that isn't ours to word: Valibot's for a key that an object must have.
  const isMissing = issue.type === 'object' && issue.input === undefined;
  const wanted = isMissing ? `${issue.expected ?? 'a value'}, which is required` : issue.message;
  if (isMissing) return problem(path, wanted, undefined);
  // An issue of a lenient schema tells what came: a repeated id, or a name that is no language tag.
  const value = issue.type === 'lenient' ? issue.input : valueAt(document, path, issue.input);
  return problem(path, wanted, value);
}

/** What the document has at a path: an issue's own input may be half transformed. */
function valueAt(
  document: unknown,
  path: readonly (string | number)[],
  otherwise: unknown,
): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return otherwise;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
