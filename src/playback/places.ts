import type {Session, Version} from '../model/feed.js';
import {placeIn, timelineOf} from '../model/place.js';
import {tagOf} from '../model/versions.js';
import {keptPlaces, placesKey, sessionKey, type KeptPlace} from './kept-places.js';
import {writeJson} from './stored-json.js';

/** How many sessions' places are kept; the oldest go first. */
const MOST = 100;
/** Nobody wants to be asked about the first seconds of a session, or its last part. */
const FIRST_SECONDS = 10;
const LAST_PART = 0.95;

/**
 * Where a visitor left a session, as a time in seconds of the version given: they may come back in another
 * language. `undefined` when there is nothing worth going back to.
 */
export function keptPlace(session: Session, version: Version): number | undefined {
  const kept = keptPlaces().get(sessionKey(session));
  if (!kept) return undefined;
  const {language, time, duration} = kept;
  const before = session.versions?.find((candidate) => tagOf(session, candidate) === language);
  const from = before ? timelineOf(before) : {duration, chapters: []};
  return placeIn({...from, duration}, timelineOf(version), time, session).time;
}

/** Keeps the place in a session for the next visit; near its beginning and its end, there is none to keep. */
export function keepPlace(
  session: Session,
  version: Version,
  {currentTime: time, duration}: {currentTime: number; duration: number},
): void {
  if (!Number.isFinite(duration)) return;
  const isWorthIt = time > FIRST_SECONDS && time < LAST_PART * duration;
  const place: KeptPlace = {language: tagOf(session, version), time, duration, at: Date.now()};
  const kept = keptPlaces();
  if (isWorthIt) kept.set(sessionKey(session), place);
  else kept.delete(sessionKey(session));
  const newest = [...kept].sort(([, a], [, b]) => b.at - a.at).slice(0, MOST);
  writeJson(placesKey, Object.fromEntries(newest));
}
