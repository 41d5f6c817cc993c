/** What is said to a feed's publisher of its faults. Most feeds have none, and most pages don't load this. */
import {FEED_VERSION} from '../model/feed.js';
import type {Path, Wanted} from '../model/schema.js';
import type {Fault} from './fault.js';
import type {FeedError} from './feed-error.js';

/** One thing that is wrong with a feed, said so that its publisher can mend it. */
export interface Problem {
  /** Where: a JSON Pointer (RFC 6901) into the document; empty for the document itself. */
  readonly pointer: string;
  /** What is wanted there, in English. */
  readonly wanted: string;
  /** What came instead: a short excerpt, or a word such as `nothing`. */
  readonly got: string;
}

/** By the words that the format's definition has for what it wants. Others speak for themselves. */
const WANTED: Readonly<Record<string, string>> = {
  address: 'an http: or https: address, absolute or relative to the feed',
  amount: 'a whole number, 0 or more',
  answer: 'an answer that this page may read to its end (network, CORS)',
  boolean: 'true or false',
  bytes: 'a whole number of bytes, 0 or more',
  chapters: 'a list of chapters, or {"url"}',
  date: 'a date (2024-05-09), or a date-time with an offset (2024-05-09T17:00:00-07:00)',
  feed: 'the http: or https: address of a feed',
  files: 'a resource with at least one usable file',
  groupKind: 'a kind such as "funders" or "partners"',
  id: 'an id: a string with something in it',
  json: 'the media type application/json',
  language: 'a BCP 47 language tag such as "es" or "zh-Hant"',
  list: 'a list',
  mediaType: 'a media type such as "video/mp4"',
  newId: 'an id that no earlier item has',
  newPage: 'the address of a page that was not read before',
  object: 'an object',
  organizations: 'the id of an organization that the feed has',
  people: 'the id of a person that the feed has',
  pixels: 'a whole number of pixels, 1 or more',
  resourceKind: 'a kind such as "slides"',
  script: 'the script that joins pages',
  seconds: 'a number of seconds, 0 or more',
  session: 'at least one usable session',
  sessions: 'the id of a session that the feed has',
  sources: 'at least one usable source, or "available_from"',
  text: 'a text: a string, or a map from language to string or {"value", "dir"}',
  tier: 'a tier such as "lead"',
  timeZone: 'an IANA time zone such as "America/Los_Angeles"',
  topics: 'the id of a topic that the feed has',
  version: `"${FEED_VERSION}", the version that is understood here`,
};

/** What is wanted, what came, and where in the document that is. */
export function problemOf([wanted, value, path = []]: Fault): Problem {
  return {
    pointer: path.map(escaped).join(''),
    wanted: sayWanted(wanted, path),
    got: excerpt(value),
  };
}

/** A problem as one line: where, what was wanted, what came. */
export function formatProblem({pointer, wanted, got}: Problem): string {
  return `${pointer || 'the document'}: wanted ${wanted}; got ${got}`;
}

/** The same error with its faults said, for whoever is told of it. */
export function explained(error: FeedError): FeedError {
  error.problems = error.faults.map(problemOf);
  error.message = `${error.url || 'feed'}: ${error.problems.map(formatProblem).join('\n')}`;
  return error;
}

const told = new Set<string>();

/** Tells the page's developer what is wrong with a feed: each problem once, however many elements meet it. */
export function reportProblems(feed: string, problems: readonly Problem[]): void {
  const lines = problems
    .map(formatProblem)
    .filter((line) => !told.has(feed + line) && told.add(feed + line));
  if (lines.length === 0) return;
  console.warn(
    `Shared Learning Widgets: ${feed || 'the feed in the page'} has ${lines.length} problem(s):\n${lines.join('\n')}`,
  );
}

function sayWanted(wanted: Wanted, path: Path): string {
  if (typeof wanted !== 'string')
    return `one of ${wanted.map((option) => `"${option}"`).join(', ')}`;
  if (wanted === 'required') return `"${path.at(-1)}", which is required`;
  return WANTED[wanted] ?? wanted;
}

/** RFC 6901 §3. */
const escaped = (key: string | number) =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function excerpt(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  // JSON has no line breaks in it: of a long value come the first 80 characters.
  return (JSON.stringify(value) ?? typeof value).replace(/^(.{80}).+/, '$1…');
}
