import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FeedError} from '../feed/feed-error.js';
import {givenFeed} from '../feed/given-feed.js';
import {loadFeed, loadNextPage, type LoadedFeed} from '../feed/load-feed.js';
import {SliFeedErrorEvent, SliFeedLoadEvent} from './events.js';

const INITIATIVE = 'sli-initiative';

interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly feed: unknown;
  readonly noStorage: boolean;
}

/** What an element knows of its feed. */
export type FeedState =
  | {readonly status: 'none' | 'loading'}
  | {readonly status: 'ready'; readonly loaded: LoadedFeed}
  | {readonly status: 'error'; readonly error: FeedError};

/** Whose feed others may take. */
const controllers = new WeakMap<Element, FeedController>();

/**
 * Gives an element its feed: from its `feed` property, else the JSON inside of it, else its `src`, else the one of
 * the element above that hands its own down. Then that element tells of it, says what is wrong with it and loads
 * its further pages, once for all.
 */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  #state: FeedState = {status: 'none'};
  #origin: unknown;
  #loading: AbortController | undefined;
  /** Whose feed this element takes. */
  #giver: FeedController | undefined;
  /** Who takes this element's, and whether from outside of its shadow root. */
  readonly #takers = new Map<FeedController, boolean>();
  #loadingMore: Promise<void> | undefined;
  #hasMoreFailed = false;
  #answered: (() => void) | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    controllers.set(host, this);
    host.addController(this);
  }

  get state(): FeedState {
    return this.#giver?.state ?? this.#state;
  }

  /** Whether the feed is on its way, and nothing of it is there yet. */
  get isLoading(): boolean {
    return this.state.status === 'loading';
  }

  /** Resolves once the feed is there or can't be had, at the latest after some time (milliseconds). */
  answered(atMost: number): Promise<void> {
    return new Promise((resolve) => {
      this.#answered = resolve;
      setTimeout(resolve, atMost);
    });
  }

  /** Whether a further page is on its way. */
  get isLoadingMore(): boolean {
    return this.#giver?.isLoadingMore ?? this.#loadingMore !== undefined;
  }

  /** Whether the further page that was asked for last could not be had. */
  get hasMoreFailed(): boolean {
    return this.#giver?.hasMoreFailed ?? this.#hasMoreFailed;
  }

  /** Whether there are further pages. */
  get hasMore(): boolean {
    const {state} = this;
    return state.status === 'ready' && state.loaded.feed.next_url !== undefined;
  }

  /** Whether the feed is that of an element above. */
  get isHandedDown(): boolean {
    return this.#giver !== undefined;
  }

  /** Whether an element of the page takes this one's feed, rather than only those of its own shadow root. */
  get isTakenFromOutside(): boolean {
    return [...this.#takers.values()].includes(true);
  }

  hostConnected(): void {
    // Taken out of the page and put back, the element asks again for what it stopped asking for, and whoever is above.
    this.#host.requestUpdate();
    // The element may be met by the parser before the JSON inside of it.
    if (document.readyState === 'loading') {
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          this.#host.requestUpdate();
        },
        {once: true},
      );
    }
  }

  hostUpdate(): void {
    const {feed, src, isConnected} = this.#host;
    const origin = feed ?? inlineJson(this.#host) ?? (src || undefined);
    this.#takeFrom(origin === undefined && isConnected ? this.#findGiver() : undefined);
    const isNew = origin !== this.#origin;
    this.#origin = origin;
    if (isNew || (this.#loading?.signal.aborted && isConnected)) this.#start();
  }

  hostDisconnected(): void {
    this.#loading?.abort();
    this.#takeFrom(undefined);
  }

  /** Asks for the feed once more. */
  retry(): void {
    this.#start();
    this.#host.requestUpdate();
  }

  /** Loads the page of sessions that follows. What is there stays, whatever comes of it. */
  loadMore(): Promise<void> {
    if (this.#giver) return this.#giver.loadMore();
    if (this.#state.status !== 'ready') return Promise.resolve();
    this.#loadingMore ??= this.#loadNextPage(this.#state.loaded);
    return this.#loadingMore;
  }

  /** Loads all pages that follow, one after another, until one can't be had or the element leaves the page. */
  async loadAll(): Promise<void> {
    do await this.loadMore();
    while (this.hasMore && !this.hasMoreFailed && this.#host.isConnected);
  }

  async #loadNextPage(loaded: LoadedFeed): Promise<void> {
    this.#hasMoreFailed = false;
    this.#changed();
    try {
      const next = await loadNextPage(loaded);
      if (this.#state.status === 'ready' && this.#state.loaded === loaded) this.#show(next);
    } catch (error) {
      this.#hasMoreFailed = true;
      void this.#tell(asFeedError(error));
    } finally {
      this.#loadingMore = undefined;
      this.#changed();
    }
  }

  #takeFrom(giver: FeedController | undefined): void {
    const before = this.#giver;
    if (giver === before) return;
    this.#giver = giver;
    if (before) before.#drop(this);
    if (giver) giver.#accept(this);
    this.#tellTakers();
  }

  /** The nearest of the elements above that hand their feed down: an initiative, or whose shadow root this one is in. */
  #findGiver(): FeedController | undefined {
    const giver = giverAbove(this.#host);
    const controller = giver && controllers.get(giver);
    // It may be there already, and be upgraded only later.
    if (giver && !controller && !customElements.get(INITIATIVE)) {
      void customElements.whenDefined(INITIATIVE).then(() => {
        this.#host.requestUpdate();
      });
    }
    return controller;
  }

  #accept(taker: FeedController): void {
    const isOutside = taker.#host.getRootNode() !== this.#host.shadowRoot;
    this.#takers.set(taker, isOutside);
    // What the element shows may depend on them.
    if (isOutside) this.#host.requestUpdate();
  }

  #drop(taker: FeedController): void {
    if (this.#takers.get(taker)) this.#host.requestUpdate();
    this.#takers.delete(taker);
  }

  #changed(): void {
    this.#answered?.();
    this.#host.requestUpdate();
    this.#tellTakers();
  }

  #tellTakers(): void {
    for (const taker of this.#takers.keys()) taker.#changed();
  }

  #start(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#hasMoreFailed = false;
    const {feed, src, noStorage} = this.#host;
    const given = feed ?? inlineJson(this.#host);
    if (given !== undefined) {
      this.#take(() => givenFeed(given));
    } else if (src) {
      void this.#load(src, !noStorage);
    } else {
      this.#state = {status: 'none'};
    }
    this.#tellTakers();
  }

  async #load(src: string, storage: boolean): Promise<void> {
    const {signal} = (this.#loading = new AbortController());
    if (this.#state.status !== 'ready') this.#state = {status: 'loading'};
    try {
      const loaded = await loadFeed(src, {signal, storage});
      if (!signal.aborted) this.#show(loaded);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
    if (!signal.aborted) this.#loading = undefined;
    this.#changed();
  }

  #take(read: () => LoadedFeed): void {
    try {
      this.#show(read());
    } catch (error) {
      this.#fail(error);
    }
  }

  #show(loaded: LoadedFeed): void {
    this.#state = {status: 'ready', loaded};
    // A feed handed down by another of our elements has been told of by that one.
    if (!loaded.isHandedDown) void this.#tell(loaded.stale?.error, loaded);
  }

  #fail(error: unknown): void {
    const feedError = asFeedError(error);
    this.#state = {status: 'error', error: feedError};
    void this.#tell(feedError);
  }

  /**
   * Tells the page, and its developer of what is wrong. Later, since this may be in the middle of an update, and a
   * listener may change the element.
   */
  async #tell(error: FeedError | undefined, loaded?: LoadedFeed): Promise<void> {
    const faults = loaded?.faults ?? [];
    const isWrong = error !== undefined || faults.length > 0;
    // Where the words for it can't be had, the page is told without.
    const said = await (isWrong ? import('../feed/problem.js').catch(() => undefined) : undefined);
    const problems = said ? faults.map(said.problemOf) : [];
    if (error) {
      said?.reportProblems(error.url, said.explained(error).problems);
      this.#host.dispatchEvent(new SliFeedErrorEvent(error));
    }
    if (loaded) {
      said?.reportProblems(loaded.pages[0] ?? '', problems);
      this.#host.dispatchEvent(new SliFeedLoadEvent(loaded, problems));
    }
  }
}

function giverAbove(element: Element): Element | undefined {
  const initiative = element.parentElement?.closest(INITIATIVE);
  const root = element.getRootNode();
  if (initiative || !(root instanceof ShadowRoot)) return initiative ?? undefined;
  const {host} = root;
  return host.localName === INITIATIVE || controllers.has(host) ? host : giverAbove(host);
}

function inlineJson(host: HTMLElement): string | undefined {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}

function asFeedError(error: unknown): FeedError {
  return error instanceof FeedError ? error : new FeedError('unusable', '', [], {cause: error});
}
