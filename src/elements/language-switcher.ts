import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import {canonicalLanguage} from '../model/language.js';
import {hostStyles} from '../styles/host.js';
import {define} from './define.js';
import {SliLanguageChangeEvent} from './events.js';
import {inLanguage} from './language-label.js';
import {styles} from './language-switcher.styles.js';

/**
 * A choice of languages, each a button named in itself. It knows nothing of feeds.
 *
 * @tag sli-language-switcher
 *
 * @fires {SliLanguageChangeEvent} sli-language-change - The visitor chose a language. Canceled, the value stays.
 *
 * @csspart group - The whole.
 * @csspart label - The visible label.
 * @csspart language - The button of a language; the chosen one is also `current`.
 *
 * @cssprop [--sli-accent-color=#0b5cad] - Marks the chosen language.
 * @cssprop [--sli-on-accent-color=#fff] - Text on the accent color.
 * @cssprop [--sli-link-color=var(--sli-accent-color)] - Links in running text.
 */
export class SliLanguageSwitcher extends LocalizedElement {
  static override styles = [hostStyles, styles];

  /** The languages to choose from: BCP 47 tags, in the attribute parted by spaces. */
  @property({
    converter: {fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? []},
  })
  languages: readonly string[] = [];

  /** BCP 47 tag of the chosen language. */
  @property() value: string | undefined;

  /** What the choice is about: a visible label, and the name of the group. */
  @property() label: string | undefined;

  protected override render(): TemplateResult {
    const languages = [...new Set(this.languages.map(canonicalLanguage))];
    return html`<div
      class="group"
      part="group"
      role="group"
      aria-label=${this.label ?? nothing}
      lang=${this.locale}
      dir=${this.direction}
    >
      ${this.label ? html`<span class="label" part="label" aria-hidden="true">${this.label}</span>` : nothing}
      <span class="languages">
        ${repeat(
          languages.filter((language) => language !== undefined),
          (language) => language,
          (language) => this.#renderLanguage(language),
        )}
      </span>
    </div>`;
  }

  #renderLanguage(language: string): TemplateResult {
    const isChosen = language === this.#chosen;
    return html`<button
      class="language"
      part="language ${isChosen ? 'current' : ''}"
      type="button"
      lang=${language}
      aria-pressed=${isChosen}
      @click=${() => {
        this.#choose(language);
      }}
    >
      ${inLanguage(language, this.locale)}
    </button>`;
  }

  get #chosen(): string | undefined {
    return this.value && canonicalLanguage(this.value);
  }

  #choose(language: string): void {
    if (language === this.#chosen) return;
    if (this.dispatchEvent(new SliLanguageChangeEvent(language))) this.value = language;
  }
}

define('sli-language-switcher', SliLanguageSwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'sli-language-switcher': SliLanguageSwitcher;
  }
}
