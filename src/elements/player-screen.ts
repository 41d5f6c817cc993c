import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ownLanguageName} from '../i18n/format.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import {loadWords, type WordsPart} from '../i18n/messages.js';
import {textIn} from '../model/text.js';
import {MEDIA_EVENTS, type Media} from '../playback/engine.js';
import {PlaybackDriver} from '../playback/playback-driver.js';
import {SessionPlayback} from '../playback/session-playback.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {define} from './define.js';
import {pause} from './in-slices.js';
import {loadExtras} from './load-player.js';
import type {About} from './player/about.js';
import {renderControls} from './player/controls.js';
import {reportPlayback} from './player/report-playback.js';
import type {ScreenExtras} from './player/screen-extras.js';
import type {SeekBar} from './player/seek-bar.js';
import {WaitingWatch} from './player/waiting-watch.js';
import {styles} from './player-screen.styles.js';

export {renderScreen} from './player/render-screen.js';

/** What is told of a file before it can be sent to its place. */
const OF_OPENING = new Set([
  'emptied',
  'durationchange',
  'loadedmetadata',
  'progress',
  'timeupdate',
]);

/**
 * The picture and the controls of a session that plays: the inside of `sli-session-player` from the moment that
 * somebody wants to play. What is to be at hand in full screen too stands in its slot `bar`. Fires `ready` once there
 * is something to listen to, and `fail` when nothing plays and the code that would say why can't be had.
 */
export class SliPlayerScreen extends LocalizedElement {
  static override styles = [hostStyles, controlStyles, styles];

  @property({attribute: false}) about!: About;

  @state() private _pointed: SeekBar['pointed'];
  @state() private _extras: ScreenExtras | undefined;

  /** Until a file has been asked for, nothing is drawn: that would come first. */
  asking: Promise<void> | undefined;

  /** What plays, from the first rendering on. */
  session!: SessionPlayback;
  driver!: PlaybackDriver;

  readonly #waiting = new WaitingWatch(this);
  #awaitsFocus = false;
  #isDue = false;
  /** Whether a picture of this session has been seen. */
  #hasPicture = false;
  /** What was last asked of the extras before they were there. */
  #wish: ((extras: ScreenExtras) => void) | undefined;

  /** What plays, in the shape of a media element. */
  get media(): Media {
    return this.events?.media ?? this.about.video;
  }

  /** Where the events of what plays are fired, whatever that is at the moment. */
  get events(): SessionPlayback['playback'] | undefined {
    return (this.session as SessionPlayback | undefined)?.playback;
  }

  /** BCP 47 tag of the interface. */
  override get locale(): string {
    return super.locale;
  }

  /** The session's title, in the visitor's language. */
  get heading(): string {
    return textIn(this.about.session.title, this.about.reading).value;
  }

  /** What fills the screen. */
  get stage(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.stage')!;
  }

  /** Makes play what is to play, ahead of all drawing: that takes longer than to ask for a file. */
  show(about: About): void {
    this.about = about;
    this.#show();
    this.asking = pause();
    void this.asking.then(() => {
      this.asking = undefined;
    });
  }

  protected override awaited(): Promise<unknown> | undefined {
    return this.asking ?? super.awaited();
  }

  /** Plays. What goes wrong is shown. */
  play(): void {
    this.driver.play();
  }

  /** Goes to a time in seconds. */
  seek(time: number): void {
    this.driver.seek(time);
  }

  /** Stops, and lets go of the network, for good. */
  close(): void {
    this.session.close();
  }

  /** Moves the focus to what a visitor who has just pressed play needs first, as soon as it is there. */
  focusControls(): void {
    const first = this.renderRoot.querySelector<HTMLElement>('.question .pill, .toggle');
    this.#awaitsFocus = !first || (this.#asks && !first.closest('.question'));
    first?.focus();
  }

  protected override get wordsPart(): WordsPart {
    return 'play';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved in the page, it is back by then, and goes on.
    queueMicrotask(() => {
      if (!this.isConnected) this.media.pause();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('about')) return;
    const before = changed.get('about') as About | undefined;
    const {plays, session} = this.about;
    if (plays && !(before?.plays && before.session.id === session.id)) this.#hasPicture = false;
    if (this.hasUpdated) this.#show();
  }

  protected override firstUpdated(): void {
    const {video, settings} = this.about;
    video.addEventListener('click', this.#clickPicture);
    video.addEventListener('loadeddata', () => {
      const hasPicture = video.videoWidth > 0;
      if (hasPicture !== this.#hasPicture) this.#update();
      this.#hasPicture = hasPicture;
    });
    const session = (this.session = new SessionPlayback(
      video,
      {
        place: this.#place,
        mayFrame: async (site, signal) => (await this.#loadExtras()).mayFrame(site, signal),
        leave: () => this._extras?.holdStill(),
        frameOrigins: settings.frameOrigins,
        loadAids: loadExtras,
      },
      !settings.noStorage,
    ));
    this.driver = new PlaybackDriver(session);
    const {playback: events} = session;
    reportPlayback(this, session);
    this.#waiting.follow(events);
    for (const type of [...MEDIA_EVENTS, 'enginechange']) {
      events.addEventListener(type, () => {
        // What is drawn before a file is at its place keeps it from going there.
        if (session.isSettled || !OF_OPENING.has(type)) this.#update();
      });
    }
    session.addEventListener('change', this.#update);
    this.dispatchEvent(new Event('ready'));
    this.#show();
  }

  protected override updated(): void {
    const {video, session, reading} = this.about;
    const {value, lang} = textIn(session.title, reading);
    video.setAttribute('aria-label', value);
    video.lang = lang;
    // What plays goes first on a slow line.
    if (this.session.isSettled && !this._extras) {
      this.#loadExtras().catch(() => {
        if (this.session.fault) this.dispatchEvent(new Event('fail'));
      });
    }
    if (this.#awaitsFocus) this.focusControls();
  }

  protected override render(): TemplateResult {
    const {_extras: extras} = this;
    const wake = extras?.idle.wake;
    // Nothing may lie on the frame of a video site.
    const isFrame = this.#isFrame;
    const {isWaiting} = this.#waiting;
    const notices = html`<div class="over notices">
      <slot name="notice"></slot>
      <div role="status">${extras?.renderResume()}</div>
      ${extras?.renderNotices(isWaiting)}
    </div>`;
    return html`<div
      class="stage ${extras?.idle.isIdle ? 'idle' : ''}"
      lang=${this.locale}
      dir=${this.direction}
      @keydown=${extras?.runKey}
      @focusout=${extras?.leaveMenu}
    >
      <div class="screen" @pointermove=${wake} @pointerdown=${wake} @focusin=${wake}>
        <div class="frame" part="frame" tabindex="-1">
          <div class="slot"></div>
          ${this.#renderPoster()} ${isWaiting ? html`<span class="spinner"></span>` : nothing}
          ${isFrame ? nothing : notices}
        </div>
        ${this.#renderControls()} ${extras?.renderQuestion()}
      </div>
      <div class="bar">
        <slot name="bar"></slot>
        <span class="actions">${extras?.renderActions()}</span>
      </div>
      ${isFrame ? notices : nothing} ${extras?.renderHelp()}
    </div>`;
  }

  /** Until there is a first picture, and with what is sound alone. */
  #renderPoster(): unknown {
    const {poster} = this.about;
    if (!poster || this.#hasPicture || this.events?.engine.hasOwnControls) return nothing;
    return html`<img class="poster" part="poster" src=${poster} alt="" />`;
  }

  #renderControls(): unknown {
    const {events, _extras: extras, locale, driver} = this;
    // Before a question is answered, there is nothing to control.
    if (!events || this.#asks || this.#isFrame !== events.engine.hasOwnControls) {
      return html`<div class="controls ${this.#isFrame ? 'below' : ''}"></div>`;
    }
    return renderControls({
      engine: events.engine,
      locale,
      chapters: extras?.chapters ?? [],
      pointed: this._pointed,
      point: (pointed) => {
        this._pointed = pointed;
      },
      driver,
      toggleFullScreen: this.#toggleFullScreen,
      isFullScreen: this.stage.matches(':fullscreen'),
      more: extras?.renderMore(),
    });
  }

  /** Whether it plays in the frame of a video site, or is about to. */
  get #isFrame(): boolean {
    return this.about.isFramed || (this.events?.engine.hasOwnControls ?? false);
  }

  get #asks(): boolean {
    return this._extras?.question !== undefined;
  }

  /** Makes play what is to play, if it doesn't already. */
  #show(): void {
    const {plays, video, session, chosen, wanted, settings} = this.about;
    if (!plays) return;
    if (!this.#slot.firstChild) this.#place(video);
    const {locale, heading: title} = this;
    void this.session.show({session, chosen, wanted, locale, title, labelOf}, settings.start);
  }

  async #loadExtras(): Promise<ScreenExtras> {
    const [{ScreenExtras}, aids] = await Promise.all([
      loadExtras(),
      this.session.loadAids(),
      loadWords(this.locale, 'later'),
    ]);
    if (!this._extras) {
      const extras = (this._extras = new ScreenExtras(this, aids));
      this.#wish?.(extras);
    }
    return this._extras;
  }

  get #slot(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.slot')!;
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

  readonly #place = (element: HTMLElement): void => {
    element.classList.add('media');
    element.part.add('media');
    this.#slot.replaceChildren(element);
  };

  /** A click plays or pauses; a finger that wakes the controls means no more than that. */
  readonly #clickPicture = (event: Event): void => {
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!this._extras?.closeMenu() && (!isTouch || this.media.paused)) this.driver.toggle();
  };

  readonly #toggleFullScreen = (): void => {
    const wish = (extras: ScreenExtras) => {
      extras.toggleFullScreen();
    };
    if (this._extras) wish(this._extras);
    else this.#wish = wish;
  };
}

const labelOf = ({language}: {language: string}): string => ownLanguageName(language);

define('sli-player-screen', SliPlayerScreen);

declare global {
  interface HTMLElementTagNameMap {
    'sli-player-screen': SliPlayerScreen;
  }
}
