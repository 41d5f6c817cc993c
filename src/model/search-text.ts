/** A stretch of a text, in UTF-16 units: from `start` up to and without `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What no letter is lost by: format characters, tatweel, the hamza on the line, and the marks of scripts that are
 * read without them. Marks of other scripts stay: in Devanagari they are the vowels.
 */
const IGNORED = /[\p{Cf}ـء]|(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** Letters that are typed one for another, and that Unicode doesn't decompose. */
const SAME: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  // Persian and Urdu keyboards.
  ک: 'ك',
  ی: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
};

/** By character: there are few in use. */
const folds = new Map<string, string>();

/**
 * A text as it is compared in a search: without case, accents, vowel signs of Arabic and Hebrew, and with one form of
 * each alef, yeh, teh marbuta and hamza. White space is one space; digits are European.
 */
export function foldText(text: string): string {
  return fold(text).folded;
}

/** What a reader typed into a search, folded. Empty when there is nothing to look for. */
export function foldQuery(query: string): string {
  return foldText(query).trim();
}

/** A text made ready to be searched many times. */
export class SearchableText {
  readonly #text: string;
  readonly #folded: string;
  readonly #isAligned: boolean;
  /** For each unit of the folded text, where in the text it comes from. Few texts have hits, so it is made late. */
  #origins: readonly number[] | undefined;

  constructor(text: string) {
    const {folded, isAligned} = fold(text);
    this.#text = text;
    this.#folded = folded;
    this.#isAligned = isAligned;
  }

  /** Where a query, as `foldQuery` gives it, is in the text: in order, none over another. */
  hits(query: string): TextRange[] {
    const ranges: TextRange[] = [];
    if (query === '') return ranges;
    let at = this.#folded.indexOf(query);
    while (at >= 0) {
      const range = this.#rangeOf(at, at + query.length);
      if (range.start >= (ranges.at(-1)?.end ?? 0)) ranges.push(range);
      at = this.#folded.indexOf(query, at + query.length);
    }
    return ranges;
  }

  /** The stretch of the text that was folded to one of the folded text, with the marks on its last letter. */
  #rangeOf(from: number, to: number): TextRange {
    if (this.#isAligned) return {start: from, end: to};
    this.#origins ??= originsOf(this.#text);
    const last = this.#origins[to - 1] ?? 0;
    let next = to;
    // One letter may have been folded to several.
    while (this.#origins[next] === last) next++;
    return {start: this.#origins[from] ?? 0, end: this.#origins[next] ?? this.#text.length};
  }
}

function originsOf(text: string): number[] {
  const origins: number[] = [];
  fold(text, origins);
  return origins;
}

/** A text folded, and whether each of its units is where it was. */
function fold(text: string, origins?: number[]): {folded: string; isAligned: boolean} {
  let folded = '';
  let isAligned = true;
  let index = 0;
  for (const character of text) {
    const piece = folds.get(character) ?? foldCharacter(character);
    const isSpaceAgain = piece === ' ' && folded.endsWith(' ');
    if (piece.length !== character.length || isSpaceAgain) isAligned = false;
    if (!isSpaceAgain) folded += piece;
    for (let unit = 0; origins && !isSpaceAgain && unit < piece.length; unit++) origins.push(index);
    index += character.length;
  }
  return {folded, isAligned};
}

function foldCharacter(character: string): string {
  const folded = [...character.toLowerCase().normalize('NFKD').replace(IGNORED, '')]
    .map((letter) => (Object.hasOwn(SAME, letter) ? SAME[letter] : european(letter)))
    .join('')
    .replace(/\s+/g, ' ');
  folds.set(character, folded);
  return folded;
}

/** Arabic-Indic digits as European ones. */
const european = (digit: string): string =>
  /[٠-٩۰-۹]/.test(digit) ? String((digit.codePointAt(0) ?? 0) & 0xf) : digit;
