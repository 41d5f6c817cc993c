import {html, nothing, type TemplateResult} from 'lit';
import {availabilityOf} from '../model/availability.js';
import type {Session} from '../model/feed.js';
import {missingRecording} from './availability-text.js';

/** That a session is not in the language wanted: on the picture, and told to screen readers as it changes. */
export function renderMissingLanguage(
  session: Session,
  wanted: string,
  locale: string,
  timeZone: string | undefined,
  slot: string | undefined,
  besides: unknown,
): TemplateResult {
  const availability = availabilityOf(session, [wanted], timeZone);
  const text = missingRecording(availability, wanted, locale, timeZone);
  return html`<div role="status" slot=${slot ?? nothing}>
    ${text === undefined ? nothing : html`<p class="notice" part="notice">${text}</p>`}${besides}
  </div>`;
}
