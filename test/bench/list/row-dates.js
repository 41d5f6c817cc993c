/** Writes when sessions are, in a language; `timeZone` is the feed's. `isOver`: whether only the day matters. */
export function dateWriter(language, timeZone) {
  const format = (options) => new Intl.DateTimeFormat(language, options);
  const day = {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'};
  const clock = {hour: 'numeric', minute: '2-digit'};
  const days = format({dateStyle: 'long', timeZone: 'UTC'});
  const daysThere = format({dateStyle: 'long', timeZone});
  const here = format({...day, ...clock});
  const there = format({...clock, timeZone});
  const dayAndTimeThere = format({...day, ...clock, timeZone});
  const zone = format({timeZone, timeZoneName: 'longGeneric'});
  const fields = {dateStyle: 'short', timeStyle: 'long'};
  const [plainHere, plainThere] = [undefined, timeZone].map(
    (timeZone) => new Intl.DateTimeFormat('en', {...fields, timeZone, timeZoneName: undefined}),
  );
  const zoneOf = (moment) =>
    zone.formatToParts(moment).find(({type}) => type === 'timeZoneName').value;

  return {
    /** A day. */
    day: (date) => (date.includes('T') ? daysThere : days).format(new Date(date)),

    /** The day of a session that is over, or its times on the reader's clock and on the one where it takes place. */
    span({starts_at, ends_at}, isOver, words) {
      const [start, end] = [starts_at, ends_at ?? starts_at].map((date) => new Date(date));
      if (!starts_at.includes('T')) return [days.format(start)];
      if (isOver) return [daysThere.formatRange(start, end - 1)];
      const isSameClock = plainHere.format(start) === plainThere.format(start);
      const name = zoneOf(start);
      if (isSameClock) return [`${here.formatRange(start, end)} (${name})`];
      const isSameDay = [start, end].every(
        (moment) => dayOf(plainHere, moment) === dayOf(plainThere, moment),
      );
      const times = (isSameDay ? there : dayAndTimeThere).formatRange(start, end);
      return [words.yourTime(here.formatRange(start, end)), `${times} (${name})`];
    },
  };
}

const dayOf = (format, moment) => format.format(moment).split(',')[0];
