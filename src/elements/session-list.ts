import {msg, str} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {formatNumber} from '../i18n/format.js';
import {loadWords, type WordsPart} from '../i18n/messages.js';
import type {Feed, Session} from '../model/feed.js';
import type {SessionGrouping} from '../model/session-groups.js';
import {sessionById, type SessionOrder} from '../model/sessions.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import type {DeepLink} from './deep-link.js';
import {define} from './define.js';
import {SliSessionSelectEvent} from './events.js';
import {FeedElement} from './feed-element.js';
import {lastAnswer} from './last-answer.js';
import {followLinks, tryLink, type LinkTarget} from './link-targets.js';
import type {ListPlayer, Watched} from './list/list-player.js';
import type {Found, SessionFinder} from './list/session-finder.js';
import type {RowTurns} from './list/row-turns.js';
import {PAGE_SIZE, SessionPages} from './list/session-pages.js';
import {loadListPlayer} from './load-player.js';
import {renderPlayError} from './play-error.js';
import {styles} from './session-list.styles.js';
import {SliSessionPlayer} from './session-player.js';
import {rowOf, type RowContext, type Watch} from './row/row.js';
import {SessionRows} from './row/session-rows.js';
import {renderRow} from './session-row.js';
import {rowStyles} from './session-row.styles.js';

type Groups = typeof import('./list/list-groups.js');

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
 * @csspart error - That what plays a session can't be had.
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

  /** Leaves the keyboard to the page while a session plays in place. */
  @property({type: Boolean, attribute: 'no-shortcuts'}) noShortcuts = false;

  /** The code of the toolbar, once it is there. */
  @state() private _finder: SessionFinder | undefined;
  /** The code of the groups, once it is there; `undefined` while it is on its way. */
  @state() private _groups: Groups | 'none' | 'failed' | undefined = 'none';

  readonly #pages = new SessionPages();
  /** What was to be watched, and by which link, when the code that plays could not be loaded. */
  @state() private _unplayed: {watched: Watched; link: HTMLAnchorElement} | undefined;

  readonly #rows = new SessionRows(this);
  /** In which languages rows were rendered last, and who has them change that one after another. */
  #languages: readonly string[] = [];
  #turns: RowTurns | undefined;
  #finderState: 'none' | 'loading' | 'there' | 'failed' = 'none';
  /** The locale in which the visitor asked for more: what is told of it is not told again in another. */
  #askedIn: string | undefined;
  /** What plays sessions, once one is to be played. */
  #listPlayer: ListPlayer | undefined;
  readonly #groupwise = lastAnswer((groups: Groups, ...asked: Parameters<Groups['groupwise']>) =>
    groups.groupwise(...asked),
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
  openLink(link: DeepLink, isAsked: boolean): void {
    const language = this.wantedLanguages[0] ?? this.locale;
    void this.#loadPlayer()
      .then((player) => {
        player.openLink(link, language, isAsked);
      })
      // The list is there all the same.
      .catch(() => undefined);
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
    this.#pages.startAgain();
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
    if (changed.has('pageSize')) this.#pages.size = this.pageSize;
    if (this.#hasToolbar) void this.#loadFinder();
    if (this.#grouping && this._groups === 'none') void this.#loadGroups();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.loadedFeed) return;
    tryLink();
    if (!this.#turns && this.#pages.shownCount > PAGE_SIZE) void this.#loadTurns();
    const {hasMore, hasMoreFailed} = this.feedController;
    const {asksForMore, count, shown} = this.#pages;
    const isPartOfPage = asksForMore || this.show !== 'all' || this.topic;
    if (isPartOfPage && count < shown && hasMore && !hasMoreFailed) {
      queueMicrotask(() => void this.feedController.loadMore());
    }
  }

  /** With all rows in the language that it is in by now. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#turns?.done;
    return isComplete;
  }

  /** What has come later speaks too, in whatever locale. */
  protected override get wordsPart(): WordsPart {
    const isMore = this.#listPlayer ?? this.#rows.extras ?? typeof this._groups === 'object';
    return isMore ? 'later' : 'first';
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
    // What the address asks for is not to be seen after all that it doesn't, nor groups after a list.
    const isFinding = this.#finderState === 'loading' && this.deepLink && location.hash;
    if (isFinding || (this.#grouping && !this._groups)) return this.renderSkeleton();
    const pages = this.#pages;
    const found = this.#find(feed);
    const grouping = found.isByMerit ? undefined : this.#grouping;
    const groups = grouping && typeof this._groups === 'object' ? this._groups : undefined;
    const sessions =
      grouping && groups ? this.#groupwise(groups, found.sessions, grouping, feed) : found.sessions;
    const shown = sessions.slice(0, pages.shown);
    const open = this.#listPlayer?.open && sessionById(feed, this.#listPlayer.open.session);
    if (open && !shown.includes(open)) shown.push(open);
    pages.count = found.count;
    if (found.count === 0 && shown.length === 0 && !this._finder?.isFinding && !feed.next_url) {
      return html`<slot name="heading"></slot>${this.renderEmpty(
          html`<p part="message">${msg('There are no sessions yet.')}</p>`,
        )}`;
    }
    const {locale, wantedLanguages: wanted} = this;
    const languages = [locale, ...wanted];
    this.#turns?.begin(this.renderRoot, this.#languages, languages);
    this.#languages = languages;
    const context: RowContext = {
      locale,
      wanted,
      feed,
      headingLevel: this.levelOf(groups ? 1 : 0),
      mark: this._finder?.mark,
      layout: this.layout,
      rows: this.#rows,
      current: undefined,
      watch: this.#watch,
    };
    const renderList = (members: readonly Session[]) => this.#renderList(members, context);
    return html`<slot name="heading"></slot>${this.#renderToolbar(wanted)}
      ${
        grouping && groups
          ? groups.renderGroups(shown, {
              feed,
              grouping,
              locale,
              wanted,
              headingLevel: this.levelOf(),
              renderList,
            })
          : renderList(shown)
      }
      ${this.#renderMore(pages.count, pages.shownCount)}`;
  }

  #renderToolbar(wanted: readonly string[]): TemplateResult | typeof nothing {
    if (!this.#hasToolbar) return nothing;
    const {count, shownCount: shown} = this.#pages;
    return html`<div
      class="toolbar ${this.search ? 'with-search' : ''} ${this.filters === undefined ? '' : 'with-filters'}"
      part="toolbar"
    >
      ${this._finder?.renderToolbar({
        count,
        shown,
        isPart: this.feedController.hasMore,
        isLoading: this.feedController.isLoadingMore,
        order: this.#order,
        wanted,
      })}
    </div>`;
  }

  #renderList(sessions: readonly Session[], context: RowContext): TemplateResult {
    return html`<ul
      class="list ${this.layout}"
      part="list"
      role="list"
      @pointerover=${this.#prepare}
      @focusin=${this.#prepare}
    >
      ${repeat(
        sessions,
        ({id}) => id,
        (session) => this.#renderSession(session, context),
      )}
    </ul>`;
  }

  #renderSession(session: Session, context: RowContext): TemplateResult {
    const player = this.#listPlayer;
    const open = player?.open?.session === session.id ? player.open : undefined;
    const {feed, wanted, locale} = context;
    const row = rowOf(session, open ? {...context, current: open.language} : context);
    const draw = () => renderRow(row);
    return html`<li
      class=${open ? 'session open' : 'session'}
      part=${open ? 'session current' : 'session'}
      @keydown=${open ? player?.closeByKey : nothing}
    >
      ${this.#turns?.inTurn(draw) ?? draw()}${this.#renderBelow(
        this._finder?.renderPlace(session, wanted),
        open ? player?.render(feed, open, wanted[0] ?? locale) : this.#renderUnplayed(session),
      )}
    </li>`;
  }

  #renderUnplayed({id}: Session): TemplateResult | undefined {
    if (this._unplayed?.watched.session !== id) return undefined;
    const {watched, link} = this._unplayed;
    return renderPlayError(link.href, () => void this.#watchLater(watched, link));
  }

  /** What stands under a row: mostly nothing, and then it is to be no part either. */
  #renderBelow(place: unknown, player: unknown): TemplateResult | typeof nothing {
    return place || player ? html`${place}${player} ` : nothing;
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
    return html`<div class="more" ?hidden=${isAll && count <= this.#pages.size}>
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

  get #grouping(): SessionGrouping | undefined {
    const {groupBy} = this;
    return groupBy === 'year' || groupBy === 'topic' ? groupBy : undefined;
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

  async #loadGroups(): Promise<void> {
    this._groups = undefined;
    try {
      const words = loadWords(this.locale, 'later');
      [this._groups] = await Promise.all([import('./list/list-groups.js'), words]);
    } catch {
      // The sessions are there all the same.
      this._groups = 'failed';
    }
  }

  async #loadTurns(): Promise<void> {
    try {
      const {RowTurns} = await import('./list/row-turns.js');
      this.#turns ??= new RowTurns();
    } catch {
      // Rows change all at once.
    }
  }

  async #loadPlayer(): Promise<ListPlayer> {
    const words = loadWords(this.locale, 'later');
    const [{ListPlayer}] = await Promise.all([loadListPlayer(), words]);
    this.#listPlayer ??= new ListPlayer(this, this.#rows.readPlaces);
    return this.#listPlayer;
  }

  #find(feed: Feed): Found {
    const order = this.#order;
    const all = this.#pages.listed(feed, this.show, this.topic);
    const ordered = this.#pages.inOrder(all, order);
    const kept = this.#listPlayer?.open?.session;
    return (
      this._finder?.find({feed, all, ordered, order, kept}) ?? {
        sessions: ordered,
        count: ordered.length,
        isByMerit: false,
      }
    );
  }

  readonly #showMore = ({currentTarget}: Event): void => {
    const pages = this.#pages;
    const {hasMore, hasMoreFailed, isLoadingMore} = this.feedController;
    if (isLoadingMore && pages.shown >= pages.count) return;
    const before = pages.shownCount;
    if (hasMoreFailed) pages.asksForMore = true;
    else pages.showMore();
    this.#askedIn = this.locale;
    if (hasMoreFailed && hasMore) {
      void (this._finder?.isFinding
        ? this.feedController.loadAll()
        : this.feedController.loadMore());
    }
    this.requestUpdate();
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
    const link = event.currentTarget as HTMLAnchorElement;
    const watched = {session: session.id, language, start};
    // Within the click, if that is possible: some browsers let nothing play later.
    if (this.#listPlayer) {
      this.#listPlayer.watch(watched, link);
      return;
    }
    void this.#watchLater(watched, link);
  };

  /** What plays is still to come; if it can't be had, the row says so. */
  async #watchLater(watched: Watched, link: HTMLAnchorElement): Promise<void> {
    const hadFailed = this._unplayed !== undefined;
    this._unplayed = undefined;
    try {
      (await this.#loadPlayer()).watch(watched, link);
    } catch {
      this._unplayed = {watched, link};
      if (!hadFailed) return;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[part=error] button')?.focus();
    }
  }

  /** The visitor is near a link to watch a session: what plays it is loaded ahead. */
  readonly #prepare = ({target}: Event): void => {
    if (this.#listPlayer || !(target as Element).closest('.languages')) return;
    void this.#loadPlayer().catch(() => undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sli-session-list': SliSessionList;
  }
}
