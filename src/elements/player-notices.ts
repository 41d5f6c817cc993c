import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../i18n/format.js';
import {captionsIn, type ChosenVersion} from '../model/versions.js';

/** What a visitor should know of what they watch, told to screen readers as it changes. */
export function renderNotices(
  chosen: ChosenVersion,
  wanted: string,
  isApproximate: boolean,
  locale: string,
): TemplateResult {
  const notices = [
    chosen.isWanted ? undefined : missingLanguage(chosen, wanted, locale),
    isApproximate ? msg('The versions differ in length. This is about the same place.') : undefined,
  ];
  return html`<div role="status">
    ${notices.map((notice) =>
      notice === undefined ? nothing : html`<p class="notice" part="notice">${notice}</p>`,
    )}
  </div>`;
}

function missingLanguage({version}: ChosenVersion, language: string, locale: string): string {
  const wanted = languageName(language, locale);
  const shown = languageName(version.language, locale);
  return captionsIn(version, language)
    ? msg(
        str`This session is not recorded in ${wanted}. It plays in ${shown}, with captions in ${wanted}.`,
      )
    : msg(str`This session is not recorded in ${wanted}. It plays in ${shown}.`);
}
