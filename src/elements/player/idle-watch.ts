import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long nothing must happen before the controls go, in milliseconds. */
const PATIENCE = 3000;

/** Knows when a visitor only watches, so that the controls may leave the picture. */
export class IdleWatch implements ReactiveController {
  isIdle = false;

  readonly #host: ReactiveControllerHost;
  /** Whether the controls are in use, though nothing moves. */
  readonly #isBusy: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWatching = false;

  constructor(host: ReactiveControllerHost, isBusy: () => boolean) {
    this.#host = host;
    this.#isBusy = isBusy;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Watches while something plays, and shows the controls while nothing does. */
  watch(isPlaying: boolean): void {
    if (isPlaying === this.#isWatching) return;
    this.#isWatching = isPlaying;
    this.wake();
  }

  /** The visitor has moved. */
  readonly wake = (): void => {
    clearTimeout(this.#timer);
    this.#set(false);
    if (this.#isWatching) this.#timer = setTimeout(this.#rest, PATIENCE);
  };

  readonly #rest = (): void => {
    if (this.#isBusy()) this.wake();
    else this.#set(true);
  };

  #set(isIdle: boolean): void {
    if (isIdle === this.isIdle) return;
    this.isIdle = isIdle;
    this.#host.requestUpdate();
  }
}
