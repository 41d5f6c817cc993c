import {msg, str} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {formatNumber} from '../i18n/format.js';
import type {Feed, Session} from '../model/feed.js';
import {inOrder, sessionById, type SessionOrder} from '../model/sessions.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import type {DeepLink} from './deep-link.js';
import {define} from './define.js';
import {SliSessionSelectEvent, type SliLanguageChangeEvent} from './events.js';
import {FeedElement} from './feed-element.js';
import {followLinks, tryLink, type LinkTarget} from './link-targets.js';
import {PLAYER_PARTS_IN_LIST} from './player-parts.js';
import {styles} from './session-list.styles.js';
import {SliSessionPlayer} from './session-player.js';
import type {Watch} from './row/row.js';
import {SessionRows} from './row/session-rows.js';
import {renderRow} from './session-row.js';
import {rowStyles} from './session-row.styles.js';

/** How many sessions show at first, and how many more each time. */
const PAGE_SIZE = 20;

/** The session that plays in place. */
interface OpenSession {
  /** The session's id. */
  readonly session: string;
  /** BCP 47 tag of the version. */
  readonly language: string;
  /** Where to begin, in seconds. */
  readonly start: number;
}

/**
 * The sessions of a feed, each with its date, its description and a link for each language it can be watched
 * in. A session plays in place, or in the player that `player` names.
 *
 * @tag sli-session-list
 *
 * @fires {SliSessionSelectEvent} sli-session-select - The visitor chose a session and a language. Canceled, the page itself shows it.
 * @fires {SliResourceOpenEvent} sli-resource-open - The visitor opened a slide deck or paper.
 * @fires {SliFeedLoadEvent} sli-feed-load - The feed came, with its problems.
 * @fires {SliFeedErrorEvent} sli-feed-error - The feed, or a further page of it, could not be had or used.
 *
 * @slot - What shows until the feed is there, and stays when it can't be had.
 * @slot empty - What to show when the feed has no sessions.
 *
 * @csspart list - The list.
 * @csspart session - One session; the one that plays in place is also `current`.
 * @csspart poster - A session's picture.
 * @csspart title - A session's title.
 * @csspart status - Where a session stands that can't just be watched; also `upcoming`, `live`, `processing` or `cancelled`.
 * @csspart date - When a session takes or took place.
 * @csspart speakers - Who speaks in a session.
 * @csspart description - What a session is about.
 * @csspart description-more - The button that shows the rest of a long description.
 * @csspart register - The link to register for a session.
 * @csspart join - The link to a session that is live elsewhere.
 * @csspart calendar - The button that saves a session as a file for calendars.
 * @csspart languages - The languages of a session.
 * @csspart watch - The link that plays a session in a language; the one that plays is also `current`, that of a version in sign language also `sign`.
 * @csspart badge - A language without a version to watch: one that there are `captions` in, or whose version is still `upcoming`.
 * @csspart resources-toggle - The button that shows a session's slide decks and papers.
 * @csspart resources - The list of them.
 * @csspart resource - The link to one of them.
 * @csspart share - The button that passes on a link to a session.
 * @csspart share-link - That link, where it could not be copied.
 * @csspart more - The button that shows more sessions.
 * @csspart message - That something is empty, wrong or stale.
 * @csspart retry - The button that tries again.
 * @csspart player - The player of the session that plays in place. Its own parts are passed on; those whose name the list has too begin with `player-`.
 * @csspart close - The button that closes this player.
 *
 * @cssprop [--sli-accent-color=#0b5cad] - Marks what is current.
 * @cssprop [--sli-on-accent-color=#fff] - Text on the accent color.
 * @cssprop [--sli-link-color=var(--sli-accent-color)] - Links in running text.
 */
export class SliSessionList extends FeedElement implements LinkTarget {
  static override styles = [
    hostStyles,
    controlStyles,
    skeletonStyles,
    summaryStyles,
    styles,
    rowStyles,
  ];

  /** Which sessions come first. Each page of a feed that has several is put in order by itself. */
  @property() order: 'newest' | 'oldest' | 'feed' = 'newest';

  /** How many sessions show at first, and how many more each time. */
  @property({type: Number, attribute: 'page-size'}) pageSize: number = PAGE_SIZE;

  /** Id of the `sli-session-player` to play in; without it, sessions play in place. */
  @property() player: string | undefined;

  /** Writes what plays in place, and where, into the page's address, so that it can be bookmarked. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** With `ask`, the visitor is asked before the frame of YouTube or Vimeo is opened. */
  @property() consent: 'ask' | undefined;

  @state() private _shown = PAGE_SIZE;
  @state() private _open: OpenSession | undefined;

  readonly #rows = new SessionRows(this);
  #ordered: readonly Session[] = [];
  #orderedFeed: Feed | undefined;
  #orderedAs: SessionOrder | undefined;
  /** The link that opened the player, which gets the focus back. */
  #opener: HTMLElement | undefined;

  #stopFollowingLinks: (() => void) | undefined;

  /** @internal */
  fits({session}: DeepLink): number {
    return this.loadedFeed && sessionById(this.loadedFeed, session) ? 2 : 0;
  }

  /** @internal */
  openLink({session, language, time}: DeepLink, isAsked: boolean): void {
    const {loadedFeed: feed} = this;
    const chosen = feed && sessionById(feed, session);
    const player = this.#namedPlayer;
    if (player) {
      player.openLink({session, language, time}, isAsked);
      return;
    }
    const at = feed ? this.#inOrder(feed).findIndex(({id}) => id === chosen?.id) : -1;
    this._shown = Math.max(this._shown, at + 1);
    this._open = {
      session,
      language: language ?? this.wantedLanguages[0] ?? this.locale,
      start: time,
    };
    void this.updateComplete.then(() => {
      const inPlace = this.#playerInPlace;
      inPlace?.scrollIntoView({block: 'nearest'});
      if (isAsked) void inPlace?.play();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopFollowingLinks = followLinks(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowingLinks?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('pageSize')) this._shown = this.#page;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.loadedFeed) tryLink();
  }

  protected override errorText(): string {
    return msg('The sessions could not be loaded.');
  }

  protected override renderSkeleton(): TemplateResult {
    const row = html`<div class="session">
      <div class="row with-poster">
        <span class="poster bone"></span>
        <span class="body">
          <span class="bone long"></span>
          <span class="bone short"></span>
          <span class="bone block"></span>
          <span class="bone tall"></span>
        </span>
      </div>
    </div>`;
    return html`${row}${row}${row}`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    if (feed.sessions.length === 0 && feed.next_url === undefined) {
      return html`<slot name="empty"
        ><p part="message">${msg('There are no sessions yet.')}</p></slot
      >`;
    }
    const sessions = this.#inOrder(feed);
    const shown = sessions.slice(0, this._shown);
    return html`<ul class="list" part="list" role="list">
        ${repeat(
          shown,
          ({id}) => id,
          (session) => this.#renderSession(feed, session),
        )}
      </ul>
      ${this.#renderMore(feed, shown.length)}`;
  }

  #renderSession(feed: Feed, session: Session): TemplateResult {
    const open = this._open?.session === session.id ? this._open : undefined;
    return html`<li
      class="session ${open ? 'open' : ''}"
      part="session ${open ? 'current' : ''}"
      @keydown=${open ? this.#closeByKey : nothing}
    >
      ${renderRow(session, {
        locale: this.locale,
        wanted: this.wantedLanguages,
        feed,
        headingLevel: this.levelOf(),
        layout: 'list',
        rows: this.#rows,
        current: open?.language,
        watch: this.#watch,
      })}
      ${open ? this.#renderPlayer(feed, open) : nothing}
    </li>`;
  }

  #renderPlayer(feed: Feed, {session, language, start}: OpenSession): TemplateResult {
    return html`<div class="player">
      <sli-session-player
        part="player"
        exportparts=${PLAYER_PARTS_IN_LIST}
        lang=${this.wantedLanguages[0] ?? this.locale}
        .feed=${feed}
        .session=${session}
        .language=${language}
        .start=${start}
        .consent=${this.consent}
        ?deep-link=${this.deepLink}
        ?no-storage=${this.noStorage}
        @sli-language-change=${this.#followPlayer}
        @sli-pause=${this.#rows.readPlaces}
      ></sli-session-player>
      <button class="pill close" part="close" type="button" @click=${this.#close}>
        ${msg('Close the player')}
      </button>
    </div>`;
  }

  #renderMore({sessions, next_url}: Feed, shown: number): TemplateResult {
    const isAll = shown >= sessions.length && next_url === undefined;
    const count = formatNumber(shown, this.locale);
    const total = formatNumber(sessions.length, this.locale);
    // While pages are still to come, nobody knows how many sessions there are.
    const text = next_url === undefined ? msg(str`${count} of ${total}`) : count;
    return html`<div class="more" ?hidden=${isAll && sessions.length <= this.#page}>
      ${
        isAll
          ? nothing
          : html`<button
              class="pill"
              part="more"
              type="button"
              aria-disabled=${this.feedController.isLoadingMore ? 'true' : nothing}
              @click=${this.#showMore}
            >
              ${msg('Show more')}
            </button>`
      }
      <span class="muted" role="status">${text}</span>
    </div>`;
  }

  get #page(): number {
    return Number.isInteger(this.pageSize) && this.pageSize > 0 ? this.pageSize : PAGE_SIZE;
  }

  /** What has been put in order stays where it is when a further page comes. */
  #inOrder(feed: Feed): readonly Session[] {
    if (feed === this.#orderedFeed && this.order === this.#orderedAs) return this.#ordered;
    const isFurther =
      this.order === this.#orderedAs &&
      this.#orderedFeed !== undefined &&
      this.#orderedFeed.sessions.length < feed.sessions.length &&
      this.#orderedFeed.sessions.every((session, index) => feed.sessions[index] === session);
    const before = isFurther ? this.#ordered : [];
    this.#ordered = [...before, ...inOrder(feed.sessions.slice(before.length), this.order)];
    this.#orderedFeed = feed;
    this.#orderedAs = this.order;
    return this.#ordered;
  }

  readonly #showMore = (): void => {
    if (this.feedController.isLoadingMore) return;
    this._shown += this.#page;
    const known = this.loadedFeed?.sessions.length ?? 0;
    if (this._shown > known && this.loadedFeed?.next_url !== undefined)
      void this.feedController.loadMore();
  };

  readonly #watch: Watch = (event, session, language, start) => {
    const isForAnotherTab =
      event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (isForAnotherTab || event.defaultPrevented) return;
    event.preventDefault();
    if (!this.dispatchEvent(new SliSessionSelectEvent(session.id, language))) return;
    const player = this.#namedPlayer;
    if (player) {
      play(player, session.id, language, start);
    } else {
      this.#opener = event.currentTarget as HTMLElement;
      this._open = {session: session.id, language, start};
      void this.#playInPlace();
    }
  };

  get #playerInPlace(): SliSessionPlayer | null {
    return this.renderRoot.querySelector('sli-session-player');
  }

  get #namedPlayer(): SliSessionPlayer | undefined {
    if (!this.player) return undefined;
    const root = this.getRootNode() as Document | ShadowRoot;
    const found = root.getElementById(this.player) ?? document.getElementById(this.player);
    return found instanceof SliSessionPlayer ? found : undefined;
  }

  async #playInPlace(): Promise<void> {
    await this.updateComplete;
    const player = this.#playerInPlace;
    if (!player) return;
    await player.play();
    await player.updateComplete;
    player.focus();
    player.scrollIntoView({block: 'nearest'});
  }

  readonly #followPlayer = (event: SliLanguageChangeEvent): void => {
    // Later, when it is known whether the page canceled the change.
    queueMicrotask(() => {
      if (this._open && !event.defaultPrevented) {
        this._open = {...this._open, language: event.language};
      }
    });
  };

  readonly #closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.fullscreenElement) return;
    this.#close();
  };

  readonly #close = (): void => {
    this._open = undefined;
    const opener = this.#opener;
    void this.updateComplete.then(() => {
      opener?.focus();
    });
  };
}

function play(player: SliSessionPlayer, session: string, language: string, start: number): void {
  if (player.session !== session) player.start = start;
  player.session = session;
  player.language = language;
  void player.play();
  player.scrollIntoView({block: 'nearest'});
}

define('sli-session-list', SliSessionList);

declare global {
  interface HTMLElementTagNameMap {
    'sli-session-list': SliSessionList;
  }
}
