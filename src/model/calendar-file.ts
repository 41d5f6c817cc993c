/** A session as a file for calendars: iCalendar, RFC 5545. */
import type {Feed, Session} from './feed.js';
import {spanOf} from './session-state.js';
import {textIn, type Text} from './text.js';
import {DAY, dayOf, isDay, offsetAt} from './time-zone.js';

/** Octets of a line, without its end (RFC 5545 §3.1). */
const LINE = 75;

const YEAR = 366 * DAY;

/** Days from now into each part of a year, of which some zones have their summer time in the shorter half. */
const SEASONS = [-150, -90, -30, 30, 90, 150];

/** What a calendar file tells besides what the feed says. */
export interface CalendarContext {
  /** The present moment, in milliseconds since the epoch. */
  readonly now: number;
  /** Absolute address of the page, for sessions that have none of their own. */
  readonly page: string;
}

/**
 * A calendar of one event, in the first of the wanted languages (BCP 47) that its texts exist in. With the feed's time
 * zone, times are told in it, and the zone's clocks come along; else in UTC. Empty for a session without a date.
 */
export function calendarFile(
  session: Session,
  feed: Feed,
  wanted: readonly string[],
  {now, page}: CalendarContext,
): string {
  const {id, title, description, url, register_url, starts_at, status} = session;
  const {time_zone: timeZone} = feed;
  const span = spanOf(session, timeZone);
  if (!span || starts_at === undefined) return '';
  const hasZone = timeZone !== undefined && !isDay(starts_at);
  const host = new URL(url ?? feed.home_page_url ?? register_url ?? page).host;
  const about = description ? textIn(description, wanted).value : '';
  const more = [about, register_url ?? '', url ?? page].filter((part) => part !== '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shared Learning Widgets//EN',
    'METHOD:PUBLISH',
    ...(hasZone ? zoneLines(timeZone, span.start, span.end) : []),
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}@${host}`)}`,
    `DTSTAMP:${inUtc(now)}`,
    ...timeLines(starts_at, span, timeZone),
    textLine('SUMMARY', title, wanted),
    `DESCRIPTION:${escaped(more.join('\n\n'))}`,
    `URL:${url ?? register_url ?? page}`,
    `STATUS:${status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function timeLines(
  starts_at: string,
  {start, end}: {start: number; end: number},
  timeZone: string | undefined,
): string[] {
  if (isDay(starts_at)) {
    // An end is the first day that is free again.
    const free = dayOf(end - 1, timeZone) + DAY;
    return [
      `DTSTART;VALUE=DATE:${compact(starts_at)}`,
      `DTEND;VALUE=DATE:${inUtc(free).slice(0, 8)}`,
    ];
  }
  if (timeZone === undefined) return [`DTSTART:${inUtc(start)}`, `DTEND:${inUtc(end)}`];
  // A zone may go by its offset, and what has a colon is quoted (§3.2).
  const zone = timeZone.includes(':') ? `"${timeZone}"` : timeZone;
  return [
    `DTSTART;TZID=${zone}:${inZone(start, offsetAt(start, timeZone))}`,
    `DTEND;TZID=${zone}:${inZone(end, offsetAt(end, timeZone))}`,
  ];
}

/**
 * The clocks of a zone (§3.6.5): how they stand when the event begins, and each change until it ends, if that is within
 * a year.
 */
function zoneLines(timeZone: string, start: number, end: number): string[] {
  const since = lastChange(timeZone, start);
  const until = Math.min(end, start + YEAR);
  const changes = [since ?? start, ...changesBetween(timeZone, start, until)];
  const observances = changes.flatMap((moment) => {
    const from = offsetAt(moment - 1000, timeZone);
    const to = offsetAt(moment, timeZone);
    const isSummer = to > standardOffset(timeZone, moment);
    const kind = isSummer ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${kind}`,
      // The clock's time just before it changes.
      `DTSTART:${inZone(moment, from)}`,
      `TZOFFSETFROM:${offset(from)}`,
      `TZOFFSETTO:${offset(to)}`,
      `END:${kind}`,
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE'];
}

/** The last change of a zone's clocks up to a moment, if there was one in the year before. */
const lastChange = (timeZone: string, moment: number): number | undefined =>
  changesBetween(timeZone, moment - YEAR, moment).at(-1);

/** When a zone's clocks change after one moment and until another. */
function changesBetween(timeZone: string, start: number, end: number): number[] {
  const changes: number[] = [];
  for (let from = start; from < end; from += DAY) {
    const to = Math.min(from + DAY, end);
    if (offsetAt(from, timeZone) !== offsetAt(to, timeZone)) {
      changes.push(changeBetween(timeZone, from, to));
    }
  }
  return changes;
}

/** The second at which a zone's clocks change, between two moments at which they stand apart. */
function changeBetween(timeZone: string, start: number, end: number): number {
  let [before, after] = [Math.floor(start / 1000), Math.ceil(end / 1000)];
  const old = offsetAt(start, timeZone);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * 1000, timeZone) === old) before = middle;
    else after = middle;
  }
  return after * 1000;
}

/** How far a zone's clocks are ahead of UTC in that part of the year in which it is the least. */
const standardOffset = (timeZone: string, moment: number): number =>
  Math.min(...SEASONS.map((days) => offsetAt(moment + days * DAY, timeZone)));

const inUtc = (moment: number): string => `${inZone(moment, 0)}Z`;

/** A moment as the clock of a place shows it that is so many milliseconds ahead of UTC. */
const inZone = (moment: number, ahead: number): string =>
  compact(new Date(moment + ahead).toISOString().slice(0, 19));

const compact = (date: string): string => date.replace(/[-:]/g, '');

function offset(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${milliseconds < 0 ? '-' : '+'}${digits.join('')}`;
}

function textLine(name: string, text: Text, wanted: readonly string[]): string {
  const {value, lang} = textIn(text, wanted);
  return `${name};LANGUAGE=${lang}:${escaped(value)}`;
}

/** A text as a value (§3.3.11); what no text may have in it is left out. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** A line cut into several, none of which is too long, and no character into two (§3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  return [...line]
    .map((character) => {
      const {length: size} = encoder.encode(character);
      const isNext = length + size > LINE;
      // The space that begins a further line counts.
      length = (isNext ? 1 : length) + size;
      return isNext ? `\r\n ${character}` : character;
    })
    .join('');
}
