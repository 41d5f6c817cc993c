import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {formatDuration} from '../i18n/format.js';
import {spokenWords} from '../i18n/msg.js';
import {textIn} from '../model/text.js';
import {chooseVersion} from '../model/versions.js';
import {renderActions, renderAttendance} from './row/actions.js';
import {renderAvailability} from './row/availability.js';
import {renderLanguages} from './row/languages.js';
import type {Row} from './row/row.js';
import {
  renderDuration,
  renderFacts,
  renderParagraphsOf,
  renderSpans,
  renderSpeakers,
  renderTitle,
  titleId,
} from './session-summary.js';

/**
 * How many letters a description may have to be shown as a whole. What has more is cut after a few lines, and surely
 * has more than these: by counting, nothing has to be measured.
 */
const SHORT = 400;

/**
 * A session in the list: a template rather than an element, so that its parts are the list's own. While nothing that it
 * follows from changes, it is left as it is: lists are rendered often.
 */
export const renderRow = (row: Row): unknown => guard(sourcesOf(row), () => renderAnew(row));

const sourcesOf = (row: Row): unknown[] => [
  row.session,
  row.feed,
  row.state,
  row.playable,
  row.captions,
  row.place,
  row.current,
  row.layout,
  row.headingLevel,
  row.mark,
  row.locale,
  row.wanted.join(),
  spokenWords(),
  ...row.rows.openedOf(row.session),
];

function renderAnew(row: Row): TemplateResult {
  const {session} = row;
  const {image} = session;
  if (row.layout === 'compact') {
    return html`<div class="row">
      <div class="body">
        ${renderTitle(session, row)}${renderFacts(session, row, nothing, row.state)}${renderLanguages(row)}
      </div>
    </div>`;
  }
  const seconds = lengthOf(row);
  return html`<div class=${image ? 'row with-poster' : 'row'}>
    ${image ? renderPoster(image.url, seconds, row) : nothing}
    <div class="body">
      ${renderTitle(session, row)}${renderFacts(session, row, renderSpans(timesOf(row, image ? undefined : seconds)), row.state)}${renderSpeakers(
        session,
        row,
      )}${renderDescription(row)}${renderLanguages(row)}${renderBesides(row)}${renderActions(row)}
    </div>
  </div>`;
}

const lengthOf = ({session, wanted, feed}: Row): number | undefined =>
  chooseVersion(session, wanted.slice(0, 1), feed.time_zone)?.version.duration_in_seconds;

function renderPoster(
  url: string,
  seconds: number | undefined,
  {place, locale}: Row,
): TemplateResult {
  return html`<span class="poster" part="poster"
    ><img src=${url} alt="" loading="lazy" decoding="async" />${renderDuration(seconds, locale)}${
      place
        ? html`<progress aria-hidden="true" max=${place.duration} value=${place.time}></progress>`
        : nothing
    }</span
  >`;
}

/** How long a session takes, where its picture doesn't say so, and how much of it is left. */
function timesOf({place, locale}: Row, seconds: number | undefined): string[] {
  const times = seconds === undefined ? [] : [formatDuration(inMinutes(seconds), locale)];
  if (!place) return times;
  const rest = formatDuration(inMinutes(place.duration - place.time), locale);
  return [...times, msg(str`${rest} left`)];
}

/** Whole minutes, in seconds, for what is longer than one. */
const inMinutes = (seconds: number): number =>
  seconds < 60 ? seconds : Math.round(seconds / 60) * 60;

/** Signs that stand over letters are none: Arabic may have one on each. */
const isLongText = (text: string): boolean =>
  text.length > SHORT && text.replace(/\p{M}/gu, '').length > SHORT;

/** The description: of a long one the beginning, and a button that shows the rest. */
function renderDescription({session, rows, wanted, mark}: Row): TemplateResult | typeof nothing {
  if (!session.description) return nothing;
  const {value, lang, dir} = textIn(session.description, wanted);
  const isLong = isLongText(value);
  const isWhole = rows.isOpen(session, 'description');
  const text = html`<div
    class=${isLong && !isWhole ? 'prose clamp' : 'prose'}
    part="description"
    lang=${lang}
    dir=${dir}
  >
    ${renderParagraphsOf(value, dir, mark)}
  </div>`;
  if (!isLong) return text;
  return html`${text}<button
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
    </button>`;
}

/** What is missing in the visitor's language, and how to be there: mostly nothing. */
function renderBesides(row: Row): TemplateResult | typeof nothing {
  const [availability, attendance] = [renderAvailability(row), renderAttendance(row, row)];
  return availability === nothing && attendance === nothing
    ? nothing
    : html`${availability}${attendance} `;
}
