/** Does what nobody waits for once the page has nothing else to do: after the first picture. */
export function whenIdle(work: () => void): void {
  // WebKit has no such callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work);
}
