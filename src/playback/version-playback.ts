import type {Chapter, Session, Version} from '../model/feed.js';
import {placeIn, timelineOf, type Place, type Timeline} from '../model/place.js';
import {loadCues} from './load-cues.js';
import {playableSources} from './sources.js';
import {VideoPlayback} from './video-playback.js';

/** Where a visitor was when they asked for another version. */
interface Departure {
  readonly version: Version;
  readonly time: number;
  readonly duration: number;
  readonly play: boolean;
}

/** Plays the versions of a session in a `<video>`, and keeps the visitor's place when one follows another. */
export class VersionPlayback {
  readonly #playback: VideoPlayback;
  #version: Version | undefined;
  #departure: Departure | undefined;
  #turn = 0;

  constructor(video: HTMLVideoElement) {
    this.#playback = new VideoPlayback(video);
  }

  /** The version that plays or is about to. */
  get version(): Version | undefined {
    return this.#version;
  }

  /** Whether the way to another version has not come to its end, be it that the version failed. */
  get isSwitching(): boolean {
    return this.#departure !== undefined;
  }

  /**
   * Opens a version at a time in seconds. Resolves to whether this was still the last thing asked for.
   * @throws {NoPlayableSourceError}
   */
  async start(version: Version, time: number, play: boolean): Promise<boolean> {
    this.#departure = undefined;
    this.#turn++;
    return this.#open(version, () => time, play);
  }

  /**
   * Goes on in another version at the same place; paused stays paused. Resolves to that place, or to
   * `undefined` when yet another version was asked for in the meantime.
   * @throws {NoPlayableSourceError}
   */
  async switchTo(version: Version, session: Session): Promise<Place | undefined> {
    const departure = (this.#departure ??= this.#depart(version));
    const turn = ++this.#turn;
    const [from, to] = await Promise.all([readTimeline(departure.version), readTimeline(version)]);
    if (turn !== this.#turn) return undefined;
    let place: Place = {time: 0, isApproximate: false};
    const at = (duration: number) => {
      const here = {...from, duration: departure.duration || from.duration};
      place = placeIn(here, {...to, duration}, departure.time, session);
      return place.time;
    };
    if (!(await this.#open(version, at, departure.play))) return undefined;
    this.#departure = undefined;
    return place;
  }

  /** Reads what a later switch will need, while there is time. */
  prepare({versions = [], shared_timeline}: Session): void {
    if (!shared_timeline) void Promise.all(versions.map(readTimeline));
  }

  close(): void {
    this.#turn++;
    this.#version = undefined;
    this.#departure = undefined;
    this.#playback.close();
  }

  #depart(otherwise: Version): Departure {
    const {video} = this.#playback;
    const {currentTime: time, duration} = video;
    return {
      version: this.#version ?? otherwise,
      time,
      duration,
      play: !video.paused && !video.ended,
    };
  }

  #open(version: Version, at: (duration: number) => number, play: boolean): Promise<boolean> {
    this.#version = version;
    return this.#playback.open(playableSources(version, this.#playback.video), {at, play});
  }
}

/** A version's timeline with its chapters, wherever the feed keeps these. */
async function readTimeline(version: Version): Promise<Timeline> {
  const timeline = timelineOf(version);
  const {chapters} = version;
  if (!chapters || !('url' in chapters)) return timeline;
  const cues = await loadCues(chapters.url);
  return {...timeline, chapters: cues.map(({id, start}): Chapter => ({id, start}))};
}
