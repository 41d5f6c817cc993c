import {html, nothing, type TemplateResult} from 'lit';

/** What stands under the player, of which one at a time is open. */
export type PanelName = 'transcript' | 'chapters' | 'resources';

export interface Panel {
  readonly name: PanelName;
  readonly label: string;
  readonly content: () => unknown;
}

/** A row of buttons, each of which opens its panel (ARIA Practices, Disclosure). */
export function renderPanels(
  panels: readonly Panel[],
  open: PanelName | undefined,
  toggle: (name: PanelName) => void,
): TemplateResult | typeof nothing {
  const panel = panels.find(({name}) => name === open);
  if (panels.length === 0) return nothing;
  return html`<div class="panels">
    <div class="tabs">
      ${panels.map(
        ({name, label}) =>
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
            ${label}
          </button>`,
      )}
    </div>
    ${panel ? html`<div class="panel" id="panel" role="region" aria-label=${panel.label}>${panel.content()}</div>` : nothing}
  </div>`;
}
