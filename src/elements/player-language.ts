import type {ReactiveControllerHost} from 'lit';
import {SliLanguageChangeEvent} from './events.js';
import {loadOffer} from './load-player.js';
import type {PlayerOpening} from './player-opening.js';
import type {PlayerShown} from './player-shown.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly noStorage: boolean;
  readonly paused: boolean;
  language: string | undefined;
}

/** The visitor's choice of a session's language, after which they are asked whether all is to be in that. */
export class PlayerLanguage {
  /** The question, while it is open. */
  question: unknown;

  readonly #host: Host;
  readonly #shown: PlayerShown;
  readonly #opening: PlayerOpening;

  constructor(host: Host, shown: PlayerShown, opening: PlayerOpening) {
    this.#host = host;
    this.#shown = shown;
    this.#opening = opening;
  }

  /** The visitor chose from the switch. */
  readonly choose = (event: SliLanguageChangeEvent): void => {
    const host = this.#host;
    const {language} = event;
    event.stopPropagation();
    // The choice is one session's, not for the whole; which is current, the switcher is told by what shows.
    event.preventDefault();
    const change = new SliLanguageChangeEvent(language, this.#shown.now?.session.id);
    if (!host.dispatchEvent(change)) return;
    // Once another file is asked for, it is paused.
    const plays = this.#opening.isOpen && !host.paused;
    host.language = language;
    this.#shown.renew();
    this.#opening.show();
    this.#show(undefined);
    const ask = () => void this.#ask(language);
    // What plays goes first, unless it goes on: of a stream, only the sound is another.
    if (plays && host.paused) host.addEventListener('playing', ask, {once: true});
    else ask();
  };

  async #ask(language: string): Promise<void> {
    const host = this.#host;
    const offer = await loadOffer().catch(() => undefined);
    const question = await offer?.askAlways(host, language, () => {
      this.#show(undefined);
      host.renderRoot.querySelector('sli-language-switcher')?.focus();
    });
    if (question) this.#show(question);
  }

  #show(question: unknown): void {
    this.question = question;
    this.#host.requestUpdate();
  }
}
