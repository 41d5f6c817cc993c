import type {Session, Version} from '../model/feed.js';
import {placeIn, timelineOf} from '../model/place.js';
import {readJson, writeJson} from './memory.js';

const KEY = 'shared-learning-widgets.places';
/** How many sessions' places are kept; the oldest go first. */
const MOST = 100;
/** Nobody wants to be asked about the first seconds of a session, or its last part. */
const FIRST_SECONDS = 10;
const LAST_PART = 0.95;

/** Where a visitor left a session: in which version, and when, in seconds. */
interface KeptPlace {
  readonly language: string;
  readonly time: number;
  readonly duration: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Where a visitor left a session, as a time in seconds of the version given: they may come back in another
 * language. `undefined` when there is nothing worth going back to.
 */
export function keptPlace(session: Session, version: Version): number | undefined {
  const kept = readJson(KEY)[keyOf(session)];
  if (!isKeptPlace(kept)) return undefined;
  const {language, time, duration} = kept;
  const before = session.versions?.find((candidate) => candidate.language === language);
  const from = before ? timelineOf(before) : {duration, chapters: []};
  return placeIn({...from, duration}, timelineOf(version), time, session).time;
}

/** Keeps the place in a session for the next visit; near its beginning and its end, there is none to keep. */
export function keepPlace(
  session: Session,
  {language}: Version,
  {currentTime: time, duration}: {currentTime: number; duration: number},
): void {
  if (!Number.isFinite(duration)) return;
  const isWorthIt = time > FIRST_SECONDS && time < LAST_PART * duration;
  const place: KeptPlace = {language, time, duration, at: Date.now()};
  const others = Object.entries(readJson(KEY)).filter(([key]) => key !== keyOf(session));
  const kept = isWorthIt ? [[keyOf(session), place] as const, ...others] : others;
  const newest = kept
    .filter((entry): entry is [string, KeptPlace] => isKeptPlace(entry[1]))
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, MOST);
  writeJson(KEY, Object.fromEntries(newest));
}

function isKeptPlace(value: unknown): value is KeptPlace {
  const {language, time, duration, at} = Object(value) as Partial<Record<string, unknown>>;
  return (
    typeof language === 'string' && [time, duration, at].every((number) => Number.isFinite(number))
  );
}

/** An id is only unique in its feed, an address everywhere. */
const keyOf = ({url, id}: Session): string => url ?? id;
