import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {FrameSite} from '../../playback/frame-addresses.js';
import type {Question} from './frame-consent.js';

const NAMES: Readonly<Record<FrameSite, string>> = {youtube: 'YouTube', vimeo: 'Vimeo'};

/** Asks before a third party learns of the visitor. */
export function renderConsent(
  {site, agree}: Question,
  /** Where the video can be watched without this page. */
  address: string | undefined,
): TemplateResult {
  const name = NAMES[site];
  return html`<div class="question" part="consent" role="group" aria-label=${name}>
    <p>
      ${msg(str`This video comes from ${name}, which may then learn who watches it. Your answer is remembered.`)}
    </p>
    <button class="pill" part="agree" type="button" @click=${agree}>
      ${msg(str`Play it from ${name}`)}
    </button>
    ${
      address
        ? html`<a href=${address} target="_blank" rel="noopener"
            >${msg(str`Open it at ${name}`)}</a
          >`
        : ''
    }
  </div>`;
}
