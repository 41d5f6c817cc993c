import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

export interface Details {
  /** Title, state, date, speakers and description. */
  readonly content: unknown;
  /** Whether room has been kept for them, into which they are folded. */
  readonly isKept: boolean;
  /** Whether the visitor has unfolded them. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** What a session is about, under its picture. */
export function renderDetails({content, isKept, isOpen, toggle}: Details): TemplateResult {
  if (!isKept) return html`<div class="details" part="details">${content}</div>`;
  return html`<div class="details kept ${isOpen ? 'open' : ''}" part="details">
    <div class="text"><div>${content}</div></div>
    <button class="quiet" type="button" hidden aria-expanded=${isOpen} @click=${toggle}>
      ${isOpen ? msg('Less') : msg('More')}
    </button>
  </div>`;
}
