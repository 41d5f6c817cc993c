import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {loadWords} from '../i18n/messages.js';
import {beginVideo, createVideo, endVideo} from '../playback/begin-video.js';
import type {CueSelectEvent} from './cue-select-event.js';
import {loadScreen} from './load-player.js';
import type {PlayerPlace} from './player-place.js';
import type {SliPlayerScreen} from './player-screen.js';
import type {PlayerShown, Shown} from './player-shown.js';
import type {About, Settings} from './player/about.js';
import type {ScreenHost} from './player/render-screen.js';

interface Host extends ReactiveControllerHost, Settings, ScreenHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly locale: string;
  /** Where to begin, and where it is, in seconds. */
  start: number;
  readonly currentTime: number;
  play(): Promise<void>;
}

/**
 * The way from the poster to what plays, and back. The code for that is loaded once somebody is about to play, while the
 * file is asked for in the click itself.
 */
export class PlayerOpening implements ReactiveController {
  /** `coming` is for somebody who has asked to play, `failed` that there is no code to. */
  state: 'closed' | 'coming' | 'open' | 'failed' = 'closed';

  readonly #host: Host;
  readonly #shown: PlayerShown;
  readonly #place: PlayerPlace;
  /** The code that plays, once it is loaded. */
  #code: typeof import('./player-screen.js') | undefined;
  #made: HTMLVideoElement | undefined;

  constructor(host: Host, shown: PlayerShown, place: PlayerPlace) {
    this.#host = host;
    this.#shown = shown;
    this.#place = place;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.state === 'open';
  }

  /** The screen, once it is to play. */
  get screen(): SliPlayerScreen | null {
    return this.isOpen ? this.#standby : null;
  }

  hostDisconnected(): void {
    // Moved in the page, it is back by then, and goes on.
    setTimeout(() => {
      if (!this.#host.isConnected) this.close();
    });
  }

  /** Loads what is needed to play, and learns from it where the visitor left. */
  async prepare(): Promise<void> {
    try {
      await this.#load();
      const {session, version} = this.#shown.now ?? {};
      if (session && version) await this.#place.look(session, version);
    } catch {
      // Whoever plays tries again, and is told.
    }
  }

  /** To be called by the click that asks to play. */
  async open(): Promise<void> {
    const host = this.#host;
    await host.updateComplete;
    if (this.screen) {
      this.screen.play();
      return;
    }
    const {version} = this.#shown.now ?? {};
    if (version) beginVideo(this.#video, version, host.renderRoot.querySelector('.frame')!);
    if (!this.#code) this.#become('coming');
    try {
      await this.#load();
      this.#become(host.isConnected ? 'open' : 'closed');
      const media = this.#standby?.events?.media;
      if (media) host.grantWishes(media);
    } catch {
      this.#become('failed');
    }
    await host.updateComplete;
    await this.#standby?.updateComplete;
  }

  /** Gives up what plays, and lets go of the network. Opened again, it stands where it was. */
  close(state: 'closed' | 'failed' = 'closed'): void {
    this.#host.start = this.#host.currentTime;
    this.screen?.close();
    if (this.#made) endVideo(this.#made);
    this.#made = undefined;
    this.#code = undefined;
    this.#become(state);
  }

  /** The screen, as soon as there is code for it and something to play. Inside of it stands what is at hand in full screen too. */
  render(inside: unknown): unknown {
    const {now} = this.#shown;
    if (!this.#code || !now?.chosen) return nothing;
    const about = this.#about(now, now.chosen);
    return this.#code.renderScreen(this.#host, this, about, now.lang, inside);
  }

  /** Has the screen, if it is to play, show something else, ahead of its being rendered. */
  show(): void {
    const {now} = this.#shown;
    if (now?.chosen) this.screen?.show(this.#about(now, now.chosen));
  }

  /** Plays from a time in seconds, and has the focus follow: the button that had it is gone. */
  readonly playFrom = (time: number): void => {
    this.#place.beginAt(time);
    void this.#host.play().then(() => {
      this.#host.focus();
    });
  };

  readonly tryAgain = (): void => {
    // Gone and back, it is told of again.
    this.close();
    this.playFrom(this.#host.start);
  };

  /** Goes to a line of the transcript, or to a chapter; before anything plays, plays from there. */
  readonly goTo = ({time}: CueSelectEvent): void => {
    const {screen} = this;
    if (screen) {
      screen.seek(time);
      screen.play();
    } else {
      this.#place.beginAt(time);
      void this.#host.play();
    }
  };

  /** What files are played in: made when it is needed, for which there has to be a page. */
  get #video(): HTMLVideoElement {
    return (this.#made ??= createVideo());
  }

  /** The screen, which stands by from when somebody is about to play. */
  get #standby(): SliPlayerScreen | null {
    return this.#host.renderRoot.querySelector('sli-player-screen');
  }

  /** Loads what plays, and its words beside it. */
  async #load(): Promise<void> {
    void loadWords(this.#host.locale, 'play');
    this.#code = await loadScreen();
    this.#host.requestUpdate();
  }

  #about(shown: Shown, chosen: About['chosen']): About {
    return {
      ...shown,
      chosen,
      plays: this.isOpen,
      video: this.#video,
      offersResume: this.#place.isOpen,
      settings: this.#host,
    };
  }

  #become(state: PlayerOpening['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
