import type {ReactiveControllerHost} from 'lit';
import type {Session, Version} from '../model/feed.js';
import {loadPlaces} from './load-player.js';
import type {SessionRows} from './row/session-rows.js';

interface Host extends ReactiveControllerHost {
  /** Where to begin, in seconds. */
  start: number;
}

/** Where a player begins: where the visitor or a link says, else it offers them to go on where they left. */
export class PlayerPlace {
  readonly #host: Host;
  readonly #rows: SessionRows;
  /** Where the visitor left the session before, in seconds: known once somebody is about to play it. */
  #left: number | undefined;
  /** Whether it is settled: by the visitor, who has seen that place offered, or by a link. */
  #isSettled = false;

  constructor(host: Host, rows: SessionRows) {
    this.#host = host;
    this.#rows = rows;
  }

  /** Whether the visitor may be offered to go on where they left. */
  get isOpen(): boolean {
    return !this.#isSettled && this.#host.start === 0;
  }

  /** Where they left, in seconds, if that is to be offered. */
  get left(): number | undefined {
    return this.isOpen ? this.#left : undefined;
  }

  beginAt(time: number): void {
    this.#host.start = time;
    this.#isSettled = true;
  }

  /** Finds out where the visitor left a version. */
  async look(session: Session, version: Version): Promise<void> {
    if (!this.#rows.placeIn(session)) return;
    const {keptPlace} = await loadPlaces();
    this.#left = keptPlace(session, version);
    this.#host.requestUpdate();
  }

  /** Another session is to be shown: of that, nothing is known yet but the start, if it has been given. */
  forget(hasStart: boolean): void {
    this.#left = undefined;
    if (hasStart) return;
    this.#host.start = 0;
    this.#isSettled = false;
  }
}
