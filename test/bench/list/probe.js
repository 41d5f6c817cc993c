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

  /** What each of the first rows says, whatever its spaces, and how much there is to click. */
  seen.tellRows = (count) =>
    [...titles()].slice(0, count).map((title) => {
      const row = title.closest('li');
      const [links, buttons] = ['a[href]', 'button'].map(
        (kind) => row.querySelectorAll(kind).length,
      );
      return `${told(row).replace(/\s+/g, ' ').trim()} (${links} links, ${buttons} buttons)`;
    });
  // Between elements there may be spaces or none: that is for the eye, and left to styles.
  const told = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE)
      return node.nodeType === Node.TEXT_NODE ? node.data : '';
    return ` ${[...node.childNodes].map(told).join('')} `;
  };

  const list = () => document.querySelector('sli-session-list, #list');

  /** Has all sessions shown; resolves once that is painted. */
  seen.showAll = (count) =>
    new Promise((resolve) => {
      list().setAttribute('page-size', count);
      untilPainted(() => titles().length >= count, resolve);
    });

  /** Changes the language, and resolves with how long it takes until that is painted. */
  seen.speak = (language) =>
    new Promise((resolve) => {
      const start = performance.now();
      list().lang = language;
      untilPainted(
        () => titles()[0]?.lang === language,
        (time) => resolve(time - start),
      );
    });

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
