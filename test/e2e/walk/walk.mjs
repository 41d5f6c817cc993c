/** One walk through a flow: what the visitor does, and what they hear, as rows of a table; and what is wrong with it. */
import {LOST, quoted} from './screen-reader.mjs';

const WAIT = {timeout: 10_000};
/** More stops than there are in any of the flows. */
const STOPS = 60;

export class Walk {
  /** What no visitor should meet, in words. */
  faults = [];

  #page;
  #reader;
  #title;
  #rows = [];

  constructor(page, reader, lang, title) {
    this.#page = page;
    this.#reader = reader;
    this.#title = title;
    this.lang = lang;
  }

  /** The whole as Markdown. */
  get told() {
    const rows = this.#rows.map(([done, heard]) => `| ${done} | ${heard} |`);
    return [
      `### ${this.#title}`,
      '',
      '| What the visitor does | What is said |',
      '|---|---|',
      ...rows,
    ].join('\n');
  }

  /** Goes on with Tab until something that has a part (or, `part:lang`, is in a language) has the focus. */
  tabTo = async (part, key = 'Tab') => {
    for (let count = 1; count <= STOPS; count++) {
      await this.#press(key);
      if (!(await this.#page.evaluate(isAt, part))) continue;
      this.#tell(count === 1 ? key : `${key}, ${count} times`, await this.#focus());
      return;
    }
    throw new Error(`${this.#title}: ${key} does not lead to "${part}"`);
  };

  tab = async () => {
    await this.#press('Tab');
    this.#tell('Tab', await this.#focus());
  };

  /** Goes on with Tab, and tells of every stop until that at a part. */
  everyStop = async (what, part) => {
    const stops = [];
    for (let isThere = false; !isThere && stops.length < STOPS;) {
      await this.#press('Tab');
      stops.push(await this.#focus());
      isThere = await this.#page.evaluate(isAt, part);
    }
    this.#tell(`${what}: Tab, ${stops.length} times`, stops.join('<br>'));
  };

  /** Presses a key, waits for so many messages and, if need be, until a part is there or has the focus. */
  press = async (key, why, count = 0, part = undefined) => {
    const before = await this.#focus();
    await this.#press(key);
    if (part) await this.until(part);
    const said = await this.#messages(count);
    const focus = await this.#focus();
    const isMoved = focus !== before;
    this.#tell(`${key}: ${why}`, [...(isMoved ? [focus] : []), ...said].join('<br>'));
  };

  type = async (text, count) => {
    await this.#page.keyboard.type(text, {delay: 20});
    this.#tell(`types ${quoted(text)}`, (await this.#messages(count)).join('<br>'));
  };

  hear = async (what, count) => {
    this.#tell(what, (await this.#messages(count)).join('<br>'));
  };

  read = async (what, part) => {
    const pieces = await this.#reader.reading(`find(${JSON.stringify(part)})`);
    this.#tell(what, pieces.join('<br>'));
  };

  headings = async (what) => {
    const pieces = await this.#reader.reading('document.body');
    this.#tell(what, pieces.filter((piece) => piece.includes(', heading, ')).join('<br>'));
  };

  until = async (part) => {
    await this.#page.waitForFunction((part) => find(part), WAIT, part);
  };

  async #press(key) {
    const [name, modifier] = key.split('+').reverse();
    if (modifier) await this.#page.keyboard.down(modifier);
    await this.#page.keyboard.press(name);
    if (modifier) await this.#page.keyboard.up(modifier);
    await this.#page.evaluate(() => new Promise(requestAnimationFrame));
  }

  async #focus() {
    const heard = await this.#reader.focus();
    if (heard === LOST) this.faults.push(`the focus is lost after: ${this.#rows.at(-1)}`);
    return heard;
  }

  async #messages(count) {
    const messages = await this.#reader.messages(count);
    for (const {text, late} of messages) {
      if (late) this.faults.push(`comes together with its live region: ${text}`);
    }
    if (messages.length !== count) {
      const texts = messages.map(({text}) => text);
      this.faults.push(
        `wanted ${count} messages, got ${JSON.stringify(texts)} after ${this.#rows.at(-1)}`,
      );
    }
    return messages.map(({text, lang, role}) => {
      const language = lang && lang !== this.lang ? `, in ${lang}` : '';
      return `${role === 'alert' ? 'At once' : 'By itself'}: ${quoted(text)}${language}`;
    });
  }

  #tell(done, heard) {
    this.#rows.push([done, heard || '–']);
  }
}

/** Runs in the page. */
function isAt(part) {
  const element = focused();
  const [name, lang] = part.split(':');
  const [outer, inner] = name.split(' ');
  const owner = inner ? element.closest(`[part~='${outer}']`) : element;
  return (
    owner?.part.contains(outer) === true &&
    (!inner || element.localName === inner) &&
    (!lang || element.lang === lang)
  );
}
