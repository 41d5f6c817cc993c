import type {PropertyValues} from 'lit';
import type {Media} from '../playback/engine.js';
import {FeedElement} from './feed-element.js';

type Wish = Partial<Pick<Media, 'volume' | 'muted' | 'playbackRate'>>;

/**
 * The language of HTMLMediaElement (HTML §4.8.11), so that other tools can drive a player of ours. Its events
 * (`play`, `pause`, `timeupdate`, `ended` and so on) are fired as there: on the element, without bubbling. What is
 * set before anything plays holds from when it does.
 */
export abstract class MediaSurface extends FeedElement {
  /** Where to begin, in seconds. */
  abstract start: number;

  /** What plays, once something does. */
  protected abstract get media(): Media | undefined;

  /** Seconds; those that the feed tells. */
  protected abstract get expectedDuration(): number | undefined;

  #wish: Wish = {};

  constructor() {
    super();
    for (const type of ['play', 'pause', 'ended', 'emptied'])
      this.addEventListener(type, this.#tellState);
  }

  /** Plays. The returned promise never rejects: what goes wrong is shown. */
  abstract play(): Promise<void>;

  pause(): void {
    this.media?.pause();
  }

  /** Whether nothing plays. */
  get paused(): boolean {
    return this.media?.paused ?? true;
  }

  /** Whether the end has been reached. */
  get ended(): boolean {
    return this.media?.ended ?? false;
  }

  /** Whether it is on its way to another time. */
  get seeking(): boolean {
    return this.media?.seeking ?? false;
  }

  /** How much is there, as in HTMLMediaElement: 0 (nothing) to 4 (enough). */
  get readyState(): number {
    return this.media?.readyState ?? 0;
  }

  /** Seconds; `NaN` while it is not known, `Infinity` of a live stream. */
  get duration(): number {
    const duration = this.media?.duration ?? NaN;
    return Number.isNaN(duration) ? (this.expectedDuration ?? NaN) : duration;
  }

  /** Seconds. */
  get currentTime(): number {
    return this.media?.currentTime ?? this.start;
  }

  set currentTime(seconds: number) {
    if (this.media) this.media.currentTime = seconds;
    else this.start = seconds;
  }

  /** 0 to 1. */
  get volume(): number {
    return this.media?.volume ?? this.#wish.volume ?? 1;
  }

  set volume(volume: number) {
    this.#set({volume});
  }

  get muted(): boolean {
    return this.media?.muted ?? this.#wish.muted ?? false;
  }

  set muted(muted: boolean) {
    this.#set({muted});
  }

  /** 1 is the speed of the recording. */
  get playbackRate(): number {
    return this.media?.playbackRate ?? this.#wish.playbackRate ?? 1;
  }

  set playbackRate(playbackRate: number) {
    this.#set({playbackRate});
  }

  /** @internal Makes what is about to play as it was wished before. */
  grantWishes(media: Media): void {
    Object.assign(media, this.#wish);
    this.#wish = {};
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellState();
  }

  readonly #tellState = (): void => {
    this.states.set('playing', !this.paused && !this.ended);
  };

  #set(wish: Wish): void {
    if (this.media) Object.assign(this.media, wish);
    else this.#wish = {...this.#wish, ...wish};
  }
}
