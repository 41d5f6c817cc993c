import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import {canonicalLanguage} from '../model/language.js';
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
 * @tag sli-language-switcher
 *
 * @fires {SliLanguageChangeEvent} sli-language-change - The visitor chose a language. Canceled, the value stays.
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

  /** The languages to choose from: BCP 47 tags, in the attribute parted by spaces; the property takes more. */
  @property({
    converter: {fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? []},
  })
  languages: readonly (string | LanguageChoice)[] = [];

  /** BCP 47 tag of the chosen language. */
  @property() value: string | undefined;

  /** What the choice is about: a visible label, and the name of the group. */
  @property() label: string | undefined;

  readonly #states = new ElementStates(this);

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
      <span class="languages">
        ${this.#choices.map((choice) => this.#renderLanguage(choice))}
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

  /** Each language once, by the canonical spelling of its tag. */
  get #choices(): readonly LanguageChoice[] {
    const choices = new Map<string, LanguageChoice>();
    for (const item of this.languages) {
      const choice = typeof item === 'string' ? {language: item} : item;
      const language = canonicalLanguage(choice.language);
      if (language && !choices.has(language)) choices.set(language, {...choice, language});
    }
    return [...choices.values()];
  }

  get #chosen(): string | undefined {
    return this.value && canonicalLanguage(this.value);
  }

  #choose(language: string): void {
    if (language === this.#chosen) return;
    if (this.dispatchEvent(new SliLanguageChangeEvent(language))) this.value = language;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sli-language-switcher': SliLanguageSwitcher;
  }
}
