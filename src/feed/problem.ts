import type {Path} from '../model/schema.js';

/** One thing that is wrong with a feed, said so that its publisher can mend it. */
export interface Problem {
  /** Where: a JSON Pointer (RFC 6901) into the document; empty for the document itself. */
  readonly pointer: string;
  /** What is wanted there, in English. */
  readonly wanted: string;
  /** What came instead: a short excerpt, or a word such as `nothing`. */
  readonly got: string;
}

/** What is wanted, what came, and where in the document that is. */
export function problem(wanted: string, value?: unknown, path: Path = []): Problem {
  return {pointer: path.map(escaped).join(''), wanted, got: excerpt(value)};
}

/** A problem as one line: where, what was wanted, what came. */
export function formatProblem({pointer, wanted, got}: Problem): string {
  return `${pointer || 'the document'}: wanted ${wanted}; got ${got}`;
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
