import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {followingElements} from '../i18n/declared-language.js';
import {languageName, ownLanguageTitle} from '../i18n/format.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import {locales} from '../i18n/messages.js';
import {negotiateLocale} from '../i18n/negotiate.js';
import {chooseLanguage, outermost} from '../i18n/place.js';
import {canonicalLanguage, lookupLanguage} from '../model/language.js';
import {hostStyles} from '../styles/host.js';
import {ElementStates} from './element-states.js';
import {SliLanguageChangeEvent} from './events.js';
import {inLanguage} from './language-label.js';
import {styles} from './language-switcher.styles.js';

/** A language to choose, where its tag does not say all. */
export interface LanguageChoice {
  /** BCP 47 tag. */
  readonly language: string;
  /** What to call it, in the words of the interface; without it, its own name. */
  readonly label?: string | undefined;
  /** What there is to know of it, such as from when it can be chosen. */
  readonly note?: string | undefined;
  /** It is there to be known of, but can't be chosen. */
  readonly disabled?: boolean;
}

/**
 * A choice of languages, each a button named in itself. It knows nothing of feeds.
 *
 * A choice holds for all our elements in the page but those that have a `lang` of their own. It is remembered for the
 * other pages of the same origin, and tabs that are open follow. The page's own language takes the choice back.
 *
 * @tag sli-language-switcher
 *
 * @fires {SliLanguageChangeEvent} sli-language-change - The visitor chose a language. Canceled, all stays as it is.
 *
 * @csspart group - The whole.
 * @csspart label - The visible label.
 * @csspart language - The button of a language; the chosen one is also `current`, one that can't be chosen yet `upcoming`.
 *
 * @cssState dark - It stands on a dark background, by the color of the text, whatever the visitor's system is set to.
 * @cssState light - It stands on a light background.
 *
 * @cssprop [--sli-accent-color=light-dark(#0b5cad, #8ab8ff)] - Marks what is current and what can be acted upon. Its default is the lighter blue wherever the text is light.
 * @cssprop [--sli-on-accent-color=light-dark(#fff, #0b1420)] - Text on the accent color.
 * @cssprop [--sli-link-color=var(--sli-accent-color)] - Links in running text: the page's own color of links can't be asked for.
 */
export class SliLanguageSwitcher extends LocalizedElement {
  static override styles = [hostStyles, styles];

  /**
   * The languages to choose from: BCP 47 tags, in the attribute parted by spaces; the property takes more. Without it,
   * those that the feeds in the page offer, else those of the interface.
   */
  @property({
    converter: {fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? []},
  })
  languages: readonly (string | LanguageChoice)[] = [];

  /** BCP 47 tag of the chosen language; without it, the one that the visitor chose, else the page's. */
  @property() value: string | undefined;

  /** What the choice is about: a visible label, and the name of the group. */
  @property() label: string | undefined;

  /** @internal Takes no more than a line: a list that drops down, rather than buttons. */
  @property({attribute: false}) isFolded = false;

  readonly #states = new ElementStates(this);

  /** BCP 47 tag of the language that was chosen here just now. */
  @state() private _told: string | undefined;

  /** What was chosen for the whole, when that was last looked at. */
  #known: string | undefined;

  /** Moves the focus to the button of the chosen language. */
  override focus(options?: FocusOptions): void {
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('button, select');
    const chosen = [...buttons].find(({ariaPressed}) => ariaPressed === 'true');
    (chosen ?? buttons[0])?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('sli-feed-load', this.#followFeeds);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('sli-feed-load', this.#followFeeds);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const chosen = this.place?.chosen;
    if (chosen === this.#known || !this.#isAlone) return;
    this.#known = chosen;
    this.value = chosen ?? this.place?.declared;
  }

  protected override render(): TemplateResult {
    return html`<div
      class="group root"
      part="group"
      @transitionend=${this.#states.follow}
      role="group"
      aria-label=${this.label ?? nothing}
      lang=${this.locale}
      dir=${this.direction}
    >
      ${this.label ? html`<span class="label" part="label" aria-hidden="true">${this.label}</span>` : nothing}
      ${
        this.isFolded
          ? this.#renderList()
          : html`<span class="languages">
              ${this.#choices.map((choice) => this.#renderLanguage(choice))}
            </span>`
      }
      <span class="visually-hidden" role="status">
        ${this.#tells ? msg(str`Now in ${languageName(this._told!, this.locale)}.`) : nothing}
      </span>
    </div>`;
  }

  #renderLanguage({language, label, note, disabled = false}: LanguageChoice): TemplateResult {
    const isChosen = language === this.#chosen;
    return html`<button
      class="language"
      part="language ${isChosen ? 'current' : ''} ${disabled ? 'upcoming' : ''}"
      type="button"
      lang=${label === undefined ? language : this.locale}
      aria-pressed=${isChosen}
      aria-disabled=${disabled ? 'true' : nothing}
      @click=${() => {
        if (!disabled) this.#choose(language);
      }}
    >
      ${label === undefined ? inLanguage(language, this.locale) : label}
      ${note === undefined ? nothing : html`<small lang=${this.locale}>${note}</small>`}
    </button>`;
  }

  #renderList(): TemplateResult {
    return html`<select
      aria-label=${this.label ?? nothing}
      @change=${({target}: Event) => {
        const list = target as HTMLSelectElement;
        const {value} = list;
        // Until it is chosen: somebody may object.
        list.value = this.#chosen ?? '';
        this.#choose(value);
      }}
    >
      ${this.#choices.map(({language, label, note, disabled = false}) => {
        const isChosen = language === this.#chosen;
        const name = label ?? ownLanguageTitle(language);
        return html`<option
          part="language ${isChosen ? 'current' : ''} ${disabled ? 'upcoming' : ''}"
          lang=${label === undefined ? language : this.locale}
          value=${language}
          ?disabled=${disabled}
          .selected=${isChosen}
        >
          ${note === undefined ? name : msg(str`${name} (${note})`)}
        </option>`;
      })}
    </select>`;
  }

  /** Whether the page holds it, rather than another element of ours, which then tells what is current. */
  get #isAlone(): boolean {
    return isServer || outermost(this) === this;
  }

  /** Whether the choice is to be told of: once, when the words for it have come. */
  get #tells(): boolean {
    const {_told: told, locale} = this;
    return told !== undefined && negotiateLocale(told, locale) === locale;
  }

  /** Each language once, by the canonical spelling of its tag. */
  get #choices(): readonly LanguageChoice[] {
    const choices = new Map<string, LanguageChoice>();
    for (const item of this.languages.length > 0 ? this.languages : languagesInPage()) {
      const choice = typeof item === 'string' ? {language: item} : item;
      const language = canonicalLanguage(choice.language);
      if (language && !choices.has(language)) choices.set(language, {...choice, language});
    }
    return [...choices.values()];
  }

  get #chosen(): string | undefined {
    const value = this.value ?? (this.#isAlone ? this.wantedLanguages[0] : undefined) ?? '';
    const tags = this.#choices.map(({language}) => language);
    return lookupLanguage(value, tags);
  }

  #choose(language: string): void {
    if (language === this.#chosen) return;
    if (!this.dispatchEvent(new SliLanguageChangeEvent(language))) return;
    this.value = this._told = language;
    chooseLanguage(this, language, !this.noStorage);
  }

  readonly #followFeeds = (): void => {
    if (this.languages.length === 0) this.requestUpdate();
  };
}

/** The languages that what is ours in the page can be had in. */
function languagesInPage(): readonly string[] {
  const offered = [...followingElements()].flatMap(
    (element) => (element as LocalizedElement).offeredLanguages ?? [],
  );
  return offered.length > 0 ? offered : locales;
}

declare global {
  interface HTMLElementTagNameMap {
    'sli-language-switcher': SliLanguageSwitcher;
  }
}
