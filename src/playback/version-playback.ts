import type {Source, Version} from '../model/feed.js';
import {firstFile} from './choose-files.js';
import type {PlayableSource} from './choose-sources.js';
import {MEDIA_EVENTS, SourceError, type Engine, type Media, type Start} from './engine.js';
import type {FrameSite} from './frame-addresses.js';
import type {FrameOrigins} from './frame-engine.js';
import {plainAddress} from './sources.js';
import {thisDevice} from './this-device.js';
import {VideoEngine} from './video-engine.js';

/** What a playback needs of whoever shows it. */
export interface Stage {
  /** Puts what plays into the page, in the place of what played before. */
  readonly place: (element: HTMLElement) => void;
  /** Whether the frame of a third party may be opened: asked each time, answered by the visitor or for them. */
  readonly mayFrame: (site: FrameSite, signal: AbortSignal) => Promise<boolean>;
  /** Another file is about to be opened in the video. */
  readonly leave?: () => void;
  /** Where the frames come from, if not from the sites themselves. */
  readonly frameOrigins?: FrameOrigins | undefined;
}

/** Plays a version from the first of its sources that works. Fires the events of whatever plays, as its own. */
export class VersionPlayback extends EventTarget {
  readonly #stage: Stage;
  readonly #video: VideoEngine;
  #engine: Engine;
  #version: Version | undefined;
  #source: Source | undefined;
  #opening = new AbortController();

  constructor(video: HTMLVideoElement, stage: Stage) {
    super();
    this.#stage = stage;
    this.#engine = this.#video = new VideoEngine(video);
    this.#passOn(video);
  }

  get engine(): Engine {
    return this.#engine;
  }

  get media(): Media {
    return this.#engine.media;
  }

  /** The version that plays or is about to. */
  get version(): Version | undefined {
    return this.#version;
  }

  /** The source that is open. */
  get source(): Source | undefined {
    return this.#source;
  }

  /**
   * Opens a version. Resolves to whether this was still the last thing asked for.
   * @throws {SourceError} when none of its sources plays: that of the last one.
   */
  async open(version: Version, start: Start): Promise<boolean> {
    this.goesOnAs(version, undefined);
    const {signal} = this.#opening;
    let error: SourceError | undefined;
    const opens = async (candidate: PlayableSource): Promise<boolean> => {
      try {
        await this.#openOne(candidate, start, signal);
      } catch (fault) {
        if (!signal.aborted && !(fault instanceof SourceError)) throw fault;
        error = fault as SourceError;
      }
      return signal.aborted || this.#source !== undefined;
    };
    const device = thisDevice(this.#video.element);
    const first = firstFile(version.sources ?? [], device);
    if (first && (await opens({source: first, kind: 'file'}))) return !signal.aborted;
    const more = await import('./other-sources.js').catch((cause: unknown) => {
      throw error ?? new SourceError('network', plainAddress(version) ?? '', {cause});
    });
    for (const candidate of more.playableSources(version, device)) {
      if (candidate.source !== first && (await opens(candidate))) return !signal.aborted;
    }
    throw error ?? new SourceError('unsupported', plainAddress(version) ?? '');
  }

  /** What is open goes on as another version, which it has a sound track for. */
  goesOnAs(version: Version | undefined, source: Source | undefined): void {
    this.#opening.abort();
    this.#opening = new AbortController();
    this.#version = version;
    this.#source = source;
  }

  close(): void {
    this.goesOnAs(undefined, undefined);
    this.#engine.close();
  }

  async #openOne({source, kind}: PlayableSource, start: Start, signal: AbortSignal): Promise<void> {
    const {volume, muted, playbackRate} = this.media;
    const isOurs = kind === 'file' || kind === 'hls';
    // Not before it is asked for: what is set in a click's own task is there before anything is drawn.
    const engine = isOurs ? this.#video : await this.#openFrame(source, kind, signal);
    if (!engine || signal.aborted) return;
    if (isOurs) this.#stage.leave?.();
    if (engine !== this.#engine) {
      this.#use(engine);
      Object.assign(engine.media, {volume, muted, playbackRate});
    }
    await engine.open(source, start, signal);
    if (!signal.aborted) this.#source = source;
  }

  /** What plays a source of a video site; `undefined` when the visitor doesn't want it in the page. */
  async #openFrame(
    source: Source,
    site: FrameSite,
    signal: AbortSignal,
  ): Promise<Engine | undefined> {
    if (!(await this.#stage.mayFrame(site, signal))) return undefined;
    const {createFrameEngine} = await import('./frame-engine.js').catch((cause: unknown) => {
      throw new SourceError('network', source.url, {cause});
    });
    return createFrameEngine(source, this.#engine, this.#stage.frameOrigins);
  }

  #use(engine: Engine): void {
    this.#engine.close();
    this.#engine = engine;
    if (engine !== this.#video) this.#passOn(engine.media);
    this.#stage.place(engine.element);
    this.dispatchEvent(new Event('enginechange'));
  }

  #passOn(media: Media): void {
    for (const type of MEDIA_EVENTS) {
      media.addEventListener(type, () => {
        if (this.media === media) this.dispatchEvent(new Event(type));
      });
    }
  }
}
