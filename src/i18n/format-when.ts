/** When something takes place, in a locale (BCP 47). Moments are milliseconds since the epoch, zones IANA names. */
import {formatter} from './format.js';

const DAY = {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'};
const CLOCK = {hour: 'numeric', minute: '2-digit'};

/** The days from one moment to another, as the calendar of a zone has them, or the one that both are on. */
export const formatDays = (
  start: number,
  end: number,
  locale: string,
  timeZone: string | undefined,
): string => range({dateStyle: 'long', timeZone}, start, end, locale);

/** Times in a zone, else in the visitor's; with the day where that is to be told, and the end where it is known. */
export const formatTimes = (
  start: number,
  end: number | undefined,
  hasDay: boolean,
  locale: string,
  timeZone?: string,
): string => range({...(hasDay ? DAY : {}), ...CLOCK, timeZone}, start, end, locale);

/** What people call a zone, else the visitor's, such as "Pacific Time". */
export function zoneName(moment: number, locale: string, timeZone?: string): string {
  const format = formatter(Intl.DateTimeFormat, locale, {timeZone, timeZoneName: 'longGeneric'});
  return format.formatToParts(moment).find(({type}) => type === 'timeZoneName')?.value ?? '';
}

function range(
  options: Record<string, string | undefined>,
  start: number,
  end: number | undefined,
  locale: string,
): string {
  const format = formatter(Intl.DateTimeFormat, locale, options);
  return end === undefined ? format.format(start) : format.formatRange(start, end);
}
