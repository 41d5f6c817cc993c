/** One thing that is wrong with a feed, said so that its publisher can mend it. */
export interface Problem {
  /** Where: a JSON Pointer (RFC 6901) into the document; empty for the document itself. */
  readonly pointer: string;
  /** What is wanted there, in English. */
  readonly wanted: string;
  /** What came instead: a short excerpt, or a word such as `nothing`. */
  readonly got: string;
}

/** The longest excerpt of a wrong value that a problem quotes, in characters. */
const EXCERPT = 80;

export function problem(
  path: readonly (string | number)[],
  wanted: string,
  value: unknown,
): Problem {
  return {pointer: pointerOf(path), wanted, got: excerpt(value)};
}

/** A problem as one line: where, what was wanted, what came. */
export function formatProblem({pointer, wanted, got}: Problem): string {
  return `${pointer || 'the document'}: wanted ${wanted}; got ${got}`;
}

/** RFC 6901 §3: `~` and `/` are escaped. */
function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

function excerpt(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value) ?? typeof value;
  return json.length > EXCERPT ? `${json.slice(0, EXCERPT)}…` : json;
}
