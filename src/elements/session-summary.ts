import {html, nothing, type TemplateResult} from 'lit';
import {formatClock, formatDate, formatDuration} from '../i18n/format.js';
import type {Session} from '../model/feed.js';
import {paragraphsOf, textIn, type Text} from '../model/text.js';

/** How a session's texts and dates are to be told. */
export interface SummaryContext {
  readonly locale: string;
  /** The reader's languages (BCP 47), best first. */
  readonly wanted: readonly string[];
  /** IANA name of the feed's time zone. */
  readonly timeZone: string | undefined;
  /** Level of the title among the page's headings. */
  readonly headingLevel: number;
}

/** A session's title, date and description, as the list and the player show them. */
export function renderSummary(
  {id, title, starts_at, description}: Session,
  {locale, wanted, timeZone, headingLevel}: SummaryContext,
): TemplateResult {
  const {value, lang, dir} = textIn(title, wanted);
  return html`<h3
      class="title"
      part="title"
      id=${`title-${id}`}
      aria-level=${headingLevel}
      lang=${lang}
      dir=${dir}
    >
      ${value}
    </h3>
    ${
      starts_at
        ? html`<time class="muted" part="date" datetime=${starts_at}
            >${formatDate(starts_at, locale, timeZone)}</time
          >`
        : nothing
    }
    ${renderParagraphs(description, wanted, 'description')}`;
}

/** A text of the feed in paragraphs, in its own language and direction. */
export function renderParagraphs(
  text: Text | undefined,
  wanted: readonly string[],
  part: string,
): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const {value, lang, dir} = textIn(text, wanted);
  return html`<div class="prose" part=${part} lang=${lang} dir=${dir}>
    ${paragraphsOf(value).map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}

/** A length in seconds on a corner of a picture: a clock for who sees it, words for who hears it. */
export function renderDuration(
  seconds: number | undefined,
  locale: string,
): TemplateResult | typeof nothing {
  if (seconds === undefined) return nothing;
  return html`<span class="duration" dir="ltr"
    ><span aria-hidden="true">${formatClock(seconds, locale)}</span
    ><span class="visually-hidden" dir="auto">${formatDuration(seconds, locale)}</span></span
  >`;
}
