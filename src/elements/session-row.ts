import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatClock, formatDate, formatDuration, languageName} from '../i18n/format.js';
import {watchPhrase} from '../i18n/watch-phrase.js';
import type {Session, Version} from '../model/feed.js';
import {directionOf, lookupLanguage} from '../model/language.js';
import {paragraphsOf} from '../model/text.js';
import {playableVersions} from '../model/versions.js';
import {plainAddress} from '../playback/sources.js';
import {shownText} from './feed-text.js';
import {playIcon} from './icons.js';
import {inLanguage} from './language-label.js';

/** What a row of the list must know besides its session. */
export interface RowContext {
  readonly locale: string;
  /** The reader's languages (BCP 47), best first. */
  readonly wanted: readonly string[];
  /** IANA name of the feed's time zone. */
  readonly timeZone: string | undefined;
  /** BCP 47 tag of the version that plays in this row. */
  readonly current: string | undefined;
  readonly watch: (event: MouseEvent, session: Session, version: Version) => void;
}

/** A session in the list: a template rather than an element, so that its parts are the list's own. */
export function renderRow(session: Session, context: RowContext): TemplateResult {
  const {locale, wanted, timeZone} = context;
  const {image, starts_at} = session;
  const title = shownText(session.title, wanted);
  const description = shownText(session.description, wanted);
  return html`<div class="row ${image ? 'with-poster' : ''}">
    ${image ? renderPoster(session, image.url, locale) : nothing}
    <div class="body">
      <h3
        class="title"
        part="title"
        id=${`title-${session.id}`}
        lang=${title?.lang ?? nothing}
        dir=${title?.dir ?? nothing}
      >
        ${title?.value}
      </h3>
      ${
        starts_at
          ? html`<time class="date" part="date" datetime=${starts_at}
              >${formatDate(starts_at, locale, timeZone)}</time
            >`
          : nothing
      }
      ${
        description
          ? html`<div
              class="description"
              part="description"
              lang=${description.lang}
              dir=${description.dir}
            >
              ${paragraphsOf(description.value).map((paragraph) => html`<p>${paragraph}</p>`)}
            </div>`
          : nothing
      }
      ${renderLanguages(session, context)}
    </div>
  </div>`;
}

function renderPoster(session: Session, url: string, locale: string): TemplateResult {
  const seconds = playableVersions(session)[0]?.duration_in_seconds;
  return html`<span class="poster" part="poster"
    ><img src=${url} alt="" loading="lazy" decoding="async" />${
      seconds === undefined
        ? nothing
        : html`<span class="duration" dir="ltr"
            ><span aria-hidden="true">${formatClock(seconds, locale)}</span
            ><span class="visually-hidden">${formatDuration(seconds, locale)}</span></span
          >`
    }</span
  >`;
}

function renderLanguages(session: Session, context: RowContext): TemplateResult {
  const versions = playableVersions(session);
  if (versions.length === 0) {
    return html`<p class="date">${msg('There is no recording yet.')}</p>`;
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
