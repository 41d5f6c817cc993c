import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Shorter waits than this are not worth a sign, in milliseconds. */
const PATIENCE = 400;

/** Knows when a visitor waits for data long enough to be told. */
export class WaitingWatch implements ReactiveController {
  isWaiting = false;

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  follow(media: EventTarget): void {
    for (const type of ['waiting', 'seeking', 'emptied']) {
      media.addEventListener(type, () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.#set(true);
        }, PATIENCE);
      });
    }
    for (const type of ['playing', 'seeked', 'timeupdate', 'error']) {
      media.addEventListener(type, () => {
        clearTimeout(this.#timer);
        this.#set(false);
      });
    }
  }

  #set(isWaiting: boolean): void {
    if (isWaiting === this.isWaiting) return;
    this.isWaiting = isWaiting;
    this.#host.requestUpdate();
  }
}
