import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, formatter, languageName} from '../../i18n/format.js';
import {continuePhrase, watchPhrase} from '../../i18n/watch-phrase.js';
import type {CaptionTrack, Session, Version} from '../../model/feed.js';
import {directionOf, lookupLanguage} from '../../model/language.js';
import {
  captionsOf,
  chooseVersion,
  inLanguage as itemIn,
  isUpcoming,
  playableVersions,
  tagOf,
} from '../../model/versions.js';
import {plainAddress} from '../../playback/sources.js';
import {playIcon, signIcon} from '../icons.js';
import {inLanguage} from '../language-label.js';
import type {RowContext} from '../session-row.js';
import {stateOf} from '../../model/session-state.js';
import {titleId} from '../session-summary.js';
import {signLanguage} from '../version-choices.js';

/** The visitor chose to watch a session in a language, by its tag (`tagOf`), from a time in seconds. */
export type Watch = (event: MouseEvent, session: Session, language: string, start: number) => void;

/** The languages of a session: a link for each that it can be watched in, and what there is besides. */
export function renderLanguages(
  session: Session,
  context: RowContext,
): TemplateResult | typeof nothing {
  const {time_zone: timeZone} = context.feed;
  const now = Date.now();
  const playable = playableVersions(session, now, timeZone);
  const upcoming = (session.versions ?? []).filter((version) => isUpcoming(version, now, timeZone));
  const captions = captionsBesides(session, playable);
  if (playable.length + upcoming.length === 0) {
    const isToBe = stateOf(session, now, timeZone) === 'recorded';
    return isToBe ? html`<p class="muted">${msg('There is no recording yet.')}</p>` : nothing;
  }
  const filled = emphasized(session, playable, context);
  return html`<div class="languages" part="languages">
    ${playable.map((version) => renderWatch(session, version, filled, context))}${captions.map(
      (track) => renderCaptions(session, track, context),
    )}${upcoming.map((version) => renderUpcoming(version, context))}
  </div>`;
}

/** The tag of the version that stands out: the one that plays, or was begun, or is in the visitor's own language. */
function emphasized(
  session: Session,
  versions: readonly Version[],
  {current, rows, wanted}: RowContext,
): string | undefined {
  const tags = versions.map((version) => tagOf(session, version));
  const begun = rows.placeIn(session)?.language;
  const spoken = versions.filter(({kind}) => kind !== 'sign');
  const own = wanted[0] === undefined ? undefined : itemIn(spoken, wanted[0])?.language;
  return [current, begun, own].find((tag) => tag !== undefined && tags.includes(tag));
}

function renderWatch(
  session: Session,
  version: Version,
  filled: string | undefined,
  {locale, current, rows, watch}: RowContext,
): TemplateResult {
  const {language, kind} = version;
  const tag = tagOf(session, version);
  const isCurrent = tag === current;
  const place = rows.placeIn(session);
  const begunAt = place?.language === tag ? place.time : 0;
  const isSign = kind === 'sign';
  const phrase = isSign
    ? undefined
    : begunAt > 0
      ? continuePhrase(language)
      : watchPhrase(language);
  const isSameLanguage = lookupLanguage(language, [locale]) !== undefined;
  const name = languageName(language, locale);
  return html`<a
    class="pill ${tag === filled ? 'filled' : ''}"
    part="watch ${isSign ? 'sign' : ''} ${isCurrent ? 'current' : ''}"
    href=${plainAddress(version) ?? nothing}
    hreflang=${language}
    lang=${phrase ? language : locale}
    dir=${directionOf(phrase ? language : locale)}
    aria-current=${isCurrent ? 'true' : nothing}
    aria-describedby=${titleId(session)}
    @click=${(event: MouseEvent) => {
      watch(event, session, tag, begunAt);
    }}
    >${isSign ? signIcon : playIcon}<span
      >${
        isSign
          ? signLanguage(version, locale)
          : phrase === undefined
            ? begunAt > 0
              ? msg(str`Continue in ${name}`)
              : msg(str`Watch in ${name}`)
            : isSameLanguage
              ? phrase
              : inLanguage(language, locale, phrase)
      }</span
    ></a
  >`;
}

/** The captions in languages that no version is in. */
function captionsBesides(session: Session, versions: readonly Version[]): CaptionTrack[] {
  const tracks = new Map<string, CaptionTrack>();
  for (const version of versions) {
    for (const track of captionsOf(session, version)) {
      const isWatchable = itemIn(versions, track.language) !== undefined;
      if (!isWatchable && !tracks.has(track.language)) tracks.set(track.language, track);
    }
  }
  return [...tracks.values()];
}

/** A language that a session can only be read along in, as a link that plays it so. */
function renderCaptions(
  session: Session,
  {language, origin}: CaptionTrack,
  {feed, locale, current, watch}: RowContext,
): TemplateResult {
  const version = chooseVersion(session, [language], feed.time_zone)?.version;
  const isCurrent = language === current;
  const what = {
    human: () => msg('captions by people'),
    machine: () => msg('machine captions'),
    unknown: () => msg('captions only'),
  }[origin ?? 'unknown']();
  return html`<a
    class="pill dashed ${isCurrent ? 'filled' : ''}"
    part="badge captions ${isCurrent ? 'current' : ''}"
    href=${(version && plainAddress(version)) ?? nothing}
    hreflang=${version?.language ?? nothing}
    aria-current=${isCurrent ? 'true' : nothing}
    aria-describedby=${titleId(session)}
    @click=${(event: MouseEvent) => {
      watch(event, session, language, 0);
    }}
    ><span>${inLanguage(language, locale)}</span> <small>${what}</small></a
  >`;
}

/** A version that is still to come. */
function renderUpcoming(
  {language, available_from = '', ...version}: Version,
  {feed, locale}: RowContext,
): TemplateResult {
  const date = formatDate(available_from, locale, feed.time_zone);
  return html`<span class="pill dashed" part="badge upcoming"
    ><span
      >${
        version.kind === 'sign'
          ? signLanguage({language, ...version}, locale)
          : inLanguage(language, locale)
      }</span
    >
    <small>${msg(str`from ${date}`)}</small></span
  >`;
}

/** In which of the languages that a session can be watched in there are captions, and by whom. */
export function renderCaptionLanguages(
  session: Session,
  {feed, locale}: RowContext,
): TemplateResult {
  const versions = playableVersions(session, Date.now(), feed.time_zone);
  const tracks = versions
    .flatMap((version) => captionsOf(session, version))
    .filter(({language}) => itemIn(versions, language));
  const namesOf = (isMachine: boolean) => {
    const languages = tracks
      .filter(({origin}) => (origin === 'machine') === isMachine)
      .map(({language}) => language);
    const names = [...new Set(languages)].map((language) => languageName(language, locale));
    return formatter(Intl.ListFormat, locale, {type: 'unit'}).format(names);
  };
  const [byPeople, byMachines] = [namesOf(false), namesOf(true)];
  return html`${byPeople ? html`<span>${msg(str`Captions: ${byPeople}`)}</span>` : nothing}${
    byMachines ? html`<span>${msg(str`Machine captions: ${byMachines}`)}</span>` : nothing
  }`;
}
