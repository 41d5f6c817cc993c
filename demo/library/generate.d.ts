/** See generate.js. */
export function makeLibrary(options: {
  readonly sessions: number;
  readonly recordings: readonly unknown[];
  readonly now: number;
  readonly seed?: number;
}): {readonly sessions: readonly unknown[]};
