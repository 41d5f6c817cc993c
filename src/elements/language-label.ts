import {html, type TemplateResult} from 'lit';
import {languageName, ownLanguageTitle} from '../i18n/format.js';
import {directionOf} from '../model/language.js';

/**
 * Words in a language, followed, for assistive technology, by that language's name in the words of the
 * interface where these differ: who listens in English need not understand "español".
 */
export function inLanguage(
  language: string,
  locale: string,
  words: string = ownLanguageTitle(language),
): TemplateResult {
  const own = html`<bdi lang=${language} dir=${directionOf(language)}>${words}</bdi>`;
  const name = nameBeside(words, language, locale);
  return name ? html`${own} <span class="visually-hidden" lang=${locale}>(${name})</span>` : own;
}

/** The name of a language in a locale, where words in it don't have that anyway. */
export function nameBeside(words: string, language: string, locale: string): string | undefined {
  const name = languageName(language, locale);
  const isClear = words.toLocaleLowerCase(locale).includes(name.toLocaleLowerCase(locale));
  return isClear ? undefined : name;
}
