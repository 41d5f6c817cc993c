import type {Session, Source, Version} from '../model/feed.js';
import {placeIn, timelineOf, type Place, type Timeline} from '../model/place.js';
import {chaptersOf} from './chapters.js';
import type {Start} from './engine.js';
import type {VersionPlayback} from './version-playback.js';

/** How a version is to be opened: what an engine with controls and captions of its own has to know. */
export type About = Pick<Start, 'captions' | 'locale' | 'title'>;

/** Where a visitor was when they asked for another version. */
interface Departure {
  readonly version: Version;
  readonly time: number;
  readonly duration: number;
  readonly play: boolean;
}

/** Has one version of a session follow another, at the visitor's place. */
export class VersionSwitch {
  readonly #playback: VersionPlayback;
  #departure: Departure | undefined;
  #turn = 0;

  constructor(playback: VersionPlayback) {
    this.#playback = playback;
  }

  /** Whether it is on the way from one to another. */
  get isUnderWay(): boolean {
    return this.#departure !== undefined;
  }

  /**
   * Goes on in another version at the same place; paused stays paused. Resolves to that place, or to
   * `undefined` when something else was asked for in the meantime.
   * @throws {SourceError} when none of its sources plays. By then the version before is back where it was, if it
   * still plays: the playback's `version` tells.
   */
  async to(version: Version, session: Session, about: About = {}): Promise<Place | undefined> {
    const departure = (this.#departure ??= this.#depart(version));
    const turn = ++this.#turn;
    if (this.#goOnInStream(version)) {
      this.#departure = undefined;
      return {time: departure.time, isApproximate: false};
    }
    const versions = [departure.version, version];
    // In the click's own task, unless there are chapters to read first.
    const [from, to] = needsFiles(versions, session)
      ? await Promise.all(versions.map(readTimeline))
      : versions.map(timelineOf);
    if (turn !== this.#turn || !from || !to) return undefined;
    let place: Place = {time: 0, isApproximate: false};
    const at = (duration: number) => {
      const here = {...from, duration: departure.duration || from.duration};
      place = placeIn(here, {...to, duration: likelier(duration, to)}, departure.time, session);
      return place.time;
    };
    try {
      const {play} = departure;
      if (!(await this.#playback.open(version, {at, play, ...about}))) return undefined;
    } catch (error) {
      if (turn === this.#turn) await this.#goBack(departure, about);
      throw error;
    }
    this.#departure = undefined;
    return place;
  }

  /** Something else is to play: there is no place to keep any more. */
  cancel(): void {
    this.#turn++;
    this.#departure = undefined;
  }

  #depart(otherwise: Version): Departure {
    const {version = otherwise, media} = this.#playback;
    const {currentTime: time, duration, paused, ended} = media;
    return {version, time, duration, play: !paused && !ended};
  }

  /** Opens the version again that was left for one that failed. */
  async #goBack({version, time, play}: Departure, about: About): Promise<void> {
    const turn = this.#turn;
    if (version !== this.#playback.version) {
      const start = {at: () => time, play, ...about};
      await this.#playback.open(version, start).catch(() => undefined);
    }
    if (turn === this.#turn) this.#departure = undefined;
  }

  /** Whether a version is another sound track of the stream that is open, and now plays. */
  #goOnInStream(version: Version): boolean {
    const {source: open, engine} = this.#playback;
    const hasTrack = ({url, audio_language}: Source) =>
      audio_language !== undefined && url === open?.url;
    const source = version.sources?.find(hasTrack);
    if (!source?.audio_language || !engine.selectAudio?.(source.audio_language)) return false;
    this.#playback.goesOnAs(version, source);
    return true;
  }
}

/** Reads what a later switch will need, while there is time. */
export function prepareSwitch(session: Session): void {
  const {versions = []} = session;
  if (needsFiles(versions, session)) void Promise.all(versions.map(readTimeline));
}

/** Versions that are cut alike need no chapters to find the place, and most others have theirs in the feed. */
const needsFiles = (versions: readonly Version[], {shared_timeline}: Session): boolean =>
  !shared_timeline && versions.some(({chapters}) => chapters && 'url' in chapters);

/** The length that a media tells, unless it is only beginning to learn it; in seconds. */
function likelier(duration: number, {duration: told}: Timeline): number | undefined {
  return told !== undefined && !(duration > told / 2) ? told : duration;
}

/** A version's timeline with its chapters, wherever the feed keeps these. */
async function readTimeline(version: Version): Promise<Timeline> {
  return {...timelineOf(version), chapters: await chaptersOf(version)};
}
