/**
 * What is kept on the visitor's device. Storage may be forbidden, full, missing, or hold what somebody else wrote:
 * then there is nothing, and nothing is said.
 */

/** The object stored under a key; an empty one where there is none that can be read. */
export function readJson(key: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Answers whether the value could be stored. */
export function writeJson(key: string, value: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
