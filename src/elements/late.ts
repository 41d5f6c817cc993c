import type {ReactiveControllerHost} from 'lit';

/** What an element is made of only when it is asked for. It does without what can't be had. */
export class Late<Part> {
  /** `undefined` until it is there. */
  part: Part | undefined;
  /** Whether it has been asked for and is still to come. */
  isComing = false;
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** Asks for it, unless that has been done. The element is rendered anew once it is known what comes of it. */
  async ask(): Promise<void> {
    if (this.part || this.isComing || this.hasFailed) return;
    this.isComing = true;
    try {
      this.part = await this.#load();
    } catch {
      this.hasFailed = true;
    }
    this.isComing = false;
    this.#host.requestUpdate();
  }
}
