import {msg, str} from '@lit/localize';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {languageName, ownLanguageTitle} from '../i18n/format.js';
import type {CaptionTrack} from '../model/feed.js';
import {canonicalLanguage, lookupLanguage} from '../model/language.js';
import {inLanguage} from '../model/versions.js';

interface Host extends ReactiveControllerHost {
  readonly tracks: readonly CaptionTrack[];
  /** BCP 47 tag of the language that the visitor listens in. */
  readonly language: string;
  readonly locale: string;
  readonly wantedLanguages: readonly string[];
}

/** In which languages (BCP 47) a visitor reads a transcript: in one, or in two beside each other. */
export class TranscriptLanguages {
  readonly #host: Host;
  /** The language that the visitor chose to read. */
  #chosen: string | undefined;
  /** The language that they chose to have beside it. */
  #beside: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The files to show: the first, and the one beside it if there is to be one. */
  get tracks(): readonly CaptionTrack[] {
    const {tracks, language, wantedLanguages} = this.#host;
    const wanted = [this.#chosen ?? '', language, ...wantedLanguages];
    const first = wanted.flatMap((tag) => this.#trackIn(tag) ?? [])[0] ?? tracks[0];
    const second = this.#trackIn(this.#beside);
    return [first, second === first ? undefined : second].filter((track) => track !== undefined);
  }

  /** Where there are several languages, the choice among them. */
  renderChoices(): unknown {
    const all = this.#all;
    if (all.length < 2) return nothing;
    const [first, second] = this.tracks.map(({language}) => language);
    const others = ['', ...all.filter((language) => language !== first)];
    return html`<div class="choices">
      ${this.#renderChoice(msg('Language'), all, first, this.#choose)}
      ${this.#renderChoice(msg('Second language'), others, second, this.#chooseBeside)}
    </div>`;
  }

  /** Says which of the languages asked for there is no transcript in. */
  renderMissing(): unknown {
    const {language, locale} = this.#host;
    const [first] = this.tracks;
    if (!first) return nothing;
    const wanted = this.#chosen ?? language;
    const shown = languageName(first.language, locale);
    const texts = [];
    if (this.#isMissing(wanted)) {
      const name = languageName(wanted, locale);
      texts.push(msg(str`There is no transcript in ${name}. This one is in ${shown}.`));
    }
    if (this.#isMissing(this.#beside)) {
      const name = languageName(this.#beside ?? '', locale);
      texts.push(msg(str`There is no transcript in ${name}.`));
    }
    return html`<div role="status">
      ${texts.map((text) => html`<p class="notice" part="notice">${text}</p>`)}
    </div>`;
  }

  #renderChoice(
    label: string,
    languages: readonly string[],
    chosen = '',
    choose: (event: Event) => void,
  ): TemplateResult {
    return html`<label class="choice">
      <span class="label">${label}</span>
      <select @change=${choose}>
        ${languages.map(
          (language) =>
            html`<option
              value=${language}
              lang=${language || this.#host.locale}
              .selected=${language === chosen}
            >
              ${language ? ownLanguageTitle(language) : msg('None')}
            </option>`,
        )}
      </select>
    </label>`;
  }

  get #all(): readonly string[] {
    return [...new Set(this.#host.tracks.map(({language}) => language))];
  }

  /** The file for readers of a language. */
  #trackIn(language = ''): CaptionTrack | undefined {
    return language ? inLanguage(this.#host.tracks, language) : undefined;
  }

  #isMissing(language = ''): boolean {
    // What isn't a tag has no name either.
    const isTag = canonicalLanguage(language) !== undefined;
    return isTag && lookupLanguage(language, this.#all) === undefined;
  }

  readonly #choose = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    const [first, second] = this.tracks;
    // Chosen for the first, the second language changes places with it.
    if (second?.language === chosen) this.#beside = first?.language;
    this.#chosen = chosen;
    this.#host.requestUpdate();
  };

  readonly #chooseBeside = (event: Event): void => {
    this.#beside = (event.target as HTMLSelectElement).value || undefined;
    this.#host.requestUpdate();
  };
}
