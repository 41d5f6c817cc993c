import {isServer, LitElement, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {directionOf, type Direction} from '../model/language.js';
import {declaredLanguage, followLanguage} from './declared-language.js';
import {loadWords, withWords, type WordsPart} from './messages.js';
import {negotiateLocale} from './negotiate.js';

/**
 * An element that speaks the language of the place where it stands. Inside `render()`, `msg()` answers in
 * the element's own locale. A change of any `lang` above shows at once.
 */
export abstract class LocalizedElement extends LitElement {
  /** The language (BCP 47) declared for this place in the page. */
  @state() private _declaredLanguage: string | undefined;

  #stopFollowing: (() => void) | undefined;

  /** The language of the content, which decides where the page declares none (BCP 47). */
  protected get contentLanguage(): string | undefined {
    return undefined;
  }

  /** Where the words of this element are: of one that comes by `import()`, in the later part. */
  protected get wordsPart(): WordsPart {
    return 'first';
  }

  /** The locale of the interface: the nearest of ours to the declared language, else to the content's. */
  protected get locale(): string {
    return negotiateLocale(this._declaredLanguage, this.contentLanguage);
  }

  protected get direction(): Direction {
    return directionOf(this.locale);
  }

  /** The languages (BCP 47) in which the reader of this place wants content, best first. */
  protected get wantedLanguages(): readonly string[] {
    const declared = this._declaredLanguage ?? this.locale;
    return [...new Set([declared, this.locale, this.contentLanguage ?? this.locale])];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => {
      this._declaredLanguage = declaredLanguage(this);
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
    if (isServer) this._declaredLanguage = this.getAttribute('lang') ?? undefined;
  }

  /** Waits for the words, so that nobody sees a flash of English. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = this.#loadWords();
    if (!loading) return super.scheduleUpdate();
    // By then, the locale may be another.
    return loading.then(() => this.scheduleUpdate());
  }

  protected override update(changed: PropertyValues): void {
    // What is rendered now may bring content that decides on another locale.
    void this.#loadWords()?.then(() => {
      this.requestUpdate();
    });
    withWords(this.locale, () => {
      super.update(changed);
    });
  }

  #loadWords(): Promise<unknown> | undefined {
    return loadWords(this.locale, this.wordsPart);
  }
}
