import type {CaptionTrack, Session, Version} from '../../model/feed.js';
import type {SessionState} from '../../model/session-state.js';
import type {KeptPlace} from '../../playback/kept-places.js';
import type {SummaryContext} from '../session-summary.js';
import type {SessionRows} from './session-rows.js';

/** The visitor chose to watch a session in a language, by its tag (`tagOf`), from a time in seconds. */
export type Watch = (event: MouseEvent, session: Session, language: string, start: number) => void;

/** What a row of the list must know besides its session. */
export interface RowContext extends SummaryContext {
  readonly rows: SessionRows;
  /** How much there is to see: in `compact`, title, state, date and languages only. */
  readonly layout: 'list' | 'grid' | 'compact';
  /** The tag (`tagOf`) of the version that plays in this row. */
  readonly current: string | undefined;
  readonly watch: Watch;
}

/** A session as it is now. */
export interface SessionNow {
  readonly session: Session;
  readonly state: SessionState;
  /** The versions that can be played. */
  readonly playable: readonly Version[];
  /** The captions that fit these: of a language and origin, one track. */
  readonly captions: readonly CaptionTrack[];
}

/** A session in the list, as it is now. */
export interface Row extends RowContext, SessionNow {
  /** Where the visitor left it. */
  readonly place: KeptPlace | undefined;
}

export const rowOf = (session: Session, context: RowContext): Row => ({
  ...context,
  ...context.rows.now(session, context.feed),
  place: context.rows.placeIn(session),
});
