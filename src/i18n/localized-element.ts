import {isServer, LitElement, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {directionOf, lookupLanguage, type Direction} from '../model/language.js';
import {followLanguage} from './declared-language.js';
import {loadWords, withWords, type WordsPart} from './messages.js';
import {negotiateLocale} from './negotiate.js';
import {placeOf, type Place} from './place.js';
import {isPrerendered, takeOver} from './take-over.js';

/**
 * An element that speaks the language of the place where it stands. Inside `render()`, `msg()` answers in
 * the element's own locale. A change of any `lang` above shows at once, and so does what a visitor chose.
 */
export abstract class LocalizedElement extends LitElement {
  /** Keeps nothing on the visitor's device. */
  @property({type: Boolean, attribute: 'no-storage'}) noStorage = false;

  /** What is declared and chosen for this place in the page. */
  @state({hasChanged: (place, before) => JSON.stringify(place) !== JSON.stringify(before)})
  private _place: Place | undefined;

  #stopFollowing: (() => void) | undefined;

  /** The language of the content, which decides where the page declares none (BCP 47). */
  protected get contentLanguage(): string | undefined {
    return undefined;
  }

  /** @internal The languages (BCP 47) that the content can be had in, as far as it tells. */
  get offeredLanguages(): readonly string[] | undefined {
    return undefined;
  }

  /** Where the words of this element are: of one that comes by `import()`, in the later part. */
  protected get wordsPart(): WordsPart {
    return 'first';
  }

  /** @internal The locale of the interface: the nearest of ours to the reader's language, else to the page's or the content's. */
  get locale(): string {
    return negotiateLocale(this.#asked, this._place?.page, this.contentLanguage);
  }

  protected get direction(): Direction {
    return directionOf(this.locale);
  }

  /** @internal The languages (BCP 47) in which the reader of this place wants content, best first. */
  get wantedLanguages(): readonly [string, ...string[]] {
    const asked = this.#asked ?? this.locale;
    const wanted = new Set([asked, this.locale, this.contentLanguage ?? this.locale]);
    return [...wanted] as [string, ...string[]];
  }

  /** What is declared and chosen for this place in the page. */
  protected get place(): Place | undefined {
    return this._place;
  }

  /** The language (BCP 47) that was chosen for this place, else the one declared. */
  get #asked(): string | undefined {
    const {chosen, declared, isFixed} = this._place ?? {};
    if (chosen === undefined || isFixed) return declared;
    const {offeredLanguages: offered} = this;
    // What was chosen where there is other content may mean nothing here.
    return !offered || lookupLanguage(chosen, offered) ? chosen : declared;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => {
      this._place = placeOf(this, !this.noStorage);
    };
    update();
    this.#stopFollowing = followLanguage(this, update);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Where there is no page, only what is said of the element itself is known.
    if (isServer) {
      const declared = this.getAttribute('lang') ?? undefined;
      this._place = {declared, chosen: undefined, isFixed: true, page: undefined};
    }
  }

  /** What the next update waits for, if anything: the words, so that nobody sees a flash of English. */
  protected awaited(): Promise<unknown> | undefined {
    return loadWords(this.locale, this.wordsPart);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = this.awaited();
    if (!loading) return super.scheduleUpdate();
    // By then, the locale may be another.
    return loading.then(() => this.scheduleUpdate());
  }

  protected override update(changed: PropertyValues): void {
    // What is rendered now may bring content that decides on another locale.
    void loadWords(this.locale, this.wordsPart)?.then(() => {
      this.requestUpdate();
    });
    withWords(this.locale, () => {
      const update = () => {
        super.update(changed);
      };
      if (!isServer && isPrerendered(this)) takeOver(this, update);
      else update();
    });
  }
}
