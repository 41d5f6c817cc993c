import type {FeedNames} from './feed-names.js';
import type {Session} from './feed.js';
import {foldText, type TextRange} from './search-text.js';
import type {Text} from './text.js';

/** What a reader looks for, found: how well each session fits, and which words do. */
export interface SearchHits {
  /** By the number of the session in the index: 0 for no hit, more for a better one. */
  readonly scores: Float32Array;
  /** Folded words of the sessions that fit a word looked for. */
  readonly words: ReadonlySet<string>;
}

interface Term {
  readonly word: string;
  /** Ascending: four times the number of a session, plus the weight of the best field that has the word there. */
  readonly places: number[];
}

/** Words as they stand in texts: letters, digits, the marks on them, and what joins them unseen. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]+/gu;

/** Arabic writes its article, and "and", "in", "like", "for" before it, together with the noun. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=..)/u;

/** So it does "and". */
const AND = /^و(?=...)/u;

/** Scripts that put no space between words: there, a word may begin at any letter. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const EXACT = 1.5;
const NEAR = 0.5;

/**
 * The words of sessions, in all languages at once. For 10,000 sessions in three languages, one list of numbers a word
 * takes a quarter of the memory that minisearch takes, and a tenth of its time at a key.
 */
export class SessionIndex {
  /** By a word as it is written: what it is looked for by. */
  readonly #spellings = new Map<string, readonly Term[]>();
  readonly #terms = new Map<string, Term>();
  /** By first letter: few enough to go through at each key. */
  readonly #byLetter = new Map<string, Term[]>();
  #size = 0;

  /** How many sessions it has. */
  get size(): number {
    return this.#size;
  }

  /** Adds a session, whose number is how many there were before. */
  add(session: Session, names: FeedNames): void {
    const number = this.#size++;
    const {title, topics = [], speakers = [], resources = [], description} = session;
    // The best field first: only the first place of a word in a session counts.
    this.#addText(title, number, 3);
    for (const topic of topics) this.#addText(names.topic(topic), number, 2);
    for (const {person} of speakers) this.#addText(names.person(person), number, 2);
    for (const resource of resources) this.#addText(resource.title, number, 1);
    this.#addText(description, number, 0);
  }

  /** What has every word of a query, or begins with it; where nothing has, also what is nearly like it. */
  search(query: string): SearchHits {
    const wanted = wordsOf(query).map(wordsToFind);
    const hits = this.#find(wanted, false);
    return hits.scores.some((score) => score > 0) ? hits : this.#find(wanted, true);
  }

  /**
   * The words of a text that are among some. Whole words: a mark that ends inside of one would part the joined letters
   * of Arabic.
   */
  rangesOf(text: string, words: ReadonlySet<string>): TextRange[] {
    const ranges: TextRange[] = [];
    for (const {0: spelling, index} of text.matchAll(WORD)) {
      // Of the texts that are in the index, all spellings are known.
      const terms = this.#spellings.get(spelling)?.map(({word}) => word) ?? termsOf(spelling);
      if (terms.some((term) => words.has(term))) {
        ranges.push({start: index, end: index + spelling.length});
      }
    }
    return ranges;
  }

  #addText(text: Text | undefined, number: number, weight: number): void {
    for (const entry of Object.values(text ?? {})) {
      this.#addWords(typeof entry === 'string' ? entry : entry.value, number, weight);
    }
  }

  #addWords(text: string, number: number, weight: number): void {
    for (const spelling of text.match(WORD) ?? []) {
      for (const {places} of this.#spellings.get(spelling) ?? this.#learn(spelling)) {
        if ((places.at(-1) ?? -1) < number * 4) places.push(number * 4 + weight);
      }
    }
  }

  #learn(spelling: string): readonly Term[] {
    const terms = termsOf(spelling).map((word) => {
      const known = this.#terms.get(word);
      if (known) return known;
      const term: Term = {word, places: []};
      this.#terms.set(word, term);
      const letter = word.charAt(0);
      const alike = this.#byLetter.get(letter);
      if (alike) alike.push(term);
      else this.#byLetter.set(letter, [term]);
      return term;
    });
    this.#spellings.set(spelling, terms);
    return terms;
  }

  #find(wanted: readonly (readonly string[])[], isNearEnough: boolean): SearchHits {
    const scores = new Float32Array(this.#size).fill(1);
    const words = new Set<string>();
    for (const forms of wanted) {
      const best = new Float32Array(this.#size);
      const take = ({word, places}: Term, factor: number) => {
        words.add(word);
        for (const place of places) {
          const score = ((place & 3) + 1) * factor;
          const number = place >> 2;
          if (score > (best[number] ?? 0)) best[number] = score;
        }
      };
      for (const form of forms) {
        for (const term of this.#byLetter.get(form.charAt(0)) ?? []) {
          if (term.word.startsWith(form)) take(term, term.word === form ? EXACT : 1);
        }
        const slips = isNearEnough ? slipsIn(form) : 0;
        for (const term of slips > 0 ? this.#terms.values() : []) {
          if (beginsNearly(term.word, form, slips)) take(term, NEAR);
        }
      }
      for (let number = 0; number < scores.length; number++) {
        const score = best[number] ?? 0;
        scores[number] = score === 0 ? 0 : (scores[number] ?? 0) * score;
      }
    }
    return {scores, words};
  }
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** What a word in a text is found by. */
function termsOf(spelling: string): string[] {
  const word = foldText(spelling);
  if (UNSPACED.test(word)) {
    const letters = [...word];
    return letters.map((_, index) => letters.slice(index).join(''));
  }
  const words = wordsToFind(word);
  return words.length === 1 && AND.test(word) ? [word, word.slice(1)] : words;
}

/** A word, and the same without its article. */
function wordsToFind(spelling: string): string[] {
  const word = foldText(spelling);
  const bare = word.replace(ARTICLE, '');
  return word === '' ? [] : bare === word ? [word] : [word, bare];
}

/** How many letters may be wrong, missing or too many in a word. */
function slipsIn({length}: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Whether a word begins with something that so many slips away from `wanted` (insertions, deletions, exchanged letters, or two
 * that changed places: the optimal string alignment distance). */
function beginsNearly(word: string, wanted: string, slips: number): boolean {
  if (word.length < wanted.length - slips) return false;
  const end = Math.min(word.length, wanted.length + slips);
  // row[i]: the slips from the first i letters of `wanted` to as much of the word as has been read.
  let before: readonly number[] = [];
  let row: readonly number[] = [...Array(wanted.length + 1).keys()];
  for (let at = 0; at < end; at++) {
    const next = [at + 1];
    let least = at + 1;
    for (let index = 1; index <= wanted.length; index++) {
      const isSame = word.charCodeAt(at) === wanted.charCodeAt(index - 1);
      const areSwapped =
        at > 0 &&
        word.charCodeAt(at - 1) === wanted.charCodeAt(index - 1) &&
        word.charCodeAt(at) === wanted.charCodeAt(index - 2);
      const cost = Math.min(
        (row[index - 1] ?? 0) + (isSame ? 0 : 1),
        (row[index] ?? 0) + 1,
        (next[index - 1] ?? 0) + 1,
        areSwapped ? (before[index - 2] ?? 0) + 1 : Infinity,
      );
      next.push(cost);
      if (cost < least) least = cost;
    }
    before = row;
    row = next;
    if ((row[wanted.length] ?? Infinity) <= slips) return true;
    // A swap reaches back over a row.
    if (least > slips && Math.min(...before) > slips) return false;
  }
  return false;
}
