/** Numbers, dates, lists and names in a locale (BCP 47), all through Intl, in its numbering system: `ar-u-nu-latn`. */
import {baseLanguage} from '../model/language.js';
import {ownFormats} from './lacking.js';

type Options = Record<string, string | number | boolean | undefined>;

/**
 * Intl's formatters are costly to make and stateless, so one of each serves all. There are few: the keys
 * come from our own options, the locales in a page and a feed's one time zone.
 */
const formatters = new Map<string, unknown>();
export function formatter<T>(
  Formatter: new (locale: string, options: never) => T,
  locale: string,
  options: Options,
): T {
  const own = ownFormats(locale);
  const key = `${own ? 'own ' : ''}${Formatter.name} ${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) as T | undefined;
  if (known) return known;
  const isDate = (Formatter as unknown) === Intl.DateTimeFormat;
  const all = isDate ? {calendar: calendarOf(locale), ...options} : options;
  const made =
    (own?.(Formatter.name, locale, all) as T | undefined) ?? new Formatter(locale, all as never);
  formatters.set(key, made);
  return made;
}

/**
 * Dates are Gregorian in every locale, also in Persian, for which Intl would take the Solar Hijri calendar: a family
 * has to find the day again where it registers, in its own calendar and in what the school sends. A page whose
 * readers live by another calendar says so: `fa-u-ca-persian`.
 */
const calendarOf = (locale: string): string => new Intl.Locale(locale).calendar ?? 'gregory';

/**
 * A date or date-time of a feed as a long date. A date alone is a day in the calendar, the same day
 * everywhere; a date-time is told in the time zone given (IANA), else in the visitor's.
 */
export function formatDate(value: string, locale: string, timeZone?: string): string {
  const isDay = !value.includes('T');
  const options = {dateStyle: 'long', timeZone: isDay ? 'UTC' : timeZone};
  return formatter(Intl.DateTimeFormat, locale, options).format(new Date(value));
}

/** A Gregorian year, given as four digits; anything else stays as it is. */
export function formatYear(year: string, locale: string): string {
  if (!/^\d{4}$/.test(year)) return year;
  // The sessions of a year of any other calendar would be others.
  const options = {year: 'numeric', calendar: 'gregory', timeZone: 'UTC'};
  return formatter(Intl.DateTimeFormat, locale, options).format(new Date(year));
}

/** A moment as date and time of the visitor's own clock. */
export function formatMoment(moment: Date, locale: string): string {
  const options = {dateStyle: 'long', timeStyle: 'short'};
  return formatter(Intl.DateTimeFormat, locale, options).format(moment);
}

/** A length of time in seconds as a clock shows it: `58:02`, `1:12:40`. */
export function formatClock(seconds: number, locale: string): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, index) =>
      formatter(Intl.NumberFormat, locale, {
        minimumIntegerDigits: index === 0 ? 1 : 2,
        useGrouping: false,
      }).format(part),
    )
    .join(':');
}

/** A length of time in seconds in words, for who hears it: `58 minutes, 2 seconds`. */
export function formatDuration(seconds: number, locale: string): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ] as const;
  const words = parts
    .filter(([count, unit]) => count > 0 || (whole === 0 && unit === 'second'))
    .map(([count, unit]) => formatUnit(count, unit, 'long', locale));
  if (words.length === 1) return words.join();
  return formatter(Intl.ListFormat, locale, {type: 'unit', style: 'long'}).format(words);
}

/** A number of a unit of Intl's: `24 kB`, `2 minutes`. */
export function formatUnit(
  count: number,
  unit: string,
  unitDisplay: 'short' | 'long',
  locale: string,
): string {
  const options = {style: 'unit', unit, unitDisplay, maximumFractionDigits: 1};
  return formatter(Intl.NumberFormat, locale, options).format(count);
}

export function formatNumber(value: number, locale: string): string {
  return formatter(Intl.NumberFormat, locale, {}).format(value);
}

/** A language (BCP 47) named in a locale, or else in English: `Spanish`, `español`. The tag where Intl has no name. */
export function languageName(language: string, locale: string): string {
  const options = {type: 'language', languageDisplay: 'standard'};
  try {
    // Intl has names of languages only, not of what they are to be written with.
    const base = baseLanguage(language);
    const name = formatter(Intl.DisplayNames, locale, options).of(base) ?? language;
    return name === language && locale !== 'en' ? languageName(language, 'en') : name;
  } catch {
    // Pages declare all kinds of things that are no tags.
    return language;
  }
}

/**
 * Names of languages in themselves that California's families speak and that Chromium's Intl lacks, or any: from CLDR 48
 * and, of Hmong and Samoan, what their speakers call them.
 */
const OWN_NAMES: Readonly<Record<string, string>> = {
  hmn: 'Hmoob',
  hy: 'հայերեն',
  ka: 'ქართული',
  km: 'ខ្មែរ',
  lo: 'ລາວ',
  my: 'မြန်မာ',
  ne: 'नेपाली',
  ps: 'پښتو',
  sm: 'Gagana Sāmoa',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  to: 'lea fakatonga',
  yue: '粵語',
};

/** A language named in itself: `español`, `العربية`. */
export const ownLanguageName = (language: string): string =>
  OWN_NAMES[baseLanguage(language)] ?? languageName(language, language);

/**
 * The same as it stands by itself: `Español`. Many languages write their names small only within a sentence. Georgian
 * has capitals, but not to begin a word with.
 */
export const ownLanguageTitle = (language: string): string =>
  ownLanguageName(language).replace(/^(?=\p{Ll})[^ა-ჿ]/u, (first) =>
    first.toLocaleUpperCase(language),
  );
