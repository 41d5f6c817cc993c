import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatClock} from '../../i18n/format.js';

/** Offers to go on where the visitor left the session. */
export function renderResume(
  time: number,
  locale: string,
  {goOn, decline}: {goOn: () => void; decline: () => void},
): TemplateResult {
  const clock = formatClock(time, locale);
  return html`<div class="message" part="notice resume">
    <p>${msg(str`You left this session at ${clock}.`)}</p>
    <button class="pill" part="resume-button" type="button" @click=${goOn}>
      ${msg('Continue there')}
    </button>
    <button class="pill" part="decline" type="button" @click=${decline}>${msg('Close')}</button>
  </div>`;
}
