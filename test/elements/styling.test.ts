/** What pages may style and put in: states, slots, parts, and colors that follow the page. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {FeedElement} from '../../src/elements/feed-element.js';
import {forgetDocument} from '../../src/feed/shared-documents.js';
import {aFeed} from '../support/builders.js';
import {
  DEMO_FEED,
  all,
  part,
  parts,
  sessionsNumbered,
  until,
  untilPart,
  untilStill,
  words,
} from '../support/elements.js';
import {aTalkInThree, forgetVisitor, play, playerOf} from '../support/player.js';
import {json, scenario} from '../support/scenario.js';

const FEED_ELEMENTS = [
  'sli-initiative',
  'sli-session-list',
  'sli-session-player',
  'sli-featured-session',
  'sli-funder-strip',
  'sli-partner-list',
] as const;

const STATES = ['loading', 'error', 'stale', 'empty', 'playing'];

/** A feed with something for each of the elements. */
const aWholeFeed = () =>
  aFeed({
    title: {en: 'Initiative'},
    sessions: sessionsNumbered(1, 2),
    organizations: [{id: 'x', name: 'Foundation X'}],
    groups: ['funders', 'partners'].map((kind) => ({
      kind,
      title: {en: `Our ${kind}`},
      members: [{organization: 'x'}],
    })),
  });

describe('Styling', () => {
  beforeEach(forgetVisitor);

  for (const tag of FEED_ELEMENTS) {
    describe(`<${tag}>`, () => {
      it('is in the state of its feed, and in no other', async () => {
        const element = make(tag);
        await fixture(html`<div>${element}</div>`);
        expect(statesOf(element)).to.deep.equal([]);

        element.src = await scenario([{delay: 'never'}]);
        await until(() => statesOf(element).length > 0, 'loading');
        expect(statesOf(element)).to.deep.equal(['loading']);

        element.src = await scenario([{status: 404}, json(aWholeFeed())]);
        await until(() => statesOf(element).join() === 'error', 'the error');

        (await untilPart(element, 'retry')).click();
        await until(() => statesOf(element).length === 0, 'the feed');

        element.feed = aFeed({sessions: []});
        await until(() => statesOf(element).length > 0, 'that it is empty');
        // What an initiative is may be told before it has a session.
        expect(statesOf(element)).to.deep.equal(['empty']);
      });

      it('is stale while it shows a saved copy', async () => {
        const src = `${await scenario([json(aWholeFeed()), {status: 404}])}feed.json`;
        const first = make(tag, {src});
        await fixture(html`<div>${first}</div>`);
        await until(() => caches.match(src), 'the saved copy');
        // As if the page were opened again.
        forgetDocument(src);
        first.remove();

        const second = make(tag, {src});
        await fixture(html`<div>${second}</div>`);

        await until(() => statesOf(second).includes('stale'), 'the stale copy');
        expect(statesOf(second)).to.deep.equal(['stale']);
      });

      for (const lang of ['en', 'es', 'ar']) {
        it(`has places for the page’s own words, whatever comes of the feed, in ${lang}`, async () => {
          const element = make(tag, {lang});
          element.innerHTML = `<p slot="before" lang="en">Before</p><p slot="after" lang="en">After</p>
            <p slot="error" lang="en">We are sorry</p><p slot="empty" lang="en">Come back in May</p>`;
          await fixture(html`<div>${element}</div>`);

          element.src = await scenario([{delay: 'never'}]);
          // What is for a slot of its own is nothing to show in place of the skeleton.
          await until(() => all(element, '[aria-busy=true]').length > 0, 'the skeleton');
          expect(seen(element)).to.deep.equal(['Before', 'After']);

          element.src = await scenario([{status: 404}]);
          await untilPart(element, 'retry');
          expect(seen(element)).to.deep.equal(['Before', 'We are sorry', 'After']);
          expect(words(part(element, 'retry'))).to.equal(
            {en: 'Try again', es: 'Intentar de nuevo', ar: 'إعادة المحاولة'}[lang],
          );

          element.feed = aFeed({sessions: []});
          await until(() => statesOf(element).includes('empty'), 'that it is empty');
          expect(seen(element)).to.deep.equal(['Before', 'Come back in May', 'After']);

          element.feed = aWholeFeed();
          await until(() => statesOf(element).length === 0, 'the feed');
          expect(seen(element)).to.deep.equal(['Before', 'After']);
        });
      }
    });
  }

  for (const [tag, instead] of [
    ['sli-initiative', 'title'],
    ['sli-featured-session', 'badge'],
    ['sli-funder-strip', 'heading'],
    ['sli-partner-list', 'heading'],
  ] as const) {
    it(`takes the page’s own heading in place of its own: ${tag}`, async () => {
      const element = make(tag, {feed: aWholeFeed()});
      await fixture(html`<div>${element}</div>`);
      const own = await untilPart(element, instead);
      expect(own.checkVisibility()).to.equal(true);

      element.innerHTML = '<h2 slot="heading">Ours</h2>';

      await until(() => !own.checkVisibility(), 'the other heading');
      expect(seen(element)).to.deep.equal(['Ours']);
      await expect(element).to.be.accessible();
    });
  }

  it('takes a heading for the list, which has none', async () => {
    const element = make('sli-session-list', {feed: aWholeFeed()});
    element.innerHTML = '<h2 slot="heading">Ours</h2>';
    await fixture(html`<div>${element}</div>`);
    await untilPart(element, 'session');

    const [heading] = element.children;
    expect(heading!.getBoundingClientRect().bottom).to.be.at.most(
      part(element, 'session').getBoundingClientRect().top,
    );
  });

  it('is playing while the session plays', async () => {
    const player = await playerOf(aTalkInThree());
    expect(statesOf(player)).to.deep.equal([]);

    const media = await play(player);
    await until(() => statesOf(player).includes('playing'), 'playing');

    media.pause();
    await until(() => statesOf(player).length === 0, 'pausing');
  });

  describe('on a dark page', () => {
    for (const [how, style] of [
      ['that says nothing of it', 'background: #10141a; color: #e8ecf1'],
      ['by color-scheme', 'color-scheme: dark; background: #10141a; color: #e8ecf1'],
      ['whose colors are of a newer kind', 'background: oklch(20% 0 0); color: oklch(93% 0 0)'],
      ['that says it is light', 'color-scheme: light; background: #10141a; color: #e8ecf1'],
    ] as const) {
      it(`has contrast: ${how}`, async () => {
        const page = await pageOfAll(style);

        await expect(page).to.be.accessible();
        expect(isLightBlue(currentLanguage(page))).to.equal(true);
      });
    }

    it('that only says so has the colors of its light text', async () => {
      const page = await pageOfAll('color-scheme: dark; background: #fff; color: #1d2530');

      await expect(page).to.be.accessible();
      expect(isLightBlue(currentLanguage(page))).to.equal(false);
    });

    it('follows when the page becomes dark, and light again', async () => {
      const page = await pageOfAll('background: #fff; color: #1d2530');
      expect(isLightBlue(currentLanguage(page))).to.equal(false);

      page.setAttribute('style', 'background: #10141a; color: #e8ecf1');
      await until(() => isLightBlue(currentLanguage(page)), 'the light blue');
      await expect(page).to.be.accessible();

      page.setAttribute('style', 'background: #fff; color: #1d2530');
      await until(() => !isLightBlue(currentLanguage(page)), 'the dark blue');
    });
  });

  it('takes font, size and color from the page, and links by a property', async () => {
    const page = await pageOfAll(
      'background: #fff; color: rgb(60, 20, 20); font: 21px Georgia; --sli-link-color: rgb(120, 0, 60)',
    );

    const title = getComputedStyle(part(page, 'description'));
    expect(title.color).to.equal('rgb(60, 20, 20)');
    expect(title.fontFamily).to.equal('Georgia');
    expect(title.fontSize).to.equal('21px');
    const link = getComputedStyle(part(page, 'resource'));
    expect(link.color).to.equal('rgb(120, 0, 60)');
  });

  it('shows no part that the reference does not name', async () => {
    const page = await pageOfAll('background: #fff; color: #1d2530', {search: true, filters: true});
    await untilPart(page, 'filters');
    for (const toggle of parts(page, 'resources-toggle')) toggle.click();
    const player = page.querySelector('sli-session-player')!;
    await play(player);
    part(player, 'tab').click();
    await untilPart(player, 'cue');
    const documented = await documentedParts();

    for (const tag of FEED_ELEMENTS) {
      const element = page.querySelector(tag)!;
      const shown = new Set(
        ownParts(element)
          .flatMap((each) => [...each.part])
          .filter((name) => !documented[tag]!.has(name)),
      );
      expect([...shown], tag).to.deep.equal([]);
    }
  });
});

function make(tag: (typeof FEED_ELEMENTS)[number], about: Partial<FeedElement> = {}): FeedElement {
  const element = document.createElement(tag);
  return Object.assign(element, {lang: 'en', ...about}) as unknown as FeedElement;
}

/** The states that an element is in, but for those of its background. */
const statesOf = (element: Element) => STATES.filter((name) => element.matches(`:state(${name})`));

/** The words of an element's children that show, from above to below. */
const seen = (element: Element) =>
  [...element.children]
    .filter((child) => child.checkVisibility())
    .sort((one, other) => topOf(one) - topOf(other))
    .map(words);

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** One of each element, in a page of a style. */
async function pageOfAll(
  style: string,
  {search = false, filters = false} = {},
): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div lang="en" style=${style}>
      <sli-session-player
        src=${DEMO_FEED}
        session="needs-assets-assessment"
        details
      ></sli-session-player>
      <sli-session-list
        src=${DEMO_FEED}
        ?search=${search}
        filters=${filters ? '' : 'language'}
      ></sli-session-list>
      <sli-featured-session src=${DEMO_FEED}></sli-featured-session>
      <sli-funder-strip src=${DEMO_FEED}></sli-funder-strip>
      <sli-partner-list src=${DEMO_FEED}></sli-partner-list>
      <sli-language-switcher
        languages="en es ar"
        value="en"
        label="Language"
      ></sli-language-switcher>
      <sli-initiative src=${DEMO_FEED}></sli-initiative>
    </div>`,
  );
  await until(() => parts(page, 'watch').length > 10, 'the sessions');
  const toggle = await untilPart(page, 'resources-toggle');
  toggle.click();
  await untilPart(page, 'resource');
  await untilStill(page);
  return page;
}

/** The button of the language that is chosen in the page's own switcher. */
const currentLanguage = (page: Element) =>
  part(page.querySelector(':scope > sli-language-switcher')!, 'current');

function isLightBlue(button: Element): boolean {
  const [red = 0] = /\d+/.exec(getComputedStyle(button).backgroundColor)?.map(Number) ?? [];
  return red > 100;
}

/** The elements with a part in an element's own shadow root, and in those of ours that no page writes. */
function ownParts(element: Element): Element[] {
  return [...element.shadowRoot!.querySelectorAll('*')].flatMap((inside) => [
    ...(inside.part.length > 0 ? [inside] : []),
    ...(inside.shadowRoot && /screen|transcript|chapters|search/.test(inside.localName)
      ? ownParts(inside)
      : []),
  ]);
}

/** By tag, the names of parts in REFERENCE.md: also the second ones, which stand in the descriptions. */
async function documentedParts(): Promise<Record<string, Set<string>>> {
  const text = await (await fetch('/REFERENCE.md')).text();
  const chapters = text.matchAll(/<!-- api:(sli-[\w-]+) -->(.*?)<!-- \/api -->/gs);
  return Object.fromEntries(
    [...chapters].map(([, tag, chapter]) => {
      const table = /\| CSS part.*?\n\n/s.exec(chapter!)?.[0] ?? '';
      const names = [...table.matchAll(/`([a-z][a-z -]*)`/g)].flatMap(([, name]) =>
        name!.split(' '),
      );
      return [tag!, new Set(names)];
    }),
  );
}
