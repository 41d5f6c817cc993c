import type {ReactiveControllerHost} from 'lit';
import type {FrameSite} from '../../playback/frame-addresses.js';
import type {SessionPlayback} from '../../playback/session-playback.js';

/** A question to the visitor that waits for its answer. */
export interface Question {
  readonly site: FrameSite;
  readonly agree: () => void;
}

/** Whether the frame of a third party may be opened: yes, unless the page wants the visitor to be asked first. */
export class FrameConsent {
  question: Question | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #session: SessionPlayback;
  readonly #asks: () => boolean;

  constructor(host: ReactiveControllerHost, session: SessionPlayback, asks: () => boolean) {
    this.#host = host;
    this.#session = session;
    this.#asks = asks;
  }

  /** Resolves once the visitor has agreed, now or before; to `false` when the signal is aborted. */
  readonly mayFrame = (site: FrameSite, signal: AbortSignal): Promise<boolean> => {
    const session = this.#session;
    const allowed = session.preferences.frames?.split(' ') ?? [];
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
        session.prefer({frames: [...allowed, site].join(' ')});
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
