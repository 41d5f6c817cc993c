/** The interface's own words: where they come from, and who is answered in which. */
import {baseLanguage} from '../model/language.js';
import {loaders, type LoadPart} from './generated/loaders.js';
import {sourceLocale} from './generated/locale-codes.js';
import {loadFormats} from './lacking.js';
import {speaking, type Words} from './msg.js';

/**
 * The first part has the words of all that a page loads in any case. The second has those of the code that plays, the
 * later one those of all else that comes by `import()`. `npm run translate` tells them apart by who imports what.
 */
const PARTS = ['first', 'play', 'later'] as const;
export type WordsPart = (typeof PARTS)[number];

/** The locales in which the interface has words (BCP 47). */
export const locales: readonly string[] = [sourceLocale, ...Object.keys(loaders)];

/** The locale of the words in the source, which are there without loading. */
export {sourceLocale};

/** How long words that could not be loaded are left alone, in milliseconds. */
const PAUSE = 30_000;

const loaded = new Map<string, Words>();

/** Of a locale and part: who waits for it; then until when it is not asked for (milliseconds since the epoch). */
const states = new Map<string, Promise<void> | number>();

/**
 * Makes the words of a locale available, a part with the first: `undefined` when they are already.
 * Words that can't be loaded are not an error for the visitor: the source's stand in, and who asks a while
 * later tries again.
 */
export function loadWords(locale: string, part: WordsPart = 'first'): Promise<void> | undefined {
  const base = baseLanguage(locale);
  const key = base + part;
  const state = states.get(key) ?? 0;
  if (typeof state === 'object') return state;
  const parts = Object.hasOwn(loaders, base) ? loaders[base] : undefined;
  if (!parts || Date.now() < state) return undefined;
  const loading = load(base, parts, part).then((until) => {
    states.set(key, until);
  });
  states.set(key, loading);
  return loading;
}

/** Resolves with the time from which on to try again. */
async function load(
  locale: string,
  parts: readonly [LoadPart, LoadPart, LoadPart],
  part: WordsPart,
): Promise<number> {
  try {
    const [first, more] = await Promise.all([
      parts[0](),
      parts[PARTS.indexOf(part)]?.(),
      loadFormats(locale),
    ]);
    loaded.set(locale, {...loaded.get(locale), ...first.words, ...more?.words});
    return Infinity;
  } catch (error) {
    console.warn(`Shared Learning Widgets: words for "${locale}" could not be loaded.`, error);
    return Date.now() + PAUSE;
  }
}

/** Runs `work` with `msg()` answering in a locale. What `work` leaves for later answers in none. */
export function withWords<T>(locale: string, work: () => T): T {
  return speaking(loaded.get(baseLanguage(locale)), work);
}
