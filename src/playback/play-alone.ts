/** A symbol, not a name: two copies of the script in a page share what plays, and the page has no new global. */
const KEY = Symbol.for('shared-learning-widgets.playing.1');
const page = globalThis as {[KEY]?: WeakRef<{pause(): void}> | undefined};

/** Makes one of our players the one that plays in this page: the one before pauses. */
export function playAlone(player: {pause(): void}): void {
  const before = page[KEY]?.deref();
  if (before === player) return;
  before?.pause();
  page[KEY] = new WeakRef(player);
}
