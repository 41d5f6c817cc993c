import {msg, str} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {formatNumber, formatYear} from '../i18n/format.js';
import {loadWords} from '../i18n/messages.js';
import type {Feed, Session} from '../model/feed.js';
import {
  inGroups,
  inOrder,
  isShown,
  sessionById,
  type SessionChoice,
  type SessionGroup,
  type SessionGrouping,
  type SessionOrder,
} from '../model/sessions.js';
import {textIn} from '../model/text.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import type {DeepLink} from './deep-link.js';
import {define} from './define.js';
import {SliSessionSelectEvent, type SliLanguageChangeEvent} from './events.js';
import {FeedElement} from './feed-element.js';
import {lastAnswer} from './last-answer.js';
import {followLinks, tryLink, type LinkTarget} from './link-targets.js';
import type {Found, SessionFinder} from './list/session-finder.js';
import {PLAYER_PARTS_IN_LIST} from './player-parts.js';
import {styles} from './session-list.styles.js';
import {SliSessionPlayer} from './session-player.js';
import type {Watch} from './row/row.js';
import {SessionRows} from './row/session-rows.js';
import {renderRow} from './session-row.js';
import {rowStyles} from './session-row.styles.js';

/** How many sessions show at first, and how many more each time. */
const PAGE_SIZE = 20;

const MINUTE = 60_000;

const GROUPINGS: readonly string[] = ['year', 'topic'] satisfies SessionGrouping[];

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
 * in. A session plays in place, or in the player that `player` names. A toolbar to search and filter them comes with
 * `search` and `filters`.
 *
 * @tag sli-session-list
 *
 * @fires {SliSessionSelectEvent} sli-session-select - The visitor chose a session and a language. Canceled, the page itself shows it.
 * @fires {SliResourceOpenEvent} sli-resource-open - The visitor opened a slide deck or paper.
 * @fires {SliFeedLoadEvent} sli-feed-load - The feed came, with its problems.
 * @fires {SliFeedErrorEvent} sli-feed-error - The feed, or a further page of it, could not be had or used.
 *
 * @slot - What shows until the feed is there, and stays when it can't be had.
 * @slot heading - The page's own heading of the list, which has none by itself.
 *
 * @csspart toolbar - What is above the list to search and filter it.
 * @csspart search - The field to search in.
 * @csspart filters - The button that opens the filters.
 * @csspart filter - The values of one filter; one in use is also `current`.
 * @csspart option - One value of a filter; one that is chosen is also `current`.
 * @csspart sort - The choice of an order.
 * @csspart chip - The button that takes a filter back.
 * @csspart clear - A button that clears the search or all filters.
 * @csspart count - How many sessions there are.
 * @csspart group - The sessions of a year or topic.
 * @csspart heading - The heading of these.
 * @csspart list - The list.
 * @csspart session - One session; the one that plays in place is also `current`.
 * @csspart poster - A session's picture.
 * @csspart title - A session's title.
 * @csspart status - Where a session stands that can't just be watched; also `upcoming`, `live`, `processing` or `cancelled`.
 * @csspart date - When a session takes or took place.
 * @csspart speakers - Who speaks in a session.
 * @csspart description - What a session is about.
 * @csspart place - Where a session has what is looked for, when that is not in its title or description.
 * @csspart description-more - The button that shows the rest of a long description.
 * @csspart register - The link to register for a session.
 * @csspart join - The link to a session that is live elsewhere.
 * @csspart calendar - The button that saves a session as a file for calendars.
 * @csspart languages - The languages of a session.
 * @csspart watch - The link that plays a session in a language; the one that plays is also `current`, that of a version in sign language also `sign`.
 * @csspart badge - A language without a version to watch: one that there are `captions` in, or whose version is still `upcoming`.
 * @csspart availability - What of a session is not in the visitor's language, and what stands in for it.
 * @csspart resources-toggle - The button that shows a session's slide decks and papers.
 * @csspart resources - The list of them.
 * @csspart resource - The link to one of them.
 * @csspart share - The button that passes on a link to a session.
 * @csspart share-link - That link, where it could not be copied.
 * @csspart more - The button that shows more sessions.
 * @csspart player - The player of the session that plays in place. Its own parts are passed on; those whose name the list has too begin with `player-`.
 * @csspart close - The button that closes this player.
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

  /** How the sessions are laid out: one under another, as cards side by side, or narrowly, without pictures and descriptions. */
  @property() layout: 'list' | 'grid' | 'compact' = 'list';

  /**
   * Which sessions come first: `newest`, `oldest`, or those that are first in the `feed`. Without it the newest, or of
   * upcoming ones the next. Each page of a feed that has several is put in order by itself.
   */
  @property() order: 'newest' | 'oldest' | 'feed' | undefined;

  /** Which sessions there are: those that are to come or under way, those that are over, or all. */
  @property() show: 'all' | 'upcoming' | 'recorded' = 'all';

  /** Id of the topic that the sessions are about; without it, all. */
  @property() topic: string | undefined;

  /** What the sessions are divided by. A session of several topics is with the first that it names. */
  @property({attribute: 'group-by'}) groupBy: 'year' | 'topic' | 'none' = 'none';

  /** Offers a field to search the sessions in. */
  @property({type: Boolean}) search = false;

  /** Offers filters: all, or those named: `language`, `topic`, `year`, `speaker`, `state`. */
  @property() filters: string | undefined;

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
  /** The code of the toolbar, once it is there. */
  @state() private _finder: SessionFinder | undefined;

  readonly #rows = new SessionRows(this);
  #finderState: 'none' | 'loading' | 'there' | 'failed' = 'none';
  #ordered: readonly Session[] = [];
  #orderedFrom: readonly Session[] | undefined;
  #orderedAs: SessionOrder | undefined;
  /** How many sessions there are to be seen, page by page. */
  #count = 0;
  /** Whether the visitor has asked for more sessions than have come. */
  #asksForMore = false;
  /** The locale in which the visitor asked for more: what is told of it is not told again in another. */
  #askedIn: string | undefined;
  /** The link that opened the player, which gets the focus back. */
  #opener: HTMLElement | undefined;

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
  /** The sessions group by group, as pages are cut from them. */
  readonly #groupwise = lastAnswer(
    (sessions: readonly Session[], grouping: SessionGrouping, feed: Feed): readonly Session[] =>
      inGroups(sessions, grouping, feed).flatMap((group) => group.sessions),
  );

  #stopFollowingLinks: (() => void) | undefined;

  constructor() {
    super();
    define('sli-session-player', SliSessionPlayer);
  }

  /** @internal */
  fits({session}: DeepLink): number {
    return this.loadedFeed && sessionById(this.loadedFeed, session) ? 2 : 0;
  }

  /** @internal */
  openLink({session, language, time}: DeepLink, isAsked: boolean): void {
    const player = this.#namedPlayer;
    if (player) {
      player.openLink({session, language, time}, isAsked);
      return;
    }
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
    this._finder?.hostConnected();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowingLinks?.();
    this._finder?.hostDisconnected();
  }

  /** @internal */
  startAgain(): void {
    this._shown = this.#page;
    this.#asksForMore = false;
    this.requestUpdate();
  }

  /** @internal */
  loadAll(): void {
    // This may be in the middle of an update.
    queueMicrotask(() => {
      if (this.feedController.hasMore) void this.feedController.loadAll();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('pageSize')) this._shown = this.#page;
    if (this.#hasToolbar) void this.#loadFinder();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.loadedFeed) return;
    tryLink();
    const {hasMore, hasMoreFailed} = this.feedController;
    const isPartOfPage = this.#asksForMore || this.show !== 'all' || this.topic;
    if (isPartOfPage && this.#count < this._shown && hasMore && !hasMoreFailed) {
      queueMicrotask(() => void this.feedController.loadMore());
    }
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
    // What the address asks for is not to be seen after all that it doesn't.
    if (this.#finderState === 'loading' && this.deepLink && location.hash)
      return this.renderSkeleton();
    const listed = this.#listed(
      feed.sessions,
      this.show,
      this.topic,
      this.show === 'all' ? 0 : Math.floor(Date.now() / MINUTE),
      feed.time_zone,
    );
    const found = this.#find(feed, listed);
    const grouping = found.isByMerit || !GROUPINGS.includes(this.groupBy) ? 'none' : this.groupBy;
    const sessions = this.#groupwise(found.sessions, grouping, feed);
    const shown = sessions.slice(0, this._shown);
    const open = this._open && sessionById(feed, this._open.session);
    if (open && !shown.includes(open)) shown.push(open);
    this.#count = found.count;
    if (found.count === 0 && shown.length === 0 && !this._finder?.isFinding && !feed.next_url) {
      return html`<slot name="heading"></slot>${this.renderEmpty(
          html`<p part="message">${msg('There are no sessions yet.')}</p>`,
        )}`;
    }
    const shownCount = Math.min(this._shown, found.count);
    return html`<slot name="heading"></slot>${this.#renderToolbar(found.count, shownCount)}
      ${
        grouping === 'none'
          ? this.#renderList(feed, shown)
          : repeat(
              inGroups(shown, grouping, feed),
              ({key}) => key,
              (group, index) => this.#renderGroup(feed, group, grouping, `group-${index}`),
            )
      }
      ${this.#renderMore(found.count, shownCount)}`;
  }

  #renderToolbar(count: number, shown: number): TemplateResult | typeof nothing {
    const {_finder: finder} = this;
    if (!this.#hasToolbar) return nothing;
    return html`<div class="toolbar ${this.search ? 'with-search' : ''}" part="toolbar">
      ${finder?.renderToolbar({
        count,
        shown,
        isPart: this.feedController.hasMore,
        isLoading: this.feedController.isLoadingMore,
        order: this.#order,
        wanted: this.wantedLanguages,
      })}
    </div>`;
  }

  #renderGroup(
    feed: Feed,
    {key, sessions}: SessionGroup,
    grouping: SessionGrouping,
    id: string,
  ): TemplateResult {
    const topic = feed.topics?.find((candidate) => candidate.id === key)?.title;
    const name = grouping === 'topic' && topic ? textIn(topic, this.wantedLanguages) : undefined;
    const other = grouping === 'topic' ? msg('Other topics') : msg('Without a date');
    return html`<section class="group" part="group" aria-labelledby=${id}>
      <h3
        class="heading"
        part="heading"
        id=${id}
        aria-level=${this.levelOf()}
        lang=${name?.lang ?? this.locale}
        dir=${name?.dir ?? this.direction}
      >
        ${name?.value ?? (key === undefined ? other : formatYear(key, this.locale))}
      </h3>
      ${this.#renderList(feed, sessions, 1)}
    </section>`;
  }

  #renderList(feed: Feed, sessions: readonly Session[], depth = 0): TemplateResult {
    return html`<ul class="list ${this.layout}" part="list" role="list">
      ${repeat(
        sessions,
        ({id}) => id,
        (session) => this.#renderSession(feed, session, depth),
      )}
    </ul>`;
  }

  #renderSession(feed: Feed, session: Session, depth: number): TemplateResult {
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
        headingLevel: this.levelOf(depth),
        mark: this._finder?.mark,
        layout: this.layout,
        rows: this.#rows,
        current: open?.language,
        watch: this.#watch,
      })}
      ${this._finder?.renderPlace(session, this.wantedLanguages)}
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

  #renderMore(count: number, shown: number): TemplateResult {
    const {hasMore, hasMoreFailed, isLoadingMore} = this.feedController;
    const isAll = shown >= count && !hasMore;
    const number = formatNumber(shown, this.locale);
    const total = formatNumber(count, this.locale);
    // While pages are still to come, nobody knows how many sessions there are.
    const text = hasMore ? number : msg(str`${number} of ${total}`);
    const isToldAbove = this._finder && (this._finder.isFinding || !hasMore);
    const isTold = this.#askedIn === this.locale && !isToldAbove;
    return html`<div class="more" ?hidden=${isAll && count <= this.#page}>
      ${
        hasMoreFailed
          ? html`<p class="message" part="message" role="alert">
              ${msg('More sessions could not be loaded.')}
            </p>`
          : nothing
      }
      ${
        isAll
          ? nothing
          : html`<button
              class="pill"
              part="more ${hasMoreFailed ? 'retry' : ''}"
              type="button"
              aria-disabled=${isLoadingMore && shown >= count ? 'true' : nothing}
              @click=${this.#showMore}
            >
              ${hasMoreFailed ? msg('Try again') : msg('Show more')}
            </button>`
      }
      <span class="muted" aria-hidden=${isTold || nothing}>${text}</span>
      <span class="visually-hidden" role="status">${isTold ? text : nothing}</span>
    </div>`;
  }

  get #hasToolbar(): boolean {
    return this.#finderState !== 'failed' && (this.search || this.filters !== undefined);
  }

  get #order(): SessionOrder {
    return this.order ?? (this.show === 'upcoming' ? 'oldest' : 'newest');
  }

  get #page(): number {
    return Number.isInteger(this.pageSize) && this.pageSize > 0 ? this.pageSize : PAGE_SIZE;
  }

  async #loadFinder(): Promise<void> {
    if (this.#finderState !== 'none') return;
    this.#finderState = 'loading';
    // Its words come beside it: the toolbar would wait for them.
    void loadWords(this.locale, 'later');
    try {
      const {SessionFinder} = await import('./list/session-finder.js');
      this._finder = new SessionFinder(this);
      if (this.isConnected) this._finder.hostConnected();
      this.#finderState = 'there';
    } catch {
      // The list is there all the same.
      this.#finderState = 'failed';
    }
    this.requestUpdate();
  }

  #find(feed: Feed, all: readonly Session[]): Found {
    const ordered = this.#inOrder(all);
    return (
      this._finder?.find({feed, all, ordered, order: this.#order, kept: this._open?.session}) ?? {
        sessions: ordered,
        count: ordered.length,
        isByMerit: false,
      }
    );
  }

  /** What has been put in order stays where it is when a further page comes. */
  #inOrder(sessions: readonly Session[]): readonly Session[] {
    const order = this.#order;
    const before = this.#orderedFrom;
    if (sessions === before && order === this.#orderedAs) return this.#ordered;
    const isFurther =
      order === this.#orderedAs && before?.every((session, index) => sessions[index] === session);
    const known = isFurther ? this.#ordered : [];
    this.#ordered = [...known, ...inOrder(sessions.slice(known.length), order)];
    this.#orderedFrom = sessions;
    this.#orderedAs = order;
    return this.#ordered;
  }

  readonly #showMore = ({currentTarget}: Event): void => {
    const {hasMore, hasMoreFailed, isLoadingMore} = this.feedController;
    const isWaiting = isLoadingMore && this._shown >= this.#count;
    if (isWaiting) return;
    const before = Math.min(this._shown, this.#count);
    if (!hasMoreFailed) this._shown += this.#page;
    this.#asksForMore = true;
    this.#askedIn = this.locale;
    if (hasMoreFailed && hasMore) {
      void (this._finder?.isFinding
        ? this.feedController.loadAll()
        : this.feedController.loadMore());
    }
    const hadFocus = (this.renderRoot as ShadowRoot).activeElement === currentTarget;
    void this.updateComplete.then(() => {
      // The button goes away with the last sessions: who was on it goes on to what it brought.
      if (hadFocus && !(currentTarget as HTMLElement).isConnected) this.#focusSession(before);
    });
  };

  #focusSession(index: number): void {
    const session = this.renderRoot.querySelectorAll('.session')[index];
    session?.querySelector<HTMLElement>('a[href], button')?.focus();
  }

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
    // An editor may allow no more than a div, with the player in it.
    const player = found?.querySelector('sli-session-player') ?? found;
    return player instanceof SliSessionPlayer ? player : undefined;
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

declare global {
  interface HTMLElementTagNameMap {
    'sli-session-list': SliSessionList;
  }
}
