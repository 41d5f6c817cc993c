import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../i18n/format.js';
import {loadWords} from '../i18n/messages.js';
import type {Offer} from '../i18n/offered-language.js';
import {outermost} from '../i18n/place.js';
import {loadOffer} from './load-player.js';

/** The one element of ours in the page that has room for an offer. */
let holder: Element | undefined;

/** Gives an element that room, if nobody has it, and it is not inside of another of ours. */
export function takeRoom(element: Element): boolean {
  if (outermost(element) === element && !holder?.isConnected) holder = element;
  return holder === element;
}

/** Loads what makes an offer, and its words beside it. */
export function prepareOffer(language: string): void {
  // Where it can't be had, nothing is offered.
  loadOffer().catch(() => undefined);
  void loadWords(language, 'later');
}

/**
 * The room for an offer, which is there from the first picture on and stays, whether or not there is anything in it:
 * nothing below moves.
 */
export function renderRoom(
  offer: Offer | undefined,
  noStorage: boolean,
  answered: (event: Event) => void,
  /** The language (BCP 47) that has been chosen here, in whose words that is told. */
  told: string | undefined,
): TemplateResult {
  return html`<div class="offer-room" tabindex="-1">
    <span class="visually-hidden" role="status"
      >${told ? msg(str`Now in ${languageName(told, told)}.`) : nothing}</span
    >
    ${
      offer
        ? html`<sli-language-offer
            exportparts="offer, accept, refuse"
            lang=${offer.language}
            .language=${offer.language}
            .kind=${offer.isBack ? 'back' : 'browser'}
            ?no-storage=${noStorage}
            @offer-answer=${answered}
          ></sli-language-offer>`
        : nothing
    }
  </div>`;
}
