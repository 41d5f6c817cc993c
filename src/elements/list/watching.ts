import {loadWords} from '../../i18n/messages.js';
import type {Feed, Session} from '../../model/feed.js';
import type {DeepLink} from '../deep-link.js';
import {SliSessionSelectEvent} from '../events.js';
import {loadListPlayer} from '../load-player.js';
import {renderPlayError} from '../play-error.js';
import type {Watch} from '../row/row.js';
import type {ListPlayer, ListPlayerHost, Watched} from './list-player.js';

interface Host extends ListPlayerHost {
  readonly locale: string;
  readonly wantedLanguages: readonly [string, ...string[]];
}

/** The way from the links of a list to what plays, whose code comes when a visitor is near one of them. */
export class Watching {
  /** What plays sessions, once one is to be played. */
  player: ListPlayer | undefined;

  readonly #host: Host;
  /** To be called when places in sessions may have been kept. */
  readonly #kept: () => void;
  /** What was to be watched, and by which link, when the code that plays could not be loaded. */
  #unplayed: {watched: Watched; link: HTMLAnchorElement} | undefined;

  constructor(host: Host, kept: () => void) {
    this.#host = host;
    this.#kept = kept;
  }

  /** What plays in place. */
  get open(): Watched | undefined {
    return this.player?.open;
  }

  /** Shows the place that a link names. */
  async openLink(link: DeepLink, isAsked: boolean): Promise<void> {
    const [language] = this.#host.wantedLanguages;
    try {
      (await this.#load()).openLink(link, language, isAsked);
    } catch {
      // The list is there all the same.
    }
  }

  /** What stands under a session's row: its player, if it plays in place. */
  render({id}: Session, feed: Feed): unknown {
    const {open} = this;
    if (open?.session === id) return this.player?.render(feed, open, this.#host.wantedLanguages[0]);
    if (this.#unplayed?.watched.session !== id) return undefined;
    const {watched, link} = this.#unplayed;
    return renderPlayError(link.href, () => void this.#watchLater(watched, link));
  }

  readonly watch: Watch = (event, session, language, start) => {
    const isForAnotherTab =
      event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (isForAnotherTab || event.defaultPrevented) return;
    event.preventDefault();
    if (!this.#host.dispatchEvent(new SliSessionSelectEvent(session.id, language))) return;
    const link = event.currentTarget as HTMLAnchorElement;
    const watched = {session: session.id, language, start};
    // Within the click, if that is possible: some browsers let nothing play later.
    if (this.player) this.player.watch(watched, link);
    else void this.#watchLater(watched, link);
  };

  /** The visitor is near a link to watch a session: what plays it is loaded ahead. */
  readonly prepare = ({target}: Event): void => {
    if (this.player || !(target as Element).closest('.languages')) return;
    void this.#load().catch(() => undefined);
  };

  /** What plays is still to come; if it can't be had, the row says so. */
  async #watchLater(watched: Watched, link: HTMLAnchorElement): Promise<void> {
    const host = this.#host;
    const hadFailed = this.#unplayed !== undefined;
    this.#unplayed = undefined;
    if (hadFailed) host.requestUpdate();
    try {
      (await this.#load()).watch(watched, link);
    } catch {
      this.#unplayed = {watched, link};
      host.requestUpdate();
      if (!hadFailed) return;
      await host.updateComplete;
      host.renderRoot.querySelector<HTMLElement>('[part=error] button')?.focus();
    }
  }

  async #load(): Promise<ListPlayer> {
    const words = loadWords(this.#host.locale, 'later');
    const [{ListPlayer}] = await Promise.all([loadListPlayer(), words]);
    this.player ??= new ListPlayer(this.#host, this.#kept);
    return this.player;
  }
}
