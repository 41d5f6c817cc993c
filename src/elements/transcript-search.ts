import {foldQuery, SearchableText, type TextRange} from '../model/search-text.js';
import type {Line, Row} from '../model/transcript.js';
import {inSlices} from './in-slices.js';
import {linesIn} from './transcript-rows.js';

/** One place where what a visitor looks for is said. */
export interface Hit {
  readonly line: Line;
  readonly range: TextRange;
}

/** Lines are folded once, however often they are searched. */
const searchable = new WeakMap<Line, SearchableText>();

/** What a visitor looks for in a transcript, where it is, and at which of these places they are. */
export class TranscriptSearch {
  #query = '';
  #hits: readonly Hit[] = [];
  #ranges = new Map<Line, readonly TextRange[]>();
  #index = 0;

  /** Whether anything is looked for. */
  get isActive(): boolean {
    return this.#query !== '';
  }

  get count(): number {
    return this.#hits.length;
  }

  /** Which of the hits the visitor is at, from 1 on. */
  get position(): number {
    return this.#index + 1;
  }

  /** The hit that the visitor is at. */
  get hit(): Hit | undefined {
    return this.#hits[this.#index];
  }

  rangesIn(line: Line): readonly TextRange[] {
    return this.#ranges.get(line) ?? [];
  }

  /** Folds the lines of rows while nobody waits for it. */
  prepare(rows: readonly Row[]): void {
    const lines = rows.flatMap(linesIn);
    void inSlices(() => {
      for (const line of lines.splice(-100)) searchableOf(line);
      return lines.length > 0;
    });
  }

  /** Looks for something, from the first row on. Answers with the lines that have changed. */
  find(query: string, rows: readonly Row[]): Set<Line> {
    const changed = new Set(this.#ranges.keys());
    this.#query = foldQuery(query);
    this.#ranges = new Map();
    const hits: Hit[] = [];
    const look = (line: Line) => {
      const ranges = searchableOf(line).hits(this.#query);
      if (ranges.length === 0) return;
      this.#ranges.set(line, ranges);
      changed.add(line);
      for (const range of ranges) hits.push({line, range});
    };
    for (const {first, second} of this.isActive ? rows : []) {
      if (first) look(first);
      second.forEach(look);
    }
    this.#hits = hits;
    this.#index = 0;
    return changed;
  }

  /** Goes so many hits on, round and round. Answers with the lines that have changed. */
  move(by: number): Set<Line> {
    const before = this.hit;
    const {count} = this;
    if (count > 0) this.#index = (this.#index + by + count) % count;
    return new Set([before, this.hit].flatMap((hit) => (hit ? [hit.line] : [])));
  }
}

function searchableOf(line: Line): SearchableText {
  const known = searchable.get(line) ?? new SearchableText(line.text);
  searchable.set(line, known);
  return known;
}
