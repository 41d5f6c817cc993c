import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Feed} from '../model/feed.js';
import {sessionById} from '../model/sessions.js';
import {textIn} from '../model/text.js';
import {tagOf} from '../model/versions.js';
import type {Media} from '../playback/engine.js';
import type {FrameOrigins} from '../playback/frame-engine.js';
import {plainAddress} from '../playback/sources.js';
import {controlStyles} from '../styles/controls.js';
import {frameStyles} from '../styles/frame.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import type {DeepLink} from './deep-link.js';
import {define} from './define.js';
import {expectUse} from './expect-use.js';
import {KeptRoom} from './kept-room.js';
import {SliLanguageSwitcher, type LanguageChoice} from './language-switcher.js';
import {followLinks, type LinkTarget} from './link-targets.js';
import {MediaSurface} from './media-surface.js';
import {PlayerDetails} from './player-details.js';
import {renderMissingLanguage} from './player-notices.js';
import {PlayerLanguage} from './player-language.js';
import {PlayerOpening} from './player-opening.js';
import {PlayerPanels} from './player-panels.js';
import {PlayerPlace} from './player-place.js';
import {renderPlayError} from './play-error.js';
import {renderPoster} from './player-poster.js';
import {PlayerShown, sessionOf, type Shown} from './player-shown.js';
import {renderSwitcher} from './player-switcher.js';
import {styles} from './session-player.styles.js';
import {renderAttendance} from './row/actions.js';
import {SessionRows} from './row/session-rows.js';
import {renderFacts, renderSummary} from './session-summary.js';
import {versionChoices} from './version-choices.js';

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
 * @csspart resume - The button over the poster that goes on where the visitor left.
 * @csspart media - The `<video>`, or the `<iframe>` of a video site.
 * @csspart controls - The bar of the controls.
 * @csspart button - A button of the controls; its second name tells which: `toggle mute chapters-menu captions speed keyboard picture-in-picture full-screen live`.
 * @csspart seek - The slider that tells and changes the place.
 * @csspart time - Time and length.
 * @csspart volume - The slider of the volume.
 * @csspart menu - The menu of one of the buttons.
 * @csspart help - The dialog that lists the keyboard shortcuts.
 * @csspart close-help - The button that closes it.
 * @csspart consent - The question before the frame of a video site is opened.
 * @csspart agree - The button that allows it.
 * @csspart share - The button that copies a link to this session, language and time.
 * @csspart share-link - That link, where it could not be copied.
 * @csspart download - The link to the file, where the feed allows to download it.
 * @csspart switcher - The choice among the versions.
 * @csspart group - The switcher's whole.
 * @csspart label - The switcher's label.
 * @csspart language - The switcher's button of a language; the chosen one is also `current`, one that is still to come `upcoming`.
 * @csspart notice - What a visitor should know: a missing language, a place that is approximate; where they left, also `resume`.
 * @csspart resume-button - The button of the latter notice that goes on there.
 * @csspart decline - The button of a question that does without.
 * @csspart dismiss - The button that closes a notice.
 * @csspart details - Title, state, date, speakers and description, with the attribute `details`.
 * @csspart title - The session's title.
 * @csspart status - Where a session stands that can't just be watched; also `upcoming`, `live`, `processing` or `cancelled`.
 * @csspart date - When the session takes or took place.
 * @csspart speakers - Who speaks in it.
 * @csspart description - What the session is about.
 * @csspart register - The link to register for it.
 * @csspart join - The link to it, when it is live elsewhere.
 * @csspart calendar - The button that saves it as a file for calendars.
 * @csspart tab - A button that opens what stands under the player; the open one is also `current`.
 * @csspart transcript - The captions as text.
 * @csspart transcript-search - The field to search in them.
 * @csspart cue - A line of the transcript; the one that is spoken is also `current`.
 * @csspart chapters - The list of chapters.
 * @csspart chapter - One chapter; the one that plays is also `current`.
 * @csspart resources - The list of slide decks and papers.
 * @csspart resource - The link to one of them.
 * @csspart error - What went wrong in playing; with the captions alone, also `captions-error`.
 *
 * @cssState playing - The session plays.
 *
 * @cssprop [--sli-details-height=10em] - Height kept for the details while the feed is on its way: what is more is folded.
 */
export class SliSessionPlayer extends MediaSurface implements LinkTarget {
  static override styles = [
    hostStyles,
    controlStyles,
    skeletonStyles,
    summaryStyles,
    frameStyles,
    styles,
  ];

  /** Id of the session; without it, the featured one. */
  @property() session: string | undefined;

  /** BCP 47 tag of the version to play; without it, the language of the page. */
  @property() language: string | undefined;

  /** Where to begin, in seconds. */
  @property({type: Number}) start = 0;

  /** Shows the session's title, state, date, speakers and description too. */
  @property({type: Boolean}) details = false;

  /** Whether the transcript is open from the start, can be opened, or isn't there at all. */
  @property() transcript: 'open' | 'closed' | 'none' = 'closed';

  /** With `ask`, the visitor is asked before the frame of YouTube or Vimeo is opened. */
  @property() consent: 'ask' | undefined;

  /** Writes session, language and time into the page's address, so that it can be bookmarked. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** Leaves the keyboard to the page: only the keys of buttons and sliders work. */
  @property({type: Boolean, attribute: 'no-shortcuts'}) noShortcuts = false;

  /** @internal Where the frames of video sites come from, if not from these sites: from stand-ins, in tests. */
  frameOrigins: FrameOrigins | undefined;

  readonly #rows = new SessionRows(this);
  readonly #room = new KeptRoom(this);
  readonly #shown = new PlayerShown(this);
  readonly #place = new PlayerPlace(this, this.#rows);
  readonly #opening = new PlayerOpening(this, this.#shown, this.#place);
  readonly #language = new PlayerLanguage(this, this.#shown, this.#opening);
  readonly #details = new PlayerDetails(this, this.#room);
  readonly #panels = new PlayerPanels(this);

  constructor() {
    super();
    define('sli-language-switcher', SliLanguageSwitcher);
    followLinks(this);
  }

  override play(): Promise<void> {
    return this.#opening.open();
  }

  /** Moves the focus to the controls, or before anything plays to the button that does. */
  override focus(options?: FocusOptions): void {
    const {screen} = this.#opening;
    if (screen) screen.focusControls();
    else this.renderRoot.querySelector<HTMLElement>('.play')?.focus(options);
  }

  /** @internal */
  fits({session}: DeepLink): number {
    const {loadedFeed: feed} = this;
    if (!feed) return 0;
    if (sessionOf(this)?.id === session) return 3;
    return this.session === undefined && sessionById(feed, session) ? 1 : 0;
  }

  /** @internal */
  openLink({session, language, time}: DeepLink, isAsked: boolean): void {
    if (sessionOf(this)?.id !== session) this.session = session;
    if (language !== undefined) this.language = language;
    this.#place.beginAt(time);
    void this.updateComplete.then(() => {
      this.scrollIntoView({block: 'nearest'});
      this.#opening.screen?.seek(time);
      if (isAsked) void this.play();
    });
  }

  protected override get media(): Media | undefined {
    return this.#opening.screen?.media;
  }

  protected override get expectedDuration(): number | undefined {
    return this.#shown.now?.version?.duration_in_seconds;
  }

  protected override awaited(): Promise<unknown> | undefined {
    const awaited = super.awaited();
    // Even where the feed is there before the words are, and so before anything is drawn.
    if (!this.hasUpdated) this.#room.isKept ||= this.feedController.isLoading;
    return this.#opening.screen?.asking ?? awaited;
  }

  protected override firstUpdated(): void {
    expectUse(this, () => void this.#opening.prepare());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('session')) this.#place.forget(changed.has('start'));
  }

  protected override errorText(): string {
    return msg('The session could not be loaded.');
  }

  /** Its place is of its own shape from the first. */
  protected override get waitsForFeed(): boolean {
    return false;
  }

  protected override renderSkeleton(): TemplateResult {
    this.#room.isKept = true;
    return this.#renderAround(html`<span class="frame bone"></span>`);
  }

  protected override renderProblem(text: string, retry: () => void): TemplateResult {
    return this.#renderAround(renderOver(super.renderProblem(text, retry)));
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const shown = this.#shown.renew();
    if (!shown) return this.#renderMissing();
    const {session, version, isFramed, locale, reading: wanted} = shown;
    const context = {feed, locale, wanted, headingLevel: this.levelOf()};
    const now = this.#rows.now(session, feed);
    const choices = versionChoices(session, locale, feed.time_zone);
    const attendance = renderAttendance(now, {feed, rows: this.#rows, wanted});
    const [inSwitch, elsewhere] =
      choices.length > 1 ? [nothing, attendance] : [attendance, nothing];
    const switcher = (slot?: string) => this.#renderSwitcher(choices, inSwitch, slot);
    const none =
      now.state === 'recorded' ? msg('There is no recording yet.') : renderFacts(session, context);
    const {isOpen, state, screen, goTo} = this.#opening;
    const inside = isOpen
      ? html`${switcher('bar')} ${this.#renderNotice(shown, 'notice')}`
      : nothing;
    return html`<div class="player ${state} ${isFramed ? 'framed' : ''}">
      ${
        isOpen && version
          ? nothing
          : html`${this.#renderPoster(shown, [none, elsewhere])} ${switcher()}`
      }
      ${this.#opening.render(inside)} ${this.#details.render(renderSummary(session, context))}
      ${version ? elsewhere : nothing}
      ${this.#panels.render({...shown, screen, goTo}, this.#room.isKept)}
    </div>`;
  }

  /** Something in the place of the picture, and the room for what is to stand under it. */
  #renderAround(picture: unknown): TemplateResult {
    return html`<div class="player">
      ${picture} ${this.#renderSwitcher([])} ${this.#details.render(nothing)}
      ${this.#panels.render(undefined, this.#room.isKept)}
    </div>`;
  }

  #renderMissing(): TemplateResult {
    const text =
      this.session === undefined
        ? msg('There are no sessions yet.')
        : msg('This session is not in the feed.');
    return this.#renderAround(
      renderOver(this.renderEmpty(html`<p class="message" part="message">${text}</p>`)),
    );
  }

  /** `none` stands there if there is nothing to play. */
  #renderPoster(shown: Shown, none: unknown): TemplateResult {
    const {session, version} = shown;
    const {state, playFrom, tryAgain} = this.#opening;
    const address = version && plainAddress(version);
    const error = state === 'failed' ? renderPlayError(address, tryAgain) : nothing;
    return renderPoster(shown, {
      none,
      notices: html`${this.#renderNotice(shown)} ${error}`,
      title: textIn(session.title, this.wantedLanguages).value,
      start: this.start,
      left: this.#place.left,
      play: playFrom,
    });
  }

  #renderNotice(shown: Shown, slot?: string): unknown {
    return renderMissingLanguage(shown, slot, this.#language.question);
  }

  /** `instead` stands where there is nothing to choose. */
  #renderSwitcher(
    choices: readonly LanguageChoice[],
    instead: unknown = nothing,
    slot?: string,
  ): TemplateResult {
    const {session, version} = this.#shown.now ?? {};
    return renderSwitcher({
      locale: this.locale,
      choices,
      value: session && version && tagOf(session, version),
      change: this.#language.choose,
      slot,
      isKept: this.#room.isKept,
      instead,
    });
  }
}

/** Something to say where there is no picture. */
const renderOver = (message: unknown): TemplateResult =>
  html`<div class="frame"><div class="over">${message}</div></div>`;

declare global {
  interface HTMLElementTagNameMap {
    'sli-session-player': SliSessionPlayer;
  }
}
