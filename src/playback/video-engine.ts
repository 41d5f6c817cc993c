import type {Source} from '../model/feed.js';
import {endVideo} from './begin-video.js';
import {SourceError, type Engine, type Start} from './engine.js';
import type {HlsAttachment} from './hls.js';
import {faultOf, loadMedia} from './load-media.js';
import {isHls} from './sources.js';

/** Plays files and streams, one after another, in the same `<video>`. Speed, volume and captions stay. */
export class VideoEngine implements Engine {
  readonly element: HTMLVideoElement;
  readonly media: HTMLVideoElement;
  readonly hasOwnControls = false;
  #url = '';
  /** Why a stream stopped midway: the `<video>` itself has no word for it. */
  #streamFault: SourceError | undefined;
  #stream: HlsAttachment | undefined;

  constructor(video: HTMLVideoElement) {
    this.element = video;
    this.media = video;
  }

  get fault(): SourceError | undefined {
    const {error} = this.media;
    return this.#streamFault ?? (error ? new SourceError(faultOf(error), this.#url) : undefined);
  }

  async open(source: Source, {at, play}: Start, signal: AbortSignal): Promise<void> {
    const {media} = this;
    const {playbackRate, muted} = media;
    // Asked for ahead of this engine: once only, so that another try is a new one.
    const isBegun = this.#url === '' && media.src === source.url && !media.error;
    this.#url = source.url;
    this.#streamFault = undefined;
    this.#detach();
    try {
      if (isHls(source)) await this.#attach(source, signal);
      else await loadMedia(media, source.url, signal, isBegun);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    if (signal.aborted) return;
    // Loading a source sets the speed back (HTML §4.8.11.5).
    media.playbackRate = playbackRate;
    // What is live begins where it is now.
    const place = media.duration === Infinity ? 0 : at(media.duration);
    if (place > 0) this.#goTo(place, signal);
    if (play) await this.#play();
    // WebKitGTK lets a muted video be heard again once its new sound track plays.
    if (!signal.aborted) media.muted = muted;
  }

  /** Some engines learn the length of a file only as it arrives, and go no further than they know. */
  #goTo(place: number, signal: AbortSignal): void {
    const {media} = this;
    media.currentTime = place;
    if (media.duration >= place) return;
    const again = new AbortController();
    const go = () => {
      if (signal.aborted || media.duration >= place) again.abort();
      if (!signal.aborted && media.duration >= place) media.currentTime = place;
    };
    media.addEventListener('durationchange', go, {signal: again.signal});
  }

  selectAudio(language: string): boolean {
    return this.#stream?.selectAudio(language) ?? false;
  }

  close(): void {
    this.#detach();
    endVideo(this.media);
  }

  async #attach(source: Source, signal: AbortSignal): Promise<void> {
    const {attachHls} = await import('./other-sources.js').catch((cause: unknown) => {
      throw new SourceError('network', source.url, {cause});
    });
    signal.throwIfAborted();
    const onFault = (fault: SourceError) => {
      this.#streamFault = fault;
      this.media.dispatchEvent(new Event('error'));
    };
    this.#stream = await attachHls(this.media, source, {onFault}, signal);
    if (signal.aborted) this.#detach();
  }

  #detach(): void {
    this.#stream?.detach();
    this.#stream = undefined;
  }

  /** Where the browser wants another gesture of the visitor's first, the video stays paused. */
  async #play(): Promise<void> {
    try {
      await this.media.play();
    } catch (error) {
      const {name} = error as DOMException;
      if (name !== 'NotAllowedError' && name !== 'AbortError') throw error;
    }
  }
}
