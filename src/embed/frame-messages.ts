/**
 * What the page in a frame (embed.html) and the script around it (shared-learning.resizer.js) say to each other. None
 * of it is secret, so the page in the frame tells it to whoever is around it; both look at whom they hear.
 */
export type ToFrame =
  /** Somebody listens. */
  | {readonly type: 'sli:listening'}
  /** The place that the address of the page around it names after its `#`; `isAsked` when it does so just now. */
  | {readonly type: 'sli:link'; readonly hash: string; readonly isAsked: boolean};

export interface FromFrame {
  readonly type: 'sli:height';
  /** How high the content is, in CSS px. */
  readonly height: number;
}

/** A message that may come from anybody: any of its fields may be missing, or be anything. */
export type Unchecked<Message> = Partial<
  Record<Message extends unknown ? keyof Message : never, unknown>
> | null;
