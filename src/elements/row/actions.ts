import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format.js';
import type {Session} from '../../model/feed.js';
import {stateOf} from '../../model/session-state.js';
import {textIn} from '../../model/text.js';
import {playableVersions} from '../../model/versions.js';
import {renderResources} from '../session-resources.js';
import type {RowContext} from '../session-row.js';
import {titleId} from '../session-summary.js';
import {renderCaptionLanguages} from './languages.js';

/** What a visitor can do with a session besides watching it: be there, get its papers, pass it on. */
export function renderActions(session: Session, context: RowContext): TemplateResult {
  const {rows, locale, wanted} = context;
  const count = session.resources?.length ?? 0;
  const isOpen = rows.isOpen(session, 'resources');
  const number = formatNumber(count, locale);
  return html`${renderAttendance(session, context)}
    <div class="actions muted">
      ${
        count === 0
          ? nothing
          : html`<button
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
      }${renderShare(session, context)}${renderCaptionLanguages(session, context)}
    </div>
    ${isOpen ? renderResources(session, wanted, locale) : nothing}`;
}

/** How to be there: to register, to keep the date, to join. */
function renderAttendance(session: Session, context: RowContext): TemplateResult | typeof nothing {
  const {feed, rows, wanted} = context;
  const {register_url, url, starts_at} = session;
  const now = Date.now();
  const state = stateOf(session, now, feed.time_zone);
  if (state === 'live') {
    const address = register_url ?? url;
    const isPlayable = playableVersions(session, now, feed.time_zone).length > 0;
    if (isPlayable || address === undefined) return nothing;
    return html`<div class="languages">
      ${renderLink('join', address, msg('Join now'), session)}
    </div>`;
  }
  if (state !== 'upcoming' || (register_url ?? starts_at) === undefined) return nothing;
  return html`<div class="languages">
    ${register_url === undefined ? nothing : renderLink('register', register_url, msg('Register'), session)}${
      starts_at === undefined
        ? nothing
        : html`<button
            class="pill"
            part="calendar"
            type="button"
            aria-describedby=${titleId(session)}
            @click=${() => void rows.saveToCalendar(session, feed, wanted)}
          >
            ${msg('Add to calendar')}
          </button>`
    }
  </div>`;
}

const renderLink = (
  part: string,
  address: string,
  text: string,
  session: Session,
): TemplateResult =>
  html`<a
    class="pill filled"
    part=${part}
    href=${address}
    target="_blank"
    rel="noopener"
    aria-describedby=${titleId(session)}
    ><span>${text}<span class="visually-hidden"> ${msg('(opens in a new tab)')}</span></span></a
  >`;

function renderShare(session: Session, {rows, locale, wanted}: RowContext): TemplateResult {
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
