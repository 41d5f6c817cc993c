import {msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ownLanguageName} from '../i18n/format.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import {locales, type WordsPart} from '../i18n/messages.js';
import {refuseOffers, refusesOffers} from '../i18n/offered-language.js';
import {chooseLanguage, outermost, placeOf} from '../i18n/place.js';
import {lookupLanguage} from '../model/language.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {define} from './define.js';
import {SliLanguageChangeEvent} from './events.js';

const styles = css`
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
    font-size: 0.92em;
    /* On a picture, what is told lets clicks through to what is below. */
    pointer-events: auto;
  }

  .pill {
    justify-content: center;
  }

  @media (pointer: coarse) {
    .pill {
      min-inline-size: 44px;
    }
  }
`;

/**
 * Inside of ours: asks, in its language, whether all should be in that language. The event `offer-answer` tells that
 * there has been an answer.
 */
export class SliLanguageOffer extends LocalizedElement {
  static override styles = [hostStyles, controlStyles, styles];

  /** BCP 47 tag; the element's `lang` is the same. */
  @property() language = '';

  /**
   * What is asked: if all should be in the language that the `browser` asks for, `always` in the one that was chosen
   * for a session, or `back` in that of the page.
   */
  @property() kind: 'browser' | 'always' | 'back' = 'browser';

  protected override get wordsPart(): WordsPart {
    return 'later';
  }

  protected override render(): TemplateResult {
    const name = ownLanguageName(this.language);
    return html`<div
      class="offer"
      part="offer"
      role="group"
      aria-labelledby="question"
      lang=${this.locale}
      dir=${this.direction}
    >
      <span id="question"
        >${this.kind === 'always' ? msg(str`Always in ${name}?`) : msg(str`Show everything in ${name}?`)}</span
      >
      <span>
        <button class="pill" part="accept" type="button" @click=${this.#accept}>
          ${msg('Yes')}
        </button>
        ${
          this.kind === 'back'
            ? nothing
            : html`<button class="pill" part="refuse" type="button" @click=${this.#refuse}>
                ${msg('No, thanks')}
              </button>`
        }
      </span>
    </div>`;
  }

  readonly #accept = (): void => {
    if (!this.dispatchEvent(new SliLanguageChangeEvent(this.language))) return;
    chooseLanguage(this, this.language, !this.noStorage);
    this.dispatchEvent(new Event('offer-answer'));
  };

  readonly #refuse = (): void => {
    refuseOffers(!this.noStorage);
    this.dispatchEvent(new Event('offer-answer'));
  };
}

/** How long it takes until a question comes, in milliseconds: that it is now in that language is told first. */
const PATIENCE = 500;

/**
 * Asks who chose a language (BCP 47) for one session if they want it always, where we have words in it, it isn't so
 * already, and they haven't refused before. The question comes after a moment, unless they have chosen another by then.
 */
export async function askAlways(
  player: Player,
  language: string,
  answered: () => void,
): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return player.language === language ? renderQuestion(player, language, answered) : undefined;
}

type Player = HTMLElement & {readonly noStorage: boolean; readonly language: string | undefined};

function renderQuestion(
  player: Player,
  language: string,
  answered: () => void,
): TemplateResult | typeof nothing {
  const {noStorage} = player;
  const {isFixed, chosen, declared = ''} = placeOf(outermost(player), !noStorage);
  const isSo = lookupLanguage(language, [chosen ?? declared]) !== undefined;
  const isKnown = lookupLanguage(language, locales) !== undefined;
  if (isSo || !isKnown || isFixed || refusesOffers(!noStorage)) return nothing;
  return html`<sli-language-offer
    class="notice"
    exportparts="offer, accept, refuse"
    kind="always"
    lang=${language}
    .language=${language}
    ?no-storage=${noStorage}
    @offer-answer=${answered}
  ></sli-language-offer>`;
}

define('sli-language-offer', SliLanguageOffer);

declare global {
  interface HTMLElementTagNameMap {
    'sli-language-offer': SliLanguageOffer;
  }
}
