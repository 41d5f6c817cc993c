import type {Media} from './engine.js';
import type {SessionPlayback} from './session-playback.js';

/** What a visitor does to what plays, by whatever button or key. What they choose is remembered. */
export class PlaybackDriver {
  readonly #playback: SessionPlayback;

  constructor(playback: SessionPlayback) {
    this.#playback = playback;
  }

  get media(): Media {
    return this.#playback.playback.media;
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
    this.#playback.prefer({volume, muted: false});
  }

  setSpeed(speed: number): void {
    this.media.playbackRate = speed;
    this.#playback.prefer({speed});
  }

  toggleSound(): void {
    const {media} = this;
    const muted = !media.muted && media.volume > 0;
    media.muted = muted;
    if (!muted && media.volume === 0) media.volume = 1;
    this.#playback.prefer({muted});
  }
}
