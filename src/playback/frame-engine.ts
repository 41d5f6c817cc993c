import type {Source} from '../model/feed.js';
import {SourceError, type Engine, type SourceFault, type Start} from './engine.js';
import {frameSite, frameVideo, type FrameSite, type FrameVideo} from './frame-addresses.js';
import {FrameConnection} from './frame-connection.js';
import {FrameMedia} from './frame-media.js';
import type {FrameMessage, FrameProtocol, FrameReport, FrameStart} from './frame-protocol.js';
import {vimeo} from './vimeo.js';
import {Waiting} from './waiting.js';
import {youtube} from './youtube.js';

const PROTOCOLS: Readonly<Record<FrameSite, FrameProtocol>> = {youtube, vimeo};

/** How long another video may take to come into a frame that answers, in milliseconds. */
const ARRIVAL_PATIENCE = 10_000;
/** How long its length is waited for: some are known only once they play. */
const LENGTH_PATIENCE = 2_000;
/** How long playing may take to begin before it counts as refused: a frame needn't say that it is. */
const PLAY_PATIENCE = 2_000;
const SEEK_PATIENCE = 3_000;
/** How far from its place, in seconds, a video may begin: addresses know whole seconds only. */
const CLOSE = 1;

/** The origin that stands in for each site's own. */
export type FrameOrigins = Readonly<Partial<Record<FrameSite, string>>>;

/** Where a frame is to get to; what the visitor does meanwhile changes it. */
interface Course extends Start {
  readonly source: Source;
  readonly video: FrameVideo;
  at: Start['at'];
  play: boolean;
  /** How the video has been asked to begin. */
  begun?: Pick<FrameStart, 'time' | 'play'>;
}

/** A place that can be gone to only once the length is known. */
interface OwedPlace {
  readonly at: Start['at'];
  /** Where the video has begun instead, in seconds. */
  readonly begun: number;
}

/**
 * What plays the video of a video site; `undefined` when the source is none. An engine that already plays videos of
 * that site goes on to do so.
 */
export function createFrameEngine(
  source: Source,
  before?: Engine,
  origins: FrameOrigins = {},
): Engine | undefined {
  const site = frameSite(source.url);
  if (!site) return undefined;
  if (before instanceof FrameEngine && before.site === site) return before;
  return new FrameEngine(PROTOCOLS[site], origins[site]);
}

/**
 * Plays a video site's videos in the site's own frame, and speaks with it by messages: no script of the site's comes
 * into this page. The next video comes into the same frame, where the visitor's gesture still counts.
 */
class FrameEngine implements Engine {
  readonly element = document.createElement('iframe');
  readonly media = new FrameMedia({
    play: () => this.#play(),
    pause: () => {
      this.#pause();
    },
    seek: (time) => {
      this.#seek(time);
    },
    setVolume: (volume, muted) => {
      this.#post(this.#protocol.setVolume(volume, muted));
    },
    setMuted: (muted) => {
      this.#post(this.#protocol.setMuted(muted));
    },
    setRate: (rate) => {
      this.#post(this.#protocol.setRate(rate));
    },
  });
  readonly hasOwnControls = true;
  readonly #protocol: FrameProtocol;
  readonly #origin: string;
  #connection: FrameConnection | undefined;
  #fault: SourceError | undefined;
  /** Where it is going; `undefined` once it is there. */
  #course: Course | undefined;
  #opened: Course | undefined;
  /** Whether what the frame says is of the video that was asked for last. */
  #isArrived = false;
  /** Whether the frame ever says which video it speaks of. */
  #tellsIds = false;
  #isRefused = false;
  #owed: OwedPlace | undefined;
  /** What was asked for; `undefined` while nobody has. */
  #captions: {readonly language: string | undefined} | undefined;
  /** Whether to ask again once the frame can do it. */
  #areCaptionsDue = false;
  /** What began under another number has been overtaken. */
  #turn = 0;
  readonly #waiting = new Waiting();

  constructor(protocol: FrameProtocol, origin = protocol.origin) {
    this.#protocol = protocol;
    this.#origin = new URL(origin).origin;
    const {element} = this;
    // YouTube plays nothing for a page that doesn't say who it is (error 153), whatever that page's own policy.
    element.referrerPolicy = 'strict-origin-when-cross-origin';
    element.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
    element.allowFullscreen = true;
  }

  get site(): FrameSite {
    return this.#protocol.site;
  }

  get fault(): SourceError | undefined {
    return this.#fault;
  }

  async open(source: Source, start: Start, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const video = frameVideo(source.url);
    if (video?.site !== this.site) throw new SourceError('unsupported', source.url);
    const course: Course = {...start, source, video};
    const giveUp = () => {
      if (this.#course === course) this.#set(undefined);
    };
    signal.addEventListener('abort', giveUp);
    try {
      await this.#setOut(course);
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  showCaptions(language: string | undefined): void {
    this.#captions = {language};
    this.#tellCaptions();
  }

  close(): void {
    this.#set(undefined);
    this.#connection?.close();
    this.#connection = undefined;
    this.#opened = undefined;
    this.#owed = undefined;
    this.#fault = undefined;
    this.#blank();
    this.media.end();
  }

  async #setOut(course: Course): Promise<void> {
    const {captions} = course;
    const isShown = this.#connection?.isReady ?? false;
    this.#fault = undefined;
    this.#owed = undefined;
    // In a frame that has been open, those of the version before may show.
    this.#captions = isShown || captions !== undefined ? {language: captions} : undefined;
    this.element.title = course.title ?? (this.site === 'youtube' ? 'YouTube' : 'Vimeo');
    this.#set(course);
    this.media.begin(this.#placeIn(course));
    if (!isShown) this.#show(course);
    await this.#follow(course, isShown);
  }

  /** Sets a course, or none: whatever was under way is overtaken. */
  #set(course: Course | undefined): void {
    this.#course = course;
    this.#isRefused = false;
    this.#turn++;
    this.#waiting.look();
  }

  /** Opens the frame, with a video. */
  #show(course: Course): void {
    this.#connection?.close();
    this.#blank();
    this.#isArrived = true;
    this.#tellsIds = false;
    if (course.play) this.media.expectPlay();
    const {element} = this;
    this.#connection = new FrameConnection(element, this.#origin, this.#protocol, {
      ready: () => {
        this.#post(this.#protocol.questions);
      },
      report: (report) => {
        this.#take(report);
      },
      reloaded: () => {
        this.#comeBack();
      },
      silent: () => {
        this.#fail('no-answer');
      },
    });
    this.#setReferrerPolicy();
    element.src = this.#protocol.address(this.#origin, course.video, this.#startOf(course));
  }

  /** WebKitGTK 2.50 goes by the policy of the blank page that a frame begins with, and not by the attribute. */
  #setReferrerPolicy(): void {
    const page = this.element.contentDocument;
    const policy = page?.createElement('meta');
    if (!policy) return;
    policy.name = 'referrer';
    policy.content = this.element.referrerPolicy;
    page?.head.append(policy);
  }

  /**
   * Leaves the frame without a page. It leaves the document for a moment: going to a blank page instead would add to
   * the history of the tab.
   */
  #blank(): void {
    const {element} = this;
    if (!element.hasAttribute('src')) return;
    const {parentNode, nextSibling} = element;
    element.remove();
    element.removeAttribute('src');
    parentNode?.insertBefore(element, nextSibling);
  }

  /** The frame has been moved in the page, and loads its first video anew. */
  #comeBack(): void {
    const {media} = this;
    this.#isArrived = false;
    if (this.#course) {
      this.#set(this.#course);
      media.begin(this.#placeIn(this.#course));
      return;
    }
    if (!this.#opened || this.#fault) return;
    const {currentTime, duration, paused} = media;
    const course = {...this.#opened, at: () => currentTime, play: !paused};
    this.#set(course);
    media.begin(currentTime, duration);
    this.#follow(course, true).catch(() => {
      media.dispatchEvent(new Event('error'));
    });
  }

  /**
   * Follows a course to its end, from the beginning again when the frame is loaded anew on the way.
   * @throws {SourceError}
   */
  async #follow(course: Course, isShown: boolean): Promise<void> {
    let turn: number;
    let isOther = isShown;
    do {
      turn = this.#turn;
      await this.#bring(course, isOther);
      isOther = true;
    } while (turn !== this.#turn && this.#course === course && !this.#fault);
    if (this.#course !== course) return;
    this.#course = undefined;
    if (this.#fault) throw this.#fault;
    this.#opened = course;
  }

  /** Brings a video into the frame, if another one is there, and to its place. */
  async #bring(course: Course, isOther: boolean): Promise<void> {
    const {media} = this;
    const turn = this.#turn;
    await this.#until(() => this.#connection?.isReady ?? false);
    if (this.#isOver(turn)) return;
    if (isOther) await this.#load(course);
    await this.#until(() => media.duration > 0, LENGTH_PATIENCE);
    if (this.#isOver(turn)) return;
    media.restore();
    this.#tellCaptions();
    this.#goToPlace(course, isOther);
    if (course.play) await this.#beginToPlay();
    else if (course.begun?.play) this.#post(this.#protocol.pause);
    const isStill = () => !media.seeking && (course.play || media.paused);
    await this.#until(isStill, SEEK_PATIENCE);
    if (!this.#isOver(turn)) media.settle();
  }

  async #load(course: Course): Promise<void> {
    const turn = this.#turn;
    this.#isArrived = false;
    if (course.play && this.#protocol.loadsAtPlace) this.media.expectPlay();
    this.#post(this.#protocol.load(course.video, this.#startOf(course)));
    await this.#until(() => this.#isArrived, ARRIVAL_PATIENCE);
    if (!this.#isArrived && !this.#isOver(turn)) this.#fail('time-out');
  }

  /** Goes to the place, unless the video has begun there, or nearly. */
  #goToPlace(course: Course, isOther: boolean): void {
    const {duration} = this.media;
    const begun = isOther && !this.#protocol.loadsAtPlace ? 0 : (course.begun?.time ?? 0);
    if (Number.isNaN(duration)) this.#owed = {at: course.at, begun};
    this.#goTo(this.#placeIn(course, duration), course.video, begun);
  }

  #goTo(place: number, video: FrameVideo, begun: number): void {
    if (Math.abs(place - begun) < CLOSE) return;
    const {media} = this;
    this.#post(this.#protocol.seek(place, video, media.isIdle));
    media.aim(place);
  }

  /** Begins to play, or comes to know that the browser wants a gesture in the frame first. */
  async #beginToPlay(): Promise<void> {
    const {media} = this;
    const turn = this.#turn;
    if (media.paused) {
      media.expectPlay();
      this.#post(this.#protocol.play);
    }
    await this.#until(() => !media.paused || this.#isRefused, PLAY_PATIENCE);
    if (media.paused && !this.#isOver(turn)) media.expectPause();
  }

  #take(report: FrameReport): void {
    if (this.#fault) return;
    const {media} = this;
    if (report.fault) this.#fail(report.fault);
    if (report.id !== undefined) this.#tellsIds = true;
    if (!this.#isArrived && this.#isOfWanted(report)) {
      this.#isArrived = true;
      this.#post(this.#protocol.questions);
    }
    if (this.#isArrived) {
      if (report.isRefused) this.#isRefused = true;
      media.take(report, !this.#course);
      if (report.hasCaptions && this.#areCaptionsDue) this.#tellCaptions();
      if (report.hasCaptions) this.#areCaptionsDue = false;
      this.#payPlace();
    }
    this.#waiting.look();
  }

  /** Whether a report is of the video that was asked for, as far as the frame says. */
  #isOfWanted({id, state}: FrameReport): boolean {
    if (this.#tellsIds) return id === (this.#course ?? this.#opened)?.video.id;
    return state === 'cued';
  }

  #payPlace(): void {
    const {duration} = this.media;
    const owed = this.#owed;
    if (!owed || !this.#opened || this.#course || Number.isNaN(duration)) return;
    this.#owed = undefined;
    const {video} = this.#opened;
    const place = this.#placeIn({at: owed.at, video}, duration);
    this.#goTo(place, video, owed.begun);
    this.#settleAt(place);
  }

  #fail(fault: SourceFault): void {
    const course = this.#course ?? this.#opened;
    if (!course) return;
    this.#fault = new SourceError(fault, course.source.url);
    // On a course, whoever has set it hears of it there.
    if (!this.#course) this.media.dispatchEvent(new Event('error'));
    this.#waiting.look();
  }

  async #play(): Promise<void> {
    const turn = this.#turn;
    if (this.#course) this.#course.play = true;
    this.#isRefused = false;
    if (this.#connection) await this.#beginToPlay();
    if (!this.media.paused || this.#course) return;
    const isLeft = !this.#connection || this.#isOver(turn);
    const name = isLeft ? 'AbortError' : 'NotAllowedError';
    throw new DOMException('The frame does not play.', name);
  }

  #pause(): void {
    if (this.#course) this.#course.play = false;
    this.#post(this.#protocol.pause);
  }

  #seek(time: number): void {
    const course = this.#course ?? this.#opened;
    if (this.#course) this.#course.at = () => time;
    this.#owed = undefined;
    if (course) this.#post(this.#protocol.seek(time, course.video, this.media.isIdle));
    this.#settleAt(time);
  }

  /** Waits for a place to be reached, but not for ever. */
  #settleAt(time: number): void {
    const {media} = this;
    const turn = this.#turn;
    void this.#until(() => !media.seeking, SEEK_PATIENCE).then(() => {
      if (!this.#course && !this.#isOver(turn) && media.currentTime === time) media.settle();
    });
  }

  #tellCaptions(): void {
    if (!this.#captions) return;
    this.#areCaptionsDue = true;
    this.#post(this.#protocol.showCaptions(this.#captions.language));
  }

  #post(messages: readonly FrameMessage[]): void {
    this.#connection?.post(messages);
  }

  #startOf(course: Course): FrameStart {
    const {play} = course;
    const time = this.#placeIn(course);
    course.begun = {time, play};
    return {
      time,
      play,
      muted: this.media.muted,
      captions: this.#captions?.language,
      locale: course.locale,
    };
  }

  /** The place in seconds; as long as the length isn't known, where to begin meanwhile. */
  #placeIn({at, video}: Pick<Course, 'at' | 'video'>, duration = NaN): number {
    const place = at(duration);
    return place > 0 && place < Infinity ? place : (video.start ?? 0);
  }

  #isOver(turn: number): boolean {
    return turn !== this.#turn || this.#fault !== undefined;
  }

  /** Waits, no longer than it has patience (milliseconds), or than it is of use. */
  #until(isSo: () => boolean, patience?: number): Promise<void> {
    const turn = this.#turn;
    return this.#waiting.until(() => isSo() || this.#isOver(turn), patience);
  }
}
