import {msg} from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Session, Version} from '../model/feed.js';
import {captionsOf} from '../model/versions.js';
import {loadExtras, loadTranscript} from './load-player.js';
import type {PanelContext} from './player/panels.js';

/** What stands under the player, of which one at a time is open. */
export type PanelName = 'transcript' | 'chapters' | 'resources';

interface Host extends ReactiveControllerHost {
  readonly transcript: 'open' | 'closed' | 'none';
}

/**
 * A row of buttons, each of which opens its panel (ARIA Practices, Disclosure). It takes the room of all three, so that
 * nothing moves once it is known which there are.
 */
export class PlayerPanels implements ReactiveController {
  readonly #host: Host;
  /** What the visitor chose. */
  #chosen: PanelName | 'none' | undefined;
  /** What stands in panels, once it is loaded. */
  #code: typeof import('./player/extras.js') | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const open = this.#open;
    if (open) void this.#load(open);
  }

  /** While the feed is on its way, there is nothing to go into them; a transcript has room kept for it then. */
  render(context: PanelContext | undefined, isKept: boolean): TemplateResult {
    const {transcript} = this.#host;
    const labels: readonly [PanelName, string][] = [
      ['transcript', msg('Transcript')],
      ['chapters', msg('Chapters')],
      ['resources', msg('Slides and papers')],
    ];
    const shown = labels.filter(
      ([name]) => context && has(name, context) && (name !== 'transcript' || transcript !== 'none'),
    );
    const open = this.#open;
    const isRoom = isKept && transcript === 'open' && open === 'transcript';
    // Room was kept for a transcript that there may turn out to be none of: then it says so.
    const [, label] = (isRoom ? labels : shown).find(([name]) => name === open) ?? [];
    return html`<div class="panels">
      <div class="tabs">
        <div class="room">${labels.map(([, text]) => html`<span class="tab">${text}</span>`)}</div>
        <div>
          ${shown.map(
            ([name, text]) =>
              html`<button
                class="tab"
                part="tab ${name === open ? 'current' : ''}"
                type="button"
                aria-expanded=${name === open}
                aria-controls=${name === open ? 'panel' : nothing}
                @click=${() => {
                  this.#choose(name === open ? 'none' : name);
                }}
              >
                ${text}
              </button>`,
          )}
        </div>
      </div>
      ${
        open && label
          ? html`<div
              class="panel ${isRoom ? 'kept' : ''}"
              id="panel"
              role="region"
              aria-label=${label}
            >
              ${context && this.#code?.renderPanel(open, context)}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** The panel that is open: what the visitor chose, else what the page asked for. */
  get #open(): PanelName | undefined {
    if (this.#chosen !== undefined) return this.#chosen === 'none' ? undefined : this.#chosen;
    return this.#host.transcript === 'open' ? 'transcript' : undefined;
  }

  #choose(name: PanelName | 'none'): void {
    this.#chosen = name;
    this.#host.requestUpdate();
  }

  async #load(panel: PanelName): Promise<void> {
    try {
      if (panel === 'transcript') await loadTranscript();
      const code = await loadExtras();
      if (this.#code !== code) this.#host.requestUpdate();
      this.#code = code;
    } catch {
      // Closed again, it can be opened again, which is another try.
      this.#choose('none');
    }
  }
}

/** Whether there is something in a panel. */
function has(
  name: PanelName,
  {session, version}: {readonly session: Session; readonly version: Version | undefined},
): boolean {
  if (name === 'resources') return Boolean(session.resources?.length);
  if (!version) return false;
  if (name === 'transcript') return captionsOf(session, version).length > 0;
  const {chapters} = version;
  return chapters !== undefined && ('url' in chapters || chapters.length > 0);
}
