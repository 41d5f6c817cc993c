import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Session} from '../model/feed.js';
import {nextChangeOf} from '../model/session-state.js';

/** The longest time that `setTimeout` takes, in milliseconds: it counts in 31 bits. */
const LONGEST = 2 ** 31 - 1;

/** When each element has to be looked at again, in milliseconds since the epoch. One timer serves all. */
const due = new Map<ReactiveControllerHost, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Renders its host anew as soon as a session that it shows changes its state by itself: upcoming, live, recorded. The
 * host tells while it renders which sessions these are.
 */
export class StateClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #next = Infinity;

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
    if (due.get(this.#host) === this.#next) return;
    if (this.#next < Infinity) due.set(this.#host, this.#next);
    else if (!due.delete(this.#host)) return;
    wait();
  }

  hostDisconnected(): void {
    if (due.delete(this.#host)) wait();
  }
}

function wait(): void {
  clearTimeout(timer);
  document.removeEventListener('visibilitychange', look);
  if (due.size === 0) return;
  timer = setTimeout(look, Math.min(LONGEST, Math.max(0, Math.min(...due.values()) - Date.now())));
  // Timers stand still while a device sleeps.
  document.addEventListener('visibilitychange', look);
}

function look(): void {
  const now = Date.now();
  for (const [host, moment] of due) {
    if (moment > now) continue;
    due.delete(host);
    host.requestUpdate();
  }
  wait();
}
