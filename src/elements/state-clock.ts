import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Session} from '../model/feed.js';
import {nextChangeOf} from '../model/session-state.js';
import {updateAt} from './state-timer.js';

/**
 * Renders its host anew as soon as a session that it shows changes its state by itself: upcoming, live, recorded. The
 * host tells while it renders which sessions these are.
 */
export class StateClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #next = Infinity;
  /** What the timer has been told. */
  #told = Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A session is being rendered as it is now. Its days are those of the time zone given (IANA). */
  shows(session: Session, timeZone: string | undefined): void {
    this.changes(nextChangeOf(session, Date.now(), timeZone) ?? Infinity);
  }

  /** What is being rendered changes by itself at a moment: milliseconds since the epoch. */
  changes(moment: number): void {
    this.#next = Math.min(this.#next, moment);
  }

  hostConnected(): void {
    // Who knows for how long it was not in the page.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#next = Infinity;
  }

  hostUpdated(): void {
    this.#tell(this.#next);
  }

  hostDisconnected(): void {
    this.#tell(Infinity);
  }

  #tell(moment: number): void {
    if (moment === this.#told) return;
    this.#told = moment;
    updateAt(this.#host, moment);
  }
}
