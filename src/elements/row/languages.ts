import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, formatter, languageName, ownLanguageTitle} from '../../i18n/format.js';
import {watchPhrase} from '../../i18n/watch-phrase.js';
import type {CaptionTrack, Version} from '../../model/feed.js';
import {directionOf, lookupLanguage} from '../../model/language.js';
import {chooseVersion, inLanguage as itemIn, isUpcoming, tagOf} from '../../model/versions.js';
import {plainAddress} from '../../playback/sources.js';
import {PLAY, SIGN} from '../icons.js';
import {nameBeside} from '../language-label.js';
import {renderSpans, titleId} from '../session-summary.js';
import {signLanguage} from '../version-choices.js';
import type {Row} from './row.js';

/** The languages of a session: a link for each that it can be watched in, and what there is besides. */
export function renderLanguages(row: Row): TemplateResult | typeof nothing {
  const {session, playable, state, feed} = row;
  const now = Date.now();
  const upcoming = (session.versions ?? []).filter((version) =>
    isUpcoming(version, now, feed.time_zone),
  );
  if (playable.length + upcoming.length === 0) {
    return state === 'recorded'
      ? html`<p class="muted">${msg('There is no recording yet.')}</p>`
      : nothing;
  }
  const filled = emphasized(row);
  const [first, second, third, ...more] = [
    ...playable.map((version) => renderWatch(version, filled, row)),
    ...captionsBesides(row).map((track) => renderCaptions(track, row)),
    ...upcoming.map((version) => renderUpcoming(version, row)),
  ];
  return html`<div class="languages" part="languages">
    ${first}${second}${third}${more.length > 0 ? more : nothing}
  </div>`;
}

/** The tag of the version that stands out: the one that plays, or was begun, or is in the visitor's own language. */
function emphasized({session, playable, current, place, wanted: [first = '']}: Row) {
  const tags = playable.map((version) => tagOf(session, version));
  const spoken = playable.filter(({kind}) => kind !== 'sign');
  const own = itemIn(spoken, first)?.language;
  return [current, place?.language, own].find((tag) => tag !== undefined && tags.includes(tag));
}

function renderWatch(
  version: Version,
  filled: string | undefined,
  {session, locale, current, place, watch}: Row,
): TemplateResult {
  const {language, kind} = version;
  const tag = tagOf(session, version);
  const begunAt = place?.language === tag ? place.time : 0;
  const isSign = kind === 'sign';
  const phrase = isSign ? undefined : watchPhrase(language, begunAt > 0);
  const lang = phrase ? language : locale;
  const words = isSign
    ? signLanguage(version, locale)
    : (phrase ?? watchIn(languageName(language, locale), begunAt > 0));
  return html`<a
    class=${tag === filled ? 'pill filled' : 'pill'}
    part="watch ${isSign ? 'sign' : ''} ${tag === current ? 'current' : ''}"
    href=${plainAddress(version) ?? nothing}
    hreflang=${language}
    lang=${lang}
    dir=${directionOf(lang)}
    aria-current=${tag === current ? 'true' : nothing}
    aria-describedby=${titleId(session)}
    @click=${(event: MouseEvent) => {
      watch(event, session, tag, begunAt);
    }}
    ><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d=${isSign ? SIGN : PLAY}></path></svg
    ><span>${words}</span
    ><span
      class="visually-hidden"
      lang=${locale}
      .textContent=${phrase ? nameAfter(phrase, language, locale) : ''}
    ></span
  ></a>`;
}

/** What a language is called here, for who listens, where that is not the language here, nor in the words before. */
function nameAfter(words: string, language: string, locale: string): string {
  if (lookupLanguage(language, [locale]) !== undefined) return '';
  const name = nameBeside(words, language, locale);
  return name ? ` (${name})` : '';
}

const watchIn = (name: string, isBegun: boolean): string =>
  isBegun ? msg(str`Continue in ${name}`) : msg(str`Watch in ${name}`);

/** The captions in languages that no version is in, one track each. */
const captionsBesides = ({playable, captions}: Row): CaptionTrack[] => {
  const tracks = captions.filter(({language}) => !itemIn(playable, language));
  return tracks.filter(
    ({language}, index) => tracks.findIndex((track) => track.language === language) === index,
  );
};

/** A language that a session can only be read along in, as a link that plays it so. */
function renderCaptions(
  {language, origin}: CaptionTrack,
  {session, feed, locale, current, watch}: Row,
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
    >${renderLanguage(language, locale)}<small>${what}</small></a
  >`;
}

/** A version that is still to come. */
function renderUpcoming(version: Version, {feed, locale}: Row): TemplateResult {
  const date = formatDate(version.available_from ?? '', locale, feed.time_zone);
  const words = version.kind === 'sign' ? signLanguage(version, locale) : undefined;
  return html`<span class="pill dashed" part="badge upcoming"
    >${renderLanguage(version.language, locale, words)}<small
      >${msg(str`from ${date}`)}</small
    ></span
  >`;
}

/** A language in its own words, and what it is called here; or in the words given, which are of here. */
function renderLanguage(language: string, locale: string, words?: string): TemplateResult {
  const own = ownLanguageTitle(language);
  const lang = words ? locale : language;
  const name = words ? undefined : nameBeside(own, language, locale);
  return html`<span
    ><bdi lang=${lang} dir=${directionOf(lang)}>${words ?? own}</bdi
    ><span class="visually-hidden" lang=${locale} .textContent=${name ? ` (${name})` : ''}></span
  ></span> `;
}

/** In which of the languages that a session can be watched in there are captions, and by whom. */
export function renderCaptionLanguages({playable, captions, locale}: Row): unknown {
  const tracks = captions.filter(({language}) => itemIn(playable, language));
  if (tracks.length === 0) return nothing;
  const namesOf = (isMachine: boolean) => {
    const names = new Set(
      tracks
        .filter(({origin}) => (origin === 'machine') === isMachine)
        .map(({language}) => languageName(language, locale)),
    );
    return names.size > 1
      ? formatter(Intl.ListFormat, locale, {type: 'conjunction'}).format(names)
      : [...names].join();
  };
  const [byPeople, byMachines] = [namesOf(false), namesOf(true)];
  const lines = [
    ...(byPeople ? [msg(str`Captions: ${byPeople}`)] : []),
    ...(byMachines ? [msg(str`Machine captions: ${byMachines}`)] : []),
  ];
  return renderSpans(lines);
}
