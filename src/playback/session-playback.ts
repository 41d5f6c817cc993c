import type {CaptionTrack, Session, Version} from '../model/feed.js';
import {captionsIn, captionsOf, type ChosenVersion} from '../model/versions.js';
import {CaptionTracks} from './caption-tracks.js';
import {SourceError} from './engine.js';
import {preferences} from './memory.js';
import {keepPlace} from './places.js';
import {playAlone} from './play-alone.js';
import {watchForStalls} from './stall-watch.js';
import {VersionPlayback, type Stage} from './version-playback.js';

/** A session as a visitor is to see it. */
export interface Showing {
  readonly session: Session;
  readonly chosen: ChosenVersion;
  /** BCP 47 tag of the language that the visitor asked for. */
  readonly wanted: string;
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  /** The session's title, in the visitor's language. */
  readonly title: string;
  /** What captions are called in the browser's own menus. */
  readonly labelOf: (caption: CaptionTrack) => string;
}

/** How often the place is kept while a session plays, in seconds. */
const KEEP_EVERY = 5;

/**
 * Plays one session for one visitor: the version they chose, its captions, what went wrong and what is remembered.
 * Fires `change` when any of its own fields changes, and `fallback` when a version that failed is given up for the
 * one before.
 */
export class SessionPlayback extends EventTarget {
  readonly playback: VersionPlayback;
  readonly captions: CaptionTracks;
  /** Why nothing plays, or why the version that was switched to doesn't. */
  fault: SourceError | undefined;
  /** The version that could not be switched to. */
  failed: Version | undefined;
  /** Whether the place in the version that was switched to is only about the same. */
  isApproximate = false;
  /** The version that was last switched to. */
  arrived: Version | undefined;

  readonly #storage: boolean;
  /** What plays, or is about to. */
  #showing: Showing | undefined;
  /** What was last asked for: another version than the one that plays, after a fall back. */
  #asked: Showing | undefined;
  #fallenBackTo: Version | undefined;
  /** Counts what was asked for: what fails after something else was is nobody's concern. */
  #turn = 0;
  #keptAt = 0;
  /** Where the version that is opened first was to begin, in seconds: a retry goes there. */
  #begunAt = 0;

  constructor(video: HTMLVideoElement, stage: Stage, storage: boolean) {
    super();
    this.#storage = storage;
    this.playback = new VersionPlayback(video, stage);
    this.captions = new CaptionTracks(video);
    const {volume = 1, muted = false, speed = 1} = preferences(storage);
    video.volume = Math.min(1, Math.max(0, volume));
    video.muted = muted;
    video.defaultPlaybackRate = 1;
    video.playbackRate = Math.min(2, Math.max(0.5, speed));
    this.#listen();
  }

  /** Whether something is open, or has failed, so that other things may use the network. */
  get isSettled(): boolean {
    return this.playback.source !== undefined || this.fault !== undefined;
  }

  /** What plays, or is about to. */
  get showing(): Showing | undefined {
    return this.#showing;
  }

  /** The session that plays, once one does. */
  get session(): Session | undefined {
    return this.#showing?.session;
  }

  /** Makes a session play what is chosen, from a time in seconds; what plays already keeps its place. */
  async show(showing: Showing, time: number): Promise<void> {
    const {session, chosen} = showing;
    const before = this.#asked;
    const isSameSession = before?.session.id === session.id;
    this.#asked = showing;
    // A feed that was read again has other objects for the same things.
    if (isSameSession && isSameVersion(before.chosen.version, chosen.version)) return;
    this.#showing = showing;
    if (!isSameSession || !this.playback.isOpen) await this.#start(showing, time);
    else if (this.#fallenBackTo !== chosen.version) await this.#switch(showing);
  }

  /** Tries once more what failed, at the place where it did. */
  async retry(): Promise<void> {
    const showing = this.#showing;
    if (showing) await this.#start(showing, this.playback.media.currentTime || this.#begunAt);
  }

  /** Takes back what was said of a version that could not be switched to. */
  dismiss(): void {
    this.#settle({});
  }

  async #start(showing: Showing, time: number): Promise<void> {
    const {session, chosen} = showing;
    const turn = this.#nextTurn();
    const captions = this.#offerCaptions(showing, undefined);
    this.#begunAt = time;
    this.#settle({});
    try {
      const about = {captions, locale: showing.locale, title: showing.title};
      if (!(await this.playback.start(chosen.version, time, true, about))) return;
      this.captions.settle();
      this.#settle({});
      this.playback.prepare(session);
    } catch (error) {
      if (turn === this.#turn) this.#settle({fault: asFault(error)});
    }
  }

  async #switch(showing: Showing): Promise<void> {
    const {session, chosen, locale, title} = showing;
    const {version} = chosen;
    const turn = this.#nextTurn();
    const before = this.playback.version;
    const shown = this.captions.shown;
    const captions = this.#offerCaptions(showing, before);
    this.#settle({});
    try {
      const place = await this.playback.switchTo(version, session, {captions, locale, title});
      if (!place) return;
      this.captions.settle();
      this.#settle({isApproximate: place.isApproximate, arrived: version});
    } catch (error) {
      if (turn === this.#turn) this.#fallBack(version, shown, asFault(error));
    }
  }

  /** Tells that a version failed, and which one plays in its place, if any. */
  #fallBack(failed: Version, shown: string | undefined, fault: SourceError): void {
    const {version, isOpen} = this.playback;
    const showing = this.#showing;
    if (!isOpen || !version || !showing) {
      this.#settle({fault});
      return;
    }
    this.#fallenBackTo = version;
    this.#showing = {...showing, chosen: {version, isWanted: true}};
    this.captions.offer(captionsOf(showing.session, version), showing.labelOf);
    this.captions.show(shown);
    this.captions.settle();
    this.#settle({fault, failed});
    this.dispatchEvent(new Event('fallback'));
  }

  #nextTurn(): number {
    this.#fallenBackTo = undefined;
    return ++this.#turn;
  }

  #settle({fault, failed, isApproximate = false, arrived}: Partial<State>): void {
    this.fault = fault;
    this.failed = failed;
    this.isApproximate = isApproximate;
    this.arrived = arrived;
    this.dispatchEvent(new Event('change'));
  }

  #offerCaptions(showing: Showing, before: Version | undefined): string | undefined {
    const {session, chosen, labelOf} = showing;
    const language = this.#captionsFor(showing, before);
    this.captions.offer(captionsOf(session, chosen.version), labelOf);
    this.captions.show(language);
    return language;
  }

  /**
   * The language of the captions to show. A language that is not spoken is read. Captions that showed go on to
   * show: those in the language spoken follow it, others stay in theirs. A session that begins has those that the
   * visitor chose last.
   */
  #captionsFor(
    {session, chosen, wanted}: Showing,
    before: Version | undefined,
  ): string | undefined {
    const {version, isWanted} = chosen;
    const find = (language: string) => captionsIn(session, version, language)?.language;
    if (!isWanted) return find(wanted);
    if (before) {
      const {shown} = this.captions;
      if (shown === undefined) return undefined;
      return find(shown === before.language ? version.language : shown);
    }
    const {captions = 'off'} = preferences(this.#storage);
    if (captions === 'off') return undefined;
    return find(captions) ?? find(version.language);
  }

  #listen(): void {
    const {playback} = this;
    playback.addEventListener('play', () => {
      playAlone(playback.media);
    });
    playback.addEventListener('error', () => {
      // An error while a source is being tried is the business of who tries it.
      if (playback.source) this.#settle({fault: playback.engine.fault});
    });
    watchForStalls(playback, () => {
      this.#settle({fault: new SourceError('time-out', playback.source?.url ?? '')});
    });
    playback.addEventListener('playing', () => {
      if (this.fault && !this.failed) this.#settle({});
    });
    playback.addEventListener('timeupdate', () => {
      if (Math.abs(playback.media.currentTime - this.#keptAt) >= KEEP_EVERY) this.#keep();
    });
    for (const type of ['pause', 'ended']) {
      playback.addEventListener(type, () => {
        this.#keep();
      });
    }
  }

  #keep(): void {
    const {version, media, source} = this.playback;
    const {session} = this;
    if (!this.#storage || !session || !version || !source) return;
    this.#keptAt = media.currentTime;
    keepPlace(session, version, media);
  }
}

type State = Pick<SessionPlayback, 'fault' | 'failed' | 'isApproximate' | 'arrived'>;

const isSameVersion = (a: Version, b: Version): boolean =>
  a === b ||
  (a.language === b.language &&
    a.kind === b.kind &&
    JSON.stringify(a.sources) === JSON.stringify(b.sources));

const asFault = (error: unknown): SourceError =>
  error instanceof SourceError ? error : new SourceError('unsupported', '', {cause: error});
