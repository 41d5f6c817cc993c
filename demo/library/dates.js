const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST = Date.UTC(2016, 0, 12);

/** When the sessions are that have not been recorded yet, and what is known of them; newest first. */
const ahead = [
  {inDays: 61, canRegister: true},
  {inDays: 40, canRegister: true},
  {inDays: 26, status: 'cancelled'},
  {inDays: 19, canRegister: true},
  {inDays: 5, canRegister: true},
  {startedMinutesAgo: 25},
  {inDays: -1, recordingInDays: 4},
];
const LENGTH = 90 * MINUTE;

/** When the nth of some sessions is, newest first, and what there is of it: the last of them was in January 2016. */
export function timeOf(index, count, now) {
  const first = Math.min(ahead.length, Math.ceil(count / 2));
  if (index >= first) return pastTime((index - first) / (count - first), now);
  return comingTime(ahead[index + ahead.length - first], now);
}

function comingTime({inDays, startedMinutesAgo, status, canRegister, recordingInDays}, now) {
  const start =
    startedMinutesAgo === undefined
      ? startOfDay(now) + inDays * DAY + 18 * 60 * MINUTE
      : now - startedMinutesAgo * MINUTE;
  return {
    starts_at: moment(start),
    ends_at: moment(start + LENGTH),
    ...(status && {status}),
    isLive: startedMinutesAgo !== undefined,
    canRegister,
    ...(recordingInDays && {recordingFrom: moment(startOfDay(now) + recordingInDays * DAY)}),
    isRecorded: false,
  };
}

function pastTime(age, now) {
  const newest = startOfDay(now) - 8 * DAY;
  const day = startOfDay(newest - age * (newest - FIRST));
  return {starts_at: moment(day).slice(0, 10), isRecorded: true};
}

const startOfDay = (time) => time - (time % DAY);

const moment = (time) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
