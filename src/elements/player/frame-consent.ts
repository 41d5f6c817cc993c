import type {ReactiveControllerHost} from 'lit';
import type {FrameSite} from '../../playback/frame-addresses.js';
import type {PlaybackDriver} from '../../playback/playback-driver.js';

/** A question to the visitor that waits for its answer. */
export interface Question {
  readonly site: FrameSite;
  readonly agree: () => void;
}

/** Whether the frame of a third party may be opened: yes, unless the page wants the visitor to be asked first. */
export class FrameConsent {
  question: Question | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #asks: () => boolean;
  readonly #driver: () => PlaybackDriver | undefined;

  constructor(
    host: ReactiveControllerHost,
    asks: () => boolean,
    driver: () => PlaybackDriver | undefined,
  ) {
    this.#host = host;
    this.#asks = asks;
    this.#driver = driver;
  }

  /** Resolves once the visitor has agreed, now or before; to `false` when the signal is aborted. */
  readonly mayFrame = (site: FrameSite, signal: AbortSignal): Promise<boolean> => {
    const driver = this.#driver();
    const allowed = driver?.preferences.frames?.split(' ') ?? [];
    if (!this.#asks() || allowed.includes(site)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const answer = (isAllowed: boolean) => {
        this.#put(undefined);
        resolve(isAllowed);
      };
      signal.addEventListener('abort', () => {
        answer(false);
      });
      const agree = () => {
        driver?.prefer({frames: [...allowed, site].join(' ')});
        answer(true);
      };
      this.#put({site, agree});
    });
  };

  #put(question: Question | undefined): void {
    this.question = question;
    this.#host.requestUpdate();
  }
}
