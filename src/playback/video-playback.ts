import type {Source} from '../model/feed.js';

/** How a version is to begin. */
export interface Start {
  /** The place in seconds, once the length in seconds is known. */
  at: (duration: number) => number;
  play: boolean;
}

/** None of the sources could be played. */
export class NoPlayableSourceError extends Error {
  override readonly name = 'NoPlayableSourceError';
}

/** Plays one version after another in the same `<video>`, each from the first of its sources that works. */
export class VideoPlayback {
  readonly video: HTMLVideoElement;
  #opening = new AbortController();

  constructor(video: HTMLVideoElement) {
    this.video = video;
  }

  /**
   * Opens the first of the sources that works. Speed, volume and captions stay. Resolves to whether this was
   * still the last thing asked for.
   * @throws {NoPlayableSourceError} when none works.
   */
  async open(sources: readonly Source[], {at, play}: Start): Promise<boolean> {
    this.#opening.abort();
    const {signal} = (this.#opening = new AbortController());
    const {video} = this;
    const {playbackRate, muted} = video;
    for (const {url} of sources) {
      const isOpen = await opened(video, url, signal);
      if (signal.aborted) return false;
      if (!isOpen) continue;
      // Loading a source sets the speed back (HTML §4.8.11.5).
      video.playbackRate = playbackRate;
      const place = at(video.duration);
      if (place > 0) video.currentTime = place;
      if (play) await this.play();
      // WebKitGTK lets a muted video be heard again once its new sound track plays.
      if (!signal.aborted) video.muted = muted;
      return !signal.aborted;
    }
    throw new NoPlayableSourceError(`tried ${sources.map(({url}) => url).join(', ') || 'nothing'}`);
  }

  /** Plays. Where the browser wants another gesture of the visitor's first, the video stays paused. */
  async play(): Promise<void> {
    try {
      await this.video.play();
    } catch (error) {
      const name = (error as DOMException).name;
      if (name !== 'NotAllowedError' && name !== 'AbortError') throw error;
    }
  }

  /** Stops, and lets go of the network. */
  close(): void {
    this.#opening.abort();
    this.video.pause();
    this.video.removeAttribute('src');
    this.video.load();
  }
}

/** Whether the media at an address got as far as its length; `false` too when it is no longer wanted. */
function opened(video: HTMLVideoElement, url: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const answer = (isOpen: boolean) => () => {
      done.abort();
      resolve(isOpen);
    };
    video.addEventListener('loadedmetadata', answer(true), {signal: done.signal});
    video.addEventListener('error', answer(false), {signal: done.signal});
    signal.addEventListener('abort', answer(false), {signal: done.signal});
    video.src = url;
  });
}
