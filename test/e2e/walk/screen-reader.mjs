/** What a screen reader would say in a page of Chromium's, by its accessibility tree and its live regions. */
import {setTimeout as sleep} from 'node:timers/promises';
import {listen} from '../../support/listen.js';

const ROLES = {
  RootWebArea: 'page',
  StaticText: '',
  ComboBoxSelect: 'choice',
  combobox: 'choice',
  menuitemradio: 'menu item',
  menuItemRadio: 'menu item',
  searchbox: 'search field',
  textbox: 'text field',
  generic: '',
  LabelText: '',
  paragraph: '',
  time: '',
  ListMarker: '',
};
/** What is said of once on the way in. */
const CONTEXTS = new Set([
  'group',
  'list',
  'region',
  'search',
  'dialog',
  'menu',
  'Section',
  'form',
]);

/** What is read in one go, whatever is in it. */
const WHOLE = new Set(['heading', 'link', 'button', 'image', 'checkbox', 'combobox', 'searchbox']);

export class ScreenReader {
  #page;
  #devtools;
  /** What the focus is in, as nodes of the DOM. */
  #inside = new Set();
  #said = 0;
  /** What is said at times alone, on a slow machine. */
  #unsaid;

  static async attach(page, {unsaid}) {
    await page.evaluateOnNewDocument(`globalThis.live = (${listen})();`);
    await page.evaluateOnNewDocument(inPage);
    return new ScreenReader(page, await page.createCDPSession(), unsaid);
  }

  constructor(page, devtools, unsaid) {
    this.#page = page;
    this.#devtools = devtools;
    this.#unsaid = unsaid;
  }

  /** What is said of what has the focus. */
  async focus() {
    const {result} = await this.#send('Runtime.evaluate', {expression: 'focused()'});
    if (result.className === 'HTMLBodyElement') return LOST;
    const {nodes} = await this.#send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: true,
    });
    const [self, ...others] = nodes;
    const about = await this.#page.evaluate('about(focused())');
    const byId = new Map(others.map((node) => [node.nodeId, node]));
    const around = [];
    for (let node = byId.get(self.parentId); node; node = byId.get(node.parentId)) {
      const {role, name, ignored, backendDOMNodeId: id} = node;
      if (ignored || !CONTEXTS.has(role?.value)) continue;
      around.unshift({id, text: phrase([quoted(name?.value), role.value])});
    }
    const entered = around.filter(({id, text}) => !this.#inside.has(id) && text.includes('“'));
    this.#inside = new Set(around.map(({id}) => id));
    return [...entered.map(({text}) => text), this.#words(self, about)].join('; ');
  }

  /** What stands in the page from the start is read with it, but for what is wrong. */
  async begin() {
    this.#said = (await this.#all()).filter(({role}) => role !== 'alert').length;
  }

  /** What is said by itself until it has been quiet for a while: so many messages are waited for. */
  async messages(count) {
    const goal = this.#said + count;
    for (let waited = 0; waited < LONG && (await this.#all()).length < goal; waited += 50)
      await sleep(50);
    await sleep(QUIET);
    const messages = (await this.#all()).slice(this.#said);
    this.#said += messages.length;
    return messages;
  }

  async #all() {
    const messages = await this.#page.evaluate('live.messages');
    return messages.filter(({text}) => text !== this.#unsaid);
  }

  /** What is read of an element from its beginning to its end, piece by piece. */
  async reading(expression) {
    const {result} = await this.#send('Runtime.evaluate', {expression});
    const {nodes} = await this.#send('Accessibility.queryAXTree', {objectId: result.objectId});
    const pieces = [];
    const done = new Set();
    for (const node of nodes) {
      if (done.has(node.parentId)) done.add(node.nodeId);
      if (node.ignored || done.has(node.nodeId)) continue;
      if (WHOLE.has(node.role.value)) done.add(node.nodeId);
      if (!WHOLE.has(node.role.value) && node.role.value !== 'StaticText') continue;
      pieces.push(this.#words({...node, description: undefined}, {}));
    }
    return pieces.filter(Boolean);
  }

  #words({role, name, description, value, properties = []}, {lang, current, valueText}) {
    const text = name?.value;
    const about = description?.value;
    const is = Object.fromEntries(properties.map(({name, value}) => [name, value.value]));
    const kind = ROLES[role.value] ?? role.value;
    const isValued = ['slider', 'choice', 'search field'].includes(kind);
    return phrase([
      quoted(text),
      kind === 'heading' ? `heading, level ${is.level}` : kind,
      isValued && quoted(valueText ?? value?.value),
      is.hasPopup === 'menu' && 'opens a menu',
      is.expanded === true && 'expanded',
      is.expanded === false && 'collapsed',
      is.pressed === 'true' && 'pressed',
      is.pressed === 'false' && 'not pressed',
      is.checked === 'true' && 'checked',
      is.checked === 'false' && 'not checked',
      is.disabled && 'unavailable',
      current && 'current',
      about && about !== text && `about it: ${quoted(about)}`,
      lang && `in ${lang}`,
    ]);
  }

  #send(...command) {
    return this.#devtools.send(...command);
  }
}

/** How long nothing more has to be said, in milliseconds: what comes later counts as one too many of the next step. */
const QUIET = 300;
/** Longer than a slow machine needs. */
const LONG = 6000;

/** What is heard when what had the focus is gone. */
export const LOST = 'nothing';

export const phrase = (words) => words.filter(Boolean).join(', ');

/** Isolated, so that Arabic does not turn around what stands beside it (Unicode isolates). */
export const quoted = (text = '') => {
  const words = String(text).replace(/\s+/g, ' ').trim();
  return words && `“${/\p{Script=Arab}/u.test(words) ? `\u2068${words}\u2069` : words}”`;
};

/** Runs in the page. */
function inPage() {
  const above = (node) => node.assignedSlot ?? node.parentNode ?? node.host;

  globalThis.focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };

  globalThis.find = (part, root = document) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.part.contains(part) && element.checkVisibility()) return element;
      const inside = element.shadowRoot && find(part, element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };

  /** What the tree of Chromium's does not have. */
  globalThis.about = (element) => {
    let node = element;
    while (node && !node.lang) node = above(node);
    const lang = node?.lang ?? '';
    return {
      lang: lang === document.documentElement.lang ? '' : lang,
      current: element.ariaCurrent === 'true',
      valueText: element.ariaValueText ?? undefined,
    };
  };
}
