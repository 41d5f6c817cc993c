import type {Fault} from './fault.js';
import type {Problem} from './problem.js';

/** Why a feed can't be shown at all. */
export type FeedErrorKind =
  'network' | 'time-out' | 'status' | 'too-large' | 'not-json' | 'unusable';

export interface FeedErrorDetails {
  status?: number;
  cause?: unknown;
}

/** A feed can't be shown: it didn't come, or nothing of it can be used. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly kind: FeedErrorKind;
  /** Absolute address of the feed; empty for a feed that was given in the page. */
  readonly url: string;
  /** What is wrong, as soon as problem.ts has said it: whoever is told of an error finds it there. */
  problems: readonly Problem[] = [];
  /** @internal */
  readonly faults: readonly Fault[];
  /** The HTTP status, when an answer came that wasn't a success. */
  readonly status: number | undefined;

  constructor(
    kind: FeedErrorKind,
    url: string,
    faults: readonly Fault[],
    {status, cause}: FeedErrorDetails = {},
  ) {
    super(`${url || 'feed'}: ${kind}`, {cause});
    this.kind = kind;
    this.url = url;
    this.faults = faults;
    this.status = status;
  }
}
