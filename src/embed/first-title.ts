import {firstTitleStyles} from './first-title.styles.js';

/** A list whose code has not come. What stands in an initiative moves when that comes. */
const WAITING = 'sli-session-list:not(:defined, sli-initiative *)';
/** The attributes of a list that leave its first title what it is, and where. */
const HARMLESS =
  /^(?:src|lang|id|class|style|page-size|heading-level|player|consent|(?:no|aria|data)-.*)$/;
/** The interface has words in these: in a page in one of them, so is the list. */
const LOCALE = /^(?:ar|en|es|fa|fil|hy|ko|pa|ru|vi|zh-Han[st])$/;
/** Where i18n/language-memory.ts keeps what the visitor chose. */
const CHOSEN = 'shared-learning-widgets.language';
/** As model/feed.ts has it. */
const VERSION = /^shared-learning-feed\/1(?:\.\d+)?$/;
/** Dates that sort as they are read here: a time has a zone. */
const DATE = /^[\d-]{10}(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/;

/** What JSON may be, of which nobody has checked anything. */
type Json = Readonly<Record<string, unknown>>;

/** A language (BCP 47) as the page names it, and the one of our locales that it is. */
type Language = readonly [named: string, locale: string];

/**
 * Shows the title of a list's first session in its final place while the code of the list is on its way, and shapes
 * for all the rest. Nothing shows unless it is certain which title that will be, in which language and where: what is
 * unusual is left to the list. Gives where it shows.
 * @throws {Error} of any kind for a feed that isn't one.
 */
export async function showFirstTitle(
  list: Element,
  response: Response,
): Promise<ShadowRoot | undefined> {
  if (!response.ok || !languageOf(list)) return undefined;
  const feed = (await response.clone().json()) as Json;
  // Much may have changed meanwhile.
  const language = languageOf(list);
  const {title: text, image} = newestIn(feed);
  const rows = Math.min(
    (feed.sessions as unknown[]).length,
    Number(list.getAttribute('page-size')) || 20,
  );
  const texts = (isFilled(text) ? {[String(feed.language)]: text} : text) as Json;
  const lang = language?.find((tag) => Object.hasOwn(texts, tag)) ?? '';
  const value = texts[lang];
  const hasPoster = image !== undefined;
  if (!isFilled(value) || (hasPoster && !isAddress((image as Json).url, response.url)))
    return undefined;

  const title = make('h3', 'title', value);
  title.ariaLevel = list.getAttribute('heading-level') ?? '3';
  title.lang = lang;
  const body = make('div', 'body', title, make('div', 'bone short'), make('div', 'bone block'));
  const row = hasPoster
    ? make('div', 'row with-poster', make('div', 'poster bone'), body)
    : make('div', 'row', body);
  const root = make('div', 'root', make('div', 'list', make('div', 'session', row)));
  root.dir = title.dir = /^(?:ar|fa)/.test(lang) ? 'rtl' : 'ltr';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(firstTitleStyles(rows));
  const shadow = list.attachShadow({mode: 'open'});
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(root);
  return shadow;
}

function make(tag: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  // As in the list, where a page's styles for one are for the other.
  element.part.value = name;
  element.append(...children);
  return element;
}

/** The language that a list will surely be in. */
function languageOf(list: Element): Language | undefined {
  const isUsual =
    list.matches(WAITING) &&
    !list.shadowRoot &&
    // What it holds may still be on its way.
    document.readyState !== 'loading' &&
    !list.querySelector('[slot]') &&
    list.getAttributeNames().every((name) => HARMLESS.test(name));
  const declarer = isUsual && list.closest<HTMLElement>('[lang]:not([lang=""])');
  if (!declarer) return undefined;
  const named = declarer.lang;
  // The region makes no difference, but for pa-PK.
  const locale = named.replace(/^(?!pa)([a-z]+)-[A-Z]{2}$/, '$1');
  // A visitor may have chosen another than that of the page, or be offered another in room above the title.
  const isCertain =
    declarer === list ||
    (navigator.language.startsWith(locale) && localStorage.getItem(CHOSEN) === null);
  return isCertain && LOCALE.test(locale) ? [named, locale] : undefined;
}

/** The newest session of a feed, in which nothing that counts here is unusual. */
function newestIn({version, sessions}: Json): Json {
  const all = sessions as readonly Json[];
  // 30 February is a day in March to some engines, to others none.
  const timeOf = ({starts_at: start}: Json) =>
    start === undefined ? -Infinity : Date.parse(start as string);
  const first = all.reduce((one, other) => (timeOf(other) > timeOf(one) ? other : one));
  const {id, starts_at: start} = first;
  const isUsual =
    VERSION.test(String(version)) &&
    !all.some((session) => Number.isNaN(timeOf(session))) &&
    isFilled(id) &&
    all.find((other) => other.id === id) === first &&
    (start === undefined || isDate(start));
  return isUsual ? first : {};
}

/** Whether a value is a date, and in the calendar. */
function isDate(value: unknown): boolean {
  if (!isFilled(value) || !DATE.test(value)) return false;
  const day = value.slice(0, 10);
  return new Date(day).toISOString().startsWith(day);
}

const isAddress = (value: unknown, base: string): boolean =>
  isFilled(value) && new URL(value, base).href.startsWith('http');

const isFilled = (value: unknown): value is string => value !== '' && typeof value === 'string';
