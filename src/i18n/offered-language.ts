/** Which language a visitor is offered, of those that nobody has said anything of. Nothing switches by itself. */
import {baseLanguage, lookupLanguage} from '../model/language.js';
import {locales} from './messages.js';
import {negotiateLocale} from './negotiate.js';
import type {Place} from './place.js';

const KEY = 'shared-learning-widgets.no-offers';

/** A refusal that could not be stored, or was not to be. */
let isRefused = false;

/** What an element knows that may offer another language. */
export interface OfferContext {
  readonly place: Place;
  /** The locale (BCP 47) that the element shows in. */
  readonly locale: string;
  /** The languages (BCP 47) that its content can be had in, as far as it tells. */
  readonly offered: readonly string[] | undefined;
  readonly storage: boolean;
}

/** A language to offer. */
export interface Offer {
  /** BCP 47 tag; one of our locales. */
  readonly language: string;
  /** Whether it is the page's own, which the visitor left for another. */
  readonly isBack: boolean;
}

/**
 * What to offer in a place of the page: the first language that the browser asks for and that we have, where it isn't
 * what shows; or the way back for who has chosen another than the page's and sees no switcher.
 */
export function offerFor({place, locale, offered, storage}: OfferContext): Offer | undefined {
  const {chosen, declared, page, isFixed} = place;
  if (isFixed) return undefined;
  if (chosen !== undefined) {
    const before = negotiateLocale(declared, page);
    const hasSwitcher = document.querySelector('sli-language-switcher, sli-initiative');
    return before === locale || hasSwitcher ? undefined : {language: before, isBack: true};
  }
  const [language] = navigator.languages.flatMap((tag) => lookupLanguage(tag, locales) ?? []);
  const isShown = language === undefined || language === baseLanguage(locale);
  if (isShown || refusesOffers(storage)) return undefined;
  const has = !offered || lookupLanguage(language, offered) !== undefined;
  return has ? {language, isBack: false} : undefined;
}

/** Makes that nothing is offered any more. */
export function refuseOffers(storage: boolean): void {
  try {
    if (storage) localStorage.setItem(KEY, 'true');
    else isRefused = true;
  } catch {
    isRefused = true;
  }
}

/** Whether the visitor wants to be offered nothing any more. */
export function refusesOffers(storage: boolean): boolean {
  try {
    return isRefused || (storage && localStorage.getItem(KEY) !== null);
  } catch {
    return isRefused;
  }
}
