import {captionsIn, captionsOf} from '../model/versions.js';
import type {Media} from './engine.js';
import {prefer, preferences, type Preferences} from './memory.js';
import type {SessionPlayback} from './session-playback.js';

/** What a visitor does to what plays, by whatever button or key. What they choose is remembered. */
export class PlaybackDriver {
  readonly #playback: SessionPlayback;
  readonly #storage: boolean;
  /** The captions that showed before they were turned off (BCP 47). */
  #lastCaptions: string | undefined;

  constructor(playback: SessionPlayback, storage: boolean) {
    this.#playback = playback;
    this.#storage = storage;
  }

  get media(): Media {
    return this.#playback.playback.media;
  }

  get preferences(): Preferences {
    return preferences(this.#storage);
  }

  prefer(choices: Preferences): void {
    prefer(choices, this.#storage);
    this.#playback.dispatchEvent(new Event('change'));
  }

  /** Plays, or tries again what failed. */
  play(): void {
    const {fault, failed, playback} = this.#playback;
    if (fault && !failed) void this.#playback.retry();
    // Refused by the browser, it stays paused.
    else if (playback.source) void this.media.play().catch(() => undefined);
  }

  toggle(): void {
    if (this.media.paused) this.play();
    else this.media.pause();
  }

  /** Goes to a time in seconds. */
  seek(time: number): void {
    this.media.currentTime = time;
  }

  /** 0 to 1. */
  setVolume(volume: number): void {
    Object.assign(this.media, {volume, muted: false});
    this.prefer({volume, muted: false});
  }

  setSpeed(speed: number): void {
    this.media.playbackRate = speed;
    this.prefer({speed});
  }

  toggleSound(): void {
    const {media} = this;
    const muted = !media.muted && media.volume > 0;
    media.muted = muted;
    if (!muted && media.volume === 0) media.volume = 1;
    this.prefer({muted});
  }

  /** Shows captions in a language (BCP 47), or none. */
  showCaptions(language: string | undefined): void {
    const {captions, playback} = this.#playback;
    this.#lastCaptions = language ?? captions.shown;
    captions.show(language);
    playback.engine.showCaptions?.(language);
    this.prefer({captions: language ?? 'off'});
  }

  /** Shows captions or takes them away: those that showed last, else those a visitor is likely to want. */
  toggleCaptions(): void {
    const {showing, captions} = this.#playback;
    if (!showing) return;
    const {session, chosen, wanted} = showing;
    const {version} = chosen;
    const likely = [this.#lastCaptions, wanted, version.language].flatMap(
      (language) => (language && captionsIn(session, version, language)) || [],
    );
    const [track] = [...likely, ...captionsOf(session, version)];
    this.showCaptions(captions.shown === undefined ? track?.language : undefined);
  }
}
