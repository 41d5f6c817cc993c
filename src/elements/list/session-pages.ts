import type {Feed, Session} from '../../model/feed.js';
import {inOrder, isShown, type SessionChoice, type SessionOrder} from '../../model/sessions.js';
import {lastAnswer} from '../last-answer.js';

const MINUTE = 60_000;

/** How many sessions show at first, and how many more each time. */
export const PAGE_SIZE = 20;

/** The sessions of a list in their order, of which a page shows at first, and then one more each time. */
export class SessionPages {
  /** How many may show. */
  shown = PAGE_SIZE;
  /** How many there are to be seen. */
  count = 0;
  /** Whether the visitor has asked for more sessions than have come. */
  asksForMore = false;

  #size = PAGE_SIZE;
  #ordered: readonly Session[] = [];
  #from: readonly Session[] | undefined;
  #as: SessionOrder | undefined;

  readonly #listed = lastAnswer(
    (
      sessions: readonly Session[],
      show: SessionChoice,
      topic: string | undefined,
      minute: number,
      timeZone: string | undefined,
    ): readonly Session[] =>
      show === 'all' && !topic
        ? sessions
        : sessions.filter(
            (session) =>
              isShown(session, show, minute * MINUTE, timeZone) &&
              (!topic || session.topics?.includes(topic)),
          ),
  );

  /** How many sessions a page has. */
  get size(): number {
    return this.#size;
  }

  set size(size: number) {
    this.#size = Number.isInteger(size) && size > 0 ? size : PAGE_SIZE;
    this.shown = this.#size;
  }

  /** How many of them show. */
  get shownCount(): number {
    return Math.min(this.shown, this.count);
  }

  /** Shows the first page again. */
  startAgain(): void {
    this.shown = this.#size;
    this.asksForMore = false;
  }

  /** Shows a page more. */
  showMore(): void {
    this.shown += this.#size;
    this.asksForMore = true;
  }

  /** The sessions of a feed that a list is for, in the feed's order: by their state, and by the id of a topic. */
  listed(
    {sessions, time_zone}: Feed,
    show: SessionChoice,
    topic: string | undefined,
  ): readonly Session[] {
    const minute = show === 'all' ? 0 : Math.floor(Date.now() / MINUTE);
    return this.#listed(sessions, show, topic, minute, time_zone);
  }

  /** Sessions in order. What has been put in order stays where it is when a further page comes. */
  inOrder(sessions: readonly Session[], order: SessionOrder): readonly Session[] {
    const before = this.#from;
    if (sessions === before && order === this.#as) return this.#ordered;
    const isFurther =
      order === this.#as && before?.every((session, index) => sessions[index] === session);
    const known = isFurther ? this.#ordered : [];
    this.#ordered = [...known, ...inOrder(sessions.slice(known.length), order)];
    this.#from = sessions;
    this.#as = order;
    return this.#ordered;
  }
}
