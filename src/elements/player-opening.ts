import type {ReactiveControllerHost} from 'lit';
import {loadWords} from '../i18n/messages.js';
import type {Version} from '../model/feed.js';
import {beginVideo, createVideo, endVideo} from '../playback/begin-video.js';
import {loadScreen} from './load-player.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

/**
 * The way from the poster to what plays. The code for that is loaded once somebody is about to play, while the file is
 * asked for in the click itself.
 */
export class PlayerOpening {
  /** The code that plays, once it is loaded. */
  code: typeof import('./player-screen.js') | undefined;
  /** `coming` is for somebody who has asked to play, `failed` that there is no code to. */
  state: 'closed' | 'coming' | 'open' | 'failed' = 'closed';

  readonly #host: Host;
  #video: HTMLVideoElement | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** What files are played in: made when it is needed, for which there has to be a page. */
  get video(): HTMLVideoElement {
    return (this.#video ??= createVideo());
  }

  /** Loads what plays, and its words beside it (BCP 47). */
  async load(locale: string): Promise<void> {
    void loadWords(locale, 'play');
    this.code = await loadScreen();
    this.#host.requestUpdate();
  }

  /** To be called by the click that asks to play; `ready` is, before anything does. */
  async open(
    version: Version | undefined,
    picture: Element,
    locale: string,
    ready: () => void,
  ): Promise<void> {
    if (version) beginVideo(this.video, version, picture);
    if (!this.code) this.#become('coming');
    try {
      await this.load(locale);
      ready();
      this.#become(this.#host.isConnected ? 'open' : 'closed');
    } catch {
      this.#become('failed');
    }
  }

  /** Lets go of the network. */
  close(state: 'closed' | 'failed' = 'closed'): void {
    if (this.#video) endVideo(this.#video);
    this.#video = undefined;
    this.code = undefined;
    this.#become(state);
  }

  #become(state: PlayerOpening['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
