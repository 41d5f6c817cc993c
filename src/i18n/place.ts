/** Which language a place in the page is in: what its author declared, and what its visitor chose. */
import {lookupLanguage} from '../model/language.js';
import {declaringElement} from './declared-language.js';
import {rememberLanguage, rememberedLanguage} from './language-memory.js';

export interface Place {
  /** BCP 47 tag of the nearest `lang`. */
  readonly declared: string | undefined;
  /** BCP 47 tag of what the visitor chose for all that is ours. */
  readonly chosen: string | undefined;
  /** Whether that leaves this place alone: its author, or one of ours around it, said the language of an element of ours. */
  readonly isFixed: boolean;
  /** BCP 47 tag of the page's own language. */
  readonly page: string | undefined;
}

/** What a visitor chose inside of an element of ours whose author had set its `lang`, and to what. */
const chosenInside = new WeakMap<Element, {readonly lang: string; readonly language: string}>();

/** What is known of a place; without `storage`, only of this page. */
export function placeOf(element: Element, storage: boolean): Place {
  const declarer = declaringElement(element);
  const inside = declarer && chosenInside.get(declarer);
  return {
    // What the page says since then holds.
    declared: inside && inside.lang === declarer.lang ? inside.language : declarer?.lang,
    chosen: rememberedLanguage(storage),
    isFixed: declarer !== undefined && isOurs(declarer),
    page: element.ownerDocument.documentElement.lang || undefined,
  };
}

/**
 * Makes a language (BCP 47) that of all our elements in the page, and of the next ones, but those on which the author
 * set `lang` itself. Inside of such a one, it holds there too, until the page is left. The page's own language means
 * no choice: then each page is as it is again.
 */
export function chooseLanguage(from: Element, language: string, storage: boolean): void {
  const outer = outermost(from);
  // A `lang` of what somebody chooses with is about its own words only.
  const scope = outer === from ? parentOf(from) : outer;
  const declarer = scope && declaringElement(scope);
  if (declarer && isOurs(declarer)) chosenInside.set(declarer, {lang: declarer.lang, language});
  const isAsDeclared = lookupLanguage(declarer?.lang ?? '', [language]) !== undefined;
  rememberLanguage(isAsDeclared ? undefined : language, storage);
}

/** The element of ours that the page itself holds, in whose shadow roots this one is. */
export function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isOurs(root.host) ? outermost(root.host) : element;
}

const isOurs = ({localName}: Element): boolean => localName.startsWith('sli-');

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}
