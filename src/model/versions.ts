import type {CaptionTrack, Resource, ResourceFile, Session, Version} from './feed.js';
import {lookupLanguage} from './language.js';

/** The version of a session that a visitor is to see, and whether it is in a language they asked for. */
export interface ChosenVersion {
  readonly version: Version;
  readonly isWanted: boolean;
}

/** The versions that can be played now. */
export function playableVersions({versions = []}: Session, now = Date.now()): Version[] {
  return versions.filter(
    ({sources, available_from}) =>
      sources !== undefined &&
      sources.length > 0 &&
      (available_from === undefined || Date.parse(available_from) <= now),
  );
}

/**
 * The version in the first of the wanted languages (BCP 47) that there is one in, else the original, else
 * the first. A version in sign language is only chosen for who asks for that language.
 */
export function chooseVersion(
  session: Session,
  wanted: readonly string[],
): ChosenVersion | undefined {
  const versions = playableVersions(session);
  const languages = versions.map(({language}) => language);
  for (const language of wanted) {
    const found = lookupLanguage(language, languages);
    const version = versions.find((candidate) => candidate.language === found);
    if (version) return {version, isWanted: true};
  }
  const spoken = versions.filter(({kind}) => kind !== 'sign');
  const version = spoken.find(({kind}) => kind === 'original') ?? spoken[0] ?? versions[0];
  return version && {version, isWanted: false};
}

/** The captions of a version in a language (BCP 47): made by people rather than by machines. */
export function captionsIn(version: Version, language: string): CaptionTrack | undefined {
  const tracks = version.captions ?? [];
  const found = lookupLanguage(
    language,
    tracks.map((track) => track.language),
  );
  const inLanguage = tracks.filter((track) => track.language === found);
  return inLanguage.find(({origin}) => origin !== 'machine') ?? inLanguage[0];
}

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
