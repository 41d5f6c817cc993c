/** A visitor's choice of a language for all that is ours: in the page, in the next ones and in other tabs. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {SliLanguageSwitcher} from '../../src/elements/language-switcher.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {
  focused,
  hasPart,
  languageButton,
  part,
  parts,
  recordEvents,
  said,
  sessionsNumbered,
  until,
  untilPart,
  words,
} from '../support/elements.js';
import {MODULE_TAG, openPage} from '../support/guest-page.js';
import {forgetVisitor} from '../support/player.js';

const KEY = 'shared-learning-widgets.language';
const page = document.documentElement;

const WORDS = {en: 'Show more', es: 'Mostrar más', ar: 'عرض المزيد'} as const;
type Locale = keyof typeof WORDS;

const feed = {...aFeed({sessions: sessionsNumbered(1, 3)}), languages: ['en', 'es', 'ar']};

describe('A choice of language for the whole', () => {
  let before: string;
  beforeEach(() => {
    forgetVisitor();
    before = page.lang;
    page.lang = 'en';
  });
  afterEach(async () => {
    // What could not be stored holds for as long as the page does.
    languageButton(await switcherFor('en es ar'), 'es').click();
    languageButton(await switcherFor('en es ar'), 'en').click();
    page.lang = before;
    forgetVisitor();
  });

  for (const [from, to] of [
    ['en', 'es'],
    ['es', 'ar'],
    ['ar', 'en'],
  ] as const) {
    it(`holds for all that is ours, on a page in "${from}": "${to}"`, async () => {
      page.lang = from;
      const place = await fixture<HTMLElement>(html`
        <div>
          <sli-language-switcher></sli-language-switcher>
          <sli-session-list page-size="2" .feed=${feed}></sli-session-list>
          <section lang=${from}>
            <sli-session-list page-size="2" .feed=${feed}></sli-session-list>
          </section>
        </div>
      `);
      const lists = [...place.querySelectorAll('sli-session-list')];
      await untilSaid(lists, from);
      const button = languageButton(place, to);
      button.focus();

      button.click();
      await untilSaid(lists, to);

      expect(localStorage.getItem(KEY)).to.equal(to);
      expect(lists.map((list) => list.hasAttribute('lang'))).to.deep.equal([false, false]);
      expect(lists[0]!.shadowRoot!.querySelector('.root')!.getAttribute('dir')).to.equal(
        to === 'ar' ? 'rtl' : 'ltr',
      );
      expect(button.ariaPressed).to.equal('true');
      expect(focused()).to.equal(button);
    });
  }

  it('leaves alone what has a language of its own, and what is inside of that', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <sli-language-switcher languages="en es ar"></sli-language-switcher>
        <sli-session-list lang="ar" page-size="2" .feed=${feed}></sli-session-list>
        <sli-initiative lang="ar" .feed=${feed}>
          <sli-session-list page-size="2"></sli-session-list>
        </sli-initiative>
        <sli-session-list page-size="2" .feed=${feed}></sli-session-list>
      </div>
    `);
    const [own, inside, free] = [...place.querySelectorAll('sli-session-list')];
    await untilSaid([own!, inside!], 'ar');
    await untilSaid([free!], 'en');

    languageButton(place, 'es').click();

    await untilSaid([free!], 'es');
    await untilSaid([own!, inside!], 'ar');
  });

  it('made in an initiative that has a language of its own holds there, until the page says otherwise', async () => {
    const initiative = await fixture<HTMLElement>(html`
      <sli-initiative lang="en" .feed=${feed} page-size="2" sections="sessions"></sli-initiative>
    `);
    await untilSaid([initiative], 'en');

    languageButton(initiative, 'es').click();
    await untilSaid([initiative], 'es');
    expect(initiative.lang).to.equal('en');

    initiative.lang = 'ar';
    await untilSaid([initiative], 'ar');
  });

  it('is told of once, politely, in the language chosen', async () => {
    const switcher = await switcherFor('en es ar');
    const events = recordEvents(document, 'sli-language-change');

    languageButton(switcher, 'es').click();

    await until(() => said(switcher).toLowerCase() === 'ahora en español.', 'the words');
    expect(events).to.deep.equal([{type: 'sli-language-change', language: 'es'}]);
  });

  it('is not made where the page cancels it', async () => {
    const place = await fixture<HTMLElement>(html`
      <div @sli-language-change=${(event: Event) => event.preventDefault()}>
        <sli-language-switcher languages="en es"></sli-language-switcher>
        <sli-session-list page-size="2" .feed=${feed}></sli-session-list>
      </div>
    `);
    await untilSaid([place], 'en');

    languageButton(place, 'es').click();
    await place.querySelector('sli-language-switcher')!.updateComplete;
    await place.querySelector('sli-session-list')!.updateComplete;

    expect(current(place)).to.equal('en');
    expect(words(part(place, 'more'))).to.equal(WORDS.en);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is not made by the choice of one session’s version', async () => {
    const talk = aSession({id: 's1', versions: [aVersion(), aVersion({language: 'es'})]});
    const place = await fixture<HTMLElement>(html`
      <div>
        <sli-session-player .feed=${aFeed({sessions: [talk]})}></sli-session-player>
        <sli-session-list page-size="2" .feed=${feed}></sli-session-list>
      </div>
    `);
    const player = place.querySelector('sli-session-player')!;
    await untilPart(player, 'play');
    await until(() => current(player) === 'en', 'English');

    languageButton(player, 'es').click();

    await until(() => current(player) === 'es', 'Spanish');
    await untilSaid([place.querySelector('sli-session-list')!], 'en');
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is taken back by the page’s own language', async () => {
    const switcher = await switcherFor('en es');
    languageButton(switcher, 'es').click();
    await until(() => current(switcher) === 'es', 'Spanish');

    languageButton(switcher, 'en').click();

    await until(() => current(switcher) === 'en', 'English');
    expect(localStorage.getItem(KEY)).to.equal(null);
    page.lang = 'ar';
    const list = await fixture<HTMLElement>(
      html`<sli-session-list page-size="2" .feed=${feed}></sli-session-list>`,
    );
    await untilSaid([list], 'ar');
  });

  it('is followed by other tabs, as is its end', async () => {
    const other = await openPage(`${MODULE_TAG}
      <sli-language-switcher value="en" languages="en es"></sli-language-switcher>
      <sli-session-list page-size="2"><script type="application/json">${JSON.stringify(feed)}</script></sli-session-list>`);
    const list = other.find('sli-session-list');
    await untilSaid([list], 'en');
    const switcher = await switcherFor('en es ar');

    languageButton(switcher, 'es').click();
    await untilSaid([list], 'es');
    expect(current(other.find('sli-language-switcher'))).to.equal('es');

    languageButton(switcher, 'en').click();
    await untilSaid([list], 'en');
    expect(current(other.find('sli-language-switcher'))).to.equal('en');

    languageButton(other.find('sli-language-switcher'), 'es').click();
    await until(() => current(switcher) === 'es', 'Spanish in this tab');
    other.close();
  });

  it('holds at the next page, whatever that page’s switcher says', async () => {
    localStorage.setItem(KEY, 'es');

    const switcher = await switcherFor('en es ar', 'en');
    const list = await fixture<HTMLElement>(
      html`<sli-session-list page-size="2" .feed=${feed}></sli-session-list>`,
    );

    expect(current(switcher)).to.equal('es');
    await untilSaid([list], 'es');
  });

  it('holds for the page where nothing more can be stored', async () => {
    const rest = fillStorage();
    try {
      const switcher = await switcherFor('en es ar');
      languageButton(switcher, 'es').click();
      const list = await fixture<HTMLElement>(
        html`<sli-session-list page-size="2" .feed=${feed}></sli-session-list>`,
      );

      await untilSaid([list], 'es');
      expect(localStorage.getItem(KEY)).to.equal(null);
    } finally {
      for (const key of rest) localStorage.removeItem(key);
    }
  });

  it('stays off the device of who forbids it', async () => {
    const keys = Object.keys(localStorage);
    const switcher = await fixture<SliLanguageSwitcher>(
      html`<sli-language-switcher languages="en es" no-storage></sli-language-switcher>`,
    );

    languageButton(switcher, 'es').click();

    await until(() => current(switcher) === 'es', 'Spanish');
    expect(Object.keys(localStorage)).to.deep.equal(keys);
  });

  for (const stored of ['en_US', '<b>', '__proto__', '{"language":"es"}', 'x'.repeat(100_000)]) {
    it(`is none where another wrote ${stored.slice(0, 20)}`, async () => {
      localStorage.setItem(KEY, stored);

      const list = await fixture<HTMLElement>(
        html`<sli-session-list page-size="2" .feed=${feed}></sli-session-list>`,
      );

      await untilSaid([list], 'en');
    });
  }

  it('of a language that a feed does not offer leaves it as the page has it', async () => {
    localStorage.setItem(KEY, 'ar');
    const bilingual = {...feed, languages: ['en', 'es']};

    const list = await fixture<HTMLElement>(
      html`<sli-session-list page-size="2" .feed=${bilingual}></sli-session-list>`,
    );

    await untilSaid([list], 'en');
  });
});

describe('A switcher that is told no languages', () => {
  it('has those of the feeds in the page, as they come', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <sli-language-switcher></sli-language-switcher>
        <sli-session-list .feed=${{...feed, languages: ['ar', 'fr']}}></sli-session-list>
        <sli-funder-strip .feed=${{...feed, languages: ['fr', 'en']}}></sli-funder-strip>
      </div>
    `);
    const switcher = place.querySelector('sli-language-switcher')!;
    const offered = () => parts(switcher, 'language').map(({lang}) => lang);

    await until(() => offered().join(' ') === 'ar fr en', `three languages, not ${offered()}`);
  });
});

function switcherFor(languages: string, value?: string): Promise<SliLanguageSwitcher> {
  return fixture<SliLanguageSwitcher>(
    html`<sli-language-switcher languages=${languages} .value=${value}></sli-language-switcher>`,
  );
}

const untilSaid = (elements: readonly Element[], locale: Locale) =>
  until(
    () =>
      elements.every(
        (element) => hasPart(element, 'more') && words(part(element, 'more')) === WORDS[locale],
      ),
    WORDS[locale],
  );

/** The language that is marked as the current one. */
const current = (root: Element) =>
  parts(root, 'language').find(({ariaPressed}) => ariaPressed === 'true')?.lang;

/** Fills the storage of this origin to the last byte, and tells by which keys. */
function fillStorage(): string[] {
  const keys: string[] = [];
  for (let size = 2 ** 22; size >= 1;) {
    const key = `filling-${keys.length}`;
    try {
      localStorage.setItem(key, 'x'.repeat(size));
      keys.push(key);
    } catch {
      size = Math.floor(size / 2);
    }
  }
  return keys;
}
