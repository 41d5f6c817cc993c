import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadWords} from '../../i18n/messages.js';
import type {Feed, Session} from '../../model/feed.js';
import {nextChangeOf, stateOf} from '../../model/session-state.js';
import {captionsOf, playableVersions} from '../../model/versions.js';
import {keptPlaces, sessionKey, type KeptPlace} from '../../playback/kept-places.js';
import {loadRowExtras} from '../load-player.js';
import type {Shared} from '../player/share.js';
import type {SessionNow} from './row.js';
import {StateClock} from '../state-clock.js';

type RowExtras = typeof import('./row-extras.js');

interface Host extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly noStorage: boolean;
}

/**
 * What an element that shows sessions knows of them besides the feed: how they stand now, what the visitor opened of
 * them, and where they left them.
 */
export class SessionRows implements ReactiveController {
  /** What comes once a visitor asks for it. */
  extras: RowExtras | undefined;

  readonly #host: Host;
  readonly #clock: StateClock;
  /** Sessions as they are for a while: lists are rendered often, and sessions change seldom. */
  readonly #known = new WeakMap<Session, Known>();
  readonly #opened = new Set<string>();
  readonly #shared = new Map<string, Shared>();
  #places: ReadonlyMap<string, KeptPlace> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#clock = new StateClock(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#places = undefined;
  }

  /** A session that is being rendered, as it is now; when that changes by itself, it is rendered anew. */
  now(session: Session, {time_zone: timeZone}: Feed): SessionNow {
    const now = Date.now();
    let known = this.#known.get(session);
    if (!known || known.from > now || known.until <= now) {
      const until = nextChangeOf(session, now, timeZone) ?? Infinity;
      known = {...sessionAt(session, now, timeZone), from: now, until};
      this.#known.set(session, known);
    }
    this.#clock.changes(known.until);
    return known;
  }

  /** Where the visitor left a session, if it is kept. */
  placeIn(session: Session): KeptPlace | undefined {
    this.#places ??= this.#host.noStorage ? new Map<string, KeptPlace>() : keptPlaces();
    const place = this.#places.get(sessionKey(session));
    return place && place.time > 0 && place.time < place.duration ? place : undefined;
  }

  /** Something was played. */
  readonly readPlaces = (): void => {
    this.#places = undefined;
    this.#host.requestUpdate();
  };

  isOpen(session: Session, part: OpenPart): boolean {
    return this.#opened.has(`${part} ${session.id}`);
  }

  toggle(session: Session, part: OpenPart): void {
    const name = `${part} ${session.id}`;
    if (!this.#opened.delete(name)) this.#opened.add(name);
    this.#host.requestUpdate();
  }

  /** What the visitor opened of a session and what came of it: nothing else of what is known here changes by a click. */
  openedOf(session: Session): readonly unknown[] {
    return [
      this.isOpen(session, 'description'),
      this.isOpen(session, 'resources'),
      this.sharedLink(session),
      this.extras,
    ];
  }

  /** Shows the slides and papers of a session in a locale, or hides them. */
  async toggleResources(session: Session, locale: string): Promise<void> {
    this.toggle(session, 'resources');
    if (!this.isOpen(session, 'resources')) return;
    if (await this.#load(locale)) this.#host.requestUpdate();
    else if (this.isOpen(session, 'resources')) this.toggle(session, 'resources');
  }

  /** What has become of a session's link: `null` while that is not known yet, `undefined` before anybody asked. */
  sharedLink(session: Session): Shared | null {
    return this.#shared.has(session.id) ? (this.#shared.get(session.id) ?? null) : undefined;
  }

  /** Passes a session's link on; its title is plain text. */
  async share(session: Session, title: string, locale: string): Promise<void> {
    this.#shared.set(session.id, undefined);
    this.#host.requestUpdate();
    const extras = await this.#load(locale);
    const shared = await extras?.shareSession(session, title);
    // What was said before has to be gone before it is said again.
    await new Promise(requestAnimationFrame);
    if (shared) this.#shared.set(session.id, shared);
    else this.#shared.delete(session.id);
    this.#host.requestUpdate();
    extras?.focusLink(this.#host.renderRoot, shared);
  }

  /** Hands the visitor a session as a file for their calendar, in the first of the languages (BCP 47) it has. */
  async saveToCalendar(session: Session, feed: Feed, wanted: readonly string[]): Promise<void> {
    const extras = await this.#load();
    const {renderRoot} = this.#host;
    if (renderRoot instanceof ShadowRoot) extras?.saveToCalendar(renderRoot, session, feed, wanted);
  }

  /** What fails to load is asked for again by the next click. */
  async #load(locale?: string): Promise<RowExtras | undefined> {
    try {
      const words = locale === undefined ? undefined : loadWords(locale, 'later');
      [this.extras] = await Promise.all([loadRowExtras(), words]);
    } catch {
      return undefined;
    }
    return this.extras;
  }
}

/** A session as it is from one moment until another: milliseconds since the epoch. */
interface Known extends SessionNow {
  readonly from: number;
  readonly until: number;
}

function sessionAt(session: Session, now: number, timeZone: string | undefined): SessionNow {
  const playable = playableVersions(session, now, timeZone);
  const tracks = playable.flatMap((version) => captionsOf(session, version));
  const captions = new Map(tracks.map((track) => [`${track.language} ${track.origin}`, track]));
  return {
    session,
    state: stateOf(session, now, timeZone),
    playable,
    captions: [...captions.values()],
  };
}

/** What a visitor can open in a row. */
export type OpenPart = 'description' | 'resources';
