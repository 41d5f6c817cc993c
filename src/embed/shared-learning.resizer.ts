/**
 * Makes the frames that show embed.html as high as what they show, and hands them the place that the page's address
 * names. This file is a script, not a module: whatever it declares would be the page's.
 */
import type {FromFrame, ToFrame, Unchecked} from './frame-messages.js';

(() => {
  const KEY = Symbol.for('shared-learning-widgets.resizer');
  const page = globalThis as {[KEY]?: true};
  if (page[KEY]) return;
  page[KEY] = true;

  const greeted = new WeakSet<HTMLIFrameElement>();

  addEventListener('message', ({source, origin, data}: MessageEvent<Unchecked<FromFrame>>) => {
    if (data?.type !== 'sli:height') return;
    const {height} = data;
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame || new URL(frame.src).origin !== origin || !isHeight(height)) return;
    // Where the page has given the frame a border.
    const around = frame.offsetHeight - frame.clientHeight;
    frame.style.setProperty('height', `${height + around}px`, 'important');
    if (greeted.has(frame)) return;
    greeted.add(frame);
    tellPlace(frame, false);
  });
  addEventListener('hashchange', () => {
    for (const frame of frames()) tellPlace(frame, true);
  });
  // Those that are there already have told nobody of their height.
  for (const frame of frames()) tell(frame, {type: 'sli:listening'});

  function isHeight(value: unknown): value is number {
    return typeof value === 'number' && value >= 0 && value < Infinity;
  }

  function frames(): HTMLIFrameElement[] {
    return [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]')];
  }

  function tellPlace(frame: HTMLIFrameElement, isAsked: boolean): void {
    const {hash} = location;
    if (hash.startsWith('#sli=')) tell(frame, {type: 'sli:link', hash, isAsked});
  }

  /** To whatever origin: a frame on its way is not yet of its own, and browsers write into the console about that. */
  function tell(frame: HTMLIFrameElement, message: ToFrame): void {
    frame.contentWindow?.postMessage(message, '*');
  }
})();
