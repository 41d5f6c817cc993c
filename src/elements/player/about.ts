import type {Feed, Session} from '../../model/feed.js';
import type {ChosenVersion} from '../../model/versions.js';
import type {FrameOrigins} from '../../playback/frame-engine.js';

/** What the player tells its screen of what is to be played, and how. */
export interface About {
  /** Whether the visitor wants it to play: until then, the screen only stands by. */
  readonly plays: boolean;
  /** Whether it can only be played in the frame of a video site, on which nothing may lie. */
  readonly isFramed: boolean;
  /** What files are played in: it may have asked for the first one already. */
  readonly video: HTMLVideoElement;
  readonly feed: Feed;
  readonly session: Session;
  readonly chosen: ChosenVersion;
  /** BCP 47 tag of the language that the visitor asked for. */
  readonly wanted: string;
  /** The languages (BCP 47) for texts, best first. */
  readonly reading: readonly string[];
  /** Whether the visitor is to be offered to go on where they left. */
  readonly offersResume: boolean;
  /** Absolute address of the picture for what has none of its own. */
  readonly poster: string | undefined;
  /** What the page has set. */
  readonly settings: Settings;
}

/** What a page sets of a player by its attributes. */
export interface Settings {
  /** Where to begin, in seconds. */
  readonly start: number;
  /** Whether nothing that the visitor chooses may be kept on their device. */
  readonly noStorage: boolean;
  /** Whether the visitor is asked before the frame of a third party is opened. */
  readonly consent: 'ask' | undefined;
  /** Where the frames of video sites come from, if not from these sites. */
  readonly frameOrigins: FrameOrigins | undefined;
  /** Whether keys are left to the page. */
  readonly noShortcuts: boolean;
  /** Whether session, language and time are written into the page's address. */
  readonly deepLink: boolean;
}
