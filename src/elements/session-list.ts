import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {WordsPart} from '../i18n/messages.js';
import type {Feed, Session} from '../model/feed.js';
import type {SessionGrouping} from '../model/session-groups.js';
import {sessionById, type SessionOrder} from '../model/sessions.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import type {DeepLink} from './deep-link.js';
import {define} from './define.js';
import {FeedElement} from './feed-element.js';
import {Late} from './late.js';
import {followLinks, type LinkTarget} from './link-targets.js';
import {renderBones, renderRows, type ListContext} from './list/list-rows.js';
import {loadFinder, loadGroups, loadTurns} from './list/load-parts.js';
import {MoreButton} from './list/more-button.js';
import type {Found} from './list/session-finder.js';
import {PAGE_SIZE, SessionPages} from './list/session-pages.js';
import {Watching} from './list/watching.js';
import {styles} from './session-list.styles.js';
import {SliSessionPlayer} from './session-player.js';
import {SessionRows} from './row/session-rows.js';
import {rowStyles} from './session-row.styles.js';

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

  readonly #pages = new SessionPages();
  readonly #rows = new SessionRows(this);
  readonly #watching = new Watching(this, this.#rows.readPlaces);
  readonly #more = new MoreButton(this, this.#pages);
  /** What the visitor looks for, and the toolbar to. */
  readonly #finder = new Late(() => loadFinder(this, this.locale), this);
  readonly #groups = new Late(() => loadGroups(this.locale), this);
  /** Who has rows change their language one after another. */
  readonly #turns = new Late(loadTurns);
  /** In which languages rows were rendered last. */
  #languages: readonly string[] = [];

  constructor() {
    super();
    define('sli-session-player', SliSessionPlayer);
    followLinks(this);
  }

  /** @internal */
  fits({session}: DeepLink): number {
    return this.loadedFeed && sessionById(this.loadedFeed, session) ? 2 : 0;
  }

  /** @internal */
  openLink(link: DeepLink, isAsked: boolean): void {
    void this.#watching.openLink(link, isAsked);
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
    if (this.#hasToolbar) void this.#finder.ask();
    if (this.#grouping) void this.#groups.ask();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#pages.shownCount > PAGE_SIZE) void this.#turns.ask();
  }

  /** With all rows in the language that it is in by now. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#turns.part?.done;
    return isComplete;
  }

  /** What has come later speaks too, in whatever locale. */
  protected override get wordsPart(): WordsPart {
    return (this.#watching.player ?? this.#rows.extras ?? this.#groups.part) ? 'later' : 'first';
  }

  protected override errorText(): string {
    return msg('The sessions could not be loaded.');
  }

  protected override renderSkeleton(): TemplateResult {
    return renderBones();
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const found = this.#find(feed);
    const grouping = found.isByMerit ? undefined : this.#grouping;
    // What the address asks for is not to be seen after all that it doesn't, nor groups after a list.
    const isFinding = this.#finder.isComing && this.deepLink && location.hash;
    if (isFinding || (grouping && this.#groups.isComing)) return this.renderSkeleton();
    const finder = this.#finder.part;
    const groups = grouping && this.#groups.part;
    const sessions = groups?.inOrder(found.sessions, grouping!, feed) ?? found.sessions;
    const shown = sessions.slice(0, this.#pages.shown);
    const open = this.#open && sessionById(feed, this.#open);
    if (open && !shown.includes(open)) shown.push(open);
    this.#pages.count = found.count;
    const heading = html`<slot name="heading"></slot>`;
    if (found.count === 0 && shown.length === 0 && !finder?.isFinding && !feed.next_url) {
      return html`${heading}${this.renderEmpty(
        html`<p part="message">${msg('There are no sessions yet.')}</p>`,
      )}`;
    }
    const context = this.#context(feed, groups ? 1 : 0);
    const renderList = (members: readonly Session[]) => renderRows(members, context);
    return html`${heading}${this.#renderToolbar()}
    ${
      groups?.render(shown, {
        ...context,
        grouping: grouping!,
        headingLevel: this.levelOf(),
        renderList,
      }) ?? renderList(shown)
    }
    ${this.#more.render(finder)}`;
  }

  #renderToolbar(): unknown {
    if (!this.#hasToolbar || this.#finder.hasFailed) return nothing;
    const {count, shownCount: shown} = this.#pages;
    const {hasMore: isPart, isLoadingMore: isLoading} = this.feedController;
    const {search, filters, wantedLanguages: wanted} = this;
    return html`<div
      class="toolbar ${search ? 'with-search' : ''} ${filters === undefined ? '' : 'with-filters'}"
      part="toolbar"
    >
      ${this.#finder.part?.renderToolbar({
        count,
        shown,
        isPart,
        isLoading,
        order: this.#order,
        wanted,
      })}
    </div>`;
  }

  /** What rows must know, whose titles lie so much deeper than the list's first heading. */
  #context(feed: Feed, depth: number): ListContext {
    const {locale, wantedLanguages: wanted, layout} = this;
    const turns = this.#turns.part;
    const languages = [locale, ...wanted];
    turns?.begin(this.renderRoot, this.#languages, languages);
    this.#languages = languages;
    return {
      locale,
      wanted,
      feed,
      headingLevel: this.levelOf(depth),
      layout,
      rows: this.#rows,
      watching: this.#watching,
      finder: this.#finder.part,
      turns,
    };
  }

  get #hasToolbar(): boolean {
    return this.search || this.filters !== undefined;
  }

  get #order(): SessionOrder {
    return this.order ?? (this.show === 'upcoming' ? 'oldest' : 'newest');
  }

  get #grouping(): SessionGrouping | undefined {
    const {groupBy} = this;
    return groupBy === 'year' || groupBy === 'topic' ? groupBy : undefined;
  }

  /** The id of the session that plays in place. */
  get #open(): string | undefined {
    return this.#watching.open?.session;
  }

  #find(feed: Feed): Found {
    const order = this.#order;
    const all = this.#pages.listed(feed, this.show, this.topic);
    const ordered = this.#pages.inOrder(all, order);
    const found = this.#finder.part?.find({feed, all, ordered, order, kept: this.#open});
    return found ?? {sessions: ordered, count: ordered.length, isByMerit: false};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sli-session-list': SliSessionList;
  }
}
