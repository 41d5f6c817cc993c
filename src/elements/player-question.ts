import type {ReactiveControllerHost} from 'lit';
import {loadOffer} from './load-player.js';

type Host = ReactiveControllerHost &
  HTMLElement & {readonly noStorage: boolean; readonly language: string | undefined};

/** Whether the language that was chosen for a session is to be that of all: asked once it is chosen. */
export class PlayerQuestion {
  /** The question, while it is open. */
  content: unknown;

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Asks, of a language (BCP 47); `answered` is called when that has been done with. */
  async ask(language: string, answered: () => void): Promise<void> {
    const offer = await loadOffer().catch(() => undefined);
    // That it is now in that language is told first.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const host = this.#host;
    if (host.language !== language) return;
    this.content = offer?.renderQuestion(host, language, () => {
      this.withdraw();
      answered();
    });
    host.requestUpdate();
  }

  withdraw(): void {
    this.content = undefined;
    this.#host.requestUpdate();
  }
}
