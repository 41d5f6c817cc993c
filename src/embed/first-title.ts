import {firstTitleStyles} from './first-title.styles.js';

/** A list that its code has not come for. What an initiative holds does not stay where it is. */
const WAITING = 'sli-session-list:not(:defined, sli-initiative *)';
/** The attributes of a list that leave its first title what it is, and where. */
const HARMLESS =
  /^(?:src|lang|id|class|style|page-size|heading-level|player|consent|(?:no|aria|data)-.*)$/;
/** Languages that the interface has words for, each in one script: where the page is in one, so is the list. */
const LOCALE = /^(?:ar|en|es|fa|fil|hy|ko|pa|ru|vi|zh-Han[st])$/;
/** Where i18n/language-memory.ts keeps what the visitor chose. */
const CHOSEN = 'shared-learning-widgets.language';
/** As model/feed.ts has them. */
const VERSION = /^shared-learning-feed\/1(?:\.\d+)?$/;
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** What JSON may be, of which nobody has checked anything. */
type Json = Readonly<Record<string, unknown>>;

/** A language (BCP 47) as the page names it, and the one of our locales that it is. */
interface Language {
  readonly named: string;
  readonly locale: string;
}

/**
 * Shows the title of a list's first session in its final place while the code of the list is on its way, and shapes
 * for all the rest. Nothing shows unless it is certain which title that will be, in which language and where: what is
 * unusual is left to the list.
 */
export async function showFirstTitle(list: Element, response: Response): Promise<void> {
  if (!response.ok || !languageOf(list)) return;
  const feed = (await response.clone().json()) as Json;
  // Much may have changed meanwhile.
  const language = languageOf(list);
  const session = language && firstOf(feed);
  const text = session && textIn(session.title, language, feed.language);
  if (!text || session.status === 'cancelled') return;
  const {image, url} = session;
  const hasPoster = image !== undefined;
  if (hasPoster && !isAddress((image as Json).url, response.url)) return;

  const title = make('h3', 'title', url === undefined ? text.value : make('a', '', text.value));
  title.lang = text.lang;
  title.ariaLevel = String(
    Math.min(6, Math.max(1, Math.trunc(Number(list.getAttribute('heading-level'))) || 3)),
  );
  const body = make('div', 'body', title, make('div', 'bone short'), make('div', 'bone'));
  const row = make('div', 'row', body);
  if (hasPoster) {
    row.className = 'row with-poster';
    row.prepend(make('div', 'bone poster'));
  }
  const root = make('div', 'root', make('div', 'list', make('div', 'session', row)));
  root.lang = language.locale;
  root.dir = title.dir = /^(?:ar|fa)$/.test(language.locale) ? 'rtl' : 'ltr';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(firstTitleStyles);
  const shadow = list.attachShadow({mode: 'open'});
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(root);
}

function make(tag: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.setAttribute('part', name);
  element.append(...children);
  return element;
}

/** The language that a list will surely be in, if that is known before its code is there. */
function languageOf(list: Element): Language | undefined {
  const isPlain =
    list.matches(WAITING) &&
    list.isConnected &&
    document.readyState !== 'loading' &&
    !list.shadowRoot &&
    !list.childElementCount &&
    !list.textContent.trim() &&
    list.getAttributeNames().every((name) => HARMLESS.test(name));
  const declarer = isPlain && list.closest<HTMLElement>('[lang]:not([lang=""])');
  if (!declarer) return undefined;
  const named = declarer.lang;
  // The region makes no difference, but to a reader of pa-PK.
  const locale = named.replace(/^(?!pa)([a-z]+)-[A-Z]{2}$/, '$1');
  // Elsewhere the visitor may have chosen another, or be offered one, for which there is room above the title.
  const isCertain = declarer === list || (locale === navigator.language.split('-')[0] && !chosen());
  return isCertain && LOCALE.test(locale) ? {named, locale} : undefined;
}

function chosen(): string | null {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    return null;
  }
}

/** The newest session, if it is as it should be. */
function firstOf({version, sessions}: Json): Json | undefined {
  if (!VERSION.test(String(version))) return undefined;
  const all = (sessions as unknown[]).map((session) => Object(session) as Json);
  const timeOf = ({starts_at}: Json) => Date.parse(String(starts_at)) || -Infinity;
  const first = all.reduce((one, other) => (timeOf(other) > timeOf(one) ? other : one));
  const {id, starts_at} = first;
  const isFirst = id && typeof id === 'string' && all.find((other) => other.id === id) === first;
  return isFirst && (starts_at === undefined || isDate(starts_at)) ? first : undefined;
}

/** The text in the language of the page, if it is had in that. */
function textIn(
  text: unknown,
  {named, locale}: Language,
  ofStrings: unknown,
): {value: string; lang: string} | undefined {
  const texts = (typeof text === 'string' ? {[String(ofStrings)]: text} : Object(text)) as Json;
  const lang = [named, locale].find((tag) => Object.hasOwn(texts, tag));
  const value = lang === undefined ? undefined : texts[lang];
  return lang && value && typeof value === 'string' ? {value, lang} : undefined;
}

/** @throws {TypeError} for what is no address at all. */
const isAddress = (value: unknown, base: string): boolean =>
  value !== '' && typeof value === 'string' && new URL(value, base).protocol.startsWith('http');

/** Whether a value is a date, and in the calendar. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const day = value.slice(0, 10);
  return new Date(day).toISOString().startsWith(day);
}
