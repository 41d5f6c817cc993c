import {msg, str} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {languageName, ownLanguageName} from '../i18n/format.js';
import type {Feed, Session, Version} from '../model/feed.js';
import {featuredSession, sessionById} from '../model/sessions.js';
import {textIn} from '../model/text.js';
import {
  captionsIn,
  chooseVersion,
  playableVersions,
  type ChosenVersion,
} from '../model/versions.js';
import type {CaptionTracks, VersionPlayback} from '../playback/playback.js';
import {plainAddress} from '../playback/sources.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import {define} from './define.js';
import {
  SliEndedEvent,
  SliLanguageChangeEvent,
  SliPauseEvent,
  SliPlayEvent,
  SliProgressEvent,
} from './events.js';
import {FeedElement} from './feed-element.js';
import {playIcon} from './icons.js';
import {renderNotices} from './player-notices.js';
import './language-switcher.js';
import {loadPlayback} from './load-playback.js';
import {styles} from './session-player.styles.js';
import {renderResources} from './session-resources.js';
import {renderDuration, renderSummary} from './session-summary.js';

/**
 * One session's video, with a switch between its language versions that keeps the visitor's place. Before the
 * visitor asks to play there is only the poster: no video is requested.
 *
 * @tag sli-session-player
 *
 * @fires {SliPlayEvent} sli-play - Playing began or went on.
 * @fires {SliPauseEvent} sli-pause - Playing paused.
 * @fires {SliProgressEvent} sli-progress - A quarter, a half, three quarters have been reached.
 * @fires {SliEndedEvent} sli-ended - The end was reached.
 * @fires {SliLanguageChangeEvent} sli-language-change - The visitor chose another version. Cancelable.
 * @fires {SliResourceOpenEvent} sli-resource-open - The visitor opened a slide deck or paper.
 * @fires {SliFeedLoadEvent} sli-feed-load - The feed came, with its problems.
 * @fires {SliFeedErrorEvent} sli-feed-error - The feed could not be had or used.
 *
 * @slot - What shows until the feed is there, and stays when it can't be had.
 *
 * @csspart frame - The box of the picture.
 * @csspart poster - The picture before play.
 * @csspart play - The button over the poster.
 * @csspart media - The `<video>`.
 * @csspart switcher - The choice among the versions.
 * @csspart group - The switcher's whole.
 * @csspart label - The switcher's label.
 * @csspart language - The switcher's button of a language; the chosen one is also `current`.
 * @csspart notice - What a visitor should know: a missing language, a place that is approximate.
 * @csspart details - Title, date and description, with the attribute `details`.
 * @csspart title - The session's title.
 * @csspart date - When the session took place.
 * @csspart description - What the session is about.
 * @csspart resources - The list of slide decks and papers.
 * @csspart resource - The link to one of them.
 * @csspart error - What went wrong in playing.
 * @csspart message - What went wrong with the feed.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--sli-accent-color=#0b5cad] - Marks the chosen language.
 * @cssprop [--sli-on-accent-color=#fff] - Text on the accent color.
 * @cssprop [--sli-link-color=var(--sli-accent-color)] - Links in running text.
 */
export class SliSessionPlayer extends FeedElement {
  static override styles = [hostStyles, controlStyles, skeletonStyles, summaryStyles, styles];

  /** Id of the session; without it, the featured one. */
  @property() session: string | undefined;

  /** BCP 47 tag of the version to play; without it, the language of the page. */
  @property() language: string | undefined;

  /** Where to begin, in seconds. */
  @property({type: Number}) start = 0;

  /** Shows the session's title, date and description too. */
  @property({type: Boolean}) details = false;

  @state() private _isOpen = false;
  @state() private _hasFailed = false;
  @state() private _isApproximate = false;
  /** BCP 47 tag of the language that was last switched to, for the announcement. */
  @state() private _announced: string | undefined;

  @query('video') private readonly _video!: HTMLVideoElement | null;

  /** The video that the two below are about. */
  #media: HTMLVideoElement | undefined;
  #playback: VersionPlayback | undefined;
  #captions: CaptionTracks | undefined;
  #playing: Session | undefined;
  #progress = 0;
  #isRetry = false;

  /** Plays. The returned promise never rejects: what goes wrong is shown. */
  async play(): Promise<void> {
    await this.updateComplete;
    if (this._video && !this._hasFailed) {
      await this._video.play().catch(() => undefined);
      return;
    }
    this._hasFailed = false;
    this._isOpen = true;
    await this.updateComplete;
  }

  /** Moves the focus to the video, if there is one already. */
  focusMedia(): void {
    this._video?.focus();
  }

  pause(): void {
    this._video?.pause();
  }

  /** Whether nothing plays. */
  get paused(): boolean {
    return this._video?.paused ?? true;
  }

  /** Seconds. */
  get currentTime(): number {
    return this._video?.currentTime ?? this.start;
  }

  set currentTime(seconds: number) {
    if (this._video) this._video.currentTime = seconds;
    else this.start = seconds;
  }

  /** Seconds; `NaN` while it is not known. */
  get duration(): number {
    return this._video?.duration ?? this.#chosen?.version.duration_in_seconds ?? NaN;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('language') || changed.has('session')) this._hasFailed = false;
    // Where to begin was said of the session before.
    if (this.hasUpdated && changed.has('session') && !changed.has('start')) this.start = 0;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this._isOpen && !this._hasFailed) void this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
  }

  protected override errorText(): string {
    return msg('The session could not be loaded.');
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="player">
      <span class="frame bone"></span>
      <span class="bone tall"></span>
    </div>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const session = this.#sessionIn(feed);
    if (!session) return this.#renderEmpty();
    const chosen = this.#chosen;
    return html`<div class="player">
      ${this.#renderFrame(session, chosen?.version)} ${this.#renderError(chosen?.version)}
      ${this.#renderSwitcher(session, chosen?.version)}
      ${
        chosen
          ? renderNotices(chosen, this.#primaryLanguage, this._isApproximate, this.locale)
          : nothing
      }
      <p class="visually-hidden" role="status">
        ${this._announced ? msg(str`Now in ${languageName(this._announced, this.locale)}.`) : nothing}
      </p>
      ${
        this.details
          ? html`<div class="details" part="details">
              ${renderSummary(session, {
                locale: this.locale,
                wanted: this.#readingLanguages,
                timeZone: feed.time_zone,
              })}
            </div>`
          : nothing
      }
      ${renderResources(session, this.#readingLanguages, this.locale)}
    </div>`;
  }

  #renderEmpty(): TemplateResult {
    const text =
      this.session === undefined
        ? msg('There are no sessions yet.')
        : msg('This session is not in the feed.');
    return html`<p part="message">${text}</p>`;
  }

  #renderFrame(session: Session, version: Version | undefined): TemplateResult {
    const image = version?.image ?? session.image;
    const title = textIn(session.title, this.wantedLanguages).value;
    if (this._isOpen) {
      return html`<div class="frame" part="frame">
        <video
          class="media"
          part="media"
          controls
          playsinline
          preload="auto"
          aria-label=${title}
          @play=${this.#tellPlay}
          @pause=${this.#tellPause}
          @ended=${this.#tellEnded}
          @timeupdate=${this.#tellProgress}
          @error=${this.#failMidway}
        ></video>
      </div>`;
    }
    return html`<div class="frame" part="frame">
      ${image ? html`<img class="poster" part="poster" src=${image.url} alt="" decoding="async" />` : nothing}
      ${
        version
          ? this.#renderPlay(version, title)
          : html`<p class="none">${msg('There is no recording yet.')}</p>`
      }
    </div>`;
  }

  #renderPlay({duration_in_seconds: seconds}: Version, title: string): TemplateResult {
    return html`<button
      class="play"
      part="play"
      type="button"
      @click=${this.#startPlaying}
      @pointerenter=${this.#expectPlaying}
      @focus=${this.#expectPlaying}
    >
      <span class="disc">${playIcon}</span>
      <span class="visually-hidden">${msg(str`Play: ${title}`)}</span>
      ${renderDuration(seconds, this.locale)}
    </button>`;
  }

  #renderError(version: Version | undefined): unknown {
    if (!this._hasFailed) return nothing;
    const address = version && plainAddress(version);
    return html`<div class="message" part="error" role="alert">
      <p>${msg('The video could not be played.')}</p>
      <button class="pill" part="retry" type="button" @click=${this.#retry}>
        ${msg('Try again')}
      </button>
      ${address ? html`<a href=${address} target="_blank" rel="noopener">${msg('Open the video itself')}</a>` : nothing}
    </div>`;
  }

  #renderSwitcher(session: Session, version: Version | undefined): unknown {
    const languages = [...new Set(playableVersions(session).map(({language}) => language))];
    if (languages.length < 2) return nothing;
    return html`<sli-language-switcher
      part="switcher"
      exportparts="group, label, language, current"
      lang=${this.locale}
      .label=${msg('Watch in')}
      .languages=${languages}
      .value=${version?.language}
      @sli-language-change=${this.#chooseLanguage}
    ></sli-language-switcher>`;
  }

  /** The language that the visitor asked for, or else that of the page. */
  get #primaryLanguage(): string {
    return this.language ?? this.wantedLanguages[0] ?? this.locale;
  }

  /** The languages for texts and papers: those of the version come first, then those of the page. */
  get #readingLanguages(): readonly string[] {
    return [...new Set([this.#primaryLanguage, ...this.wantedLanguages])];
  }

  get #chosen(): ChosenVersion | undefined {
    const session = this.loadedFeed && this.#sessionIn(this.loadedFeed);
    return session && chooseVersion(session, [this.#primaryLanguage]);
  }

  #sessionIn(feed: Feed): Session | undefined {
    return this.session === undefined ? featuredSession(feed) : sessionById(feed, this.session);
  }

  readonly #expectPlaying = (): void => {
    loadPlayback().catch(() => undefined);
  };

  readonly #startPlaying = (): void => {
    // The button that had the focus is gone.
    void this.play().then(() => {
      this.focusMedia();
    });
  };

  readonly #retry = (): void => {
    this.#isRetry = true;
    void this.play();
  };

  readonly #chooseLanguage = (event: SliLanguageChangeEvent): void => {
    event.stopPropagation();
    const session = this.loadedFeed && this.#sessionIn(this.loadedFeed);
    const change = new SliLanguageChangeEvent(event.language, session?.id);
    if (this.dispatchEvent(change)) this.language = event.language;
    else event.preventDefault();
  };

  /** Makes the video play what is chosen, if it doesn't already. */
  async #follow(): Promise<void> {
    try {
      const {CaptionTracks, VersionPlayback} = await loadPlayback();
      const {_video: video} = this;
      if (!video) return;
      // A feed that failed and came again brings a new video.
      if (video !== this.#media) {
        this.#media = video;
        this.#playback = undefined;
        this.#captions = undefined;
        this.#playing = undefined;
      }
      this.#playback ??= new VersionPlayback(video);
      this.#captions ??= new CaptionTracks(video);
      await this.#playChosen(this.#playback, this.#captions);
    } catch {
      this._hasFailed = true;
    }
  }

  async #playChosen(playback: VersionPlayback, captions: CaptionTracks): Promise<void> {
    const session = this.loadedFeed && this.#sessionIn(this.loadedFeed);
    const chosen = this.#chosen;
    if (!session || !chosen) return;
    const {version} = chosen;
    const isSameSession = this.#playing?.id === session.id;
    const isRetry = this.#isRetry;
    this.#isRetry = false;
    if (isSameSession && playback.version === version && !isRetry) return;
    const caption = this.#captionsFor(chosen, playback.version);
    captions.offer(version.captions ?? [], ({language}) => ownLanguageName(language));
    captions.show(caption);
    this.#playing = session;
    this.#progress = 0;
    this._isApproximate = false;
    try {
      if (isSameSession && (playback.isSwitching || !isRetry)) {
        const place = await playback.switchTo(version, session);
        if (!place) return;
        this._isApproximate = place.isApproximate;
        this._announced = version.language;
      } else {
        await playback.start(version, (isRetry && this._video?.currentTime) || this.start, true);
        playback.prepare(session);
      }
    } catch (error) {
      // A version that nobody waits for any more may fail.
      if (playback.version === version) throw error;
    }
  }

  /**
   * The language of the captions to show. A language that is not spoken is read. Captions that showed go on to
   * show: those in the language spoken follow it, others stay in theirs.
   */
  #captionsFor(
    {version, isWanted}: ChosenVersion,
    before: Version | undefined,
  ): string | undefined {
    if (!isWanted) return captionsIn(version, this.#primaryLanguage)?.language;
    const shown = this.#captions?.shown;
    if (shown === undefined) return undefined;
    return captionsIn(version, shown === before?.language ? version.language : shown)?.language;
  }

  readonly #failMidway = (): void => {
    // An error while a source is being tried is the business of who tries it.
    if (this._video && this._video.readyState > HTMLMediaElement.HAVE_NOTHING)
      this._hasFailed = true;
  };

  readonly #tellPlay = (): void => {
    this.#tell(SliPlayEvent);
  };

  readonly #tellPause = (): void => {
    this.#tell(SliPauseEvent);
  };

  readonly #tellEnded = (): void => {
    this.#tell(SliEndedEvent);
  };

  readonly #tellProgress = (): void => {
    const {currentTime = 0, duration = NaN} = this._video ?? {};
    const quarter = Math.min(3, Math.floor((4 * currentTime) / duration));
    if (!(quarter > this.#progress)) return;
    this.#progress = quarter;
    const version = this.#playback?.version;
    if (!this.#playing || !version) return;
    this.dispatchEvent(new SliProgressEvent(this.#playing.id, version.language, quarter / 4));
  };

  #tell(PlaybackEvent: new (session: string, language: string) => Event): void {
    const version = this.#playback?.version;
    if (this.#playing && version)
      this.dispatchEvent(new PlaybackEvent(this.#playing.id, version.language));
  }
}

define('sli-session-player', SliSessionPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'sli-session-player': SliSessionPlayer;
  }
}
