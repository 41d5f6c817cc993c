import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Session, Version} from '../model/feed.js';
import {captionsOf} from '../model/versions.js';

/** What stands under the player, of which one at a time is open. */
export type PanelName = 'transcript' | 'chapters' | 'resources';

export interface Panels {
  /** Those that there is something in. */
  readonly names: readonly PanelName[];
  readonly open: PanelName | undefined;
  readonly toggle: (name: PanelName) => void;
  /** What stands in the open one, once it is there. */
  readonly content: unknown;
  /** Whether the one that the page wants open has room kept for it, whose height it then keeps to. */
  readonly isKept: boolean;
}

/** The panels that there is something in. */
export function panelsOf(session: Session, version: Version | undefined): PanelName[] {
  const chapters = version?.chapters;
  const has: readonly [PanelName, unknown][] = [
    ['transcript', version && captionsOf(session, version).length],
    ['chapters', chapters && ('url' in chapters || chapters.length)],
    ['resources', session.resources?.length],
  ];
  return has.filter(([, some]) => some).map(([name]) => name);
}

/**
 * A row of buttons, each of which opens its panel (ARIA Practices, Disclosure). It takes the room of all three, so that
 * nothing moves once it is known which there are.
 */
export function renderPanels({names, open, toggle, content, isKept}: Panels): TemplateResult {
  const labels: readonly [PanelName, string][] = [
    ['transcript', msg('Transcript')],
    ['chapters', msg('Chapters')],
    ['resources', msg('Slides and papers')],
  ];
  const label = labels.find(([name]) => name === open && (isKept || names.includes(name)))?.[1];
  return html`<div class="panels">
    <div class="tabs">
      <div class="room">${labels.map(([, text]) => html`<span class="tab">${text}</span>`)}</div>
      <div>
        ${labels
          .filter(([name]) => names.includes(name))
          .map(
            ([name, text]) =>
              html`<button
                class="tab"
                part="tab ${name === open ? 'current' : ''}"
                type="button"
                aria-expanded=${name === open}
                aria-controls=${name === open ? 'panel' : nothing}
                @click=${() => {
                  toggle(name);
                }}
              >
                ${text}
              </button>`,
          )}
      </div>
    </div>
    ${
      label === undefined
        ? nothing
        : html`<div
            class="panel ${isKept ? 'kept' : ''}"
            id="panel"
            role="region"
            aria-label=${label}
          >
            ${content}
          </div>`
    }
  </div>`;
}
