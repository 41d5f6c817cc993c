import type {Chapter, Session, Source, Version} from '../model/feed.js';
import {placeIn, timelineOf, type Place, type Timeline} from '../model/place.js';
import {playableSources, type PlayableSource} from './choose-sources.js';
import {MEDIA_EVENTS, SourceError, type Engine, type Media, type Start} from './engine.js';
import type {FrameSite} from './frame-addresses.js';
import type {FrameOrigins} from './frame-engine.js';
import {loadCues} from './load-cues.js';
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

/** How a version is to be opened: what an engine with controls and captions of its own has to know. */
export type About = Pick<Start, 'captions' | 'locale' | 'title'>;

/** Where a visitor was when they asked for another version. */
interface Departure {
  readonly version: Version;
  readonly time: number;
  readonly duration: number;
  readonly play: boolean;
}

/**
 * Plays the versions of a session, each from the first of its sources that works, and keeps the visitor's place
 * when one follows another. Fires the events of whatever plays, as its own.
 */
export class VersionPlayback extends EventTarget {
  readonly #stage: Stage;
  readonly #video: VideoEngine;
  #engine: Engine;
  #version: Version | undefined;
  #source: Source | undefined;
  #departure: Departure | undefined;
  #opening = new AbortController();
  #turn = 0;

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

  /** Whether there is a place to keep: a source is open, or on the way to another version has been. */
  get isOpen(): boolean {
    return this.#source !== undefined || this.#departure !== undefined;
  }

  /**
   * Opens a version at a time in seconds. Resolves to whether this was still the last thing asked for.
   * @throws {SourceError} when none of its sources plays: that of the last one.
   */
  async start(version: Version, time: number, play: boolean, about: About = {}): Promise<boolean> {
    this.#departure = undefined;
    this.#turn++;
    return this.#open(version, {at: () => time, play, ...about});
  }

  /**
   * Goes on in another version at the same place; paused stays paused. Resolves to that place, or to
   * `undefined` when yet another version was asked for in the meantime.
   * @throws {SourceError} when none of its sources plays. By then the version before is back where it was, if it
   * still plays: `version` tells.
   */
  async switchTo(
    version: Version,
    session: Session,
    about: About = {},
  ): Promise<Place | undefined> {
    const departure = (this.#departure ??= this.#depart(version));
    const turn = ++this.#turn;
    if (this.#goOnInStream(version)) {
      this.#departure = undefined;
      return {time: departure.time, isApproximate: false};
    }
    const versions = [departure.version, version];
    // Versions that are cut alike need no chapters to find the place.
    const [from, to] = session.shared_timeline
      ? versions.map(timelineOf)
      : await Promise.all(versions.map(readTimeline));
    if (turn !== this.#turn || !from || !to) return undefined;
    let place: Place = {time: 0, isApproximate: false};
    const at = (duration: number) => {
      const here = {...from, duration: departure.duration || from.duration};
      place = placeIn(here, {...to, duration: likelier(duration, to)}, departure.time, session);
      return place.time;
    };
    try {
      if (!(await this.#open(version, {at, play: departure.play, ...about}))) return undefined;
    } catch (error) {
      if (turn === this.#turn) await this.#goBack(departure, about);
      throw error;
    }
    this.#departure = undefined;
    return place;
  }

  /** Reads what a later switch will need, while there is time. */
  prepare({versions = [], shared_timeline}: Session): void {
    if (!shared_timeline) void Promise.all(versions.map(readTimeline));
  }

  close(): void {
    this.#turn++;
    this.#opening.abort();
    this.#version = undefined;
    this.#source = undefined;
    this.#departure = undefined;
    this.#engine.close();
  }

  #depart(otherwise: Version): Departure {
    const {currentTime: time, duration, paused, ended} = this.media;
    return {version: this.#version ?? otherwise, time, duration, play: !paused && !ended};
  }

  /** Opens the version again that was left for one that failed. */
  async #goBack({version, time, play}: Departure, about: About): Promise<void> {
    const turn = this.#turn;
    if (version !== this.#version) {
      await this.#open(version, {at: () => time, play, ...about}).catch(() => undefined);
    }
    if (turn === this.#turn) this.#departure = undefined;
  }

  /** Whether a version is another sound track of the stream that is open, and now plays. */
  #goOnInStream(version: Version): boolean {
    const source = version.sources?.find(
      ({url, audio_language}) => audio_language !== undefined && url === this.#source?.url,
    );
    if (!source?.audio_language || !this.#engine.selectAudio?.(source.audio_language)) return false;
    this.#opening.abort();
    this.#source = source;
    this.#version = version;
    return true;
  }

  async #open(version: Version, start: Start): Promise<boolean> {
    this.#opening.abort();
    const {signal} = (this.#opening = new AbortController());
    this.#version = version;
    this.#source = undefined;
    let error = new SourceError('unsupported', plainAddress(version) ?? '');
    for (const candidate of playableSources(version, thisDevice(this.#video.element))) {
      try {
        const engine = await this.#engineFor(candidate, signal);
        if (engine && !signal.aborted) await this.#openIn(engine, candidate.source, start, signal);
        if (signal.aborted) return false;
        if (this.#source) return true;
      } catch (fault) {
        if (signal.aborted) return false;
        if (!(fault instanceof SourceError)) throw fault;
        error = fault;
      }
    }
    throw error;
  }

  async #openIn(engine: Engine, source: Source, start: Start, signal: AbortSignal): Promise<void> {
    const {volume, muted, playbackRate} = this.media;
    if (engine === this.#video) this.#stage.leave?.();
    if (engine !== this.#engine) {
      this.#use(engine);
      Object.assign(engine.media, {volume, muted, playbackRate});
    }
    await engine.open(source, start, signal);
    if (!signal.aborted) this.#source = source;
  }

  #use(engine: Engine): void {
    this.#engine.close();
    this.#engine = engine;
    if (engine !== this.#video) this.#passOn(engine.media);
    this.#stage.place(engine.element);
    this.dispatchEvent(new Event('enginechange'));
  }

  /** What plays a source; `undefined` when the visitor doesn't want it in the page. */
  async #engineFor(
    {source, kind}: PlayableSource,
    signal: AbortSignal,
  ): Promise<Engine | undefined> {
    if (kind === 'file' || kind === 'hls') return this.#video;
    if (!(await this.#stage.mayFrame(kind, signal))) return undefined;
    const {createFrameEngine} = await import('./frame-engine.js').catch((cause: unknown) => {
      throw new SourceError('network', source.url, {cause});
    });
    return createFrameEngine(source, this.#engine, this.#stage.frameOrigins);
  }

  #passOn(media: Media): void {
    for (const type of MEDIA_EVENTS) {
      media.addEventListener(type, () => {
        if (this.media === media) this.dispatchEvent(new Event(type));
      });
    }
  }
}

/** The length that a media tells, unless it is only beginning to learn it; in seconds. */
function likelier(duration: number, {duration: told}: Timeline): number | undefined {
  return told !== undefined && !(duration > told / 2) ? told : duration;
}

/** A version's timeline with its chapters, wherever the feed keeps these. */
async function readTimeline(version: Version): Promise<Timeline> {
  return {...timelineOf(version), chapters: await chaptersOf(version)};
}

/** The chapters of a version, from the feed or from its WebVTT file. */
export async function chaptersOf({chapters, language}: Version): Promise<readonly Chapter[]> {
  if (!chapters) return [];
  if (!('url' in chapters)) return chapters;
  const cues = await loadCues(chapters.url);
  return cues.map(({id, start, text}) => ({id, start, title: {[language]: text}}));
}
