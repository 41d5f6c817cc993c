import type {Media, Ranges} from './engine.js';
import type {FrameReport, FrameState} from './frame-protocol.js';

/** How far from a place, in seconds, a time may be that counts as having come there. */
const NEAR = 1;
/** How long what was set holds against reports of what was before, in milliseconds. */
const HOLD = 500;

/** What a media has done in its frame. */
export interface FrameControls {
  /** @throws {DOMException} `NotAllowedError` when the browser wants a gesture of the visitor's in the frame. */
  play(): Promise<void>;
  pause(): void;
  /** Seconds. */
  seek(time: number): void;
  setVolume(volume: number, muted: boolean): void;
  setMuted(muted: boolean): void;
  setRate(rate: number): void;
}

/** What somebody has set, our player or the visitor in the frame: it holds for the next video too. */
interface Settings {
  volume?: number;
  muted?: boolean;
  rate?: number;
}

/** A video in a frame as the media element that it would be: what its last reports said, with the events. */
export class FrameMedia extends EventTarget implements Media {
  readonly #controls: FrameControls;
  readonly #settings: Settings = {};
  /** Until when, as `performance.now()` has it, reports of a setting don't count. */
  #held = {volume: 0, rate: 0};
  #state: FrameState = 'cued';
  #paused = true;
  #isPlayAsked = false;
  #time = 0;
  /** The place that is sought, in seconds. */
  #target: number | undefined;
  #duration = NaN;
  #loaded = 0;
  #volume = 1;
  #muted = false;
  #rate = 1;

  constructor(controls: FrameControls) {
    super();
    this.#controls = controls;
  }

  get paused(): boolean {
    return this.#paused;
  }

  get ended(): boolean {
    return this.#state === 'ended' && !this.seeking;
  }

  get seeking(): boolean {
    return this.#target !== undefined;
  }

  get duration(): number {
    return this.#duration;
  }

  get readyState(): number {
    if (Number.isNaN(this.#duration)) return HTMLMediaElement.HAVE_NOTHING;
    if (this.#state === 'cued') return HTMLMediaElement.HAVE_METADATA;
    if (this.#state === 'waiting') return HTMLMediaElement.HAVE_CURRENT_DATA;
    return HTMLMediaElement.HAVE_ENOUGH_DATA;
  }

  get buffered(): Ranges {
    return rangeTo(this.#loaded);
  }

  get seekable(): Ranges {
    return rangeTo(this.#duration);
  }

  get currentTime(): number {
    return this.#target ?? this.#time;
  }

  set currentTime(seconds: number) {
    if (!Number.isFinite(seconds)) return;
    const time = Math.min(Math.max(0, seconds), this.#duration || Infinity);
    this.aim(time);
    this.#controls.seek(time);
  }

  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    if (!(volume >= 0 && volume <= 1)) return;
    this.#held.volume = performance.now() + HOLD;
    this.#settings.volume = volume;
    this.#changeVolume(volume, this.#muted);
    this.#controls.setVolume(volume, this.#muted);
  }

  get muted(): boolean {
    return this.#muted;
  }

  set muted(muted: boolean) {
    this.#held.volume = performance.now() + HOLD;
    this.#settings.muted = muted;
    this.#changeVolume(this.#volume, muted);
    this.#controls.setMuted(muted);
  }

  get playbackRate(): number {
    return this.#rate;
  }

  set playbackRate(rate: number) {
    if (!(rate > 0 && rate <= 16)) return;
    this.#held.rate = performance.now() + HOLD;
    this.#settings.rate = rate;
    this.#changeRate(rate);
    this.#controls.setRate(rate);
  }

  async play(): Promise<void> {
    this.expectPlay();
    await this.#controls.play();
  }

  pause(): void {
    this.expectPause();
    this.#controls.pause();
  }

  /** Whether it neither plays, nor is to, nor is paused midway: before it has played, and at its end. */
  get isIdle(): boolean {
    return (this.#state === 'cued' || this.#state === 'ended') && !this.#isPlayAsked;
  }

  /** From now on, a frame that waits is one that plays. */
  expectPlay(): void {
    this.#isPlayAsked = true;
  }

  expectPause(): void {
    this.#isPlayAsked = false;
  }

  /** A place is on its way, in seconds: until it is reached, it counts as the time. */
  aim(time: number): void {
    this.#target = time;
    this.#fire('seeking');
  }

  /**
   * Another video begins, or the same one again: at a time in seconds, and paused until it says otherwise. As in a
   * media element that loads, nothing tells of the pause.
   */
  begin(time: number, duration = NaN): void {
    this.#isPlayAsked = false;
    this.#paused = true;
    this.#state = 'cued';
    this.#loaded = 0;
    this.#time = time;
    this.#target = time > 0 ? time : undefined;
    this.#fire('emptied');
    this.#changeDuration(duration);
  }

  /** Nothing is open any more. */
  end(): void {
    this.#pause('paused');
    this.begin(0);
  }

  /** Takes the place as it is: where it was sought, it won't come to any more. */
  settle(): void {
    if (this.#target !== undefined) this.#land(this.#time);
  }

  /** Sets in the frame what was set before: with another video, sites forget the speed. */
  restore(): void {
    const {volume, muted, rate} = this.#settings;
    if (volume !== undefined) this.volume = volume;
    if (muted !== undefined) this.muted = muted;
    if (rate !== undefined && rate !== 1) this.playbackRate = rate;
  }

  /** Takes in what the frame says. `isSettled`: whether settings that it speaks of are anybody's wish. */
  take(report: FrameReport, isSettled: boolean): void {
    const {duration, loaded, time, state} = report;
    if (duration !== undefined) this.#changeDuration(duration);
    this.#takeSettings(report, isSettled);
    if (loaded !== undefined && loaded !== this.#loaded) {
      this.#loaded = loaded;
      this.#fire('progress');
    }
    if (state !== undefined) this.#change(state);
    if (report.hasSought && this.#state === 'ended') this.#state = 'paused';
    if (time !== undefined) this.#move(time, report.hasSought);
    if (report.isRefused) this.expectPause();
  }

  #change(state: FrameState): void {
    const before = this.#state;
    if (state === 'flowing') {
      if (before === 'waiting') this.#change(this.#paused ? 'paused' : 'playing');
      return;
    }
    if (state === 'playing') this.#goOn(before);
    else if (state === 'waiting') this.#wait(before);
    else if (state === 'ended') this.#finish(before);
    else this.#pause(state);
  }

  #goOn(before: FrameState): void {
    const wasPaused = this.#paused;
    this.#state = 'playing';
    this.#unpause();
    if (wasPaused || before !== 'playing') this.#fire('playing');
  }

  #wait(before: FrameState): void {
    // A frame waits for what it sought, too, while it is paused.
    if (this.#paused && !this.#isPlayAsked) return;
    this.#state = 'waiting';
    this.#unpause();
    if (before !== 'waiting') this.#fire('waiting');
  }

  #unpause(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#fire('play');
  }

  #pause(state: 'cued' | 'paused' | 'ended'): void {
    this.#state = state;
    // Before anything has played, sites say 0 of the time: it is where it will begin.
    if (state === 'cued' && this.#target !== undefined) this.#land(this.#target);
    if (this.#paused) return;
    this.#paused = true;
    this.#isPlayAsked = false;
    this.#fire('pause');
  }

  #finish(before: FrameState): void {
    if (before === 'ended') return;
    this.#target = undefined;
    if (this.#duration) this.#time = this.#duration;
    this.#fire('timeupdate');
    this.#pause('ended');
    this.#fire('ended');
  }

  #move(time: number, hasSought = false): void {
    if (this.#state === 'cued' && !hasSought) return;
    // At the end, Vimeo goes on with 0.
    if (this.ended) return;
    if (this.#target !== undefined) {
      if (Math.abs(time - this.#target) > NEAR) return;
      this.#land(time);
      return;
    }
    if (time === this.#time) return;
    this.#time = time;
    this.#fire('timeupdate');
  }

  #land(time: number): void {
    this.#target = undefined;
    this.#time = time;
    if (this.#state === 'ended') this.#state = 'paused';
    this.#fire('seeked');
    this.#fire('timeupdate');
  }

  #changeDuration(duration: number): void {
    if (Object.is(duration, this.#duration)) return;
    const wasKnown = !Number.isNaN(this.#duration);
    this.#duration = duration;
    this.#fire('durationchange');
    if (!wasKnown) this.#fire('loadedmetadata');
  }

  #takeSettings({volume, muted, rate, isAnswer}: FrameReport, isSettled: boolean): void {
    const {volume: heldVolume, rate: heldRate} = this.#held;
    const now = performance.now();
    const counts = (name: keyof Settings, held: number) =>
      isSettled ? isAnswer || now > held : this.#settings[name] === undefined;
    const isVolume = volume !== undefined && counts('volume', heldVolume);
    const isMuted = muted !== undefined && counts('muted', heldVolume);
    this.#changeVolume(isVolume ? volume : this.#volume, isMuted ? muted : this.#muted);
    if (rate !== undefined && counts('rate', heldRate)) this.#changeRate(rate);
    if (!isSettled) return;
    if (isVolume) this.#settings.volume = volume;
    if (isMuted) this.#settings.muted = muted;
    if (rate !== undefined) this.#settings.rate = this.#rate;
  }

  #changeVolume(volume: number, muted: boolean): void {
    if (volume === this.#volume && muted === this.#muted) return;
    this.#volume = volume;
    this.#muted = muted;
    this.#fire('volumechange');
  }

  #changeRate(rate: number): void {
    if (rate === this.#rate) return;
    this.#rate = rate;
    this.#fire('ratechange');
  }

  #fire(type: string): void {
    this.dispatchEvent(new Event(type));
  }
}

function rangeTo(end: number): Ranges {
  return {
    length: end > 0 ? 1 : 0,
    start: () => 0,
    end: () => end,
  };
}
