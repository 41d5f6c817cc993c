/** An object's own field; `undefined` of anything else. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** A number from 0 up to a limit. */
export function numberIn(value: unknown, limit = Number.MAX_SAFE_INTEGER): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= limit ? value : undefined;
}

/** A number above 0. */
export const positive = (value: unknown): number | undefined => numberIn(value) || undefined;

export const boolean = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

export const string = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
