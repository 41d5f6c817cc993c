import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../i18n/format.js';
import type {Session} from '../model/feed.js';
import {captionsIn, type ChosenVersion} from '../model/versions.js';

/** What a visitor should know of what they watch, told to screen readers as it changes. */
export function renderNotices(
  session: Session,
  chosen: ChosenVersion,
  wanted: string,
  locale: string,
): TemplateResult {
  const notice = chosen.isWanted ? undefined : missingLanguage(session, chosen, wanted, locale);
  return html`<div role="status">
    ${notice === undefined ? nothing : html`<p class="notice" part="notice">${notice}</p>`}
  </div>`;
}

function missingLanguage(
  session: Session,
  {version}: ChosenVersion,
  language: string,
  locale: string,
): string {
  const wanted = languageName(language, locale);
  const shown = languageName(version.language, locale);
  return captionsIn(session, version, language)
    ? msg(
        str`This session is not recorded in ${wanted}. It plays in ${shown}, with captions in ${wanted}.`,
      )
    : msg(str`This session is not recorded in ${wanted}. It plays in ${shown}.`);
}
