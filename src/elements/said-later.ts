import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long a visitor has to pause before they are told, in milliseconds. */
const PAUSE = 700;

/**
 * What is to be told, of a text that may change with each key: `text`, for a live region, once the visitor pauses. What the
 * text is at first nobody has to be told, nor the same again in another locale.
 */
export class SaidLater implements ReactiveController {
  text = '';

  readonly #host: ReactiveControllerHost;
  #last: string | undefined;
  #locale: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Takes the text as it is now, in a locale (BCP 47). */
  tell(text: string, locale: string): void {
    const isFirst = locale !== this.#locale;
    if (text === this.#last && !isFirst) return;
    this.#last = text;
    this.#locale = locale;
    clearTimeout(this.#timer);
    if (isFirst) this.#say('');
    else {
      this.#timer = setTimeout(() => {
        this.#say(text);
      }, PAUSE);
    }
  }

  #say(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}
