import type {FeedError} from '../feed/feed-error.js';
import type {LoadedFeed} from '../feed/load-feed.js';
import type {Problem} from '../feed/problem.js';
import type {Feed} from '../model/feed.js';

const bubbling = {bubbles: true, composed: true};
const cancelable = {...bubbling, cancelable: true};

/** The visitor chose a session in a list. Canceled, the page itself shows it. */
export class SliSessionSelectEvent extends Event {
  /** The session's id. */
  readonly session: string;
  /** BCP 47 tag of the version chosen. */
  readonly language: string;

  constructor(session: string, language: string) {
    super('sli-session-select', cancelable);
    this.session = session;
    this.language = language;
  }
}

/** The visitor chose a language in a switcher. Canceled, the switcher keeps its value. */
export class SliLanguageChangeEvent extends Event {
  /** BCP 47 tag. */
  readonly language: string;
  /** The session's id, where the choice is one session's. */
  readonly session: string | undefined;

  constructor(language: string, session?: string) {
    super('sli-language-change', cancelable);
    this.language = language;
    this.session = session;
  }
}

/** The visitor opened a slide deck or paper. */
export class SliResourceOpenEvent extends Event {
  /** The session's id. */
  readonly session: string;
  /** BCP 47 tag of the file, where the feed tells. */
  readonly language: string | undefined;
  /** Absolute address of the file. */
  readonly url: string;

  constructor(session: string, language: string | undefined, url: string) {
    super('sli-resource-open', bubbling);
    this.session = session;
    this.language = language;
    this.url = url;
  }
}

/** A feed came, maybe in part or from the last good copy. */
export class SliFeedLoadEvent extends Event {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  /** Since when the copy is saved, when the feed itself could not be had. */
  readonly staleSince: Date | undefined;

  constructor({feed, stale}: LoadedFeed, problems: readonly Problem[]) {
    super('sli-feed-load', bubbling);
    this.feed = feed;
    this.problems = problems;
    this.staleSince = stale?.since;
  }
}

/** A feed could not be had or used. When a saved copy stands in, `sli-feed-load` follows. */
export class SliFeedErrorEvent extends Event {
  readonly error: FeedError;
  readonly problems: readonly Problem[];

  constructor(error: FeedError) {
    super('sli-feed-error', bubbling);
    this.error = error;
    this.problems = error.problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sli-session-select': SliSessionSelectEvent;
    'sli-language-change': SliLanguageChangeEvent;
    'sli-resource-open': SliResourceOpenEvent;
    'sli-feed-load': SliFeedLoadEvent;
    'sli-feed-error': SliFeedErrorEvent;
  }
}
