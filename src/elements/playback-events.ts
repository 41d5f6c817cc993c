/** Something happened in the playing of a session's version. */
class PlaybackEvent extends Event {
  /** The session's id. */
  readonly session: string;
  /** BCP 47 tag of the version. */
  readonly language: string;

  constructor(type: string, session: string, language: string) {
    super(type, {bubbles: true, composed: true});
    this.session = session;
    this.language = language;
  }
}

/** Playing began, or went on. */
export class SliPlayEvent extends PlaybackEvent {
  constructor(session: string, language: string) {
    super('sli-play', session, language);
  }
}

/** Playing paused. */
export class SliPauseEvent extends PlaybackEvent {
  constructor(session: string, language: string) {
    super('sli-pause', session, language);
  }
}

/** The end was reached. */
export class SliEndedEvent extends PlaybackEvent {
  constructor(session: string, language: string) {
    super('sli-ended', session, language);
  }
}

/** A quarter, a half or three quarters of a version have been reached, each told once. */
export class SliProgressEvent extends PlaybackEvent {
  /** 0.25, 0.5 or 0.75. */
  readonly progress: number;

  constructor(session: string, language: string, progress: number) {
    super('sli-progress', session, language);
    this.progress = progress;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sli-play': SliPlayEvent;
    'sli-pause': SliPauseEvent;
    'sli-ended': SliEndedEvent;
    'sli-progress': SliProgressEvent;
  }
}
