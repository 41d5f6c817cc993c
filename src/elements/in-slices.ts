/** How long to work before the browser has its turn, in milliseconds. */
const SLICE = 8;

/** Works until there is nothing left to do, as `step` says; in between, the browser draws and answers the visitor. */
export async function inSlices(step: () => boolean): Promise<void> {
  let until = performance.now() + SLICE;
  while (step()) {
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + SLICE;
  }
}

/** Lets the browser have its turn. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
