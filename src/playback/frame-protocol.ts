import type {SourceFault} from './engine.js';
import type {FrameSite, FrameVideo} from './frame-addresses.js';

/** What a frame is told: one message, which goes there as JSON. */
export type FrameMessage = Readonly<Record<string, unknown>>;

/** How a video is to begin in a frame. */
export interface FrameStart {
  /** Seconds. */
  readonly time: number;
  readonly play: boolean;
  readonly muted: boolean;
  /** BCP 47 tag of the captions to show. */
  readonly captions?: string | undefined;
  /** BCP 47 tag of the interface. */
  readonly locale?: string | undefined;
}

/** `cued`: at its place, but nothing has played yet. `flowing`: whatever it waited for has come. */
export type FrameState = 'cued' | 'playing' | 'paused' | 'waiting' | 'flowing' | 'ended';

/** What a frame says, in our words. What it doesn't speak of is `undefined`. Times are in seconds. */
export interface FrameReport {
  /** Whether it hears what it is told. */
  readonly isReady?: boolean | undefined;
  /** Id of the video that it is about. */
  readonly id?: string | undefined;
  readonly state?: FrameState | undefined;
  readonly time?: number | undefined;
  readonly duration?: number | undefined;
  /** How much has arrived. */
  readonly loaded?: number | undefined;
  /** 0 to 1. */
  readonly volume?: number | undefined;
  readonly muted?: boolean | undefined;
  readonly rate?: number | undefined;
  /** Whether it says so because it was asked, after whatever it had been told. */
  readonly isAnswer?: boolean | undefined;
  /** Whether the place is the one that was sought. */
  readonly hasSought?: boolean | undefined;
  /** Whether the browser wants a gesture in the frame before it plays. */
  readonly isRefused?: boolean | undefined;
  /** Whether captions can be chosen from now on. */
  readonly hasCaptions?: boolean | undefined;
  readonly fault?: SourceFault | undefined;
}

/** The language that a site's player speaks with the page around its frame. */
export interface FrameProtocol {
  readonly site: FrameSite;
  readonly origin: string;
  /** Whether another video begins at the place that is asked for with it. */
  readonly loadsAtPlace: boolean;
  /** Address of a video's frame at an origin, in this site's place. */
  address(origin: string, video: FrameVideo, start: FrameStart): string;
  /** Said over and over until there is an answer. */
  readonly hello: readonly FrameMessage[];
  /** Said once the frame is ready. */
  readonly greeting: readonly FrameMessage[];
  /** Asked about each video, once it is there. */
  readonly questions: readonly FrameMessage[];
  load(video: FrameVideo, start: FrameStart): readonly FrameMessage[];
  readonly play: readonly FrameMessage[];
  readonly pause: readonly FrameMessage[];
  /** `isIdle`: whether the video has not begun or has ended. */
  seek(time: number, video: FrameVideo, isIdle: boolean): readonly FrameMessage[];
  setVolume(volume: number, muted: boolean): readonly FrameMessage[];
  setMuted(muted: boolean): readonly FrameMessage[];
  setRate(rate: number): readonly FrameMessage[];
  /** BCP 47 tag; `undefined` hides them. */
  showCaptions(language: string | undefined): readonly FrameMessage[];
  /** Reads a message. Whatever it is, nothing is thrown; what makes no sense is left out. */
  read(message: unknown): FrameReport;
}
