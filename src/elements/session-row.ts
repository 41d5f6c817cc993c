import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../i18n/format.js';
import {watchPhrase} from '../i18n/watch-phrase.js';
import type {Session, Version} from '../model/feed.js';
import {directionOf, lookupLanguage} from '../model/language.js';
import {chooseVersion, playableVersions} from '../model/versions.js';
import {plainAddress} from '../playback/sources.js';
import {playIcon} from './icons.js';
import {inLanguage} from './language-label.js';
import {renderDuration, renderSummary, type SummaryContext} from './session-summary.js';

/** What a row of the list must know besides its session. */
export interface RowContext extends SummaryContext {
  /** BCP 47 tag of the version that plays in this row. */
  readonly current: string | undefined;
  readonly watch: (event: MouseEvent, session: Session, version: Version) => void;
}

/** A session in the list: a template rather than an element, so that its parts are the list's own. */
export function renderRow(session: Session, context: RowContext): TemplateResult {
  const {image} = session;
  return html`<div class="row ${image ? 'with-poster' : ''}">
    ${image ? renderPoster(session, image.url, context) : nothing}
    <div class="body">${renderSummary(session, context)} ${renderLanguages(session, context)}</div>
  </div>`;
}

function renderPoster(session: Session, url: string, {locale, wanted}: RowContext): TemplateResult {
  const seconds = chooseVersion(session, wanted.slice(0, 1))?.version.duration_in_seconds;
  return html`<span class="poster" part="poster"
    ><img
      src=${url}
      alt=""
      loading="lazy"
      decoding="async"
    />${renderDuration(seconds, locale)}</span
  >`;
}

function renderLanguages(session: Session, context: RowContext): TemplateResult {
  const versions = playableVersions(session);
  if (versions.length === 0) {
    return html`<p class="muted">${msg('There is no recording yet.')}</p>`;
  }
  return html`<div class="languages" part="languages">
    ${versions.map((version) => renderWatch(session, version, context))}
  </div>`;
}

function renderWatch(session: Session, version: Version, context: RowContext): TemplateResult {
  const {locale, current, watch} = context;
  const {language} = version;
  const isCurrent = language === current;
  const phrase = watchPhrase(language);
  const isSameLanguage = lookupLanguage(language, [locale]) !== undefined;
  return html`<a
    class="pill"
    part="watch ${isCurrent ? 'current' : ''}"
    href=${plainAddress(version) ?? nothing}
    hreflang=${language}
    lang=${phrase ? language : locale}
    dir=${directionOf(phrase ? language : locale)}
    aria-current=${isCurrent ? 'true' : nothing}
    aria-describedby=${`title-${session.id}`}
    @click=${(event: MouseEvent) => {
      watch(event, session, version);
    }}
    >${playIcon}<span
      >${
        phrase === undefined
          ? msg(str`Watch in ${languageName(language, locale)}`)
          : isSameLanguage
            ? phrase
            : inLanguage(language, locale, phrase)
      }</span
    ></a
  >`;
}
