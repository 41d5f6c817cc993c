import type {Session} from './feed.js';
import {stateOf} from './session-state.js';
import {yearOf} from './sessions.js';
import {captionsOf, playableVersions} from './versions.js';

/** What sessions can be told apart by, in the order in which it is offered. */
export const FACETS = [
  'language',
  'captions',
  'sign',
  'topic',
  'year',
  'speaker',
  'state',
] as const;

export type Facet = (typeof FACETS)[number];

/** Of each facet, the values of which a session must have one; none means any. */
export type Choice = ReadonlyMap<Facet, ReadonlySet<string>>;

/** One value of a facet: a language (BCP 47), the id of a topic or person, a year, a state. */
export interface FacetValue {
  readonly value: string;
  /** How many sessions have it, of those that fit all that was chosen in other facets. */
  readonly count: number;
}

/** The values of a session in a facet, at a moment (milliseconds since the epoch); the year is in a time zone (IANA). */
export function valuesOf(
  session: Session,
  facet: Facet,
  now: number,
  timeZone: string | undefined,
): readonly string[] {
  switch (facet) {
    case 'language':
      return languages(
        playableVersions(session, now, timeZone).filter(({kind}) => kind !== 'sign'),
      );
    case 'captions':
      return languages(
        playableVersions(session, now, timeZone).flatMap((version) => captionsOf(session, version)),
      );
    case 'sign':
      return languages(
        playableVersions(session, now, timeZone).filter(({kind}) => kind === 'sign'),
      );
    case 'topic':
      return session.topics ?? [];
    case 'year': {
      const year = yearOf(session, timeZone);
      return year === undefined ? [] : [year];
    }
    case 'speaker':
      return (session.speakers ?? []).map(({person}) => person);
    case 'state':
      return [stateOf(session, now, timeZone)];
  }
}

const languages = (items: readonly {readonly language: string}[]): string[] =>
  items.map(({language}) => language);

/** The values of many sessions, kept as numbers so that counting is one quick pass over them. */
export class FacetTable {
  readonly #facets: readonly Facet[];
  /** By facet and value: its number, from 0 on. */
  readonly #numbers: ReadonlyMap<Facet, Map<string, number>>;
  /** By number. */
  readonly #values: {readonly facet: number; readonly value: string}[] = [];
  readonly #rows: (readonly number[])[] = [];
  #divided: {readonly size: number; readonly facets: readonly Facet[]} = {size: 0, facets: []};

  constructor(facets: readonly Facet[]) {
    this.#facets = facets;
    this.#numbers = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  }

  /** How many sessions it has. */
  get size(): number {
    return this.#rows.length;
  }

  /** Adds a session, whose number is how many there were before. */
  add(session: Session, now: number, timeZone: string | undefined): void {
    const row = new Set<number>();
    for (const facet of this.#facets) {
      for (const value of valuesOf(session, facet, now, timeZone))
        row.add(this.#learn(facet, value));
    }
    this.#rows.push([...row]);
  }

  /** The facets that tell the sessions apart: those with a value that some have and others have not. */
  dividing(): readonly Facet[] {
    const {size} = this;
    if (this.#divided.size !== size) this.#divided = {size, facets: this.#findDividing()};
    return this.#divided.facets;
  }

  #findDividing(): readonly Facet[] {
    const counts = this.#values.map(() => 0);
    for (const row of this.#rows) for (const value of row) counts[value] = (counts[value] ?? 0) + 1;
    return this.#facets.filter((_, facet) =>
      this.#values.some((value, number) => value.facet === facet && counts[number] !== this.size),
    );
  }

  /** Answers, by a session's number, whether it fits what was chosen. */
  chosen(choice: Choice): (session: number) => boolean {
    const wanted = this.#wanted(choice);
    return (session) => missed(this.#rows[session] ?? [], wanted, this.#values).length === 0;
  }

  /** The values of each facet, with their counts among the sessions that are `among`: the most frequent first. */
  counts(choice: Choice, among: (session: number) => boolean): ReadonlyMap<Facet, FacetValue[]> {
    const wanted = this.#wanted(choice);
    const counts = this.#values.map(() => 0);
    this.#rows.forEach((row, session) => {
      if (!among(session)) return;
      const misses = missed(row, wanted, this.#values);
      if (misses.length > 1) return;
      for (const number of row) {
        if (misses.length === 0 || this.#values[number]?.facet === misses[0])
          counts[number] = (counts[number] ?? 0) + 1;
      }
    });
    return new Map(
      this.#facets.map((facet, index) => [
        facet,
        this.#values
          .map(({facet: of, value}, number) => ({of, value, count: counts[number] ?? 0}))
          .filter(({of}) => of === index)
          .sort((a, b) => b.count - a.count)
          .map(({value, count}) => ({value, count})),
      ]),
    );
  }

  #learn(facet: Facet, value: string): number {
    const numbers = this.#numbers.get(facet);
    const known = numbers?.get(value);
    if (known !== undefined) return known;
    numbers?.set(value, this.#values.length);
    return this.#values.push({facet: this.#facets.indexOf(facet), value}) - 1;
  }

  /** By the index of a facet in which something was chosen: the numbers of the values. */
  #wanted(choice: Choice): ReadonlyMap<number, ReadonlySet<number>> {
    const wanted = new Map<number, ReadonlySet<number>>();
    for (const [facet, values] of choice) {
      const numbers = [...values].map((value) => this.#numbers.get(facet)?.get(value) ?? -1);
      if (values.size > 0) wanted.set(this.#facets.indexOf(facet), new Set(numbers));
    }
    return wanted;
  }
}

/** The facets in which a session has none of the wanted values. */
function missed(
  row: readonly number[],
  wanted: ReadonlyMap<number, ReadonlySet<number>>,
  values: readonly {readonly facet: number}[],
): number[] {
  if (wanted.size === 0) return [];
  const open = new Set(wanted.keys());
  for (const number of row) {
    const facet = values[number]?.facet ?? -1;
    if (wanted.get(facet)?.has(number)) open.delete(facet);
  }
  return [...open];
}
