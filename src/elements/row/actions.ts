import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format.js';
import type {Session} from '../../model/feed.js';
import {textIn} from '../../model/text.js';
import {outerLink} from '../outer-link.js';
import {titleId} from '../session-summary.js';
import {renderCaptionLanguages} from './languages.js';
import type {Row, SessionNow} from './row.js';

/** How to be there: to register and keep the date, or to join. */
export function renderAttendance(
  {session, state, playable}: SessionNow,
  context: Pick<Row, 'feed' | 'rows' | 'wanted'>,
): TemplateResult | typeof nothing {
  const {register_url, url, starts_at} = session;
  const isLive = state === 'live' && playable.length === 0;
  const isUpcoming = state === 'upcoming';
  const address = isLive ? (register_url ?? url) : register_url;
  const hasCalendar = isUpcoming && starts_at !== undefined;
  if (!hasCalendar && !(address && (isLive || isUpcoming))) return nothing;
  const link = {
    part: isLive ? 'join' : 'register',
    class: 'pill filled',
    about: titleId(session),
  };
  return html`<div class="attendance">
    ${address ? outerLink(address, isLive ? msg('Join now') : msg('Register'), link) : nothing}${
      hasCalendar ? renderCalendar(session, context) : nothing
    }
  </div>`;
}

function renderCalendar(
  session: Session,
  {rows, feed, wanted}: Pick<Row, 'feed' | 'rows' | 'wanted'>,
): TemplateResult {
  return html`<button
    class="pill"
    part="calendar"
    type="button"
    aria-describedby=${titleId(session)}
    @click=${() => void rows.saveToCalendar(session, feed, wanted)}
  >
    ${msg('Add to calendar')}
  </button>`;
}

/** What a visitor can do with a session besides being there or watching it: get its papers, pass it on. */
export function renderActions(row: Row): TemplateResult {
  const {session, rows, locale, wanted} = row;
  const count = session.resources?.length ?? 0;
  const number = formatNumber(count, locale);
  const isOpen = rows.isOpen(session, 'resources');
  return html`<div class="actions muted">
      ${
        count > 0
          ? html`<button
              class="quiet"
              part="resources-toggle"
              type="button"
              aria-expanded=${isOpen}
              aria-describedby=${titleId(session)}
              @click=${() => void rows.toggleResources(session, locale)}
            >
              ${msg(str`Slides and papers (${number})`)}
            </button>`
          : nothing
      }${renderShare(row)}${renderCaptionLanguages(row)}
    </div>
    ${isOpen ? rows.extras?.renderResources(session, wanted, locale, true) : nothing}`;
}

function renderShare({session, rows, locale, wanted}: Row): TemplateResult {
  const shared = rows.sharedLink(session);
  return html`<button
      class="quiet"
      part="share"
      type="button"
      aria-describedby=${titleId(session)}
      @click=${() => void rows.share(session, textIn(session.title, wanted).value, locale)}
    >
      ${msg('Share')}</button
    >${
      shared === undefined
        ? nothing
        : html`<span role="status">${shared?.isCopied ? rows.extras?.linkCopied() : nothing}</span
            >${shared ? rows.extras?.renderSharedLink(shared) : nothing}`
    }`;
}
