import {msg, str} from '@lit/localize';
import {formatDate, languageName} from '../i18n/format.js';
import type {Availability} from '../model/availability.js';

/** That a session can't be heard in the language (BCP 47) wanted, and what can be instead. */
export function missingRecording(
  {version, isRecorded, captions, upcoming}: Availability,
  language: string,
  locale: string,
  timeZone: string | undefined,
): string | undefined {
  if (!version || isRecorded) return undefined;
  const wanted = languageName(language, locale);
  const shown = languageName(version.language, locale);
  if (upcoming?.available_from !== undefined) {
    const date = formatDate(upcoming.available_from, locale, timeZone);
    return msg(
      str`This session can be watched in ${wanted} from ${date} on. Until then it plays in ${shown}.`,
    );
  }
  return captions
    ? msg(
        str`This session is not recorded in ${wanted}. It plays in ${shown}, with captions in ${wanted}.`,
      )
    : msg(str`This session is not recorded in ${wanted}. It plays in ${shown}.`);
}
