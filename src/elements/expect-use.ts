/** How long an element is looked at before it counts as about to be used, in milliseconds. */
const DWELL = 2000;

/** The Network Information API (WICG), which only Chromium has. */
interface Connection {
  readonly effectiveType?: string;
  readonly saveData?: boolean;
}

/**
 * Calls back once when somebody is about to use an element: they point at it, touch it or move the focus into it.
 * On a fast line it is enough that they look at it for a while.
 */
export function expectUse(element: HTMLElement, expected: () => void): void {
  const done = new AbortController();
  const {signal} = done;
  const answer = () => {
    done.abort();
    expected();
  };
  for (const type of ['pointerenter', 'touchstart', 'focusin']) {
    element.addEventListener(type, answer, {signal, passive: true});
  }
  const {connection} = navigator as {connection?: Connection};
  if (connection?.effectiveType !== '4g' || connection.saveData) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    ([entry]) => {
      clearTimeout(timer);
      if (!element.isConnected) observer.disconnect();
      else if (entry?.isIntersecting) timer = setTimeout(answer, DWELL);
    },
    {threshold: 0.5},
  );
  observer.observe(element);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
