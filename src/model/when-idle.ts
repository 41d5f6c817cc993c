/** How long a busy page may put it off, in milliseconds. */
const AT_MOST = 2000;

/** Does what nobody waits for once the page has nothing else to do: after the first picture. */
export function whenIdle(work: () => void): void {
  // WebKit has no such callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, {timeout: AT_MOST});
  else setTimeout(work);
}
