import {msg} from '@lit/localize';
import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {KeptRoom} from './kept-room.js';

interface Host extends ReactiveControllerHost {
  /** Whether there are to be details. */
  readonly details: boolean;
}

/** What a session is about, under its picture: folded into the room that has been kept for it, if any has. */
export class PlayerDetails {
  readonly #host: Host;
  readonly #room: KeptRoom;
  /** Whether the visitor wants to read all. */
  #isUnfolded = false;

  constructor(host: Host, room: KeptRoom) {
    this.#host = host;
    this.#room = room;
  }

  /** `content` is title, state, date, speakers and description. */
  render(content: unknown): unknown {
    if (!this.#host.details) return nothing;
    if (!this.#room.isKept) return html`<div class="details" part="details">${content}</div>`;
    const isOpen = this.#isUnfolded;
    return html`<div class="details kept ${isOpen ? 'open' : ''}" part="details">
      <div class="text"><div>${content}</div></div>
      <button class="quiet" type="button" hidden aria-expanded=${isOpen} @click=${this.#toggle}>
        ${isOpen ? msg('Less') : msg('More')}
      </button>
    </div>`;
  }

  readonly #toggle = (): void => {
    this.#isUnfolded = !this.#isUnfolded;
    this.#host.requestUpdate();
  };
}
