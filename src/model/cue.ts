/** One cue of a WebVTT file: a piece of captions, or a chapter. */
export interface Cue {
  /** Empty when the file gives none. */
  readonly id: string;
  /** Seconds. */
  readonly start: number;
  /** Seconds. */
  readonly end: number;
  /** The cue settings as they stand in the file (WebVTT §4.4). */
  readonly settings: string;
  /** With the markup of WebVTT (§4.2.2) as it stands in the file. */
  readonly text: string;
}
