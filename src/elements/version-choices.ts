import {msg, str} from '@lit/localize';
import {formatDate, languageName} from '../i18n/format.js';
import type {Session, Version} from '../model/feed.js';
import {isUpcoming, playableVersions, tagOf} from '../model/versions.js';
import type {LanguageChoice} from './language-switcher.js';

/** The versions of a session as a visitor chooses among them, those that are still to come among them. */
export function versionChoices(
  session: Session,
  locale: string,
  timeZone: string | undefined,
): readonly LanguageChoice[] {
  const now = Date.now();
  const playable = playableVersions(session, now, timeZone);
  const upcoming = (session.versions ?? []).filter((version) => isUpcoming(version, now, timeZone));
  const shown = (session.versions ?? []).filter(
    (version) => playable.includes(version) || upcoming.includes(version),
  );
  return shown.map((version) => ({
    language: tagOf(session, version),
    label: version.kind === 'sign' ? signLanguage(version, locale) : undefined,
    ...(upcoming.includes(version) && {
      disabled: true,
      note: msg(str`from ${formatDate(version.available_from ?? '', locale, timeZone)}`),
    }),
  }));
}

/** What a version in signs is called. Intl of some browsers knows no sign language by name. */
export function signLanguage({language}: Pick<Version, 'language'>, locale: string): string {
  const names: Readonly<Record<string, string>> = {
    ase: msg('American Sign Language'),
    mfs: msg('Mexican Sign Language'),
  };
  const name = languageName(language, locale);
  return (
    names[language] ??
    (name === language ? msg('Sign language') : msg(str`Sign language (${name})`))
  );
}
