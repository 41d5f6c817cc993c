/** Inside of the player: it should go to another version than it was told to. */
export class VersionChoiceEvent extends Event {
  /** The version's tag (BCP 47). */
  readonly language: string;

  constructor(language: string) {
    super('version-choice');
    this.language = language;
  }
}
