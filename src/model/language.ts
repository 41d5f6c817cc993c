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
    return Intl.getCanonicalLocales(tag)[0];
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
 * The tag in `available` that serves a reader of `wanted`, or `undefined`.
 *
 * First the Lookup of RFC 4647 §3.4: subtags are taken off the end until one fits (`es-MX` finds `es`).
 * Then any tag of the same language in the same likely script (`es` finds `es-MX`, `zh-TW` finds `zh-Hant`).
 */
export function lookupLanguage(wanted: string, available: readonly string[]): string | undefined {
  for (let range = wanted.toLowerCase(); range; range = withoutLastSubtag(range)) {
    const found = available.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  const locale = likelyLocale(wanted);
  return (
    locale &&
    available.find((tag) => {
      const other = likelyLocale(tag);
      return other?.language === locale.language && other.script === locale.script;
    })
  );
}

function withoutLastSubtag(range: string): string {
  const subtags = range.split('-').slice(0, -1);
  // RFC 4647 §3.4: a single-letter subtag only introduces the next one, and goes with it.
  if (subtags.at(-1)?.length === 1) subtags.pop();
  return subtags.join('-');
}

function likelyLocale(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag);
    // Of an undetermined language, the likeliest would be English.
    return locale.language === 'und' ? locale : locale.maximize();
  } catch {
    return undefined;
  }
}
