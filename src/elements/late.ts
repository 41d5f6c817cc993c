import type {ReactiveControllerHost} from 'lit';

/** What an element is made of only when it is asked for. It does without what can't be had. */
export class Late<Part> {
  /** `undefined` until it is there. */
  part: Part | undefined;
  /** Whether it has been asked for and is still to come. */
  isComing = false;
  hasFailed = false;

  readonly #load: () => Promise<Part>;
  readonly #host: ReactiveControllerHost | undefined;

  /** `host` is rendered anew as soon as it is known what has come of it. */
  constructor(load: () => Promise<Part>, host?: ReactiveControllerHost) {
    this.#load = load;
    this.#host = host;
  }

  /** Asks for it, unless that has been done. */
  async ask(): Promise<void> {
    if (this.part || this.isComing || this.hasFailed) return;
    this.isComing = true;
    try {
      this.part = await this.#load();
    } catch {
      this.hasFailed = true;
    }
    this.isComing = false;
    this.#host?.requestUpdate();
  }
}
