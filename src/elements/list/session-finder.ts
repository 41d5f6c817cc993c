import {html, type TemplateResult} from 'lit';
import {FacetTable, FACETS, type Facet, type FacetValue} from '../../model/facets.js';
import {FeedNames} from '../../model/feed-names.js';
import type {Feed, Session} from '../../model/feed.js';
import {SessionIndex, type SearchHits} from '../../model/session-index.js';
import type {TextRange} from '../../model/search-text.js';
import {inOrder, type SessionOrder} from '../../model/sessions.js';
import {textIn, type Text} from '../../model/text.js';
import {inSlices} from '../in-slices.js';
import {lastAnswer} from '../last-answer.js';
import type {ListView} from './session-toolbar.js';
import './session-toolbar.js';
import {NO_SEARCH, searchInAddress, writeSearch, type Search, type SortOrder} from './find-link.js';

/** The parts of the toolbar, which are the list's too. */
const PARTS = 'search, filters, filter, option, sort, chip, clear, count, message';

/** What the finder must know of the list that it is in. */
export interface FinderHost extends HTMLElement {
  readonly deepLink: boolean;
  readonly search: boolean;
  readonly filters: string | undefined;
  requestUpdate(): void;
  /** Shows the first page again: something else is looked for. */
  startAgain(): void;
  /** Loads all pages of the feed. */
  loadAll(): void;
}

/** The sessions of a list among which to find some. */
export interface Sessions {
  readonly feed: Feed;
  /** In the feed's order: those that the list is for. */
  readonly all: readonly Session[];
  /** In the order in which the list shows them while nothing is looked for. */
  readonly ordered: readonly Session[];
  readonly order: SessionOrder;
  /** The id of a session that stays, whether it fits or not: it is open. */
  readonly kept: string | undefined;
}

export interface Found {
  readonly sessions: readonly Session[];
  /** How many of them fit. */
  readonly count: number;
  /** Whether the best come first. */
  readonly isByMerit: boolean;
}

/** The names of the facets that an attribute asks for: all, unless it names some. */
function facetsAskedFor(attribute: string | undefined): readonly Facet[] {
  if (attribute === undefined) return [];
  const names = attribute.split(/\s+/).filter(Boolean);
  if (names.length === 0) return FACETS;
  // Captions and sign language go with the recording's language.
  const of = (facet: Facet) => (facet === 'captions' || facet === 'sign' ? 'language' : facet);
  return FACETS.filter((facet) => names.includes(facet) || names.includes(of(facet)));
}

/** Of lists with the same id, or with none, only one has what is looked for in it in the page's address. */
const owners = new Map<string, SessionFinder>();

/** What a visitor looks for in a list, and what is found. */
export class SessionFinder {
  search: Search = NO_SEARCH;
  /** Whether the filters are open. */
  isOpen = false;

  readonly #host: FinderHost;
  readonly #inOrder = lastAnswer(inOrder);
  #facets: readonly Facet[] = [];
  #known: readonly Session[] = [];
  #numbers = new Map<Session, number>();
  #index: SessionIndex | undefined;
  #table = new FacetTable([]);
  #names: FeedNames | undefined;
  #feed: Feed | undefined;
  #isPreparing = false;
  #isUsed = false;
  #hits: (SearchHits & {readonly query: string; readonly size: number}) | undefined;
  /** While a visitor types, the address is written over. */
  #isTyping = false;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  hostConnected(): void {
    const {id} = this.#host;
    if (!owners.has(id)) owners.set(id, this);
    addEventListener('popstate', this.#takeAddress);
    this.#takeAddress();
  }

  hostDisconnected(): void {
    for (const [id, owner] of owners) if (owner === this) owners.delete(id);
    removeEventListener('popstate', this.#takeAddress);
  }

  get #isInAddress(): boolean {
    return this.#host.deepLink && owners.get(this.#host.id) === this;
  }

  get isFinding(): boolean {
    const {query, choice, sort} = this.search;
    return query !== '' || choice.size > 0 || sort !== undefined;
  }

  /** The order in which what is found is shown. */
  sortAs(order: SessionOrder): SortOrder {
    const {query, sort} = this.search;
    if (query === '') return sort === undefined || sort === 'best' ? order : sort;
    return sort ?? 'best';
  }

  /** Whether all sessions that are there have been looked through. */
  get isReady(): boolean {
    const {query, choice} = this.search;
    const {length} = this.#known;
    return (
      (query === '' || this.#index?.size === length) &&
      (choice.size === 0 || this.#table.size === length)
    );
  }

  /** The facets that are worth offering. */
  get facets(): readonly Facet[] {
    const dividing = new Set([...this.#table.dividing(), ...this.search.choice.keys()]);
    return this.#facets.filter((facet) => dividing.has(facet));
  }

  get names(): FeedNames {
    return this.#names ?? new FeedNames({} as Feed);
  }

  /** Takes the sessions as they are now, and answers which are to be seen. */
  find({feed, all, ordered, order, kept}: Sessions): Found {
    this.#take(feed, all, facetsAskedFor(this.#host.filters));
    if (!this.isFinding) return {sessions: ordered, count: ordered.length, isByMerit: false};
    const {choice} = this.search;
    const scores = this.#search()?.scores;
    const isChosen = this.#table.chosen(choice);
    const fits = (session: Session): boolean => {
      const number = this.#numbers.get(session) ?? -1;
      const isHit = !scores || (scores[number] ?? 0) > 0;
      return isHit && (choice.size === 0 || (number < this.#table.size && isChosen(number)));
    };
    const sort = this.sortAs(order);
    let count = 0;
    const fitting = this.#inOrder(all, sort === 'best' ? order : sort).filter((session) => {
      const isFit = fits(session);
      if (isFit) count++;
      return isFit || session.id === kept;
    });
    const isByMerit = sort === 'best' && scores !== undefined;
    const sessions = isByMerit
      ? bestFirst(fitting, (session) => scores[this.#numbers.get(session) ?? -1] ?? 0)
      : fitting;
    return {sessions, count, isByMerit};
  }

  /** The values of the facets, each with how many sessions it would leave. */
  counts(): ReadonlyMap<Facet, readonly FacetValue[]> {
    const scores = this.#search()?.scores;
    return this.#table.counts(this.search.choice, (number) => !scores || (scores[number] ?? 0) > 0);
  }

  /** Gets ready to be searched; further pages of the feed come too. */
  prepare(): void {
    this.#index ??= new SessionIndex();
    this.use();
  }

  /** The visitor begins to look for something: from here on, all pages of the feed count. */
  use(): void {
    void this.#prepare();
    if (this.#isUsed) return;
    this.#isUsed = true;
    this.#host.loadAll();
  }

  type(query: string): void {
    this.prepare();
    this.#set({...this.search, query: query.trim() === '' ? '' : query}, !this.#isTyping);
    this.#isTyping = true;
  }

  /** Takes a value of a facet, or leaves it. */
  toggle(facet: Facet, value: string): void {
    const values = new Set(this.search.choice.get(facet));
    if (!values.delete(value)) values.add(value);
    const choice = new Map(this.search.choice);
    if (values.size > 0) choice.set(facet, values);
    else choice.delete(facet);
    this.#step({...this.search, choice});
  }

  sort(sort: SortOrder): void {
    this.#step({...this.search, sort});
  }

  clearQuery(): void {
    this.#step({...this.search, query: ''});
  }

  clearChoice(): void {
    this.#step({...this.search, choice: new Map()});
  }

  toggleFilters(): void {
    this.isOpen = !this.isOpen;
    if (this.isOpen) this.use();
    this.#host.requestUpdate();
  }

  renderToolbar(view: ListView): TemplateResult {
    return html`<sli-session-toolbar
      exportparts=${PARTS}
      .finder=${this}
      .hasSearch=${this.#host.search}
      .hasFilters=${this.#host.filters !== undefined}
      .view=${view}
    ></sli-session-toolbar>`;
  }

  /**
   * Shows a text of a session with what is looked for marked: the same function for as long as that is the same, none
   * while it is nothing.
   */
  get mark(): ((text: string) => unknown) | undefined {
    const words = this.#search()?.words;
    return words && this.#markerOf(words);
  }

  readonly #markerOf = lastAnswer((words: ReadonlySet<string>) => (text: string): unknown => {
    let at = 0;
    const pieces: unknown[] = [];
    for (const {start, end} of this.#rangesOf(text, words)) {
      pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
      at = end;
    }
    return [...pieces, text.slice(at)];
  });

  /** Where a session has what is looked for, when that is not in what the row shows of it. */
  renderPlace(session: Session, wanted: readonly string[]): TemplateResult | undefined {
    const words = this.#search()?.words;
    if (!words) return undefined;
    const isIn = (text: string) => this.#rangesOf(text, words).length > 0;
    const {title, description} = session;
    const seen = [title, description].map((text) => text && textIn(text, wanted).value);
    if (seen.some((text) => text !== undefined && isIn(text))) return undefined;
    for (const text of this.#textsOf(session)) {
      for (const language of Object.keys(text)) {
        const {value, lang, dir} = textIn(text, [language]);
        const [range] = this.#rangesOf(value, words);
        if (!range) continue;
        return html`<p class="muted place" part="place" lang=${lang} dir=${dir}>
          ${this.mark?.(around(value, range.start))}
        </p>`;
      }
    }
    return undefined;
  }

  #rangesOf(text: string, words: ReadonlySet<string>): readonly TextRange[] {
    return this.#index?.rangesOf(text, words) ?? [];
  }

  #textsOf({title, topics = [], speakers = [], resources = [], description}: Session): Text[] {
    return [
      title,
      ...topics.map((id) => this.names.topic(id)),
      ...speakers.map(({person}) => this.names.person(person)),
      ...resources.map((resource) => resource.title),
      ...(description ? [description] : []),
    ];
  }

  #step(search: Search): void {
    this.use();
    this.#isTyping = false;
    this.#set(search, true);
  }

  #set(search: Search, isStep: boolean): void {
    this.search = search;
    if (this.#isInAddress) writeSearch(this.#host.id, search, isStep);
    this.#host.startAgain();
  }

  readonly #takeAddress = (): void => {
    const search = this.#isInAddress ? searchInAddress(this.#host.id) : undefined;
    if (!search) return;
    this.search = search;
    this.#isTyping = false;
    if (search.query !== '') this.#index ??= new SessionIndex();
    if (this.isFinding) this.#isUsed = false;
    this.#host.startAgain();
  };

  #search(): SearchHits | undefined {
    const {query} = this.search;
    if (query === '' || !this.#index) return undefined;
    const {size} = this.#index;
    if (this.#hits?.query !== query || this.#hits.size !== size) {
      this.#hits = {...this.#index.search(query), query, size};
    }
    return this.#hits;
  }

  #take(feed: Feed, all: readonly Session[], facets: readonly Facet[]): void {
    if (feed !== this.#feed) this.#names = new FeedNames(feed);
    this.#feed = feed;
    const isFurther = this.#known.every((session, index) => all[index] === session);
    const isSameFacets = facets.join() === this.#facets.join();
    if (!isFurther || !isSameFacets) {
      this.#facets = facets;
      this.#table = new FacetTable(facets);
    }
    if (!isFurther) {
      this.#numbers = new Map();
      if (this.#index) this.#index = new SessionIndex();
      this.#hits = undefined;
    }
    for (let number = this.#numbers.size; number < all.length; number++) {
      const session = all[number];
      if (session) this.#numbers.set(session, number);
    }
    this.#known = all;
    if (this.isFinding && !this.#isUsed) this.use();
    else void this.#prepare();
  }

  /** Reads the sessions that have not been read, a few at a time. */
  async #prepare(): Promise<void> {
    if (this.#isPreparing) return;
    this.#isPreparing = true;
    const now = Date.now();
    let hasRead = false;
    await inSlices(() => {
      const next = this.#known[this.#table.size];
      const nextInIndex = this.#index && this.#known[this.#index.size];
      if (next) this.#table.add(next, now, this.#feed?.time_zone);
      if (nextInIndex) this.#index?.add(nextInIndex, this.names);
      const isMore = next !== undefined || nextInIndex !== undefined;
      hasRead ||= isMore;
      return isMore;
    });
    this.#isPreparing = false;
    if (hasRead) this.#host.requestUpdate();
  }
}

/** Sessions by how well they fit; those that do so alike stay as they are. There are few scores: no need to sort. */
function bestFirst(
  sessions: readonly Session[],
  scoreOf: (session: Session) => number,
): readonly Session[] {
  const alike = new Map<number, Session[]>();
  for (const session of sessions) {
    const score = scoreOf(session);
    const known = alike.get(score);
    if (known) known.push(session);
    else alike.set(score, [session]);
  }
  return [...alike].sort(([a], [b]) => b - a).flatMap(([, members]) => members);
}

/** About how much of a text shows around what was found in it, in UTF-16 units. */
const AROUND = 60;

/** What is around a place in a text, cut between words. */
function around(text: string, place: number): string {
  const from = place <= AROUND ? 0 : text.indexOf(' ', place - AROUND) + 1;
  const to = text.indexOf(' ', place + AROUND);
  const end = to < 0 ? text.length : to;
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
