/** The visitor chose a line of a transcript. Internal: it is for the player around it. */
export class CueSelectEvent extends Event {
  /** Where the line begins, in seconds. */
  readonly time: number;

  constructor(time: number) {
    super('cue-select');
    this.time = time;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cue-select': CueSelectEvent;
  }
}
