/** What a visitor is asked who wants another language than the page's: once, in that language, and nothing moves. */
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {
  all,
  focused,
  hasPart,
  languageButton,
  part,
  parts,
  sessionsNumbered,
  until,
  untilPart,
  words,
} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';
import {json, scenario} from '../support/scenario.js';

const MORE = {en: 'Show more', es: 'Mostrar más', ar: 'عرض المزيد'} as const;

const OFFERS = [
  {page: 'es', browser: ['en-GB', 'es'], asked: 'show everything in english? yes no, thanks'},
  {page: 'en', browser: ['es-MX', 'en'], asked: '¿mostrar todo en español? sí no, gracias'},
  {
    page: 'en',
    browser: ['fr', 'ar-EG', 'en'],
    asked: 'عرض كل شيء باللغة العربية؟ نعم لا، شكرًا',
  },
] as const;
const OFFERED = ['en', 'es', 'ar'] as const;

const feed = {...aFeed({sessions: sessionsNumbered(1, 3)}), languages: ['en', 'es', 'ar']};
const listOf = (about: object = feed) =>
  fixture<HTMLElement>(html`<sli-session-list page-size="2" .feed=${about}></sli-session-list>`);

describe('A visitor whose browser asks for another language', () => {
  const root = document.documentElement;
  let before: string;
  const visit = (page: string, browser: readonly string[]) => {
    root.lang = page;
    Object.defineProperty(navigator, 'languages', {value: browser, configurable: true});
  };
  beforeEach(() => {
    forgetVisitor();
    before = root.lang;
  });
  afterEach(async () => {
    fixtureCleanup();
    Reflect.deleteProperty(navigator, 'languages');
    root.lang = before;
    await setViewport({width: 800, height: 600});
    forgetVisitor();
  });

  for (const [index, {page, browser, asked}] of OFFERS.entries()) {
    const offered = OFFERED[index]!;
    it(`is offered "${offered}" on a page in "${page}", in that language, and takes it`, async () => {
      visit(page, browser);
      const list = await listOf();
      const offer = await untilPart(list, 'offer');

      expect(words(offer).toLowerCase()).to.equal(asked);
      expect(offer.lang).to.equal(offered);
      expect(getComputedStyle(offer).direction).to.equal(offered === 'ar' ? 'rtl' : 'ltr');
      expect(words(part(list, 'more'))).to.equal(MORE[page]);
      await expect(list).to.be.accessible();

      part(list, 'accept').focus();
      part(list, 'accept').click();

      await until(() => words(part(list, 'more')) === MORE[offered], offered);
      expect(list.contains(document.activeElement)).to.equal(true);
    });

    for (const width of [280, 768, 1280]) {
      it(`sees nothing move for it, ${width} px wide, in "${offered}"`, async () => {
        visit(page, browser);
        await setViewport({width, height: 800});
        const list = document.createElement('sli-session-list');
        const tops = new Set<number>();
        let isWatching = true;
        const look = () => {
          const below = all(list, '.offer-room ~ *').find(
            (each) => each.getClientRects().length > 0,
          );
          if (below) tops.add(below.getBoundingClientRect().top + scrollY);
          if (isWatching) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        list.src = await scenario([{...json(feed)}]);
        await fixture(html`<div>${list}</div>`);
        await until(() => hasPart(list, 'session') && hasPart(list, 'offer'), 'list and offer');
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        part(list, 'refuse').click();
        await until(() => !hasPart(list, 'offer'), 'no offer');
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        isWatching = false;

        expect([...tops]).to.have.lengthOf(1);
      });
    }
  }

  it('is not asked again who refused', async () => {
    visit('en', ['es']);
    const list = await listOf();
    (await untilPart(list, 'refuse')).click();
    await until(() => !hasPart(list, 'offer'), 'no offer');
    fixtureCleanup();

    const next = await listOf();
    await untilPart(next, 'session');

    expect(all(next, '.offer-room')).to.have.lengthOf(0);
    expect(words(part(next, 'more'))).to.equal(MORE.en);
  });

  it('is asked once, by the first of ours', async () => {
    visit('en', ['es']);
    const place = await fixture<HTMLElement>(html`
      <div>
        <sli-funder-strip .feed=${feed}></sli-funder-strip>
        <sli-initiative .feed=${feed}></sli-initiative>
        <sli-session-list .feed=${feed}></sli-session-list>
        <sli-session-player .feed=${feed}></sli-session-player>
      </div>
    `);
    await untilPart(place, 'offer');
    await until(() => hasPart(place.querySelector('sli-session-player')!, 'play'), 'the player');

    expect(all(place, '.offer-room')).to.have.lengthOf(1);
    expect(hasPart(place.querySelector('sli-initiative')!, 'offer')).to.equal(true);
  });

  for (const [why, browser, about, lang] of [
    ['the browser’s first language of ours is the page’s', ['fr', 'en-US', 'es'], {}, ''],
    ['we have none of the browser’s languages', ['fr', 'de'], {}, ''],
    ['the page says the element’s own language', ['es'], {}, 'en'],
  ] as const) {
    it(`is not asked where ${why}`, async () => {
      visit('en', browser);
      const list = document.createElement('sli-session-list');
      if (lang) list.lang = lang;
      list.feed = {...feed, ...about};
      await fixture(html`<div>${list}</div>`);
      await untilPart(list, 'session');

      expect(all(list, '.offer-room')).to.have.lengthOf(0);
    });
  }

  it('is not asked where the feed has nothing in that language', async () => {
    visit('en', ['es']);
    const list = await listOf({...feed, languages: ['en', 'ar']});
    await untilPart(list, 'session');

    expect(hasPart(list, 'offer')).to.equal(false);
  });

  it('finds the way back where there is no switcher', async () => {
    visit('en', ['en']);
    localStorage.setItem('shared-learning-widgets.language', 'es');
    const list = await listOf();
    await until(() => hasPart(list, 'more') && words(part(list, 'more')) === MORE.es, 'Spanish');

    expect(words(await untilPart(list, 'offer'))).to.equal('Show everything in English? Yes');
    part(list, 'accept').click();

    await until(() => words(part(list, 'more')) === MORE.en, 'English');
    expect(localStorage.getItem('shared-learning-widgets.language')).to.equal(null);
  });

  describe('and who chooses it for one session', () => {
    const talk = aSession({
      id: 's1',
      versions: [aVersion(), aVersion({language: 'es', kind: 'interpretation'})],
    });
    const both = async () => {
      visit('en', ['en']);
      const place = await fixture<HTMLElement>(html`
        <div>
          <sli-session-player .feed=${{...feed, sessions: [talk]}}></sli-session-player>
          <sli-session-list page-size="2" .feed=${feed}></sli-session-list>
        </div>
      `);
      const player = place.querySelector('sli-session-player')!;
      await untilPart(player, 'play');
      await until(() => languageButton(player, 'en').ariaPressed === 'true', 'English');
      languageButton(player, 'es').focus();
      languageButton(player, 'es').click();
      const offer = await untilPart(player, 'offer');
      return {player, offer, list: place.querySelector('sli-session-list')!};
    };

    it('is asked in that language if it is to be always', async () => {
      const {player, offer, list} = await both();

      expect(words(offer).toLowerCase()).to.equal('¿siempre en español? sí no, gracias');
      expect(offer.lang).to.equal('es');
      expect(words(part(list, 'more'))).to.equal(MORE.en);
      await expect(player).to.be.accessible();
      part(player, 'accept').click();

      await until(() => words(part(list, 'more')) === MORE.es, 'Spanish');
      await until(() => !hasPart(player, 'offer'), 'no question');
      expect(focused()).to.equal(languageButton(player, 'es'));
    });

    it('is not asked again after a refusal', async () => {
      const {player, list} = await both();
      part(player, 'refuse').click();
      await until(() => !hasPart(player, 'offer'), 'no question');
      expect(focused()).to.equal(languageButton(player, 'es'));

      languageButton(player, 'en').click();
      await until(() => languageButton(player, 'en').ariaPressed === 'true', 'English');
      languageButton(player, 'es').click();
      await until(() => languageButton(player, 'es').ariaPressed === 'true', 'Spanish');

      expect(hasPart(player, 'offer')).to.equal(false);
      expect(words(part(list, 'more'))).to.equal(MORE.en);
    });
  });

  // The last: what is refused without storage is refused for as long as this page lasts.
  describe('and keeps nothing', () => {
    it('leaves nothing on the device of who forbids it', async () => {
      visit('en', ['es']);
      const keys = Object.keys(localStorage);
      const list = await fixture<HTMLElement>(
        html`<sli-session-list no-storage .feed=${feed}></sli-session-list>`,
      );
      (await untilPart(list, 'refuse')).click();
      await until(() => !hasPart(list, 'offer'), 'no offer');

      expect(Object.keys(localStorage)).to.deep.equal(keys);
      expect(parts(list, 'session')).to.have.lengthOf(3);
    });
  });
});
