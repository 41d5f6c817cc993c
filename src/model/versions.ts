import type {CaptionTrack, Resource, ResourceFile, Session, Version} from './feed.js';
import {lookupLanguage, lookupSpoken} from './language.js';
import {DAY, momentOf} from './time-zone.js';

/** The version of a session that a visitor is to see, and whether it is in a language they asked for. */
export interface ChosenVersion {
  readonly version: Version;
  readonly isWanted: boolean;
}

/**
 * Whether a version is to come later than `now` (milliseconds since the epoch). A date without a time is a day in the
 * time zone given (IANA), else in the visitor's.
 */
export function isUpcoming(
  {available_from}: Version,
  now = Date.now(),
  timeZone?: string,
): boolean {
  if (available_from === undefined) return false;
  const roughly = Date.parse(available_from);
  // Asking for the time of a zone is slow, and makes a difference of hours.
  const isNear = Math.abs(roughly - now) < 2 * DAY;
  return (isNear ? momentOf(available_from, timeZone) : roughly) > now;
}

/** The versions that can be played now. */
export function playableVersions(
  {versions = []}: Session,
  now = Date.now(),
  timeZone?: string,
): Version[] {
  return versions.filter(
    (version) => Boolean(version.sources?.length) && !isUpcoming(version, now, timeZone),
  );
}

/**
 * The BCP 47 tag by which a visitor chooses a version: its language. A version that is interpreted into sign
 * language under the tag of a language that is spoken in the session too gets a private use subtag
 * (RFC 5646 §2.2.7), so that both can be chosen: `en-x-sign`.
 */
export function tagOf({versions = []}: Session, {language, kind}: Version): string {
  if (kind !== 'sign') return language;
  const isSpoken = versions.some((other) => other.kind !== 'sign' && other.language === language);
  return isSpoken ? `${language}-x-sign` : language;
}

/**
 * The version in the first of the wanted languages (BCP 47) that there is one in, else the original, else
 * the first. A version in sign language is only chosen for who asks for that language. Days from which versions
 * are available are those of the time zone given (IANA), else of the visitor's.
 */
export function chooseVersion(
  session: Session,
  wanted: readonly string[],
  timeZone?: string,
): ChosenVersion | undefined {
  const versions = playableVersions(session, Date.now(), timeZone);
  const spoken = versions.filter(({kind}) => kind !== 'sign');
  const signed = versions.filter(({kind}) => kind === 'sign');
  for (const language of wanted) {
    const version =
      signed.find((candidate) => tagOf(session, candidate) === language) ??
      inLanguage(spoken, language, lookupSpoken) ??
      inLanguage(signed, language, lookupSpoken);
    if (version) return {version, isWanted: true};
  }
  const version = spoken.find(({kind}) => kind === 'original') ?? spoken[0] ?? versions[0];
  return version && {version, isWanted: false};
}

/** What serves a reader of a language (BCP 47), or with `lookupSpoken` who listens, among things that are each in one. */
export function inLanguage<Item extends {readonly language: string}>(
  items: readonly Item[],
  wanted: string,
  lookup = lookupLanguage,
): Item | undefined {
  // Mostly tags are the same, as the check of a feed spells them.
  const same = items.find(({language}) => language === wanted);
  if (same || items.length === 0) return same;
  const found = lookup(
    wanted,
    items.map(({language}) => language),
  );
  return items.find(({language}) => language === found);
}

/**
 * The captions that fit a version, one track a language, made by people rather than by machines: its own, then
 * those of the other versions where all share one timeline.
 */
export function captionsOf(
  {versions = [], shared_timeline}: Session,
  version: Version,
): readonly CaptionTrack[] {
  const others = shared_timeline ? versions.filter((other) => other !== version) : [];
  const best = new Map<string, CaptionTrack>();
  for (const {captions = []} of [version, ...others]) {
    const byPeople = captions.filter(({origin}) => origin !== 'machine');
    for (const track of [...byPeople, ...captions]) {
      if (!best.has(track.language)) best.set(track.language, track);
    }
  }
  return [...best.values()];
}

/** The captions of a version in a language (BCP 47). */
export const captionsIn = (
  session: Session,
  version: Version,
  language: string,
): CaptionTrack | undefined => inLanguage(captionsOf(session, version), language);

/** A resource's file for a reader, and whether it is in a language they asked for. */
export function fileIn(
  {files}: Resource,
  wanted: readonly string[],
): {file: ResourceFile; isWanted: boolean} | undefined {
  const languages = files.map(({language}) => language ?? 'und');
  for (const language of wanted) {
    const found = lookupLanguage(language, languages);
    const file = files.find((candidate) => (candidate.language ?? 'und') === found);
    if (file) return {file, isWanted: true};
  }
  return files[0] && {file: files[0], isWanted: false};
}
