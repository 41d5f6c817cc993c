import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format.js';
import {textIn} from '../../model/text.js';
import {outerLink} from '../outer-link.js';
import {renderResources} from '../session-resources.js';
import {titleId} from '../session-summary.js';
import {renderCaptionLanguages} from './languages.js';
import type {Row} from './row.js';

/** How to be there: to register and keep the date, or to join. */
export function renderAttendance(row: Row): TemplateResult | typeof nothing {
  const {session, state, playable} = row;
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
  return html`<div class="languages">
    ${address ? outerLink(address, isLive ? msg('Join now') : msg('Register'), link) : nothing}${
      hasCalendar ? renderCalendar(row) : nothing
    }
  </div>`;
}

function renderCalendar({session, rows, feed, wanted}: Row): TemplateResult {
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
              @click=${() => {
                rows.toggle(session, 'resources');
              }}
            >
              ${msg(str`Slides and papers (${number})`)}
            </button>`
          : nothing
      }${renderShare(row)}${renderCaptionLanguages(row)}
    </div>
    ${isOpen ? renderResources(session, wanted, locale) : nothing}`;
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
