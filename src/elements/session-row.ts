import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatDuration} from '../i18n/format.js';
import type {Session} from '../model/feed.js';
import {paragraphsOf, textIn} from '../model/text.js';
import {chooseVersion} from '../model/versions.js';
import type {KeptPlace} from '../playback/kept-places.js';
import {renderActions} from './row/actions.js';
import {renderLanguages, type Watch} from './row/languages.js';
import type {SessionRows} from './row/session-rows.js';
import {
  renderDuration,
  renderFacts,
  renderSpeakers,
  renderTitle,
  titleId,
  type SummaryContext,
} from './session-summary.js';

/**
 * How many letters a description may have to be shown as a whole. What has more is cut after a few lines, and surely
 * has more than these: by counting, nothing has to be measured.
 */
const SHORT = 400;

/** What a row of the list must know besides its session. */
export interface RowContext extends SummaryContext {
  readonly rows: SessionRows;
  /** How much there is to see: in `compact`, title, state, date and languages only. */
  readonly layout: 'list' | 'grid' | 'compact';
  /** The tag (`tagOf`) of the version that plays in this row. */
  readonly current: string | undefined;
  readonly watch: Watch;
}

/** A session in the list: a template rather than an element, so that its parts are the list's own. */
export function renderRow(session: Session, context: RowContext): TemplateResult {
  const {feed, rows, layout} = context;
  rows.clock.shows(session, feed.time_zone);
  if (layout === 'compact') {
    return html`<div class="row">
      <div class="body">
        ${renderTitle(session, context)} ${renderFacts(session, context)}
        ${renderLanguages(session, context)}
      </div>
    </div>`;
  }
  const {image} = session;
  const place = rows.placeIn(session);
  return html`<div class="row ${image ? 'with-poster' : ''}">
    ${image ? renderPoster(image.url, lengthOf(session, context), place, context) : nothing}
    <div class="body">
      ${renderTitle(session, context)}
      ${renderFacts(
        session,
        context,
        image ? nothing : renderLength(lengthOf(session, context), context),
        place ? renderRest(place, context) : nothing,
      )}
      ${renderSpeakers(session, context)} ${renderDescription(session, context)}
      ${renderLanguages(session, context)} ${renderActions(session, context)}
    </div>
  </div>`;
}

const lengthOf = (session: Session, {wanted, feed}: RowContext): number | undefined =>
  chooseVersion(session, wanted.slice(0, 1), feed.time_zone)?.version.duration_in_seconds;

function renderPoster(
  url: string,
  seconds: number | undefined,
  place: KeptPlace | undefined,
  {locale}: RowContext,
): TemplateResult {
  return html`<span class="poster" part="poster"
    ><img src=${url} alt="" loading="lazy" decoding="async" />${renderDuration(seconds, locale)}${
      place
        ? html`<progress aria-hidden="true" max=${place.duration} value=${place.time}></progress>`
        : nothing
    }</span
  >`;
}

function renderLength(seconds: number | undefined, {locale}: RowContext): unknown {
  return seconds === undefined
    ? nothing
    : html`<span>${formatDuration(inMinutes(seconds), locale)}</span>`;
}

function renderRest({time, duration}: KeptPlace, {locale}: RowContext): TemplateResult {
  const rest = formatDuration(inMinutes(Math.max(1, duration - time)), locale);
  return html`<span class="rest">${msg(str`${rest} left`)}</span>`;
}

/** Whole minutes, in seconds, for what is longer than one. */
const inMinutes = (seconds: number): number =>
  seconds < 60 ? seconds : Math.round(seconds / 60) * 60;

/** The description: of a long one the beginning, and a button that shows the rest. */
function renderDescription(
  session: Session,
  {rows, wanted}: RowContext,
): TemplateResult | typeof nothing {
  if (!session.description) return nothing;
  const {value, lang, dir} = textIn(session.description, wanted);
  const isLong = value.replace(/\p{M}/gu, '').length > SHORT;
  const isWhole = rows.isOpen(session, 'description');
  return html`<div
      class="prose ${isLong && !isWhole ? 'clamp' : ''}"
      part="description"
      lang=${lang}
      dir=${dir}
    >
      ${paragraphsOf(value).map((paragraph) => html`<p>${paragraph}</p>`)}
    </div>
    ${
      isLong
        ? html`<button
            class="quiet unclamp"
            part="description-more"
            type="button"
            aria-expanded=${isWhole}
            aria-describedby=${titleId(session)}
            @click=${() => {
              rows.toggle(session, 'description');
            }}
          >
            ${isWhole ? msg('Less') : msg('More')}
          </button>`
        : nothing
    }`;
}
