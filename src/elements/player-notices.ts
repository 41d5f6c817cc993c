import {html, nothing} from 'lit';
import {availabilityOf} from '../model/availability.js';
import {missingRecording} from './availability-text.js';
import type {Shown} from './player-shown.js';

/** That a session is not in the language wanted: on the picture, and told to screen readers as it changes. */
export function renderMissingLanguage(
  {feed, session, version, wanted, locale}: Shown,
  slot: string | undefined,
  besides: unknown,
): unknown {
  if (!version) return nothing;
  const availability = availabilityOf(session, [wanted], feed.time_zone);
  const text = missingRecording(availability, wanted, locale, feed.time_zone);
  return html`<div role="status" slot=${slot ?? nothing}>
    ${text === undefined ? nothing : html`<p class="notice" part="notice">${text}</p>`}${besides}
  </div>`;
}
