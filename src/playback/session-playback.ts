import type {CaptionTrack, Session, Version} from '../model/feed.js';
import type {ChosenVersion} from '../model/versions.js';
import {asFault, type SourceError, type Start} from './engine.js';
import {prefer, preferences, type Preferences} from './memory.js';
import {playAlone} from './play-alone.js';
import type {SessionAids} from './session-aids.js';
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

/** What the playing of a session needs of whoever shows it. */
export interface SessionStage extends Stage {
  /** Brings the code of what can wait until something is open. */
  readonly loadAids: () => Promise<typeof import('./session-aids.js')>;
}

/**
 * Plays one session for one visitor: the version they chose, what went wrong and what they prefer. Captions, the switch
 * to other versions and the memory of the place are its aids, which come once something is open. Fires `change` when
 * any of its own fields changes, and `fallback` when a version that failed is given up for the one before.
 */
export class SessionPlayback extends EventTarget {
  readonly playback: VersionPlayback;
  readonly video: HTMLVideoElement;
  /** Whether something may be kept on the visitor's device. */
  readonly storage: boolean;
  aids: SessionAids | undefined;
  /** Why nothing plays, or why the version that was switched to doesn't. */
  fault: SourceError | undefined;
  /** The version that could not be switched to. */
  failed: Version | undefined;
  /** Whether the place in the version that was switched to is only about the same. */
  isApproximate = false;
  /** The version that was last switched to. */
  arrived: Version | undefined;

  readonly #loadAids: SessionStage['loadAids'];
  /** What plays, or is about to. */
  #showing: Showing | undefined;
  /** What was last asked for: another version than the one that plays, after a fall back. */
  #asked: Showing | undefined;
  #fallenBackTo: Version | undefined;
  /** Counts what was asked for: what fails after something else was is nobody's concern. */
  #turn = 0;
  /** Where the version that is opened first was to begin, in seconds: a retry goes there. */
  #begunAt = 0;

  constructor(video: HTMLVideoElement, stage: SessionStage, storage: boolean) {
    super();
    this.#loadAids = stage.loadAids;
    this.video = video;
    this.storage = storage;
    const mayFrame: Stage['mayFrame'] = async (site, signal) => {
      // They know the captions that a frame is to show.
      await this.loadAids();
      return stage.mayFrame(site, signal);
    };
    const playback = (this.playback = new VersionPlayback(video, {...stage, mayFrame}));
    const {volume = 1, muted = false, speed = 1} = this.preferences;
    video.volume = Math.min(1, Math.max(0, volume));
    video.muted = muted;
    video.defaultPlaybackRate = 1;
    video.playbackRate = Math.min(2, Math.max(0.5, speed));
    playback.addEventListener('play', () => {
      playAlone(playback.media);
    });
    playback.addEventListener('error', () => {
      // An error while a source is being tried is the business of who tries it.
      if (playback.source) this.settle({fault: playback.engine.fault});
    });
    playback.addEventListener('playing', () => {
      if (this.fault && !this.failed) this.settle({});
    });
  }

  /** Whether something is open, or has failed, so that other things may use the network. */
  get isSettled(): boolean {
    return this.playback.source !== undefined || this.fault !== undefined;
  }

  /** What plays, or is about to. */
  get showing(): Showing | undefined {
    return this.#showing;
  }

  get preferences(): Preferences {
    return preferences(this.storage);
  }

  /** Remembers what the visitor chose. */
  prefer(choices: Preferences): void {
    prefer(choices, this.storage);
    this.#change();
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
    const isOpen = this.playback.source !== undefined || this.aids?.isSwitching;
    if (!isSameSession || !isOpen) await this.#start(showing, time);
    else if (this.#fallenBackTo !== chosen.version) await this.#switch(showing);
  }

  /** Tries once more what failed, at the place where it did. */
  async retry(): Promise<void> {
    const showing = this.#showing;
    if (showing) await this.#start(showing, this.playback.media.currentTime || this.#begunAt);
  }

  /** Loads the aids; they load once, unless that fails. */
  async loadAids(): Promise<SessionAids> {
    const {SessionAids} = await this.#loadAids();
    return (this.aids ??= new SessionAids(this));
  }

  /** Stops, and lets go of the network, for good. */
  close(): void {
    this.#turn++;
    this.aids?.leave();
    this.playback.close();
  }

  /** Tells how things stand now. */
  settle({fault, failed, isApproximate = false, arrived}: Partial<State>): void {
    Object.assign(this, {fault, failed, isApproximate, arrived});
    this.#change();
  }

  /** Tells that a version failed, and that another one plays in its place. */
  fallBack(version: Version, failed: Version, fault: SourceError): void {
    this.#fallenBackTo = version;
    if (this.#showing) this.#showing = {...this.#showing, chosen: {version, isWanted: true}};
    this.settle({fault, failed});
    this.dispatchEvent(new Event('fallback'));
  }

  async #start(showing: Showing, time: number): Promise<void> {
    const {chosen, locale, title} = showing;
    const turn = this.#nextTurn();
    this.#begunAt = time;
    this.aids?.begin(showing);
    this.settle({});
    try {
      const wanted = () => this.aids?.wantedCaptions;
      const start: Start = {
        at: () => time,
        play: true,
        locale,
        title,
        get captions() {
          return wanted();
        },
      };
      if (!(await this.playback.open(chosen.version, start))) return;
      this.settle({});
      // It plays without them. A switch asks for them again.
      void this.loadAids().then(
        (aids) => {
          aids.arrive();
        },
        () => undefined,
      );
    } catch (error) {
      if (turn === this.#turn) this.settle({fault: asFault(error)});
    }
  }

  async #switch(showing: Showing): Promise<void> {
    const turn = this.#nextTurn();
    const {version} = this.playback;
    try {
      // Without waiting where they are there, so that the file is asked for in the click's own task.
      const aids = this.aids ?? (await this.loadAids());
      if (turn === this.#turn) await aids.switchTo(showing);
    } catch (error) {
      // There is no code to switch with.
      if (turn !== this.#turn || !version) return;
      this.fallBack(version, showing.chosen.version, asFault(error, 'network'));
    }
  }

  #nextTurn(): number {
    this.#fallenBackTo = undefined;
    return ++this.#turn;
  }

  #change(): void {
    this.dispatchEvent(new Event('change'));
  }
}

type State = Pick<SessionPlayback, 'fault' | 'failed' | 'isApproximate' | 'arrived'>;

const isSameVersion = (a: Version, b: Version): boolean =>
  a === b ||
  (a.language === b.language &&
    a.kind === b.kind &&
    JSON.stringify(a.sources) === JSON.stringify(b.sources));
