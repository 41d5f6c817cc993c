/** Intl's formats of a locale from data of ours, as far as this library asks for them: what `formatter()` gives then. */
import {baseLanguage, withNumbersOf} from '../model/language.js';

/** How a locale writes things. A pattern has `{name}` for each part; a part that has always two digits is doubled. */
export interface Formats {
  /** A locale that every browser knows, and that writes numbers in the same way. */
  readonly numbers: string;
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** Those of the day. */
  readonly halves: readonly string[];
  readonly date: string;
  readonly moment: string;
  readonly day: string;
  readonly dayAndClock: string;
  readonly clock: string;
  /** What is between two items, between others, and before the last. */
  readonly and: readonly string[];
  readonly units: readonly string[];
  /** For the plural categories `one` and `other`. */
  readonly unit: Readonly<Record<string, readonly string[]>>;
  readonly zones: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
}

type Options = Intl.DateTimeFormatOptions & Intl.NumberFormatOptions & {type?: string};

/** What makes the formatters of a locale. */
export type MakeFormatter = (name: string, locale: string, options: Options) => unknown;

/** Makes what stands for Intl's; `undefined` where that has to do with what it has. */
export const makerOf =
  (formats: Formats): MakeFormatter =>
  (name, locale, options) => {
    const numbers = withNumbersOf(locale, formats.numbers);
    if (name === 'NumberFormat') return numberFormat(formats, numbers, locale, options);
    if (name === 'ListFormat')
      return listFormat(options.type === 'unit' ? formats.units : formats.and);
    if (name === 'DisplayNames') return {of: (tag: string) => formats.languages[tag]};
    if (name === 'DateTimeFormat') return dateFormat(formats, numbers, options);
    return undefined;
  };

function numberFormat(
  {unit: units}: Formats,
  numbers: string,
  locale: string,
  {unit, maximumFractionDigits, ...others}: Options,
) {
  if (!unit) return new Intl.NumberFormat(numbers, {...others, maximumFractionDigits});
  const format = new Intl.NumberFormat(numbers, {maximumFractionDigits});
  const rules = new Intl.PluralRules(baseLanguage(locale));
  const [one = '{count}', other = one] = units[unit] ?? [];
  return {
    format: (count: number) =>
      fill(rules.select(count) === 'one' ? one : other, {count: format.format(count)}),
  };
}

function listFormat([two = '', between = '', last = '']: readonly string[]) {
  const formatToParts = (list: Iterable<string>) => {
    const items = [...list];
    return items.flatMap((value, index) => {
      const item = {type: 'element', value};
      if (index === 0) return [item];
      const isLast = index === items.length - 1;
      const before = items.length === 2 ? two : isLast ? last : between;
      return [{type: 'literal', value: before}, item];
    });
  };
  const format = (items: Iterable<string>) =>
    formatToParts(items)
      .map(({value}) => value)
      .join('');
  return {format, formatToParts};
}

function dateFormat(formats: Formats, numbers: string, options: Options) {
  const {timeZone, timeZoneName, calendar} = options;
  // Of other calendars we have nothing: English rather than M05.
  if (calendar !== 'gregory') return new Intl.DateTimeFormat('en', options);
  if (timeZoneName) return zoneFormat(formats, timeZone);
  const pattern = patternFor(formats, options);
  if (!pattern) return undefined;

  const partsOf = partsIn(timeZone);
  const digits = [1, 2].map((minimumIntegerDigits) => {
    const format = new Intl.NumberFormat(numbers, {minimumIntegerDigits, useGrouping: false});
    return (value: number) => format.format(value);
  });
  const [plain = String, padded = plain] = digits;

  const valuesOf = (moment: Date | number) => {
    const {year = 0, month = 1, day = 0, hour = 0, minute = 0, weekday = 0} = partsOf(moment);
    const shownHour = pattern.includes('{dayPeriod}') ? hour % 12 || 12 : hour;
    return {
      year: plain(year),
      month: formats.months[month - 1] ?? '',
      day: plain(day),
      dayday: padded(day),
      weekday: formats.weekdays[weekday] ?? '',
      hour: plain(shownHour),
      hourhour: padded(shownHour),
      minute: padded(minute),
      dayPeriod: formats.halves[hour < 12 ? 0 : 1] ?? '',
    };
  };
  const format = (moment: Date | number) => fill(pattern, valuesOf(moment));
  return {
    format,
    formatRange(start: Date | number, end: Date | number) {
      const [from, to] = [valuesOf(start), valuesOf(end)];
      if (fill(formats.date, from) === fill(formats.date, to) && pattern.includes(formats.clock)) {
        const clocks = range(fill(formats.clock, from), fill(formats.clock, to));
        return fill(
          pattern.replace(formats.clock, () => clocks),
          from,
        );
      }
      return range(fill(pattern, from), fill(pattern, to));
    },
  };
}

const range = (from: string, to: string) => (from === to ? from : `${from} – ${to}`);

function patternFor(formats: Formats, options: Options): string | undefined {
  const {dateStyle, timeStyle, weekday, hour, year} = options;
  if (dateStyle) return timeStyle ? formats.moment : formats.date;
  if (weekday) return hour ? formats.dayAndClock : formats.day;
  if (hour) return formats.clock;
  return year ? '{year}' : undefined;
}

function zoneFormat({zones}: Formats, timeZone: string | undefined) {
  const value = zones[timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone];
  return value && {formatToParts: () => [{type: 'timeZoneName', value}]};
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** What clock and calendar show in a zone. */
function partsIn(timeZone: string | undefined) {
  const format = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (moment: Date | number): Partial<Record<Intl.DateTimeFormatPartTypes, number>> =>
    Object.fromEntries(
      format
        .formatToParts(moment)
        .map(({type, value}) => [type, type === 'weekday' ? DAYS.indexOf(value) : Number(value)]),
    );
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
