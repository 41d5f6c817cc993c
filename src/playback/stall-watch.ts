/** How long a media that should play may stand still while nothing of it arrives, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Calls back when the network has let a playback down: it wants to go on, and for a long while neither time nor
 * data has moved. `patience` is in milliseconds. Of a `<video>` in that state the browser itself says nothing more than
 * `waiting`; the returned function tells of one that was missed.
 */
export function watchForStalls(
  playback: EventTarget,
  stalled: () => void,
  patience: number = PATIENCE,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wait = () => {
    stop();
    timer = setTimeout(stalled, patience);
  };
  playback.addEventListener('waiting', wait);
  playback.addEventListener('progress', () => {
    if (timer !== undefined) wait();
  });
  for (const type of ['playing', 'timeupdate', 'pause', 'emptied', 'error']) {
    playback.addEventListener(type, stop);
  }
  return wait;
}
