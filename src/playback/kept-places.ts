import type {Session} from '../model/feed.js';
import {readJson} from './stored-json.js';

/** Where a visitor left a session: in which version, and when, in seconds. */
export interface KeptPlace {
  /** Its tag, as `tagOf` has it. */
  readonly language: string;
  readonly time: number;
  readonly duration: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What the places are stored under. */
export const placesKey = 'shared-learning-widgets.places';

/** What a session is known by there: an id is only unique in its feed, an address everywhere. */
export const sessionKey = ({url, id}: Session): string => url ?? id;

/** All places that are kept on the visitor's device, by their session's key. */
export const keptPlaces = (): Map<string, KeptPlace> =>
  new Map(
    Object.entries(readJson(placesKey)).filter((entry): entry is [string, KeptPlace] =>
      isKeptPlace(entry[1]),
    ),
  );

function isKeptPlace(value: unknown): value is KeptPlace {
  const {language, time, duration, at} = Object(value) as Partial<Record<string, unknown>>;
  return (
    typeof language === 'string' && [time, duration, at].every((number) => Number.isFinite(number))
  );
}
