import {lookupSpoken} from '../model/language.js';

/** Which of several sound tracks, told by their languages (BCP 47), serves a language best; -1 where none does. */
export function indexOfLanguage(
  wanted: string,
  languages: readonly (string | undefined)[],
): number {
  const known = languages.filter((language) => language !== undefined);
  const found = lookupSpoken(wanted, known);
  return found === undefined ? -1 : languages.indexOf(found);
}

/** Why a stream can't be what its feed says. */
export const noSoundIn = (language: string) =>
  new Error(`None of the sound tracks is in "${language}".`);
