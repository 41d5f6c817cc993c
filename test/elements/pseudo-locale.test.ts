/** That every word of ours is for translators, and that none is cut where translations are longer. */
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import {words as persian} from '../../src/i18n/generated/locales/fa.js';
import {words as laterPersian} from '../../src/i18n/generated/locales/fa.later.js';
import {words as russian} from '../../src/i18n/generated/locales/ru.js';
import {words as laterRussian} from '../../src/i18n/generated/locales/ru.later.js';
import {aFeed, aSession} from '../support/builders.js';
import {cutTexts, spaceText} from '../support/cut-text.js';
import {
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  all,
  hasPart,
  part,
  until,
  untilPart,
  untilPlaying,
} from '../support/elements.js';
import {forgetVisitor, menuItems} from '../support/player.js';
import {speakPseudo, untranslated} from '../support/pseudo-locale.js';
import {scenario} from '../support/scenario.js';

/** Locales in which Intl itself says nothing in Latin letters; one for each direction. */
const CARRIERS = ['ru', 'fa'] as const;

/** A language of content, neither a carrier's nor one that "Watch in …" is known in. */
const el = (text: string) => ({el: text});

const versions = ['en', 'es', 'ar'].map((file, at) =>
  aPlayableVersion(file, SAME_LENGTH, {
    language: ['el', 'ka', 'he'][at],
    captions: [
      {language: 'el', url: `/demo/media/${SAME_LENGTH}/en.en.vtt`},
      {language: 'ka', url: `/demo/media/${SAME_LENGTH}/en.es.vtt`, origin: 'machine'},
    ],
    chapters: [
      {id: 'a', start: 0},
      {id: 'b', start: 10, title: el('Second')},
    ],
  }),
);

const talk = {
  description: el(Array(12).fill('A long description of what is learned.').join(' ')),
  topics: ['one'],
  speakers: [{person: 'ana', role: el('Host')}],
  shared_timeline: true,
  resources: [
    {title: el('Slides'), files: [{language: 'el', url: 's.pdf', mime_type: 'application/pdf'}]},
  ],
};

const feed = {
  ...aTalk(versions, {title: el('A talk'), ...talk}),
  language: 'el',
  title: el('Initiative'),
  about: el('About it'),
  topics: [{id: 'one', title: el('Topic')}],
  people: [{id: 'ana', name: el('Ana')}],
  organizations: [
    {id: 'lpi', name: el('Institute'), url: '/lpi'},
    {id: 'pico', name: el('Organization'), url: '/pico'},
  ],
  groups: [
    {
      kind: 'funders',
      title: el('Funders'),
      count: 7,
      members: [{organization: 'lpi', tier: 'lead', led_by: ['pico']}],
    },
    {kind: 'partners', title: el('Partners'), members: [{organization: 'pico'}]},
  ],
};
feed.sessions.push(
  aSession({
    title: el('Upcoming'),
    starts_at: '2999-05-09T17:00:00-07:00',
    register_url: '/r',
    versions: [],
  }),
  aSession({title: el('Cancelled'), status: 'cancelled', versions: []}),
  aSession({title: el('Processing'), status: 'processing', versions: []}),
  ...Array.from({length: 30}, (_, index) => aSession({title: el(`Session ${index}`), versions})),
);

const surfaces: [what: string, open: (lang: string) => Promise<HTMLElement>][] = [
  ['an initiative', initiative],
  ['a list that is searched and filtered', searched],
  ['a player at rest', player],
  ['a player that plays', playing],
  ['the menu of captions', (lang) => playingWith(lang, 'captions')],
  ['the menu of speeds', (lang) => playingWith(lang, 'speed')],
  ['the menu of chapters', (lang) => playingWith(lang, 'chapters-menu')],
  ['the keyboard shortcuts', help],
  ['a transcript', transcript],
  ['a player that can’t play', failed],
  ['a list that can’t be loaded', unloaded],
  ['an empty list', (lang) => listOf(lang, aFeed({sessions: []}))],
];

describe('In a pseudo-locale', () => {
  before(async () => {
    await speakPseudo('ltr', russian, laterRussian);
    await speakPseudo('rtl', persian, laterPersian);
  });
  beforeEach(forgetVisitor);
  afterEach(() => {
    for (const media of all<HTMLVideoElement>(document, 'video')) media.pause();
    document.documentElement.style.fontSize = '';
  });
  after(() => setViewport({width: 800, height: 600}));

  for (const lang of CARRIERS) {
    for (const [what, open] of surfaces) {
      it(`${what} has no words of its own but translated ones, none of them cut (${lang})`, async () => {
        await setViewport({width: 280, height: 800});
        const surface = await open(lang);

        expect(untranslated(surface, lang)).to.deep.equal([]);
        expect(cutTexts(surface), 'at 280 px').to.deep.equal([]);
        await setViewport({width: 768, height: 800});
        expect(cutTexts(surface), 'at 768 px').to.deep.equal([]);
        spaceText(surface);
        expect(cutTexts(surface), 'spaced').to.deep.equal([]);
        document.documentElement.style.fontSize = '200%';
        // WebKit lays out what stands in a slot only with the next picture.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        expect(cutTexts(surface), 'spaced and twice as large').to.deep.equal([]);
      });
    }
  }
});

async function placed(lang: string, element: HTMLElement): Promise<HTMLElement> {
  await fixture(html`<div lang=${lang}>${element}</div>`);
  return element;
}

async function initiative(lang: string): Promise<HTMLElement> {
  const element = await placed(
    lang,
    Object.assign(document.createElement('sli-initiative'), {feed}),
  );
  await untilPart(element, 'more');
  return element;
}

async function searched(lang: string): Promise<HTMLElement> {
  const list = Object.assign(document.createElement('sli-session-list'), {
    feed,
    search: true,
    filters: '',
  });
  const element = await placed(lang, list);
  (await untilPart(element, 'search')).focus();
  await sendKeys({type: 'zzz'});
  await until(() => hasPart(element, 'clear'), 'nothing found');
  part(element, 'filters').click();
  await untilPart(element, 'option');
  return element;
}

async function listOf(lang: string, about: unknown): Promise<HTMLElement> {
  const list = Object.assign(document.createElement('sli-session-list'), {feed: about});
  await placed(lang, list);
  await untilPart(list, 'message');
  return list;
}

async function unloaded(lang: string): Promise<HTMLElement> {
  const list = document.createElement('sli-session-list');
  list.src = await scenario([{status: 404}]);
  await placed(lang, list);
  await untilPart(list, 'retry');
  return list;
}

async function player(lang: string): Promise<HTMLElement> {
  const element = Object.assign(document.createElement('sli-session-player'), {
    feed,
    session: 'talk',
    details: true,
  });
  await placed(lang, element);
  await untilPart(element, 'play');
  return element;
}

async function playing(lang: string): Promise<HTMLElement> {
  const element = await player(lang);
  part(element, 'play').click();
  await untilPlaying(element, 'en');
  await untilPart(element, 'speed');
  return element;
}

async function playingWith(lang: string, menu: string): Promise<HTMLElement> {
  const element = await playing(lang);
  part(element, menu).click();
  await until(() => menuItems(element).length > 0, 'the menu');
  return element;
}

async function help(lang: string): Promise<HTMLElement> {
  const element = await playing(lang);
  part(element, 'toggle').focus();
  await sendKeys({press: '?'});
  await until(() => part<HTMLDialogElement>(element, 'help').open, 'the dialog');
  return element;
}

async function transcript(lang: string): Promise<HTMLElement> {
  const element = await player(lang);
  if (!hasPart(element, 'transcript')) part(element, 'tab').click();
  await until(() => hasPart(element, 'cue'), 'the lines');
  return element;
}

async function failed(lang: string): Promise<HTMLElement> {
  const url = await scenario([{status: 404}]);
  const sources = [{url: `${url}none.webm`}, {url: `${url}none.mp4`}];
  const element = Object.assign(document.createElement('sli-session-player'), {
    feed: {
      ...aTalk([aPlayableVersion('en', SAME_LENGTH, {language: 'el', sources})], {
        title: el('A talk'),
      }),
      language: 'el',
    },
    session: 'talk',
  });
  await placed(lang, element);
  (await untilPart(element, 'play')).click();
  await untilPart(element, 'retry');
  return element;
}
