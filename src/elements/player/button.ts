import {html, type TemplateResult} from 'lit';

/** A button of the controls: an icon with a name for who can't see it, and for who points at it. */
export function renderButton(
  name: string,
  label: string,
  face: unknown,
  press: () => void,
): TemplateResult {
  return html`<button
    class="button ${name}"
    part="button ${name}"
    type="button"
    aria-label=${label}
    title=${label}
    @click=${press}
  >
    ${face}
  </button>`;
}
