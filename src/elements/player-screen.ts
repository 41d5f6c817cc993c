import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ownLanguageName} from '../i18n/format.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import type {WordsPart} from '../i18n/messages.js';
import type {Chapter, Version} from '../model/feed.js';
import {textIn} from '../model/text.js';
import {captionsOf, tagOf} from '../model/versions.js';
import {MEDIA_EVENTS, type Media} from '../playback/engine.js';
import type {Preferences} from '../playback/memory.js';
import {keptPlace} from '../playback/places.js';
import {PlaybackDriver} from '../playback/playback-driver.js';
import {SessionPlayback} from '../playback/session-playback.js';
import {plainAddress} from '../playback/sources.js';
import {chaptersOf} from '../playback/version-playback.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import type {DeepLink} from './deep-link.js';
import {define} from './define.js';
import {loadExtras} from './load-player.js';
import type {About} from './player/about.js';
import {renderControls} from './player/controls.js';
import {FrameConsent} from './player/frame-consent.js';
import {fillsScreen, toggleFullScreen} from './player/full-screen.js';
import {IdleWatch} from './player/idle-watch.js';
import type {MenuName} from './player/menus.js';
import {namedChapters, type NamedChapter} from './player/named-chapters.js';
import {reportPlayback} from './player/report-playback.js';
import type {CommandableScreen} from './player/run-command.js';
import {renderCaptionFault, renderFault, renderStatus} from './player/screen-notices.js';
import type {SeekBar} from './player/seek-bar.js';
import type {Shared} from './player/share.js';
import {WaitingWatch} from './player/waiting-watch.js';
import {SCREEN_PARTS} from './player-parts.js';
import {styles} from './player-screen.styles.js';
import {VersionChoiceEvent} from './version-choice-event.js';

export {keptPlace};

type Extras = typeof import('./player/extras.js');

/**
 * The picture and the controls of a session that plays: the inside of `sli-session-player` from the moment that
 * somebody wants to play. What is to be at hand in full screen too stands in its slot `bar`.
 */
export class SliPlayerScreen extends LocalizedElement implements CommandableScreen {
  static override styles = [hostStyles, controlStyles, styles];

  @property({attribute: false}) about!: About;

  /** Where the visitor left the session, in seconds, while that is offered. */
  @state() private _left: number | undefined;
  @state() private _menu: MenuName | undefined;
  @state() private _pointed: SeekBar['pointed'];
  @state() private _chapters: readonly Chapter[] = [];
  @state() private _shared: Shared;
  @state() private _extras: Extras | undefined;

  readonly #idle = new IdleWatch(this, () => this.#isBusy);
  readonly #waiting = new WaitingWatch(this);
  readonly #consent = new FrameConsent(
    this,
    () => this.about.asksForConsent,
    () => this.#driver,
  );
  #playback: SessionPlayback | undefined;
  #driver: PlaybackDriver | undefined;
  #awaitsFocus = false;
  #isDue = false;
  /** Whether a picture of this session has been seen. */
  #hasPicture = false;
  /** The version whose chapters have been asked for. */
  #chaptersOf: Version | undefined;

  get #video(): HTMLVideoElement {
    return this.about.video;
  }

  /** What plays, in the shape of a media element. */
  get media(): Media {
    return this.#playback?.playback.media ?? this.#video;
  }

  /** Where the events of what plays are fired, whatever that is at the moment. */
  get events(): EventTarget | undefined {
    return this.#playback?.playback;
  }

  /** Makes play what is to play, ahead of all drawing: that takes longer than to ask for a file. */
  show(about: About): void {
    this.about = about;
    this.#show();
  }

  /** Plays. What goes wrong is shown. */
  play(): void {
    this.#driver?.play();
  }

  /** Goes to a time in seconds. */
  seek(time: number): void {
    this.#driver?.seek(time);
  }

  /** Stops, and lets go of the network, for good. */
  close(): void {
    this.#playback?.playback.close();
  }

  toggleFullScreen(): void {
    void toggleFullScreen(this.#stage, this.#video);
  }

  togglePictureInPicture(): void {
    void this._extras?.togglePictureInPicture(this.#video);
  }

  showHelp(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** Moves the focus to what a visitor who has just pressed play needs first, as soon as it is there. */
  focusControls(): void {
    const first = this.renderRoot.querySelector<HTMLElement>('.question .pill, .toggle');
    this.#awaitsFocus = !first || this.#consent.question !== undefined;
    first?.focus();
  }

  protected override get wordsPart(): WordsPart {
    return 'later';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved in the page, it is back by then, and goes on.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.media.pause();
      this._extras?.withdrawFromSystem();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('about')) return;
    const before = changed.get('about') as About | undefined;
    const {plays, session, chosen, offersResume, storage} = this.about;
    if (plays && !(before?.plays && before.session.id === session.id)) {
      this.#hasPicture = false;
      this._left = offersResume && storage ? keptPlace(session, chosen.version) : undefined;
    }
    if (this.hasUpdated) this.#show();
  }

  protected override firstUpdated(): void {
    const video = this.#video;
    video.addEventListener('click', this.#clickPicture);
    video.addEventListener('loadeddata', () => {
      this.#hasPicture = video.videoWidth > 0;
      this.#update();
    });
    video.addEventListener('dblclick', () => {
      this.toggleFullScreen();
    });
    const {mayFrame} = this.#consent;
    const stage = {
      place: this.#place,
      mayFrame,
      leave: () => {
        this._extras?.holdStill(video);
      },
      frameOrigins: this.about.frameOrigins,
    };
    const playback = (this.#playback = new SessionPlayback(video, stage, this.about.storage));
    this.#driver = new PlaybackDriver(playback, this.about.storage);
    const {playback: events, captions} = playback;
    reportPlayback(this, playback);
    this.#waiting.follow(events);
    for (const type of [...MEDIA_EVENTS, 'enginechange']) {
      events.addEventListener(type, this.#update);
    }
    events.addEventListener('play', this.#announce);
    for (const type of ['play', 'pause', 'seeked']) {
      events.addEventListener(type, this.#writeLink);
    }
    captions.addEventListener('change', this.#update);
    playback.addEventListener('change', this.#update);
    playback.addEventListener('fallback', () => {
      this.#ask(playback.playback.version);
    });
    this.#stage.addEventListener('fullscreenchange', this.#update);
    this.dispatchEvent(new Event('ready'));
    this.#show();
  }

  protected override updated(changed: PropertyValues): void {
    this.#video.setAttribute('aria-label', this.#title);
    // What plays goes first on a slow line.
    const isSettled = this.#playback?.isSettled ?? false;
    if (isSettled || this.#consent.question) void this.#loadExtras();
    if (isSettled && this.about.chosen.version !== this.#chaptersOf) void this.#readChapters();
    this.#idle.watch(!this.media.paused);
    this.#showCaptionsWell();
    if (this.#awaitsFocus && this.renderRoot.querySelector('.question .pill, .toggle')) {
      this.focusControls();
      this.#awaitsFocus = false;
    }
    if (changed.has('_menu') && this._menu) this._extras?.focusMenu(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const {isIdle, wake} = this.#idle;
    // Nothing may lie on the frame of a video site.
    const isFrame = this.#playback?.playback.engine.hasOwnControls ?? false;
    return html`<div
      class="stage ${isIdle ? 'idle' : ''}"
      lang=${this.locale}
      dir=${this.direction}
      @keydown=${this.#runKey}
      @focusout=${this.#closeMenu}
    >
      <div class="screen" @pointermove=${wake} @pointerdown=${wake} @focusin=${wake}>
        <div class="frame" part="frame" tabindex="-1">
          <div class="slot"></div>
          ${this.#renderPoster()}
          ${this.#waiting.isWaiting ? html`<span class="spinner"></span>` : nothing}
          ${this.#renderQuestion()} ${isFrame ? nothing : this.#renderNotices()}
        </div>
        ${this.#renderControls()}
      </div>
      <div class="bar">
        <slot name="bar"></slot>
        ${this.#renderActions()}
      </div>
      ${isFrame ? this.#renderNotices() : nothing} ${this.#renderHelp()}
    </div>`;
  }

  /** Until there is a first picture, and with what is sound alone. */
  #renderPoster(): unknown {
    const {poster} = this.about;
    if (!poster || this.#hasPicture || this.#playback?.playback.engine.hasOwnControls)
      return nothing;
    return html`<img class="poster" part="poster" src=${poster} alt="" />`;
  }

  #renderQuestion(): unknown {
    const {question} = this.#consent;
    return (
      question && this._extras?.renderConsent(question, plainAddress(this.about.chosen.version))
    );
  }

  #renderControls(): unknown {
    const driver = this.#driver;
    const engine = this.#playback?.playback.engine;
    // Before a question is answered, there is nothing to control.
    if (this.#consent.question) return nothing;
    if (!engine || !driver) return html`<div class="controls"></div>`;
    const {locale} = this;
    const chapters = namedChapters(this._chapters, this.about.reading, locale);
    return renderControls({
      engine,
      locale,
      chapters,
      pointed: this._pointed,
      point: (pointed) => {
        this._pointed = pointed;
      },
      isFullScreen: fillsScreen(this.#stage),
      driver,
      screen: this,
      more: this.#renderMenus(chapters, driver),
    });
  }

  #renderMenus(chapters: readonly NamedChapter[], driver: PlaybackDriver): unknown {
    const {_extras: extras, locale} = this;
    const {playback, captions} = this.#playback ?? {};
    if (!extras || !playback || !captions) return nothing;
    const {engine} = playback;
    const menus = extras.renderMenus({
      engine,
      locale,
      chapters,
      captions: {
        tracks: captionsOf(this.about.session, this.about.chosen.version),
        shown: captions.shown,
      },
      look: engine.hasOwnControls ? undefined : this.#captionLook,
      open: this._menu,
      toggle: this.#toggleMenu,
      driver,
    });
    return html`${menus} ${this.about.hasShortcuts ? extras.renderKeyboard(this) : nothing}
    ${extras.renderPictureInPicture(engine.element, this.#float)}`;
  }

  #renderActions(): unknown {
    const {_extras: extras} = this;
    return html`<span class="actions">
      ${extras?.renderDownload(this.about.chosen.version)}
      ${extras?.renderShare(this._shared, this.#share)}
    </span>`;
  }

  #renderNotices(): unknown {
    const playback = this.#playback;
    if (!playback) return nothing;
    return html`<div class="over notices">
      <slot name="notice"></slot>
      ${renderFault(playback, this.locale, this.#retry)}
      ${renderCaptionFault(playback.captions, this.locale)} ${this.#renderResume()}
      ${renderStatus(playback, this.locale, [
        this.#waiting.isWaiting && msg('Loading…'),
        this._shared?.isCopied && msg('Link copied'),
      ])}
    </div>`;
  }

  #renderResume(): unknown {
    const {_left: time, locale} = this;
    const answer = (isYes: boolean) => () => {
      this._left = undefined;
      if (isYes && time !== undefined) this.seek(time);
    };
    return time === undefined
      ? nothing
      : this._extras?.renderResume(time, locale, {goOn: answer(true), decline: answer(false)});
  }

  #renderHelp(): unknown {
    return this._extras?.renderHelp(this.#usesShortcuts, (shortcuts) => {
      this.#driver?.prefer({shortcuts});
    });
  }

  get #stage(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.stage')!;
  }

  get #slot(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.slot')!;
  }

  get #title(): string {
    return textIn(this.about.session.title, this.about.reading).value;
  }

  /** The place that the visitor is at. */
  get #link(): DeepLink {
    const {session, chosen} = this.about;
    const language = tagOf(session, chosen.version);
    return {session: session.id, language, time: this.media.currentTime};
  }

  get #preferences(): Preferences {
    return this.#driver?.preferences ?? {};
  }

  get #usesShortcuts(): boolean {
    return this.about.hasShortcuts && (this.#preferences.shortcuts ?? true);
  }

  /** How captions look, by names that are also those of classes. */
  get #captionLook(): {size: string; background: string} {
    const {captionSize = 'medium', captionBackground = 'dark'} = this.#preferences;
    return {size: captionSize, background: captionBackground};
  }

  /** Whether somebody uses the controls, though nothing moves. */
  get #isBusy(): boolean {
    const inUse = ':is(.controls, .notices):is(:hover, :has(:focus-visible)), dialog[open]';
    return this._menu !== undefined || this.renderRoot.querySelector(inUse) !== null;
  }

  #showCaptionsWell(): void {
    const {size, background} = this.#captionLook;
    const looks = [size, background].filter((name) => /^[a-z]+$/.test(name));
    const className = ['media', ...looks.map((name) => `captions-${name}`)].join(' ');
    // Setting what is there already would have styles worked out anew.
    if (this.#video.className !== className) this.#video.className = className;
    const controls = this.renderRoot.querySelector<HTMLElement>('.controls');
    if (controls) this.#playback?.captions.lift(() => !this.#idle.isIdle && isOnPicture(controls));
  }

  /** Makes play what is to play, if it doesn't already. */
  #show(): void {
    const {plays, session, chosen, wanted, start} = this.about;
    if (!plays) return;
    if (!this.#slot.firstChild) this.#place(this.#video);
    const showing = {session, chosen, wanted, locale: this.locale, title: this.#title, labelOf};
    void this.#playback?.show(showing, start);
  }

  async #readChapters(): Promise<void> {
    const {version} = this.about.chosen;
    this.#chaptersOf = version;
    const chapters = await chaptersOf(version);
    if (version === this.#chaptersOf) this._chapters = chapters;
  }

  /** While a file is opened there are many of these, and the picture is not to wait for the controls. */
  readonly #update = (): void => {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.requestUpdate();
    });
  };

  readonly #float = (): void => {
    this.togglePictureInPicture();
  };

  readonly #place = (element: HTMLElement): void => {
    element.classList.add('media');
    element.part.add('media');
    this.#slot.replaceChildren(element);
  };

  readonly #announce = (): void => {
    const {feed, reading, poster: artwork} = this.about;
    const album = feed.title && textIn(feed.title, reading).value;
    const about = {title: this.#title, album, artwork};
    this._extras?.announceToSystem(this.media, about);
  };

  readonly #writeLink = (): void => {
    if (this.about.writesLink) this._extras?.writeDeepLink(this.#link);
  };

  async #loadExtras(): Promise<void> {
    if (this._extras) return;
    try {
      const extras = (this._extras = await loadExtras());
      const root = this.renderRoot as ShadowRoot;
      const sheets = extras.styles.flatMap(({styleSheet}) => styleSheet ?? []);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
      this.#writeLink();
      if (!this.media.paused) this.#announce();
    } catch {
      // It plays without them. Another try comes with the next thing that needs them.
    }
  }

  readonly #runKey = (event: KeyboardEvent): void => {
    this.#idle.wake();
    const driver = this.#driver;
    const {_extras: extras} = this;
    const command = this.#usesShortcuts ? extras?.commandOf(event) : undefined;
    if (!extras || !driver || !command) return;
    event.preventDefault();
    extras.runCommand(command, driver, this);
  };

  /** A click plays or pauses; a finger that wakes the controls means no more than that. */
  readonly #clickPicture = (event: Event): void => {
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!this._menu && (!isTouch || this.media.paused)) this.#driver?.toggle();
    this._menu = undefined;
  };

  readonly #toggleMenu = (menu: MenuName): void => {
    const open = this._menu;
    this._menu = open === menu ? undefined : menu;
    const opener = open && this.renderRoot.querySelector<HTMLElement>(`[aria-expanded=true]`);
    opener?.focus();
  };

  readonly #closeMenu = ({relatedTarget}: FocusEvent): void => {
    const isInside = relatedTarget instanceof Element && relatedTarget.closest('.menu, .button');
    if (!isInside) this._menu = undefined;
  };

  readonly #retry = (): void => {
    const {failed} = this.#playback ?? {};
    if (failed) this.#ask(failed);
    else void this.#playback?.retry();
  };

  #ask(version: Version | undefined): void {
    if (version) this.dispatchEvent(new VersionChoiceEvent(tagOf(this.about.session, version)));
  }

  readonly #share = (): void => {
    const {_extras: extras} = this;
    void extras?.share(extras.addressOf(this.#link)).then((shared) => {
      this._shared = shared;
    });
  };
}

/** The screen, as the player renders it: with the switch between versions inside of it. */
export function renderScreen(
  about: About,
  lang: string,
  switcher: unknown,
  {ready, choose}: {ready: () => void; choose: (event: VersionChoiceEvent) => void},
): TemplateResult {
  return html`<sli-player-screen
    exportparts=${SCREEN_PARTS}
    lang=${lang}
    ?hidden=${!about.plays}
    .about=${about}
    @ready=${ready}
    @version-choice=${choose}
    >${switcher}</sli-player-screen
  >`;
}

/** Fires the events of what plays on an element too, as a media element would: without bubbling. */
export function passEventsOn(events: EventTarget, element: HTMLElement): void {
  for (const type of MEDIA_EVENTS) {
    events.addEventListener(type, () => element.dispatchEvent(new Event(type)));
  }
}

/** Whether controls lie on the picture rather than under it. */
const isOnPicture = (controls: HTMLElement) => getComputedStyle(controls).position === 'absolute';

const labelOf = ({language}: {language: string}): string => ownLanguageName(language);

define('sli-player-screen', SliPlayerScreen);

declare global {
  interface HTMLElementTagNameMap {
    'sli-player-screen': SliPlayerScreen;
  }
}
