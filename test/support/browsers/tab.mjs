import {setTimeout as sleep} from 'node:timers/promises';

const PATIENCE_IN_MS = 30_000;

/**
 * A page in any engine, with the same few verbs. Selectors may go into shadow roots and frames: what follows `>>>` is
 * looked for inside of what precedes it, and inside of all that is below that.
 */
export class Tab {
  #page;
  #close;
  #noise;
  /** The engine's name, as in BROWSERS. */
  engine;

  constructor({engine, page, noise, close}) {
    this.engine = engine;
    this.#page = page;
    this.#close = close;
    this.#noise = noise;
  }

  /** What was written into the console, and what went wrong. */
  noise() {
    return this.#noise();
  }

  /** Does not wait for pictures: what is looked at is waited for by itself, and others' pages have some from afar. */
  async open(address) {
    await this.#page.goto(address, {waitUntil: 'domcontentloaded'});
  }

  /**
   * Goes back, later than what the page has put off just now: some routers hear of no step for a moment after one of
   * their own. Does not wait: of a page that Firefox had kept, Puppeteer would wait for ever.
   */
  async back() {
    await this.evaluate(() => void setTimeout(() => history.back(), 5));
  }

  /** What a function answers in the page, which knows nothing of what is around it here but `args`. */
  evaluate(run, ...args) {
    return this.#page.evaluate(`(${run})(...${JSON.stringify(args)})`);
  }

  /** What a function answers in the page, that is called with all that a selector finds, and `args`. */
  find(selector, run, ...args) {
    const found = `(${findDeep})(${JSON.stringify(selector)})`;
    return this.#page.evaluate(`(${run})(${found}, ...${JSON.stringify(args)})`);
  }

  /** Waits until a function answers in the page with what counts as true, and answers with that. */
  until(run, ...args) {
    return patiently(() => this.evaluate(run, ...args), `${run} of ${JSON.stringify(args)}`);
  }

  /** Waits until a selector finds so many, or more. */
  untilFound(selector, count = 1) {
    const isEnough = (found, count) => found.length >= count;
    return patiently(() => this.find(selector, isEnough, count), `${count} ${selector}`);
  }

  /** Waits until the first of these has a size, and is not hidden. */
  untilShown(selector) {
    const isShown = ([first]) =>
      first?.getClientRects().length > 0 && getComputedStyle(first).visibility === 'visible';
    return patiently(() => this.find(selector, isShown), `${selector} is shown`);
  }

  /** Waits until the video of an element plays in a language. */
  untilPlaying(host, language) {
    const plays = ([video], language) =>
      video?.currentSrc.includes(`/${language}.`) && !video.paused && video.currentTime > 0;
    const video = `${host} >>> [part~=media]`;
    return patiently(() => this.find(video, plays, language), `${host} plays ${language}`);
  }

  /** Points at the first of these and clicks, once it is shown and stands still. */
  async click(selector) {
    await this.untilShown(selector);
    let [x, y] = await this.find(selector, middle);
    await patiently(async () => {
      const [left, top] = [x, y];
      [x, y] = await this.find(selector, middle);
      return left === x && top === y;
    }, `${selector} stands still`);
    await this.#page.mouse.click(x, y);
  }

  /** Types text into what has the focus. */
  type(text) {
    return this.#page.keyboard.type(text);
  }

  press(key) {
    return this.#page.keyboard.press(key);
  }

  close() {
    return this.#close();
  }
}

/** Asks until the answer counts as true. While a page gives way to the next, nobody answers. */
async function patiently(ask, what) {
  const end = Date.now() + PATIENCE_IN_MS;
  let reason;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      reason = undefined;
    } catch (error) {
      reason = error;
    }
    await sleep(50);
  } while (Date.now() < end);
  throw new Error(`Waited for ${PATIENCE_IN_MS / 1000} s: ${what}`, {cause: reason});
}

/** In the page. */
function findDeep(selector) {
  const inside = ({shadowRoot, contentDocument}) => shadowRoot ?? contentDocument;
  const below = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((element) => {
      const inner = inside(element);
      return inner ? below(inner, selector) : [];
    }),
  ];
  const [first, ...inner] = selector.split(' >>> ');
  return inner.reduce(
    (found, selector) =>
      found.flatMap((element) => below(inside(element) ?? new DocumentFragment(), selector)),
    [...document.querySelectorAll(first)],
  );
}

/** In the page. In CSS px from the corner of the window. */
function middle([element]) {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}
