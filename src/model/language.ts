/** The way a script runs. */
export type Direction = 'ltr' | 'rtl';

/** ISO 15924 codes of the scripts that run from right to left and are in use for living languages. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/**
 * The canonical spelling of a BCP 47 language tag (`ES-mx` becomes `es-MX`), or `undefined` when it is
 * not well-formed (RFC 5646 §2.2.9).
 */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    // Replaced by others (CLDR), which WebKit doesn't know of.
    const replaced = tag.replace(/^tl(?![^-])/i, 'fil').replace(/^cmn(?![^-])/i, 'zh');
    return Intl.getCanonicalLocales(replaced)[0];
  } catch {
    return undefined;
  }
}

/** The direction in which a language (BCP 47) is written; left to right when the tag says nothing. */
export function directionOf(language: string): Direction {
  const script = likelyLocale(language)?.script;
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/**
 * The tag in `available` that serves a reader of `wanted` (both BCP 47), or `undefined`.
 *
 * First the Lookup of RFC 4647 §3.4: subtags are taken off the end until one fits (`es-MX` finds `es`). Then any tag
 * of the same language, the likeliest region's first (`pt` finds `pt-BR` before `pt-PT`, `zh-TW` finds `zh-Hant`).
 * What is found is always in the likely script of what is wanted: `pa-PK` is written in Arabic letters and does not
 * find `pa`, which is in Gurmukhi. Tags that have been replaced mean the new ones (`tl` finds `fil`, `iw` finds `he`).
 */
export function lookupLanguage(wanted: string, available: readonly string[]): string | undefined {
  return lookup(wanted, available, true);
}

/** The same for who listens: speech has no script, so that `zh-TW` finds `zh-Hans` where there is nothing nearer. */
export function lookupSpoken(wanted: string, available: readonly string[]): string | undefined {
  return lookup(wanted, available, true) ?? lookup(wanted, available, false);
}

function lookup(
  wanted: string,
  available: readonly string[],
  isWritten: boolean,
): string | undefined {
  const first = (canonicalLanguage(wanted) ?? wanted).toLowerCase();
  const same = available.find((tag) => tag.toLowerCase() === first);
  if (same !== undefined) return same;
  const locale = likelyLocale(wanted);
  const fits = (tag: string) => {
    const other = likelyLocale(tag);
    return !isWritten || !locale || !other || other.script === locale.script;
  };
  for (let range = withoutLastSubtag(first); range; range = withoutLastSubtag(range)) {
    const found = available.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined && fits(found)) return found;
  }
  if (!locale) return undefined;
  const near = available.filter(
    (tag) => likelyLocale(tag)?.language === locale.language && fits(tag),
  );
  return near.find((tag) => likelyLocale(tag)?.region === locale.region) ?? near[0];
}

function withoutLastSubtag(range: string): string {
  const subtags = range.split('-').slice(0, -1);
  // RFC 4647 §3.4: a single-letter subtag only introduces the next one, and goes with it.
  if (subtags.at(-1)?.length === 1) subtags.pop();
  return subtags.join('-');
}

/** What tags maximize to: slow to work out, and asked for again and again of the few that a page and its feeds have. */
const likely = new Map<string, Intl.Locale | undefined>();

function likelyLocale(tag: string): Intl.Locale | undefined {
  if (!likely.has(tag)) likely.set(tag, maximized(tag));
  return likely.get(tag);
}

function maximized(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(canonicalLanguage(tag) ?? tag);
    // Of an undetermined language, the likeliest would be English.
    return locale.language === 'und' ? locale : locale.maximize();
  } catch {
    return undefined;
  }
}
