import {msg} from '@lit/localize';
import {html, nothing, type CSSResult, type ReactiveController, type TemplateResult} from 'lit';
import {captionsOf, tagOf} from '../../model/versions.js';
import {textIn} from '../../model/text.js';
import type {Chapter, Version} from '../../model/feed.js';
import {chaptersOf} from '../../playback/chapters.js';
import {announceToSystem, withdrawFromSystem} from '../../playback/media-session.js';
import {keptPlace} from '../../playback/places.js';
import type {SessionAids} from '../../playback/session-aids.js';
import {plainAddress} from '../../playback/sources.js';
import {addressOf, writeDeepLink, type DeepLink} from '../deep-link.js';
import {loadHelp} from '../load-player.js';
import type {SliPlayerScreen} from '../player-screen.js';
import {VersionChoiceEvent} from '../version-choice-event.js';
import {CaptionLook} from './caption-look.js';
import {renderConsent} from './consent.js';
import {styles} from './extras.styles.js';
import {FrameConsent, type Question} from './frame-consent.js';
import {toggleFullScreen} from './full-screen.js';
import {IdleWatch} from './idle-watch.js';
import {focusMenu} from './menu.js';
import {renderMenus, type MenuName} from './menus.js';
import {namedChapters, type NamedChapter} from './named-chapters.js';
import {renderPictureInPicture, togglePictureInPicture} from './picture-in-picture.js';
import {renderResume} from './resume.js';
import {renderKeyboard, runCommand, type CommandableScreen} from './run-command.js';
import {renderCaptionFault, renderFault, renderStatus} from './screen-notices.js';
import {focusLink, renderDownload, renderShare, share, type Shared} from './share.js';
import {commandOf} from './shortcuts.js';
import {holdStill} from './still.js';

/** What the screen has besides picture and first controls, from when something plays. */
export class ScreenExtras implements ReactiveController, CommandableScreen {
  readonly idle: IdleWatch;

  readonly #screen: SliPlayerScreen;
  readonly #aids: SessionAids;
  readonly #consent: FrameConsent;
  readonly #look: CaptionLook;
  #help: typeof import('./help-dialog.js') | undefined;
  #menu: MenuName | undefined;
  #shared: Shared;
  /** Where the visitor left the session, in seconds, while that is offered. */
  #left: number | undefined;
  /** The session that this was found out for, by its id. */
  #leftOf: string | undefined;
  #chapters: readonly Chapter[] = [];
  /** The version whose chapters have been asked for. */
  #chaptersOf: Version | undefined;

  constructor(screen: SliPlayerScreen, aids: SessionAids) {
    const {session, stage, about} = screen;
    this.#screen = screen;
    this.#aids = aids;
    this.idle = new IdleWatch(screen, () => this.#isBusy);
    this.#consent = new FrameConsent(
      screen,
      session,
      () => screen.about.settings.consent === 'ask',
    );
    this.#look = new CaptionLook(about.video, session, aids.captions);
    const {playback: events} = session;
    events.addEventListener('play', this.#announce);
    for (const type of ['play', 'pause', 'seeked']) {
      events.addEventListener(type, this.#writeLink);
    }
    session.addEventListener('fallback', () => {
      this.#ask(events.version);
    });
    about.video.addEventListener('dblclick', () => {
      this.toggleFullScreen();
    });
    aids.captions.addEventListener('change', this.#update);
    stage.addEventListener('fullscreenchange', this.#update);
    this.#adopt(styles);
    this.#writeLink();
    if (!screen.media.paused) this.#announce();
    screen.addController(this);
  }

  /** The chapters of what plays, as the visitor reads them. To be asked for while rendering: some have our words. */
  get chapters(): readonly NamedChapter[] {
    const {about, locale} = this.#screen;
    return namedChapters(this.#chapters, about.reading, locale);
  }

  hostDisconnected(): void {
    // Moved in the page, it is back by then, and goes on.
    queueMicrotask(() => {
      if (!this.#screen.isConnected) withdrawFromSystem();
    });
  }

  hostUpdate(): void {
    const {plays, session, chosen, offersResume, settings} = this.#screen.about;
    if (!plays || session.id === this.#leftOf) return;
    this.#leftOf = session.id;
    this.#left =
      offersResume && !settings.noStorage ? keptPlace(session, chosen.version) : undefined;
  }

  hostUpdated(): void {
    const {about, session, media, renderRoot} = this.#screen;
    if (session.isSettled && about.chosen.version !== this.#chaptersOf) void this.#readChapters();
    this.idle.watch(!media.paused);
    this.#look.show(renderRoot, this.idle.isIdle);
  }

  /** The question whether a video site's frame may be opened, until it is answered. */
  get question(): Question | undefined {
    return this.#consent.question;
  }

  get mayFrame(): FrameConsent['mayFrame'] {
    return this.#consent.mayFrame;
  }

  holdStill(): void {
    holdStill(this.#video);
  }

  toggleFullScreen(): void {
    void toggleFullScreen(this.#screen.stage, this.#video);
  }

  togglePictureInPicture(): void {
    void togglePictureInPicture(this.#video);
  }

  toggleCaptions(): void {
    this.#aids.toggleCaptions();
  }

  /** Few ask for it. Where it can't be had, the next time is another try. */
  async showHelp(): Promise<void> {
    const help = await loadHelp().catch(() => undefined);
    if (!help) return;
    if (!this.#help) this.#adopt([help.styles]);
    this.#help = help;
    const screen = this.#screen;
    screen.requestUpdate();
    await screen.updateComplete;
    const dialog = screen.renderRoot.querySelector('dialog');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  /** Closes the menu that is open, and answers whether there was one. */
  closeMenu(): boolean {
    const isOpen = this.#menu !== undefined;
    this.#menu = undefined;
    if (isOpen) this.#screen.requestUpdate();
    return isOpen;
  }

  readonly leaveMenu = ({relatedTarget}: FocusEvent): void => {
    const isInside = relatedTarget instanceof Element && relatedTarget.closest('.menu, .button');
    if (!isInside) this.closeMenu();
  };

  readonly runKey = (event: KeyboardEvent): void => {
    this.idle.wake();
    const command = this.#usesShortcuts ? commandOf(event) : undefined;
    if (!command) return;
    event.preventDefault();
    runCommand(command, this.#screen.driver, this);
  };

  renderQuestion(): unknown {
    const {question} = this;
    return question && renderConsent(question, plainAddress(this.#screen.about.chosen.version));
  }

  /** What stands beside the first controls. */
  renderMore(): TemplateResult {
    const {session, about, locale, driver} = this.#screen;
    const {engine} = session.playback;
    const menus = renderMenus({
      engine,
      locale,
      chapters: this.chapters,
      captions: {
        tracks: captionsOf(about.session, about.chosen.version),
        shown: this.#aids.captions.shown,
        show: (language) => {
          this.#aids.showCaptions(language);
        },
        look: engine.hasOwnControls ? undefined : this.#look.chosen,
        setLook: (choice) => {
          session.prefer(choice);
        },
      },
      open: this.#menu,
      toggle: this.#toggleMenu,
      driver,
    });
    return html`${menus} ${!about.settings.noShortcuts ? renderKeyboard(this) : nothing}
    ${renderPictureInPicture(engine.element, this)}`;
  }

  renderActions(): TemplateResult {
    const {chosen} = this.#screen.about;
    return html`${renderDownload(chosen.version)} ${renderShare(this.#shared, this.#share)}`;
  }

  renderNotices(isWaiting: boolean): TemplateResult {
    const {session, locale} = this.#screen;
    const {captions} = this.#aids;
    const fault = {retry: this.#retry, dismiss: this.#dismiss};
    return html`${renderFault(session, locale, fault)}
    ${renderCaptionFault(captions, locale, () => {
      this.#focus('[data-menu=captions]');
      captions.retry();
    })}
    ${renderStatus(session, locale, [
      isWaiting && msg('Loading…'),
      this.#shared?.isCopied && msg('Link copied'),
    ])}`;
  }

  renderHelp(): TemplateResult | undefined {
    const {session, locale} = this.#screen;
    const prefer = (shortcuts: boolean) => {
      session.prefer({shortcuts});
    };
    return this.#help?.renderHelp(this.#usesShortcuts, prefer, locale);
  }

  #adopt(added: readonly CSSResult[]): void {
    const root = this.#screen.renderRoot as ShadowRoot;
    const sheets = added.flatMap(({styleSheet}) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }

  renderResume(): unknown {
    const time = this.#left;
    if (time === undefined) return nothing;
    const answer = (isYes: boolean) => () => {
      this.#left = undefined;
      if (isYes) this.#screen.seek(time);
      this.#screen.focusControls();
      this.#screen.requestUpdate();
    };
    return renderResume(time, this.#screen.locale, {goOn: answer(true), decline: answer(false)});
  }

  get #video(): HTMLVideoElement {
    return this.#screen.about.video;
  }

  get #usesShortcuts(): boolean {
    const {about, session} = this.#screen;
    return !about.settings.noShortcuts && (session.preferences.shortcuts ?? true);
  }

  /** The place that the visitor is at. */
  get #link(): DeepLink {
    const {about, media} = this.#screen;
    const {session, chosen} = about;
    const language = tagOf(session, chosen.version);
    return {session: session.id, language, time: media.currentTime};
  }

  /** Whether somebody uses the controls, though nothing moves. */
  get #isBusy(): boolean {
    const inUse = ':is(.controls, .notices):is(:hover, :has(:focus-visible)), dialog[open]';
    return this.#menu !== undefined || this.#screen.renderRoot.querySelector(inUse) !== null;
  }

  async #readChapters(): Promise<void> {
    const {version} = this.#screen.about.chosen;
    this.#chaptersOf = version;
    const chapters = await chaptersOf(version);
    if (version !== this.#chaptersOf) return;
    this.#chapters = chapters;
    this.#screen.requestUpdate();
  }

  #ask(version: Version | undefined): void {
    const screen = this.#screen;
    const {session} = screen.about;
    if (version) screen.dispatchEvent(new VersionChoiceEvent(tagOf(session, version)));
  }

  readonly #update = (): void => {
    this.#screen.requestUpdate();
  };

  readonly #announce = (): void => {
    const {about, heading: title, media} = this.#screen;
    const {feed, reading, poster: artwork} = about;
    const album = feed.title && textIn(feed.title, reading).value;
    announceToSystem(media, {title, album, artwork});
  };

  readonly #writeLink = (): void => {
    // Taken away, it pauses a moment later, when the address may be another page's.
    const {about, isConnected} = this.#screen;
    if (about.settings.deepLink && isConnected) writeDeepLink(this.#link);
  };

  readonly #toggleMenu = (menu: MenuName): void => {
    const {renderRoot, updateComplete} = this.#screen;
    const open = this.#menu;
    this.#menu = open === menu ? undefined : menu;
    const opener = open && renderRoot.querySelector<HTMLElement>(`[aria-expanded=true]`);
    opener?.focus();
    this.#screen.requestUpdate();
    if (this.#menu)
      void updateComplete.then(() => {
        focusMenu(renderRoot);
      });
  };

  /** Where the focus goes from a button that takes itself away. */
  #focus(selector: string): void {
    this.#screen.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #dismiss = (): void => {
    this.#screen.focusControls();
    this.#screen.session.settle({});
  };

  readonly #retry = (): void => {
    const {session} = this.#screen;
    this.#screen.focusControls();
    if (session.failed) this.#ask(session.failed);
    else void session.retry();
  };

  readonly #share = (): void => {
    // Told of each time.
    this.#shared = undefined;
    this.#screen.requestUpdate();
    void share(addressOf(this.#link), this.#screen.heading).then((shared) => {
      requestAnimationFrame(() => {
        this.#shared = shared;
        this.#screen.requestUpdate();
        focusLink(this.#screen.renderRoot, shared);
      });
    });
  };
}
