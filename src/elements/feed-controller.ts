import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FeedError} from '../feed/feed-error.js';
import {givenFeed} from '../feed/given-feed.js';
import {loadFeed, loadNextPage, type LoadedFeed} from '../feed/load-feed.js';
import {reportProblems} from '../feed/report-problems.js';
import {SliFeedErrorEvent, SliFeedLoadEvent} from './events.js';

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

/** Gives an element its feed: from its `feed` property, else the JSON inside of it, else its `src`. */
export class FeedController implements ReactiveController {
  state: FeedState = {status: 'none'};
  /** Whether a further page is on its way. */
  isLoadingMore = false;

  readonly #host: FeedHost;
  #origin: unknown;
  #loading: AbortController | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Taken out of the page and put back, the element asks again for what it stopped asking for.
    if (this.#loading?.signal.aborted) this.#host.requestUpdate();
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
    const origin = this.#host.feed ?? inlineJson(this.#host) ?? this.#host.src;
    const isNew = origin !== this.#origin;
    this.#origin = origin;
    if (isNew || (this.#loading?.signal.aborted && this.#host.isConnected)) this.#start();
  }

  hostDisconnected(): void {
    this.#loading?.abort();
  }

  /** Asks for the feed once more. */
  retry(): void {
    this.#start();
    this.#host.requestUpdate();
  }

  /** Loads the page of sessions that follows. What is there stays, whatever comes of it. */
  async loadMore(): Promise<void> {
    if (this.state.status !== 'ready' || this.isLoadingMore) return;
    const {loaded} = this.state;
    this.isLoadingMore = true;
    this.#host.requestUpdate();
    try {
      const next = await loadNextPage(loaded);
      if (this.state.status === 'ready' && this.state.loaded === loaded) this.#show(next);
    } catch (error) {
      this.#tell(error);
    } finally {
      this.isLoadingMore = false;
      this.#host.requestUpdate();
    }
  }

  #start(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    const {feed, src, noStorage} = this.#host;
    const given = feed ?? inlineJson(this.#host);
    if (given !== undefined) {
      this.#take(() => givenFeed(given));
    } else if (src) {
      void this.#load(src, !noStorage);
    } else {
      this.state = {status: 'none'};
    }
  }

  async #load(src: string, storage: boolean): Promise<void> {
    const {signal} = (this.#loading = new AbortController());
    if (this.state.status !== 'ready') this.state = {status: 'loading'};
    try {
      const loaded = await loadFeed(src, {signal, storage});
      if (!signal.aborted) this.#show(loaded);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
    if (!signal.aborted) this.#loading = undefined;
    this.#host.requestUpdate();
  }

  #take(read: () => LoadedFeed): void {
    try {
      this.#show(read());
    } catch (error) {
      this.#fail(error);
    }
  }

  #show(loaded: LoadedFeed): void {
    this.state = {status: 'ready', loaded};
    reportProblems(loaded.pages[0] ?? '', loaded.problems);
    if (loaded.stale) this.#tell(loaded.stale.error);
    // A feed handed down by another of our elements has been told of by that one.
    if (!loaded.isHandedDown) this.#dispatch(new SliFeedLoadEvent(loaded));
  }

  #fail(error: unknown): void {
    this.#tell(error);
    this.state = {status: 'error', error: asFeedError(error)};
  }

  #tell(error: unknown): void {
    const feedError = asFeedError(error);
    reportProblems(feedError.url, feedError.problems);
    this.#dispatch(new SliFeedErrorEvent(feedError));
  }

  /** Later, since this may be in the middle of an update, and a listener may change the element. */
  #dispatch(event: Event): void {
    queueMicrotask(() => this.#host.dispatchEvent(event));
  }
}

function inlineJson(host: HTMLElement): string | undefined {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}

function asFeedError(error: unknown): FeedError {
  return error instanceof FeedError ? error : new FeedError('unusable', '', [], {cause: error});
}
