import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../i18n/format.js';
import type {Session} from '../model/feed.js';
import {captionsIn, type ChosenVersion} from '../model/versions.js';

/** That a session is not in the language wanted: on the picture, and told to screen readers as it changes. */
export function renderMissingLanguage(
  session: Session,
  chosen: ChosenVersion,
  wanted: string,
  locale: string,
  slot: string | undefined,
): TemplateResult {
  return html`<div role="status" slot=${slot ?? nothing}>
    ${
      chosen.isWanted
        ? nothing
        : html`<p class="notice" part="notice">
            ${missingLanguage(session, chosen, wanted, locale)}
          </p>`
    }
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
