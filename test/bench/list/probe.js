/**
 * Runs in a page before its own scripts, and notes there when titles have been painted, and how long a search takes.
 * Puppeteer takes it as text, so that it can refer to nothing outside. `firstScreen`: how many titles that is.
 */
export function probe(firstScreen) {
  const seen = (globalThis.seen = {first: undefined, screen: undefined, search: undefined});

  const root = () => document.querySelector('sli-session-list')?.shadowRoot ?? document;
  const titles = () => root().querySelectorAll('.title');
  const rows = () =>
    [...titles()]
      .slice(0, firstScreen)
      .map((title) => title.closest('li').textContent.toLowerCase());

  /** In the first task after the frame that is being made. */
  const afterPaint = (note) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => note(performance.now());
    port2.postMessage(0);
  };
  const untilPainted = (isThere, note) => {
    const look = () => (isThere() ? afterPaint(note) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  };
  untilPainted(
    () => root().querySelector('.title'),
    (time) => {
      seen.first = time;
      untilSeen();
    },
  );
  const untilSeen = () =>
    untilPainted(
      () => titles().length >= firstScreen,
      (time) => (seen.screen = time),
    );

  /** From the next input on, until what shows is other than before and has these words. */
  seen.awaitSearch = (words) => {
    const before = rows().join();
    const isThere = () => {
      const now = rows();
      return now.length > 0 && now.join() !== before && now.every((row) => row.includes(words));
    };
    seen.search = undefined;
    addEventListener(
      'input',
      ({timeStamp}) => untilPainted(isThere, (time) => (seen.search = time - timeStamp)),
      {capture: true, once: true},
    );
  };

  /** Nodes of all kinds, in shadow roots too. */
  seen.countNodes = () => {
    const count = (tree) => {
      let sum = 1;
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ALL);
      while (walker.nextNode()) {
        sum++;
        const {shadowRoot} = walker.currentNode;
        if (shadowRoot) sum += count(shadowRoot);
      }
      return sum;
    };
    return count(document);
  };
}
