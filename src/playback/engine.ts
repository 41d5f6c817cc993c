import type {Source} from '../model/feed.js';

/**
 * What our player drives: the part of HTMLMediaElement that it needs, with that interface's events (`play`,
 * `pause`, `playing`, `waiting`, `timeupdate`, `durationchange`, `seeking`, `seeked`, `volumechange`, `ratechange`,
 * `progress`, `ended`, `error`). A `<video>` is one as it stands; the frame of a video site is made into one.
 */
export type Media = EventTarget &
  Pick<
    HTMLMediaElement,
    | 'paused'
    | 'ended'
    | 'seeking'
    | 'duration'
    | 'currentTime'
    | 'volume'
    | 'muted'
    | 'playbackRate'
    | 'readyState'
    | 'play'
    | 'pause'
  > & {
    readonly buffered: Ranges;
    readonly seekable: Ranges;
  };

/** The events of a `Media` (HTML §4.8.11.16), in which our player passes them on. */
export const MEDIA_EVENTS = [
  'durationchange',
  'emptied',
  'ended',
  'error',
  'loadedmetadata',
  'pause',
  'play',
  'playing',
  'progress',
  'ratechange',
  'seeked',
  'seeking',
  'timeupdate',
  'volumechange',
  'waiting',
] as const;

/** Stretches of time, in seconds: what TimeRanges is (HTML §4.8.11.14). */
export type Ranges = Pick<TimeRanges, 'length' | 'start' | 'end'>;

/** How a source is to begin. */
export interface Start {
  /**
   * The place in seconds, given the length in seconds. While that is `NaN`, not known, a frame asks where it may
   * begin already; it asks again once it knows.
   */
  readonly at: (duration: number) => number;
  readonly play: boolean;
  /** BCP 47 tag of the captions to show, for an engine that has captions of its own. */
  readonly captions?: string | undefined;
  /** BCP 47 tag of the interface, for an engine that has controls of its own. */
  readonly locale?: string | undefined;
  /** What plays, for whoever can't see it: the name of a frame. */
  readonly title?: string | undefined;
}

/** The one interface behind which a file, a stream and the frame of a video site play. */
export interface Engine {
  /** What has to stand in the page before `open`. */
  readonly element: HTMLVideoElement | HTMLIFrameElement;
  readonly media: Media;
  /** Whether the picture has controls of its own, which ours may neither cover nor stand in for. */
  readonly hasOwnControls: boolean;
  /** Why it stopped midway, once `media` has fired `error`. */
  readonly fault: SourceError | undefined;
  /**
   * Opens a source and resolves once it is at its place, playing if asked to. Where the browser wants another
   * gesture of the visitor's before it plays, it stays paused. Aborted, it resolves without doing more.
   * @throws {SourceError} when the source can't be played.
   */
  open(source: Source, start: Start, signal: AbortSignal): Promise<void>;
  /**
   * Goes over to another sound track of the stream that is open, without a pause. Answers whether there is one
   * in that language (BCP 47).
   */
  selectAudio?(language: string): boolean;
  /** Shows the engine's own captions in a language (BCP 47), or none. */
  showCaptions?(language: string | undefined): void;
  /** Stops, and lets go of the network. `open` may follow. */
  close(): void;
}

/**
 * What was wrong with a source: also what the visitor is told. `refused`: a video site has it no more, or doesn't
 * let it be played in this page.
 */
export type SourceFault =
  'network' | 'unsupported' | 'damaged' | 'time-out' | 'no-answer' | 'refused';

/** A source could not be played. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly fault: SourceFault;
  /** Absolute address of the source. */
  readonly url: string;

  constructor(fault: SourceFault, url: string, options?: ErrorOptions) {
    super(`${url}: ${fault}`, options);
    this.fault = fault;
    this.url = url;
  }
}

/** What went wrong, whatever was thrown. */
export const asFault = (cause: unknown, otherwise: SourceFault = 'unsupported'): SourceError =>
  cause instanceof SourceError ? cause : new SourceError(otherwise, '', {cause});
