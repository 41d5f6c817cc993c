import {dateWriter} from './row-dates.js';
import {watchPhrases, words as allWords} from './row-words.js';

/** From how many letters on a description is cut after a few lines. */
const LONG = 400;

/**
 * Writes sessions of a feed as HTML in a language, each with all that a row of our list tells and offers, for those
 * that write it themselves.
 */
export function rowWriter({people, time_zone: timeZone}, language) {
  const words = allWords[language];
  const known = new Map(people.map((person) => [person.id, person]));
  const dates = dateWriter(language, timeZone);
  const names = new Intl.DisplayNames(language, {type: 'language', languageDisplay: 'standard'});
  const ownNames = new Map();
  const and = new Intl.ListFormat(language, {type: 'conjunction'});
  const seconds = unitWriter(language, 'second');
  const minutes = unitWriter(language, 'minute');
  const newTab = `<span class="visually-hidden"> ${words.newTab}</span>`;

  return (session) => {
    const {id, versions = [], resources = []} = session;
    const now = Date.now();
    const playable = versions.filter(({sources}) => sources?.length > 0);
    const state = stateOf(session, playable, now);
    // Without spaces between the tags, which would be nodes.
    return [
      `<li class="session"><div class="body">`,
      titleHtml(session),
      `<div class="facts muted">${statusHtml(state)}${datesHtml(session, state)}${lengthHtml(playable)}</div>`,
      speakersHtml(session),
      descriptionHtml(session),
      languagesHtml(session, playable, state, now),
      availabilityHtml(session, playable),
      attendanceHtml(session, playable, state),
      '<div class="actions muted">',
      resources.length > 0
        ? `<button class="quiet" type="button" aria-expanded="false" aria-describedby="title-${id}">${words.papers(resources.length)}</button>`
        : '',
      `<button class="quiet" type="button" aria-describedby="title-${id}">${words.share}</button>`,
      captionsHtml(session, playable),
      '</div></div></li>',
    ].join('');
  };

  function titleHtml({id, title, url}) {
    const {lang, text} = textIn(title);
    return `<h3 class="title" id="title-${id}" ${langOf(lang)}><a href="${url}" target="_blank" rel="noopener">${text}${newTab}</a></h3>`;
  }

  function statusHtml(state) {
    return state === 'recorded'
      ? ''
      : `<span class="status ${state}">${words.states[state]}</span>`;
  }

  function datesHtml(session, state) {
    const isOver = state === 'recorded' || state === 'processing';
    const [first, second] = dates.span(session, isOver, words);
    const time = `<time datetime="${session.starts_at}">${first}</time>`;
    return second ? `${time} <span>${second}</span>` : time;
  }

  function lengthHtml(playable) {
    const {duration_in_seconds: length} = chosen(playable)?.version ?? {};
    if (length === undefined) return '';
    return `<span>${length < 60 ? seconds.format(length) : minutes.format(Math.round(length / 60))}</span>`;
  }

  function speakersHtml({speakers}) {
    const items = speakers.map(({person, role}) => {
      const {name, affiliation} = known.get(person);
      const about = [role, affiliation].filter(Boolean);
      return `<li>${inline(name)}${about.map((text) => ` <span class="muted">${inline(text)}</span>`).join('')}</li>`;
    });
    return `<ul class="speakers" role="list" aria-label="${words.speakers}">${items.join('')}</ul>`;
  }

  function descriptionHtml({id, description}) {
    const {lang, text} = textIn(description);
    const isLong = text.length > LONG;
    const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    const more = `<button class="quiet" type="button" aria-expanded="false" aria-describedby="title-${id}">${words.more}</button>`;
    return `<div class="prose ${isLong ? 'clamp' : ''}" ${langOf(lang)}>${paragraphs.join('')}</div>${isLong ? more : ''}`;
  }

  function languagesHtml(session, playable, state, now) {
    const coming = (session.versions ?? []).filter(
      ({available_from: from}) => from && Date.parse(from) > now,
    );
    if (playable.length + coming.length === 0)
      return state === 'recorded' ? `<p class="muted">${words.noRecording}</p>` : '';
    const besides = distinct(tracksOf(session, playable), ({language}) => language).filter(
      ({language}) => !playable.some((version) => version.language === language),
    );
    const links = [
      ...playable.map((version) => watchHtml(session, version)),
      ...besides.map((track) => captionsOnlyHtml(session, track, playable)),
      ...coming.map(comingHtml),
    ];
    return `<div class="languages">${links.join('')}</div>`;
  }

  function watchHtml({id}, {language: tag, kind, sources: [{url}]}) {
    const isSigned = kind === 'sign';
    const phrase = isSigned ? words.signed : (watchPhrases[tag] ?? words.watchIn(names.of(tag)));
    const text = isSigned || tag === language ? phrase : named(tag, phrase);
    const isOwn = !isSigned && tag === language;
    return `<a class="pill ${isOwn ? 'filled' : ''}" href="${url}" hreflang="${tag}" ${langOf(isSigned ? language : tag)} aria-describedby="title-${id}">${isSigned ? signIcon : playIcon}<span>${text}</span></a>`;
  }

  function captionsOnlyHtml({id}, {language: tag, origin}, playable) {
    const {version} = chosen(playable);
    const by = words.captionsBy[origin ?? 'unknown'];
    return `<a class="pill dashed" href="${version.sources[0].url}" hreflang="${version.language}" aria-describedby="title-${id}"><span>${named(tag, ownName(tag))}</span> <small>${by}</small></a>`;
  }

  function comingHtml({language: tag, available_from: from}) {
    return `<span class="pill dashed"><span>${named(tag, ownName(tag))}</span> <small>${words.from(dates.day(from))}</small></span>`;
  }

  function availabilityHtml(session, playable) {
    const {version, isWanted} = chosen(playable) ?? {};
    const {resources = []} = session;
    const sentences = [];
    if (version && !isWanted) {
      const hasCaptions = tracksOf(session, [version]).some((track) => track.language === language);
      const say = hasCaptions ? words.notInButCaptions : words.notIn;
      sentences.push(say(names.of(language), names.of(version.language)));
    }
    const isOurs = (file) => file.language === language;
    if (resources.length > 0 && !resources.some(({files}) => files.some(isOurs))) {
      const others = resources.map(({files}) => names.of((inEnglish(files) ?? files[0]).language));
      sentences.push(words.papersIn(and.format(new Set(others))));
    }
    return sentences.length > 0 ? `<p class="muted">${sentences.join(' ')}</p>` : '';
  }

  function attendanceHtml({id, register_url, url}, playable, state) {
    const isLive = state === 'live' && playable.length === 0;
    const isUpcoming = state === 'upcoming';
    if (!isLive && !isUpcoming) return '';
    const address = isLive ? (register_url ?? url) : register_url;
    const link = `<a class="pill filled" href="${address}" target="_blank" rel="noopener" aria-describedby="title-${id}">${isLive ? words.join : words.register}${newTab}</a>`;
    const calendar = `<button class="pill" type="button" aria-describedby="title-${id}">${words.calendar}</button>`;
    return `<div class="attendance">${address ? link : ''}${isUpcoming ? calendar : ''}</div>`;
  }

  /** In which of the languages to watch there are captions, and by whom. */
  function captionsHtml(session, playable) {
    const tracks = tracksOf(session, playable).filter(({language}) =>
      playable.some((version) => version.language === language),
    );
    const line = (isMachine, say) => {
      const by = tracks.filter(({origin}) => (origin === 'machine') === isMachine);
      const told = new Set(by.map(({language}) => names.of(language)));
      return told.size > 0 ? `<span>${say(and.format(told))}</span>` : '';
    };
    return line(false, words.captions) + line(true, words.machineCaptions);
  }

  /** What plays for who reads this language, and whether that is in it. */
  function chosen(playable) {
    const spoken = playable.filter(({kind}) => kind !== 'sign');
    const own = spoken.find((version) => version.language === language);
    const version = own ?? spoken.find(({kind}) => kind === 'original') ?? playable[0];
    return version && {version, isWanted: own !== undefined};
  }

  function textIn(text) {
    if (typeof text === 'string') return {lang: 'en', text: escaped(text)};
    const lang = text[language] === undefined ? 'en' : language;
    return {lang, text: escaped(text[lang])};
  }

  function inline(text) {
    const {lang, text: shown} = textIn(text);
    return `<bdi ${langOf(lang)}>${shown}</bdi>`;
  }

  /** Words in a language, and which language that is, for who listens. */
  function named(tag, phrase) {
    const name = names.of(tag);
    const own = `<bdi ${langOf(tag)}>${phrase}</bdi>`;
    if (phrase.toLowerCase().includes(name.toLowerCase())) return own;
    return `${own} <span class="visually-hidden" lang="${language}">(${name})</span>`;
  }

  function ownName(tag) {
    if (!ownNames.has(tag)) {
      const options = {type: 'language', languageDisplay: 'standard'};
      const name = new Intl.DisplayNames(tag, options).of(tag);
      // It stands by itself, not within a sentence.
      ownNames.set(tag, name[0].toLocaleUpperCase(tag) + name.slice(1));
    }
    return ownNames.get(tag);
  }
}

function stateOf({status, starts_at, ends_at}, playable, now) {
  if (status) return status;
  if (starts_at.includes('T')) {
    if (now < Date.parse(starts_at)) return 'upcoming';
    if (now < Date.parse(ends_at)) return 'live';
  }
  return playable.length > 0 ? 'recorded' : 'processing';
}

/** The captions that go with some versions; of a language and who made them, one. */
function tracksOf({versions, shared_timeline: isShared}, playable) {
  const tracks = (isShared ? versions : playable).flatMap(({captions = []}) => captions);
  return distinct(tracks, ({language, origin}) => `${language} ${origin}`);
}

const distinct = (items, keyOf) => [...new Map(items.map((item) => [keyOf(item), item])).values()];

const inEnglish = (files) => files.find(({language}) => language === 'en');

const unitWriter = (language, unit) =>
  new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'});

const langOf = (tag) => `lang="${tag}" dir="${tag === 'ar' ? 'rtl' : 'ltr'}"`;

const icon = (path) =>
  `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`;
const playIcon = icon('M6 3.5v17l14-8.5z');
const signIcon = icon(
  'M8 11V5a1.3 1.3 0 0 1 2.6 0v5h.8V3.3a1.3 1.3 0 0 1 2.6 0V10h.8V4.6a1.3 1.3 0 0 1 2.6 0V12h.8V8a1.3 1.3 0 0 1 2.6 0v7.5a6.5 6.5 0 0 1-6.5 6.5h-1.6a6.5 6.5 0 0 1-5.2-2.6L3.6 15a1.4 1.4 0 0 1 2-1.9z',
);

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
