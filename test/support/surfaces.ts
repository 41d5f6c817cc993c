/** Each element of ours, and what opens in it, to be looked at in one language after another. */
import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aFeed, aSession} from './builders.js';
import {
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  hasPart,
  part,
  parts,
  until,
  untilPart,
  untilPlaying,
} from './elements.js';
import {menuItems} from './player.js';
import {scenario} from './scenario.js';

/** A language of content, none of the interface's, nor one that "Watch in …" is known in. */
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

export const surfaces: [what: string, open: (lang: string) => Promise<HTMLElement>][] = [
  ['an initiative', initiative],
  ['a list in a grid', (lang) => laidOut(lang, 'grid')],
  ['a compact list', (lang) => laidOut(lang, 'compact')],
  ['a list that is searched and filtered', searched],
  ['a switcher by itself', switcher],
  ['a player at rest', player],
  ['a player that plays', playing],
  ['the menu of captions', (lang) => playingWith(lang, 'captions')],
  ['the menu of speeds', (lang) => playingWith(lang, 'speed')],
  ['the menu of chapters', (lang) => playingWith(lang, 'chapters-menu')],
  ['the keyboard shortcuts', help],
  ['a transcript', transcript],
  ['the chapters', chapters],
  ['a question before a video of another site', consent],
  ['a player that can’t play', failed],
  ['a list that can’t be loaded', unloaded],
  ['an empty list', (lang) => listOf(lang, aFeed({sessions: []}))],
];

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
  const dialog = await untilPart<HTMLDialogElement>(element, 'help');
  await until(() => dialog.open, 'the dialog');
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

async function laidOut(lang: string, layout: 'grid' | 'compact'): Promise<HTMLElement> {
  const list = Object.assign(document.createElement('sli-session-list'), {
    feed,
    layout,
    pageSize: 6,
  });
  await placed(lang, list);
  await untilPart(list, 'more');
  return list;
}

async function switcher(lang: string): Promise<HTMLElement> {
  const element = Object.assign(document.createElement('sli-language-switcher'), {
    languages: ['ka', 'el', 'he'],
  });
  await placed(lang, element);
  await untilPart(element, 'language');
  return element;
}

async function chapters(lang: string): Promise<HTMLElement> {
  const element = await player(lang);
  parts(element, 'tab')[1]!.click();
  await untilPart(element, 'chapters');
  return element;
}

async function consent(lang: string): Promise<HTMLElement> {
  const elsewhere = aPlayableVersion('en', SAME_LENGTH, {
    language: 'el',
    sources: [{url: 'https://www.youtube.com/watch?v=AAAAAAAAAAA'}],
  });
  const element = Object.assign(document.createElement('sli-session-player'), {
    feed: {...aTalk([elsewhere], {title: el('A talk')}), language: 'el'},
    session: 'talk',
    consent: 'ask',
  });
  await placed(lang, element);
  (await untilPart(element, 'play')).click();
  await untilPart(element, 'consent');
  return element;
}
