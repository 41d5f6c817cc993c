export interface Mutation {
  /** JSON Pointer of what was replaced. */
  readonly path: string;
  readonly value: unknown;
  readonly document: unknown;
}

/** Copies of a document, in each of which one of its values is replaced by another. */
export function mutationsOf(document: unknown, values: readonly unknown[]): Mutation[] {
  return pathsIn(document).flatMap((path) =>
    values.map((value) => ({
      path: path.map((key) => `/${key}`).join(''),
      value,
      document: replaced(document, path, value),
    })),
  );
}

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [key],
    ...pathsIn(part).map((path) => [key, ...path]),
  ]);
}

function replaced(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(document) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}
