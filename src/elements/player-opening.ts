import type {ReactiveControllerHost} from 'lit';
import {loadWords} from '../i18n/messages.js';
import type {Version} from '../model/feed.js';
import {beginVideo, createVideo, endVideo} from '../playback/begin-video.js';
import type {Media} from '../playback/engine.js';
import {loadScreen} from './load-player.js';
import type {SliPlayerScreen} from './player-screen.js';
import type {About} from './player/about.js';
import type {VersionChoiceEvent} from './version-choice-event.js';

/** What the screen is told besides what the opening knows. */
export type Asked = Omit<About, 'plays' | 'video'>;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly locale: string;
  readonly wantedLanguages: readonly [string, ...string[]];
  /** Where to begin, and where it is, in seconds. */
  start: number;
  readonly currentTime: number;
  /** Makes what is about to play as it was wished before. */
  grantWishes(media: Media): void;
}

/**
 * The way from the poster to what plays, and back. The code for that is loaded once somebody is about to play, while the
 * file is asked for in the click itself.
 */
export class PlayerOpening {
  /** `coming` is for somebody who has asked to play, `failed` that there is no code to. */
  state: 'closed' | 'coming' | 'open' | 'failed' = 'closed';

  readonly #host: Host;
  /** The code that plays, once it is loaded. */
  #code: typeof import('./player-screen.js') | undefined;
  #made: HTMLVideoElement | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return this.state === 'open';
  }

  /** The screen, once it is to play. */
  get screen(): SliPlayerScreen | null {
    return this.isOpen ? this.standby : null;
  }

  /** The screen, which stands by from when somebody is about to play. */
  get standby(): SliPlayerScreen | null {
    return this.#host.renderRoot.querySelector('sli-player-screen');
  }

  /** Loads what plays, and its words beside it. */
  async load(): Promise<void> {
    void loadWords(this.#host.locale, 'play');
    this.#code = await loadScreen();
    this.#host.requestUpdate();
  }

  /** To be called by the click that asks to play. */
  async open(version: Version | undefined): Promise<void> {
    const host = this.#host;
    if (version) beginVideo(this.#video, version, host.renderRoot.querySelector('.frame')!);
    if (!this.#code) this.#become('coming');
    try {
      await this.load();
      this.#grantWishes();
      this.#become(host.isConnected ? 'open' : 'closed');
    } catch {
      this.#become('failed');
    }
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

  /** The screen, as soon as there is code for it, with what stands in it. */
  render(asked: Asked, inside: unknown, choose: (event: VersionChoiceEvent) => void): unknown {
    return this.#code?.renderScreen(this.#about(asked), this.#host.wantedLanguages[0], inside, {
      ready: this.#passEventsOn,
      fail: this.#fail,
      choose,
    });
  }

  /** Has the screen, if it is to play, show something else, ahead of its being rendered. */
  show(asked: Asked): void {
    this.screen?.show(this.#about(asked));
  }

  /** What files are played in: made when it is needed, for which there has to be a page. */
  get #video(): HTMLVideoElement {
    return (this.#made ??= createVideo());
  }

  #about(asked: Asked): About {
    return {...asked, plays: this.isOpen, video: this.#video};
  }

  #become(state: PlayerOpening['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #grantWishes(): void {
    const media = this.standby?.events?.media;
    if (media) this.#host.grantWishes(media);
  }

  readonly #passEventsOn = (): void => {
    const host = this.#host;
    const events = this.standby?.events;
    if (!events) return;
    if (this.isOpen) this.#grantWishes();
    this.#code?.passEventsOn(events, host);
    events.addEventListener('enginechange', () => {
      host.requestUpdate();
    });
    host.requestUpdate();
  };

  /** Nothing plays, and nothing is there that could say why. */
  readonly #fail = (): void => {
    this.close('failed');
  };
}
