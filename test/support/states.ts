/** The elements in their states, for tests that go through all of them. */
import {fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import {forgetDocument} from '../../src/feed/shared-documents.js';
import {directionOf} from '../../src/model/language.js';
import {aFeed, aSession, aVersion} from './builders.js';
import {
  DEMO_FEED,
  OTHER_LENGTHS,
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  all,
  languageButton,
  part,
  parts,
  pauseAt,
  sessionsNumbered,
  until,
  untilOpen,
  untilPart,
  untilPlaying,
  video,
} from './elements.js';
import {json, scenario} from './scenario.js';

type Content = ReturnType<typeof html>;

/** Every element in every state that differs in what there is to see: each opens a page in a language. */
export const states: Readonly<Record<string, (lang: string) => Promise<HTMLElement>>> = {
  'a list that loads': async (lang) => {
    const url = await scenario([{delay: 'never'}]);
    const page = await pageIn(lang, html`<sli-session-list src="${url}a"></sli-session-list>`);
    await until(() => all(page, '[aria-busy=true]').length, 'the skeleton');
    return page;
  },
  'a list': async (lang) => {
    const list = html`<sli-session-list src=${DEMO_FEED} page-size="4"></sli-session-list>`;
    const page = await pageIn(lang, list);
    await untilPart(page, 'more');
    return page;
  },
  'a list that is empty': async (lang) => {
    const feed = aFeed({sessions: []});
    const page = await pageIn(lang, html`<sli-session-list .feed=${feed}></sli-session-list>`);
    await untilPart(page, 'message');
    return page;
  },
  'a list with an error': async (lang) => {
    const url = await scenario([{status: 404}]);
    const page = await pageIn(lang, html`<sli-session-list src="${url}a"></sli-session-list>`);
    await untilPart(page, 'retry');
    return page;
  },
  'a list that is stale': async (lang) => {
    const src = `${await scenario([json(aFeed({sessions: sessionsNumbered(1, 2)})), {status: 404}])}a`;
    const list = html`<sli-session-list src=${src}></sli-session-list>`;
    await untilPart(await pageIn(lang, list), 'session');
    await until(() => caches.match(src), 'the saved copy');
    forgetDocument(src);
    fixtureCleanup();
    const page = await pageIn(lang, html`<sli-session-list src=${src}></sli-session-list>`);
    await untilPart(page, 'stale');
    return page;
  },
  'a list with its filters open': async (lang) => {
    const list = html`<sli-session-list search filters src=${DEMO_FEED}></sli-session-list>`;
    const page = await pageIn(lang, list);
    (await untilPart(page, 'filters')).click();
    (await untilPart(page, 'option')).querySelector('input')!.click();
    await untilPart(page, 'chip');
    return page;
  },
  'a list that is searched': async (lang) => {
    const page = await pageIn(
      lang,
      html`<sli-session-list
        search
        group-by="year"
        layout="grid"
        src=${DEMO_FEED}
      ></sli-session-list>`,
    );
    await search(page, 'leader');
    await until(() => all(page, 'mark').length, 'the hits');
    return page;
  },
  'a list in which nothing is found': async (lang) => {
    const list = html`<sli-session-list search src=${DEMO_FEED}></sli-session-list>`;
    const page = await pageIn(lang, list);
    await search(page, 'xyzzy');
    await untilPart(page, 'clear');
    return page;
  },
  'a list in groups': async (lang) => {
    const page = await pageIn(
      lang,
      html`<sli-session-list
        group-by="topic"
        layout="compact"
        src=${DEMO_FEED}
      ></sli-session-list>`,
    );
    await untilPart(page, 'heading');
    return page;
  },
  'a list of which a page is missing': async (lang) => {
    const first = aFeed({sessions: sessionsNumbered(1, 2), next_url: 'page-2.json'});
    const src = `${await scenario([json(first), {status: 404}])}a`;
    const page = await pageIn(lang, html`<sli-session-list src=${src}></sli-session-list>`);
    (await untilPart(page, 'more')).click();
    await untilPart(page, 'retry');
    return page;
  },
  'a list that plays': async (lang) => {
    const page = await pageIn(lang, html`<sli-session-list src=${DEMO_FEED}></sli-session-list>`);
    (await untilPart(page, 'watch')).click();
    (await untilPlaying(page, 'en')).pause();
    return page;
  },
  'a player before play': async (lang) => {
    const player = html`<sli-session-player src=${DEMO_FEED} details></sli-session-player>`;
    const page = await pageIn(lang, player);
    await untilPart(page, 'play');
    return page;
  },
  'a player with captions and a notice': async (lang) => {
    const feed = aTalk([aPlayableVersion('en', SAME_LENGTH)]);
    const page = await pageIn(
      lang,
      html`<sli-session-player .feed=${feed} language="fr"></sli-session-player>`,
    );
    await untilPart(page, 'notice');
    (await untilPart(page, 'play')).click();
    const media = await untilPlaying(page, 'en');
    media.pause();
    await untilPart(page, 'speed');
    const english = () => [...media.textTracks].find(({language}) => language === 'en');
    await until(english, 'the track');
    english()!.mode = 'showing';
    await until(() => english()!.cues?.length, 'captions');
    return page;
  },
  'a player at a place that is approximate': async (lang) => {
    const versions = [
      aPlayableVersion('en', OTHER_LENGTHS, {chapters: undefined}),
      aPlayableVersion('ar', OTHER_LENGTHS, {chapters: undefined}),
    ];
    const feed = aTalk(versions);
    const page = await pageIn(
      lang,
      html`<sli-session-player .feed=${feed} language="en"></sli-session-player>`,
    );
    (await untilPart(page, 'play')).click();
    await untilPlaying(page, 'en');
    await pauseAt(video(page), 5);
    languageButton(page, 'ar').click();
    await untilOpen(page, 'ar');
    await untilPart(page, 'notice');
    return page;
  },
  'a player with a menu open': async (lang) => {
    const page = await playingIn(lang);
    part(page, 'captions').click();
    await untilPart(page, 'menu');
    return page;
  },
  'a player with its help': async (lang) => {
    const page = await playingIn(lang);
    part(page, 'keyboard').click();
    const dialog = await untilPart<HTMLDialogElement>(page, 'help');
    await until(() => dialog.open, 'the dialog');
    return page;
  },
  'a player with two transcripts': async (lang) => {
    const page = await playingIn(lang);
    await openPanel(page, 0);
    await until(() => parts(page, 'cue').length > 3, 'the lines');
    const [, second] = all<HTMLSelectElement>(page, 'select');
    second!.value = lang === 'es' ? 'en' : 'es';
    second!.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => parts(page, 'cue').length > 8, 'the other lines');
    return page;
  },
  'a player with its chapters': async (lang) => {
    const page = await playingIn(lang);
    await openPanel(page, 1);
    await untilPart(page, 'chapter');
    return page;
  },
  'a player that went back to the version before': async (lang) => {
    const gone = {url: `${await scenario([{status: 404}])}es.webm`};
    const feed = aTalk([
      aPlayableVersion('en', SAME_LENGTH),
      aPlayableVersion('es', SAME_LENGTH, {sources: [gone]}),
    ]);
    const page = await pageIn(
      lang,
      html`<sli-session-player .feed=${feed} language="en"></sli-session-player>`,
    );
    (await untilPart(page, 'play')).click();
    await untilPlaying(page, 'en');
    languageButton(page, 'es').click();
    await untilPart(page, 'dismiss');
    await untilOpen(page, 'en');
    video(page).pause();
    return page;
  },
  'a player that can not play': async (lang) => {
    const url = `${await scenario([{status: 404}])}en.webm`;
    const feed = aTalk([aPlayableVersion('en', SAME_LENGTH, {sources: [{url}]})]);
    const page = await pageIn(lang, html`<sli-session-player .feed=${feed}></sli-session-player>`);
    (await untilPart(page, 'play')).click();
    await untilPart(page, 'error');
    return page;
  },
  'a funder strip': async (lang) => {
    const page = await pageIn(lang, html`<sli-funder-strip src=${DEMO_FEED}></sli-funder-strip>`);
    await untilPart(page, 'organization');
    return page;
  },
  'a language switcher': async (lang) => {
    const page = await pageIn(
      lang,
      html`<sli-language-switcher
        languages="en es ar"
        value="es"
        label="Language"
      ></sli-language-switcher>`,
    );
    await until(() => parts(page, 'language').length === 3, 'the languages');
    return page;
  },
  'a list of what is to come': async (lang) => {
    const feed = aFeed({
      title: {en: 'A feed', es: 'Una fuente', ar: 'خلاصة'},
      sessions: [
        aSession({
          id: 'soon',
          starts_at: '2999-05-09T17:00:00-07:00',
          register_url: 'https://example.org/',
          versions: undefined,
        }),
        aSession({id: 'off', status: 'cancelled', starts_at: '2999-05-10'}),
      ],
    });
    const page = await pageIn(lang, html`<sli-session-list .feed=${feed}></sli-session-list>`);
    await untilPart(page, 'calendar');
    return page;
  },
  'a list that offers another language': async (lang) => {
    const browser = lang === 'es' ? 'en' : 'es';
    Object.defineProperty(navigator, 'languages', {value: [browser], configurable: true});
    const page = await pageIn(lang, html`<sli-session-list src=${DEMO_FEED}></sli-session-list>`);
    await untilPart(page, 'accept');
    Reflect.deleteProperty(navigator, 'languages');
    return page;
  },
  'a player that asks before a frame': async (lang) => {
    const feed = aTalk([aVersion({language: 'en', sources: [{url: 'https://vimeo.com/1'}]})]);
    const player = html`<sli-session-player .feed=${feed} consent="ask"></sli-session-player>`;
    const page = await pageIn(lang, player);
    (await untilPart(page, 'play')).click();
    await untilPart(page, 'agree');
    return page;
  },
  'an initiative': async (lang) => {
    const page = await pageIn(lang, html`<sli-initiative src=${DEMO_FEED}></sli-initiative>`);
    await untilPart(page, 'session');
    await untilPart(page, 'play');
    return page;
  },
  'a featured session': async (lang) => {
    const featured = html`<sli-featured-session src=${DEMO_FEED}></sli-featured-session>`;
    const page = await pageIn(lang, featured);
    await untilPart(page, 'play');
    return page;
  },
  'a partner list': async (lang) => {
    const page = await pageIn(lang, html`<sli-partner-list src=${DEMO_FEED}></sli-partner-list>`);
    await untilPart(page, 'organization');
    return page;
  },
};

/** A page in which the featured session of the demo is paused. */
async function playingIn(lang: string): Promise<HTMLElement> {
  const page = await pageIn(lang, html`<sli-session-player src=${DEMO_FEED}></sli-session-player>`);
  (await untilPart(page, 'play')).click();
  (await untilPlaying(page, hasVersion(lang) ? lang : 'en')).pause();
  await untilPart(page, 'keyboard');
  return page;
}

async function search(page: HTMLElement, query: string): Promise<void> {
  const field = await untilPart<HTMLInputElement>(page, 'search');
  field.focus();
  field.value = query;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

async function openPanel(page: HTMLElement, index: number): Promise<void> {
  parts(page, 'tab')[index]!.click();
  await until(() => parts(page, 'tab')[index]!.ariaExpanded === 'true', 'the panel');
}

const hasVersion = (lang: string) => ['en', 'es', 'ar'].includes(lang);

export const pageIn = (lang: string, content: Content) =>
  fixture<HTMLElement>(
    html`<main lang=${lang} dir=${directionOf(lang)}>
      <h2>Sessions</h2>
      ${content}
    </main>`,
  );
