import type {Feed} from './feed.js';
import type {Text} from './text.js';

/** The names that sessions know by their ids. */
export class FeedNames {
  readonly #topics: ReadonlyMap<string, Text>;
  readonly #people: ReadonlyMap<string, Text>;

  constructor({topics = [], people = []}: Feed) {
    this.#topics = new Map(topics.map(({id, title}) => [id, title]));
    this.#people = new Map(people.map(({id, name}) => [id, name]));
  }

  /** The title of a topic; of one that the feed doesn't have, its id. */
  topic(id: string): Text {
    return this.#topics.get(id) ?? {und: id};
  }

  /** The name of a person; of one that the feed doesn't have, their id. */
  person(id: string): Text {
    return this.#people.get(id) ?? {und: id};
  }
}
