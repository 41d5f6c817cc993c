import {expect, fixture, fixtureCleanup, html, oneEvent} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {
  SliFeedLoadEvent,
  SliLanguageChangeEvent,
  SliSessionSelectEvent,
} from '../../src/elements/events.js';
import type {SliInitiative} from '../../src/elements/initiative.js';
import {forgetDocument} from '../../src/feed/shared-documents.js';
import {aFeed, aSession} from '../support/builders.js';
import {
  DEMO_FEED,
  all,
  demoFeed,
  fileLanguage,
  focused,
  hasPart,
  languageButton,
  part,
  parts,
  said,
  sessionsNumbered,
  until,
  untilPart,
  untilPlaying,
  untilStill,
  words,
} from '../support/elements.js';
import {initiativeOfDemo} from '../support/initiative.js';
import {forgetVisitor} from '../support/player.js';
import {json, log, scenario} from '../support/scenario.js';

const LANGUAGES = ['en', 'es', 'ar'] as const;
const FEATURED = 'developing-educators';
const OTHER = 'needs-assets-assessment';

describe('<sli-initiative>', () => {
  beforeEach(forgetVisitor);

  for (const lang of LANGUAGES) {
    it(`shows all of the demo's feed on a page in "${lang}"`, async () => {
      const feed = (await demoFeed()) as Demo;
      const featured = feed.sessions.find(({id}) => id === FEATURED)!;

      const initiative = await initiativeOfDemo({}, lang);

      expect(part<HTMLImageElement>(initiative, 'banner').alt).to.equal(feed.image.alt[lang]);
      expect(words(part(initiative, 'title'))).to.equal(feed.title[lang]);
      expect(all(part(initiative, 'about'), 'p').map(words)).to.deep.equal(
        feed.about[lang]!.split('\n\n'),
      );
      const section = part(initiative, 'featured');
      expect(words(part(section, 'title'))).to.equal(featured.title[lang]);
      expect(words(part(section, 'description'))).to.equal(featured.description[lang]);
      expect(hasPart(section, 'play')).to.equal(true);
      expect(parts(initiative, 'session')).to.have.lengthOf(6);
      expect(words(part(initiative, 'link'))).to.equal(feed.links[0]!.label[lang]);
      expect(words(part(initiative, 'links'))).to.contain(feed.links[0]!.text[lang]);
      expect(part<HTMLAnchorElement>(initiative, 'link').href).to.equal(feed.links[0]!.url);
      expect(parts(part(initiative, 'funders'), 'organization')).to.have.lengthOf(12);
      expect(getComputedStyle(part(initiative, 'about')).direction).to.equal(
        lang === 'ar' ? 'rtl' : 'ltr',
      );
    });
  }

  describe('its sections', () => {
    it('stand in the order of the page that it is made for', async () => {
      const initiative = await initiativeOfDemo();

      expect(order(initiative)).to.deep.equal([
        'banner',
        'title',
        'about',
        'featured',
        'list',
        'links',
        'funders',
        'partners',
      ]);
    });

    it('can be chosen and put in another order, also later', async () => {
      const initiative = await initiativeOfDemo({sections: 'funders, sessions featured sessions'});
      expect(order(initiative)).to.deep.equal(['funders', 'list', 'featured']);

      initiative.sections = 'title links';
      await initiative.updateComplete;
      expect(order(initiative)).to.deep.equal(['title', 'links']);
    });

    it('tell once of names that they do not have, and show the others', async () => {
      const told = await warnings(async () => {
        const first = await initiativeOfDemo({sections: 'sessions sponsors'});
        const second = await initiativeOfDemo({sections: 'sponsors title'});
        expect([...order(first), ...order(second)]).to.deep.equal(['list', 'title']);
      });

      expect(told.filter((text) => text.includes('"sponsors"'))).to.have.lengthOf(1);
    });

    it('are not there when the feed has nothing for them', async () => {
      const initiative = await initiativeWith({});
      await untilPart(initiative, 'session');

      expect(order(initiative)).to.deep.equal(['featured', 'list']);
      expect(hasPart(initiative, 'switcher')).to.equal(false);
    });

    it('say once that there are no sessions yet', async () => {
      const initiative = await initiativeWith({title: 'An initiative', sessions: []});

      expect(words(await untilPart(initiative, 'message'))).to.equal('There are no sessions yet.');
      expect(parts(initiative, 'message')).to.have.lengthOf(1);
    });
  });

  describe('its headings', () => {
    it('begin at level 2, and lie deeper by one for sections and by two for sessions', async () => {
      const levels = headingLevels(await initiativeOfDemo());

      expect(levels).to.deep.include({
        'Shared Learning Initiative': 2,
        Sessions: 3,
        'Funding for this project': 3,
        'Reimagining School Safety: Moving Towards Racially Just, Restorative School Cultures': 4,
      });
    });

    it('fit the page that tells their level, and never go below 6', async () => {
      expect(headingLevels(await initiativeOfDemo({'heading-level': '1'}))).to.deep.include({
        'Shared Learning Initiative': 1,
        Sessions: 2,
      });
      expect(
        Object.values(headingLevels(await initiativeOfDemo({'heading-level': '6'}))),
      ).to.satisfy((levels: number[]) => levels.every((level) => level === 6));
    });

    it('of sections come first where there is no title', async () => {
      const levels = headingLevels(await initiativeOfDemo({sections: 'sessions'}));

      expect(levels['Sessions']).to.equal(2);
    });
  });

  describe('the picture', () => {
    it('has its room before it comes, and comes first', async () => {
      const url = await scenario([{delay: 'never'}]);
      const initiative = await initiativeWith({
        image: {url: `${url}a.jpg`, width: 1600, height: 400},
      });
      const banner = await untilPart<HTMLImageElement>(initiative, 'banner');

      const {width, height} = banner.getBoundingClientRect();
      expect(width / height).to.be.closeTo(4, 0.05);
      expect(banner.fetchPriority).to.equal('high');
      expect(banner.loading).to.equal('eager');
    });

    it('waits until it is seen when it does not come first', async () => {
      const initiative = await initiativeOfDemo({sections: 'title banner'});

      expect(part<HTMLImageElement>(initiative, 'banner').loading).to.equal('lazy');
      expect(part(initiative, 'banner').hasAttribute('fetchpriority')).to.equal(false);
    });

    it('is nothing to a screen reader when the feed does not describe it', async () => {
      const initiative = await initiativeWith({image: {url: '/demo/media/banner.jpg'}});

      expect((await untilPart(initiative, 'banner')).getAttribute('alt')).to.equal('');
    });
  });

  describe('the choice of a language for the whole', () => {
    it('changes all that is inside, at once, and keeps the focus', async () => {
      const initiative = await initiativeOfDemo();
      const {title, links} = (await demoFeed()) as Demo;

      await chooseLanguage(initiative, 'ar');

      await until(() => words(part(initiative, 'title')) === title['ar'], 'the title');
      await until(() => words(part(initiative, 'heading')) === 'الجلسات', 'the heading');
      await until(
        () =>
          words(parts(part(initiative, 'list'), 'title')[1]) ===
          'إعادة تصوّر السلامة المدرسية: نحو ثقافة مدرسية تصالحية تقوم على العدالة العرقية',
        'a session',
      );
      expect(words(part(initiative, 'link'))).to.equal(links[0]!.label['ar']);
      expect(initiative.hasAttribute('lang')).to.equal(false);
      expect(switcherButton(initiative, 'ar').ariaPressed).to.equal('true');
      expect(focused()).to.equal(switcherButton(initiative, 'ar'));
    });

    it('is told of politely, in the language chosen', async () => {
      const initiative = await initiativeOfDemo();

      await chooseLanguage(initiative, 'es');

      await until(() => said(initiative).toLowerCase().includes('ahora en español.'), 'the words');
    });

    it('is an event that the page can cancel', async () => {
      const initiative = await initiativeOfDemo();
      initiative.addEventListener('sli-language-change', (event) => event.preventDefault());

      setTimeout(() => switcherButton(initiative, 'es').click());
      const event: SliLanguageChangeEvent = await oneEvent(document, 'sli-language-change');
      await initiative.updateComplete;

      expect([event.language, event.session]).to.deep.equal(['es', undefined]);
      expect(initiative.hasAttribute('lang')).to.equal(false);
      expect(switcherButton(initiative, 'en').ariaPressed).to.equal('true');
    });

    it('is remembered, unless the page says otherwise', async () => {
      await chooseLanguage(await initiativeOfDemo(), 'es');
      fixtureCleanup();

      expect(await currentOf(await initiativeOfDemo())).to.equal('es');
      expect(await currentOf(await initiativeOfDemo({lang: 'ar'}))).to.equal('ar');
      expect(await currentOf(await initiativeOfDemo({'no-storage': ''}))).to.equal('en');
    });

    it('leaves nothing on the device of who forbids it', async () => {
      const before = Object.keys(localStorage);
      const initiative = await initiativeOfDemo({'no-storage': ''});
      await chooseLanguage(initiative, 'en', 'es');
      await chooseLanguage(initiative, 'es', 'en');

      expect(Object.keys(localStorage)).to.deep.equal(before);
    });

    for (const stored of ['', 'not a tag', '<b>', '{"language":"es"}', '\0']) {
      it(`survives the memory of another: ${JSON.stringify(stored)}`, async () => {
        localStorage.setItem('shared-learning-widgets.language', stored);

        const initiative = await initiativeWith({});
        await untilPart(initiative, 'session');

        expect(words(part(initiative, 'heading'))).to.equal('Sessions');
      });
    }

    it('offers what the feed does, whatever was chosen elsewhere', async () => {
      localStorage.setItem('shared-learning-widgets.language', 'ar');
      const feed = {...(await demoFeed()), languages: ['en', 'es']};

      const initiative = await initiativeWith(feed);
      await untilPart(initiative, 'switcher');

      await until(() => words(part(initiative, 'heading')) === 'Sessions', 'the page’s language');
      expect(switcherButton(initiative, 'en').ariaPressed).to.equal('true');
    });

    it('lets what plays go on as it is', async () => {
      const initiative = await initiativeOfDemo();
      part(initiative, 'play').click();
      const media = await untilPlaying(initiative, 'en');

      await chooseLanguage(initiative, 'es');
      await until(() => words(part(initiative, 'heading')) === 'Sesiones', 'Spanish');

      expect(media.isConnected).to.equal(true);
      expect(media.paused).to.equal(false);
      expect(fileLanguage(media)).to.equal('en');
      media.pause();
    });

    it('is not made by the choice of a version', async () => {
      const initiative = await initiativeOfDemo();

      languageButton(part(initiative, 'player'), 'es').click();
      await until(
        () => languageButton(part(initiative, 'player'), 'es').ariaPressed === 'true',
        'the version',
      );

      expect(await currentOf(initiative)).to.equal('en');
      expect(localStorage.getItem('shared-learning-widgets.language')).to.equal(null);
    });
  });

  describe('its list', () => {
    it('follows the attributes of the initiative', async () => {
      const initiative = await initiativeOfDemo({'page-size': '2', order: 'oldest'});
      expect(parts(initiative, 'session')).to.have.lengthOf(2);
      expect(words(part(part(initiative, 'list'), 'date'))).to.equal('January 13, 2022');

      initiative.setAttribute('page-size', '3');
      await until(() => parts(initiative, 'session').length === 3, 'three sessions');
    });

    it('plays the featured session in its own player', async () => {
      const initiative = await initiativeOfDemo();
      const [event] = await Promise.all([
        oneEvent(initiative, 'sli-session-select') as Promise<SliSessionSelectEvent>,
        watch(initiative, FEATURED, 'es'),
      ]);

      const media = await untilPlaying(part(initiative, 'featured'), 'es');
      media.pause();

      expect([event.session, event.language]).to.deep.equal([FEATURED, 'es']);
      expect(parts(initiative, 'media')).to.have.lengthOf(1);
      expect(part(initiative, 'featured').shadowRoot!.activeElement).to.equal(
        part(initiative, 'player'),
      );
    });

    it('leaves the featured session to the page, if that wants it', async () => {
      const initiative = await initiativeOfDemo();
      initiative.addEventListener('sli-session-select', (event) => event.preventDefault());

      await watch(initiative, FEATURED, 'en');
      await watch(initiative, OTHER, 'en');

      expect(hasPart(initiative, 'media') || hasPart(initiative, 'close')).to.equal(false);
    });

    it('plays the others in place', async () => {
      const initiative = await initiativeOfDemo();
      await watch(initiative, OTHER, 'en');

      const media = await untilPlaying(part(initiative, 'list'), 'en');
      media.pause();

      expect(hasPart(part(initiative, 'featured'), 'media')).to.equal(false);
    });
  });

  describe('links to a place', () => {
    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('open the featured session in its player', async () => {
      history.replaceState(null, '', `#sli=${FEATURED}&lang=es&t=12`);
      const initiative = await initiativeOfDemo();
      const player = part<Player>(initiative, 'player');

      await until(() => player.currentTime === 12, 'the time');
      expect(languageButton(player, 'es').ariaPressed).to.equal('true');
      expect(hasPart(initiative, 'close')).to.equal(false);
    });

    it('open another session in the list', async () => {
      history.replaceState(null, '', `#sli=${OTHER}&lang=ar&t=12`);
      const initiative = await initiativeOfDemo();

      await untilPart(initiative, 'close');
      const player = part<Player>(part(initiative, 'list'), 'player');
      expect(player.currentTime).to.equal(12);
      expect(part<Player>(initiative, 'player').currentTime).to.equal(0);
    });
  });

  describe('its feed', () => {
    it('is asked for and told of once', async () => {
      const url = await scenario([json(aFeed({sessions: [aSession({id: 'one'})]}))]);
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const told: SliFeedLoadEvent[] = [];
      place.addEventListener('sli-feed-load', (event) => told.push(event));
      const initiative = document.createElement('sli-initiative');
      initiative.src = `${url}feed.json`;
      place.append(initiative);
      await untilPart(initiative, 'play');

      expect(told).to.have.lengthOf(1);
      expect(told[0]!.target).to.equal(initiative);
      expect((await log(url)).requests).to.equal(1);
    });

    it('that does not come is complained about once, and comes again', async () => {
      const url = await scenario([{status: 404}, json(await demoFeed())]);
      const initiative = await fixture<SliInitiative>(
        html`<sli-initiative lang="en" src="${url}feed.json"></sli-initiative>`,
      );

      expect(words(await untilPart(initiative, 'message'))).to.contain('could not be loaded');
      expect(all(initiative, '[role=alert]')).to.have.lengthOf(1);

      part(initiative, 'retry').click();
      await untilPart(initiative, 'play');
      expect(hasPart(initiative, 'message')).to.equal(false);
    });

    it('that is stale is told of once', async () => {
      const initiative = await staleInitiative('en');

      expect(parts(initiative, 'stale')).to.have.lengthOf(1);
      expect(parts(initiative, 'session')).to.have.lengthOf(2);
    });

    it('on its way is told of once, and has its room', async () => {
      const url = await scenario([{delay: 'never'}]);
      const initiative = await fixture<SliInitiative>(
        html`<sli-initiative lang="en" src="${url}feed.json"></sli-initiative>`,
      );
      await until(() => all(initiative, '.frame').length, 'the skeleton');

      expect(all(initiative, '[role=status]').filter(isHeard).map(words)).to.deep.equal([
        'Loading…',
      ]);
      expect(initiative.offsetHeight).to.be.above(800);
    });

    it('has its further pages loaded by whoever wants them', async () => {
      const second = await scenario([json(aFeed({sessions: sessionsNumbered(3, 4)}))]);
      const first = await scenario([
        json(aFeed({next_url: `${second}2.json`, sessions: sessionsNumbered(1, 2)})),
      ]);
      const initiative = await fixture<SliInitiative>(
        html`<sli-initiative src="${first}1.json" sections="sessions"></sli-initiative>`,
      );

      (await untilPart(initiative, 'more')).click();

      await until(() => parts(initiative, 'session').length === 4, 'all sessions');
    });
  });

  describe('elements inside of it', () => {
    const twoSessions = () => aFeed({sessions: sessionsNumbered(1, 2)});

    it('take its feed, however deep they are, and show in place of its sections', async () => {
      const deep = document.createElement('div');
      deep.attachShadow({mode: 'open'}).append(document.createElement('sli-featured-session'));
      const initiative = await fixture<SliInitiative>(html`
        <sli-initiative lang="en" .feed=${await demoFeed()}>
          <h2>By hand</h2>
          <p><sli-funder-strip></sli-funder-strip></p>
          ${deep}
        </sli-initiative>
      `);

      await untilPart(deep, 'play');
      await until(
        () => hasPart(initiative.querySelector('sli-funder-strip')!, 'organization'),
        'funders',
      );
      expect(hasPart(initiative, 'banner') || hasPart(initiative, 'list')).to.equal(false);
      expect(initiative.querySelector('h2')!.checkVisibility()).to.equal(true);
    });

    it('come after the sections that are named', async () => {
      const initiative = await fixture<SliInitiative>(html`
        <sli-initiative lang="en" src=${DEMO_FEED} sections="title">
          <sli-funder-strip></sli-funder-strip>
        </sli-initiative>
      `);
      const strip = initiative.querySelector('sli-funder-strip')!;
      const organization = await untilPart(strip, 'organization');

      const title = await untilPart(initiative, 'title');
      expect(title.getBoundingClientRect().top).to.be.below(
        organization.getBoundingClientRect().top,
      );
      expect(hasPart(initiative, 'banner')).to.equal(false);
    });

    it('keep a feed of their own', async () => {
      const initiative = await fixture<SliInitiative>(html`
        <sli-initiative .feed=${twoSessions()}>
          <sli-session-list .feed=${aFeed()}></sli-session-list>
          <sli-session-list></sli-session-list>
        </sli-initiative>
      `);
      const [own, taken] = initiative.querySelectorAll('sli-session-list');

      await until(() => parts(taken!, 'session').length === 2, 'the feed of the initiative');
      expect(parts(own!, 'session')).to.have.lengthOf(1);
    });

    it('follow it when its feed changes, and leave it when they are moved', async () => {
      const place = await fixture<HTMLElement>(html`
        <div>
          <sli-initiative .feed=${twoSessions()}
            ><sli-session-list></sli-session-list
          ></sli-initiative>
          <sli-initiative .feed=${aFeed({sessions: sessionsNumbered(1, 5)})}></sli-initiative>
          <p></p>
        </div>
      `);
      const [first, second] = place.querySelectorAll('sli-initiative');
      const list = place.querySelector('sli-session-list')!;
      await until(() => parts(list, 'session').length === 2, 'two sessions');

      first!.feed = aFeed({sessions: sessionsNumbered(1, 3)});
      await until(() => parts(list, 'session').length === 3, 'three sessions');

      second!.append(list);
      await until(() => parts(list, 'session').length === 5, 'five sessions');
      await untilPart(first!, 'heading');

      place.querySelector('p')!.append(list);
      await until(() => !hasPart(list, 'session'), 'nothing');
      first!.append(list);
      await until(() => parts(list, 'session').length === 3, 'three sessions again');
    });

    it('give way to its sections again when they are taken away', async () => {
      const initiative = await fixture<SliInitiative>(html`
        <sli-initiative .feed=${twoSessions()}
          ><sli-session-list></sli-session-list
        ></sli-initiative>
      `);
      const list = initiative.querySelector('sli-session-list')!;
      await untilPart(list, 'session');
      expect(hasPart(initiative, 'featured')).to.equal(false);

      list.remove();

      await untilPart(initiative, 'featured');
    });

    it('have no message of their own, and show their fallback when there is no feed', async () => {
      const url = await scenario([{status: 404}]);
      const initiative = await fixture<SliInitiative>(html`
        <sli-initiative src="${url}feed.json">
          <sli-session-list><p>Soon here</p></sli-session-list>
          <sli-funder-strip></sli-funder-strip>
        </sli-initiative>
      `);

      await untilPart(initiative, 'retry');
      expect(parts(initiative, 'message')).to.have.lengthOf(1);
      expect(initiative.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    it('change language with a switcher among them', async () => {
      const initiative = await fixture<SliInitiative>(html`
        <sli-initiative lang="en" src=${DEMO_FEED}>
          <sli-language-switcher languages="en es" value="en"></sli-language-switcher>
          <sli-session-list page-size="2"></sli-session-list>
        </sli-initiative>
      `);
      await until(() => parts(initiative, 'more').map(words).join() === 'Show more', 'English');

      languageButton(initiative, 'es').click();

      await until(() => parts(initiative, 'more').map(words).join() === 'Mostrar más', 'Spanish');
    });

    it('that were there before its code find it once that comes', async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page"></iframe>`);
      const page = frame.contentDocument!;
      page.body.innerHTML = `<sli-initiative src="${new URL(DEMO_FEED, location.href).href}"><sli-funder-strip></sli-funder-strip></sli-initiative>`;
      await register(page, 'funder-strip', 'SliFunderStrip');
      const strip = page.querySelector<HTMLElement>('sli-funder-strip')!;
      await until(() => strip.shadowRoot, 'the funder strip');
      expect(hasPart(strip, 'organization')).to.equal(false);

      await register(page, 'initiative', 'SliInitiative');

      await untilPart(strip, 'organization');
    });
  });

  it('passes on every part of what it holds', async () => {
    const initiative = await initiativeOfDemo();
    part(initiative, 'play').click();
    (await untilPlaying(initiative, 'en')).pause();
    await watch(initiative, OTHER, 'en');
    (await untilPlaying(part(initiative, 'list'), 'en')).pause();

    expect(unreachable(initiative)).to.deep.equal([]);
  });

  describe('is accessible', () => {
    for (const lang of LANGUAGES) {
      const states: Record<string, () => Promise<Element>> = {
        'with all of it': () => initiativeOfDemo({}, lang),
        'without a feed yet': async () => {
          const url = await scenario([{delay: 'never'}]);
          const waiting = await fixture(
            html`<sli-initiative lang=${lang} src="${url}a"></sli-initiative>`,
          );
          await until(() => all(waiting, '.frame').length, 'the skeleton');
          return waiting;
        },
        'with an error': async () => {
          const url = await scenario([{status: 404}]);
          const failed = await fixture<HTMLElement>(
            html`<sli-initiative lang=${lang} src="${url}a"></sli-initiative>`,
          );
          await untilPart(failed, 'retry');
          return failed;
        },
        stale: () => staleInitiative(lang),
        empty: async () => {
          const empty = await initiativeWith({title: 'An initiative', sessions: []}, lang);
          await untilPart(empty, 'message');
          return empty;
        },
        'after a choice of language': async () => {
          const initiative = await initiativeOfDemo({}, lang === 'es' ? 'en' : 'es');
          await chooseLanguage(initiative, lang);
          return initiative;
        },
      };
      for (const [state, open] of Object.entries(states)) {
        it(`${state}, in "${lang}"`, async () => {
          const initiative = await open();
          await untilStill(initiative);

          await expect(initiative.parentElement).to.be.accessible();
        }).timeout(40_000);
      }
    }
  });
});

interface Demo extends Awaited<ReturnType<typeof demoFeed>> {
  title: Record<string, string>;
  about: Record<string, string>;
  image: {alt: Record<string, string>};
  links: {text: Record<string, string>; label: Record<string, string>; url: string}[];
}

type Player = HTMLElement & {currentTime: number};

async function initiativeWith(feed: object, lang = 'en'): Promise<SliInitiative> {
  const given = {...aFeed(), ...feed};
  return fixture<SliInitiative>(
    html`<div lang=${lang}><sli-initiative .feed=${given}></sli-initiative></div>`,
  ).then((place) => place.querySelector('sli-initiative')!);
}

/** An initiative whose feed comes from the last good copy. */
async function staleInitiative(lang: string): Promise<SliInitiative> {
  const feed = aFeed({title: 'An initiative', sessions: sessionsNumbered(1, 2)});
  const src = `${await scenario([json(feed), {status: 404}])}a`;
  const initiative = html`<div lang=${lang}><sli-initiative src=${src}></sli-initiative></div>`;
  await untilPart(await fixture<HTMLElement>(initiative), 'session');
  await until(() => caches.match(src), 'the saved copy');
  forgetDocument(src);
  fixtureCleanup();
  const place = await fixture<HTMLElement>(initiative);
  await untilPart(place, 'stale');
  await untilPart(place, 'session');
  return place.querySelector('sli-initiative')!;
}

const SECTIONS = ['banner', 'title', 'about', 'featured', 'list', 'links', 'funders', 'partners'];

/** The sections that show, in their order. */
const order = (initiative: Element) =>
  all(initiative, '[part]')
    .filter(
      (each) =>
        (each.getRootNode() as ShadowRoot).host === initiative || each.part.contains('list'),
    )
    .flatMap((each) => [...each.part])
    .filter((name) => SECTIONS.includes(name));

function headingLevels(initiative: Element): Record<string, number> {
  const headings = all(initiative, 'h3');
  return Object.fromEntries(headings.map((each) => [words(each), Number(each.ariaLevel)]));
}

/** The language that an initiative's own switcher has as the current one. */
async function currentOf(initiative: SliInitiative): Promise<string | undefined> {
  await untilPart(initiative, 'switcher');
  await initiative.updateComplete;
  await part<SliInitiative>(initiative, 'switcher').updateComplete;
  return parts(part(initiative, 'switcher'), 'language').find(
    ({ariaPressed}) => ariaPressed === 'true',
  )?.lang;
}

const switcherButton = (initiative: Element, language: string) =>
  languageButton(part(initiative, 'switcher'), language);

async function chooseLanguage(initiative: Element, ...languages: string[]): Promise<void> {
  for (const language of languages) {
    const button = switcherButton(initiative, language);
    button.focus();
    button.click();
    await until(() => button.ariaPressed === 'true', language);
  }
}

/** Clicks on the link of a session of the list. */
async function watch(initiative: Element, session: string, language: string): Promise<void> {
  const row = parts(part(initiative, 'list'), 'session').find(
    (each) => all(each, `#title-${session}`).length > 0,
  );
  parts<HTMLAnchorElement>(row!, 'watch')
    .find(({hreflang}) => hreflang === language)!
    .click();
  await (initiative as SliInitiative).updateComplete;
}

/** What is written to the console as a warning meanwhile. */
async function warnings(work: () => Promise<void>): Promise<string[]> {
  const told: string[] = [];
  const {warn} = console;
  console.warn = (...texts: unknown[]) => told.push(texts.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return told;
}

const isHeard = (element: Element): boolean => {
  if (element.closest('[aria-hidden=true]')) return false;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? isHeard(root.host) : true;
};

/** The parts below an element, in shadow roots too, that a page's styles can't name on it. */
function unreachable(element: Element): string[] {
  const names = (host: Element): string[] =>
    [...host.shadowRoot!.querySelectorAll('*')].flatMap((each) => {
      const own = [...each.part];
      if (!each.shadowRoot) return own;
      const passed = (each.getAttribute('exportparts') ?? '')
        .split(',')
        .map((pair) => pair.split(':')[0]!.trim());
      for (const name of names(each))
        if (!passed.includes(name)) missing.push(`${each.localName}: ${name}`);
      const renamed = (each.getAttribute('exportparts') ?? '')
        .split(',')
        .map((pair) => pair.split(':').at(-1)!.trim());
      return [...own, ...renamed];
    });
  const missing: string[] = [];
  names(element);
  return [...new Set(missing)];
}

/** Registers one element in a page, without the others. */
async function register(page: Document, name: string, className: string): Promise<void> {
  const address = new URL(`../../src/elements/${name}.ts`, import.meta.url).href;
  const script = page.createElement('script');
  script.type = 'module';
  script.textContent = `import {${className}} from '${address}'; customElements.define('sli-${name}', ${className});`;
  page.head.append(script);
  await page.defaultView!.customElements.whenDefined(`sli-${name}`);
}
