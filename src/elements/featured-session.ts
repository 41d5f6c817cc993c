import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Feed} from '../model/feed.js';
import {featuredSession} from '../model/sessions.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import {define} from './define.js';
import type {SliLanguageChangeEvent} from './events.js';
import {styles} from './featured-session.styles.js';
import {FeedElement} from './feed-element.js';
import {PLAYER_ATTRIBUTES, passAttributes} from './pass-attributes.js';
import type {SliPlayEvent} from './playback-events.js';
import {PLAYER_PARTS} from './player-parts.js';
import {SliSessionPlayer} from './session-player.js';
import {renderSummary} from './session-summary.js';
import {StateClock} from './state-clock.js';

/** What was begun. */
interface Begun {
  /** The session's id. */
  readonly session: string;
  /** BCP 47 tag of the language in which it is wanted. */
  readonly language: string;
}

/**
 * The session that the feed puts forward, ready to play: what it is about, and its player. A version that has begun
 * goes on when the language of the page changes.
 *
 * @tag sli-featured-session
 *
 * @attr {'ask'} consent - With `ask`, the visitor is asked before the frame of YouTube or Vimeo is opened.
 * @attr {boolean} deep-link - Writes session, language and time into the page's address, so that it can be bookmarked.
 * @attr {boolean} no-shortcuts - Leaves the keyboard to the page.
 *
 * @fires {SliFeedLoadEvent} sli-feed-load - The feed came, with its problems.
 * @fires {SliFeedErrorEvent} sli-feed-error - The feed could not be had or used.
 *
 * @slot - What shows until the feed is there, and stays when it can't be had.
 * @slot heading - In place of the words that say that it is the featured one.
 *
 * @csspart badge - The words that say that it is the featured one.
 * @csspart title - The session's title.
 * @csspart status - Where it stands when it can't just be watched; also `upcoming`, `live`, `processing` or `cancelled`.
 * @csspart date - When the session takes or took place.
 * @csspart speakers - Who speaks in it.
 * @csspart description - What the session is about.
 * @csspart player - The player. Its own parts are passed on.
 */
export class SliFeaturedSession extends FeedElement {
  static override styles = [hostStyles, controlStyles, skeletonStyles, summaryStyles, styles];

  @state() private _begun: Begun | undefined;

  readonly #clock = new StateClock(this);

  constructor() {
    super();
    define('sli-session-player', SliSessionPlayer);
    passAttributes(this, 'sli-session-player', PLAYER_ATTRIBUTES);
  }

  /**
   * Plays the version in a language (BCP 47), else the one that shows, and moves the focus to its controls. The
   * returned promise never rejects: what goes wrong is shown.
   */
  async play(language?: string): Promise<void> {
    const {loadedFeed: feed} = this;
    const session = feed && featuredSession(feed);
    if (session && language !== undefined) this._begun = {session: session.id, language};
    await this.updateComplete;
    const player = this.renderRoot.querySelector('sli-session-player');
    await player?.play();
    await player?.updateComplete;
    player?.focus();
    player?.scrollIntoView({block: 'nearest'});
  }

  protected override errorText(): string {
    return msg('The session could not be loaded.');
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="summary">
        <span class="bone short"></span>
        <span class="bone long"></span>
        <span class="bone block"></span>
      </div>
      <sli-session-player></sli-session-player>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const session = featuredSession(feed);
    if (!session)
      return this.renderEmpty(html`<p part="message">${msg('There are no sessions yet.')}</p>`);
    this.#clock.shows(session, feed.time_zone);
    const begun = this._begun?.session === session.id ? this._begun : undefined;
    return html`<div class="summary">
        <slot name="heading"><p class="badge" part="badge">${msg('Featured session')}</p></slot>
        ${renderSummary(session, {
          locale: this.locale,
          wanted: this.wantedLanguages,
          feed,
          headingLevel: this.levelOf(),
        })}
      </div>
      <sli-session-player
        part="player"
        exportparts=${PLAYER_PARTS.join(', ')}
        lang=${this.wantedLanguages[0]}
        .feed=${this.toHandDown(feed)}
        .session=${session.id}
        .language=${begun?.language}
        ?no-storage=${this.noStorage}
        @sli-play=${this.#keepLanguage}
        @sli-language-change=${this.#followChoice}
      ></sli-session-player>`;
  }

  /** What has begun stays in the language that was wanted then. */
  readonly #keepLanguage = ({session}: SliPlayEvent): void => {
    const language = this.wantedLanguages[0];
    if (this._begun?.session !== session) this._begun = {session, language};
  };

  readonly #followChoice = (event: SliLanguageChangeEvent): void => {
    const {session, language} = event;
    // Later, when it is known whether the page canceled the change.
    queueMicrotask(() => {
      if (session && !event.defaultPrevented) this._begun = {session, language};
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sli-featured-session': SliFeaturedSession;
  }
}
