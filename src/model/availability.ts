import type {CaptionTrack, Session, Version} from './feed.js';
import {captionsIn, chooseVersion, fileIn, inLanguage, isUpcoming} from './versions.js';

/** What of a session there is for who wants it in a language, and what stands in for the rest. */
export interface Availability {
  /** The version that plays, in that language or not; `undefined` while none can be played. */
  readonly version: Version | undefined;
  /** Whether that is in the language. */
  readonly isRecorded: boolean;
  /** The captions in the language that fit the version. */
  readonly captions: CaptionTrack | undefined;
  /** The version in the language that is still to come. */
  readonly upcoming: Version | undefined;
  /** Of slides and papers of which none is in the language, the languages (BCP 47) that they are in instead. */
  readonly resourceLanguages: readonly string[];
}

/**
 * What there is of a session in the first of a reader's languages (BCP 47, best first), by these rules:
 *
 * - The recording in the language plays; else the original, else the first. Signs stand in for speech only where there
 *   is nothing else.
 * - Captions in the language show with a recording in another, where they fit it: its own, or those of any version
 *   that has the same timeline.
 * - Slides and papers are in the first of the reader's languages that there is a file in, else in the file's that is
 *   named first.
 *
 * Days from which versions are available are those of the time zone given (IANA), else of the visitor's.
 */
export function availabilityOf(
  session: Session,
  wanted: readonly [string, ...string[]],
  timeZone?: string,
): Availability {
  const [language] = wanted;
  const chosen = chooseVersion(session, [language], timeZone);
  const upcoming = (session.versions ?? []).filter((version) =>
    isUpcoming(version, Date.now(), timeZone),
  );
  const {resources = []} = session;
  const isWithoutFile = resources.every((resource) => !fileIn(resource, [language])?.isWanted);
  const instead = resources.map((resource) => fileIn(resource, wanted)?.file.language);
  return {
    version: chosen?.version,
    isRecorded: chosen?.isWanted ?? false,
    captions: chosen && captionsIn(session, chosen.version, language),
    upcoming: inLanguage(upcoming, language),
    resourceLanguages: isWithoutFile
      ? [...new Set(instead.filter((tag) => tag !== undefined))]
      : [],
  };
}
