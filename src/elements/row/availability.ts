import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatter, languageName} from '../../i18n/format.js';
import {availabilityOf} from '../../model/availability.js';
import {missingRecording} from '../availability-text.js';
import type {Row} from './row.js';

/** What of a session is not in the visitor's language, and what stands in for it, in words. */
export function renderAvailability({
  session,
  feed,
  wanted: [first, ...rest],
  locale,
}: Row): TemplateResult | typeof nothing {
  if (first === undefined) return nothing;
  const availability = availabilityOf(session, [first, ...rest], feed.time_zone);
  const recording = missingRecording(availability, first, locale, feed.time_zone);
  const {resourceLanguages} = availability;
  if (recording === undefined && resourceLanguages.length === 0) return nothing;
  const sentences = recording === undefined ? [] : [recording];
  if (resourceLanguages.length > 0) {
    const names = resourceLanguages.map((language) => languageName(language, locale));
    const list = formatter(Intl.ListFormat, locale, {type: 'conjunction'}).format(names);
    sentences.push(msg(str`Its slides and papers are in ${list}.`));
  }
  return html`<p class="muted" part="availability" .textContent=${sentences.join(' ')}></p>`;
}
