/** Days of the calendar as moments: milliseconds since the epoch. Time zones are IANA names; without one, the visitor's. */

const MINUTE = 60 * 1000;
export const DAY = 24 * 60 * MINUTE;

/** The formats are costly to make, and a page has few zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** What was asked for, by zone and moment. Lists ask for the same few again and again, and Intl is slow. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 1000;

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
export function offsetAt(moment: number, timeZone?: string): number {
  const key = `${moment} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset =
    timeZone === undefined
      ? -MINUTE * new Date(moment).getTimezoneOffset()
      : offsetBy(formatOf(timeZone), moment);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function offsetBy(format: Intl.DateTimeFormat, moment: number): number {
  const parts = format.formatToParts(moment);
  const [year = 0, month = 0, ...rest] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (name) => Number(parts.find(({type}) => type === name)?.value),
  );
  return Date.UTC(year, month - 1, ...rest) - Math.floor(moment / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(timeZone, format);
  return format;
}

/**
 * When a day begins in a zone, of which its midnight in UTC is given. There are days without a midnight, and with two:
 * where clocks change at midnight, a day begins after the gap, and at the first of the two.
 */
export function startOfDay(midnight: number, timeZone?: string): number {
  const before = midnight - offsetAt(midnight - DAY, timeZone);
  const after = midnight - offsetAt(midnight + DAY, timeZone);
  const isMidnight = (moment: number) => moment + offsetAt(moment, timeZone) === midnight;
  return [before, after].sort((a, b) => a - b).find(isMidnight) ?? before;
}

/** The day on which a moment falls in a zone, as its midnight in UTC. */
export const dayOf = (moment: number, timeZone?: string): number =>
  Math.floor((moment + offsetAt(moment, timeZone)) / DAY) * DAY;

/** A date of a feed as a moment: that of its time, or else the beginning of its day. */
export const momentOf = (date: string, timeZone?: string): number =>
  isDay(date) ? startOfDay(Date.parse(date), timeZone) : Date.parse(date);

/** Whether a date of a feed is a day, without a time. */
export const isDay = (date: string): boolean => !date.includes('T');
