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

const REPLACED: Readonly<Record<string, string>> = {tl: 'fil', cmn: 'zh', prs: 'fa-AF'};

/**
 * Languages whose speakers read another one. Those of Chinese and Arabic are what CLDR's languageMatching has for the
 * two as encompassed languages, one way only: who reads Chinese need not know Cantonese. Western Armenian is ours: CLDR
 * has no match for it, and who reads it reads Eastern sooner than English.
 */
const READ_AS = {
  ar: 'aao abh abv acm acq acw acx acy adf aeb aec afb apc apd arq ars ary arz auz avl ayh ayl ayn ayp pga shu ssh',
  hy: 'hyw',
  zh: 'cdo cjy cpx czh czo gan hak hsn lzh mnp nan wuu yue',
};

/**
 * The canonical spelling of a BCP 47 language tag (`ES-mx` becomes `es-MX`), or `undefined` when it is
 * not well-formed (RFC 5646 §2.2.9).
 */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    // An extended language stands for itself (RFC 5646 §4.5: zh-yue is yue), which Intl takes for an error.
    const whole = tag.replace(/^[a-z]{2,3}-(?=[a-z]{3}(?![^-]))/i, '');
    // Replaced by others (CLDR, supplementalMetadata), which WebKit doesn't know of.
    const replaced = whole.replace(
      /^(tl|cmn|prs)(?![^-])/i,
      (old) => REPLACED[old.toLowerCase()] ?? old,
    );
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
 * Last what those who speak it read: `yue-HK` finds `zh-Hant`, `hyw` finds `hy`, `arz` finds `ar`. What is found is always in the likely script of what is wanted: `pa-PK` is written in Arabic letters and does not
 * find `pa`, which is in Gurmukhi. Tags that have been replaced mean the new ones (`tl` finds `fil`, `prs` finds `fa`).
 */
export function lookupLanguage(wanted: string, available: readonly string[]): string | undefined {
  const found = lookup(wanted, available, true);
  const read = found === undefined ? readAs(wanted) : undefined;
  return read ? lookup(read, available, true) : found;
}

/**
 * The same for who listens: speech has no script, so that `zh-TW` finds `zh-Hans` where there is nothing nearer, and
 * who speaks Cantonese does not find Mandarin.
 */
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

/** A tag of what is read by those who speak a language, in the script and of the region that are likely for it. */
function readAs(tag: string): string | undefined {
  const {language, script, region} = likelyLocale(tag) ?? {};
  const [read] =
    Object.entries(READ_AS).find(([, spoken]) => spoken.split(' ').includes(language ?? '')) ?? [];
  return read && [read, script, region].filter(Boolean).join('-');
}

/** A tag without extensions and private use: `ar-u-nu-latn` is `ar`. */
export const baseLanguage = (tag: string): string => tag.replace(/-[0-9a-z]-.*/i, '');

/**
 * A language with the numbering system and the calendar that another asks for, as BCP 47's extension U has them
 * (Unicode Technical Standard 35): `ar` for `ar-EG-u-nu-latn` is `ar-u-nu-latn`.
 */
export function withNumbersOf(asked: string, language: string): string {
  if (!/-u-/i.test(asked)) return language;
  try {
    const {numberingSystem, calendar} = new Intl.Locale(asked);
    // A key without a value is an empty one, which no locale takes back.
    const kept = {numberingSystem: numberingSystem || undefined, calendar: calendar || undefined};
    return new Intl.Locale(language, kept as Intl.LocaleOptions).toString();
  } catch {
    return language;
  }
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
