import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {SliFeaturedSession} from '../../src/elements/featured-session.js';
import {aFeed, aSession} from '../support/builders.js';
import {
  DEMO_FEED,
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  all,
  fileLanguage,
  hasPart,
  languageButton,
  part,
  parts,
  until,
  untilOpen,
  untilPart,
  untilPlaying,
  untilStill,
  words,
} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';
import {json, log, scenario} from '../support/scenario.js';

const LANGUAGES = ['en', 'es', 'ar'] as const;

describe('<sli-featured-session>', () => {
  beforeEach(forgetVisitor);

  for (const [lang, badge, title] of [
    ['en', 'Featured session', 'Developing Diverse, Prepared, and Supported Educators'],
    ['es', 'Sesión destacada', 'Desarrollar un cuerpo docente diverso, preparado y respaldado'],
    ['ar', 'الجلسة المميّزة', 'بناء هيئة تعليمية متنوعة ومؤهلة ومدعومة'],
  ] as const) {
    it(`shows the session that the feed names, ready to play, in "${lang}"`, async () => {
      const featured = await featuredOfDemo(lang);

      expect(words(part(featured, 'badge'))).to.equal(badge);
      expect(words(part(featured, 'title'))).to.equal(title);
      expect(part<HTMLTimeElement>(featured, 'date').dateTime).to.equal('2024-05-09');
      expect(hasPart(featured, 'description')).to.equal(true);
      expect(part<HTMLImageElement>(featured, 'poster').src).to.contain('developing-educators');
      expect(hasPart(featured, 'media')).to.equal(false);

      part(featured, 'play').click();
      (await untilPlaying(featured, lang)).pause();
    });
  }

  it('shows the newest that can be watched, where the feed names none', async () => {
    const feed = aFeed({
      sessions: [
        aSession({title: 'Older', starts_at: '2023-01-01'}),
        aSession({title: 'Newer', starts_at: '2024-01-01'}),
        aSession({title: 'To come', starts_at: '2999-01-01', versions: []}),
      ],
    });

    expect(words(await untilPart(await featuredOf(feed), 'title'))).to.equal('Newer');
  });

  it('says so when there is no session', async () => {
    const featured = await featuredOf(aFeed({sessions: []}));

    expect(words(await untilPart(featured, 'message'))).to.equal('There are no sessions yet.');
  });

  it('has its heading at the level that the page tells', async () => {
    const featured = await featuredOfDemo('en');
    expect(part(featured, 'title').ariaLevel).to.equal('3');

    featured.headingLevel = 2;
    await featured.updateComplete;
    expect(part(featured, 'title').ariaLevel).to.equal('2');
  });

  it('loads its feed once, and says once that it does not come', async () => {
    const url = await scenario([{status: 404}, json(aFeed())]);
    const featured = await fixture<SliFeaturedSession>(
      html`<sli-featured-session lang="en" src="${url}feed.json"></sli-featured-session>`,
    );
    expect(words(await untilPart(featured, 'message'))).to.contain('could not be loaded');
    expect(parts(featured, 'retry')).to.have.lengthOf(1);

    part(featured, 'retry').click();
    await untilPart(featured, 'play');
    expect((await log(url)).requests).to.equal(2);
  });

  it('plays in a language when asked by script', async () => {
    const featured = await featuredOfDemo('en');

    await featured.play('es');

    (await untilPlaying(featured, 'es')).pause();
    expect(featured.shadowRoot?.activeElement).to.equal(part(featured, 'player'));
  });

  it('goes on in its language when that of the page changes, and follows it before', async () => {
    const featured = await featuredOfDemo('en');
    featured.lang = 'es';
    await until(() => languageButton(featured, 'es').ariaPressed === 'true', 'Spanish');
    part(featured, 'play').click();
    const media = await untilPlaying(featured, 'es');

    featured.lang = 'ar';
    await until(() => words(part(featured, 'badge')) === 'الجلسة المميّزة', 'Arabic');
    expect(fileLanguage(media)).to.equal('es');
    expect(media.paused).to.equal(false);

    languageButton(featured, 'en').click();
    (await untilOpen(featured, 'en')).pause();
    featured.lang = 'es';
    await until(() => words(part(featured, 'badge')) === 'Sesión destacada', 'Spanish again');
    expect(languageButton(featured, 'en').ariaPressed).to.equal('true');
  });

  it('keeps saying that a language is missing while another plays', async () => {
    const feed = aTalk([aPlayableVersion('en', SAME_LENGTH)]);
    const featured = await featuredOf(feed, 'es');
    await untilPart(featured, 'notice');

    part(featured, 'play').click();
    (await untilPlaying(featured, 'en')).pause();

    expect(parts(featured, 'notice').map(words).join().toLowerCase()).to.contain(
      'no está grabada en español',
    );
  });

  it('tells its player what it is told', async () => {
    const featured = await featuredOfDemo('en');
    const player = part<HTMLElement & {consent?: string}>(featured, 'player');

    featured.setAttribute('consent', 'ask');
    await until(() => player.consent === 'ask', 'the question');
    featured.removeAttribute('consent');
    await until(() => !player.consent, 'no question');
  });

  describe('is accessible', () => {
    for (const lang of LANGUAGES) {
      const states: Record<string, () => Promise<Element>> = {
        'ready to play': () => featuredOfDemo(lang),
        'while it loads': async () => {
          const url = await scenario([{delay: 'never'}]);
          const waiting = await fixture(
            html`<sli-featured-session lang=${lang} src="${url}a"></sli-featured-session>`,
          );
          await until(() => all(waiting, '.frame').length, 'the skeleton');
          return waiting;
        },
        'with an error': async () => {
          const url = await scenario([{status: 404}]);
          const failed = await fixture<HTMLElement>(
            html`<sli-featured-session lang=${lang} src="${url}a"></sli-featured-session>`,
          );
          await untilPart(failed, 'retry');
          return failed;
        },
        empty: async () => {
          const empty = await featuredOf(aFeed({sessions: []}), lang);
          await untilPart(empty, 'message');
          return empty;
        },
      };
      for (const [state, open] of Object.entries(states)) {
        it(`${state}, in "${lang}"`, async () => {
          const featured = await open();
          await untilStill(featured);

          await expect(featured).to.be.accessible();
        }).timeout(40_000);
      }
    }
  });
});

async function featuredOfDemo(lang: string): Promise<SliFeaturedSession> {
  const featured = await fixture<SliFeaturedSession>(
    html`<sli-featured-session lang=${lang} src=${DEMO_FEED}></sli-featured-session>`,
  );
  await untilPart(featured, 'play');
  return featured;
}

const featuredOf = (feed: object, lang = 'en') =>
  fixture<SliFeaturedSession>(
    html`<sli-featured-session lang=${lang} .feed=${feed}></sli-featured-session>`,
  );
