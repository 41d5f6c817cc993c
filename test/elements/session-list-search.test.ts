import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import type {SliSessionList} from '../../src/elements/session-list.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {
  DEMO_FEED,
  all,
  focused,
  hasPart,
  part,
  parts,
  said,
  sessionsNumbered,
  until,
  untilOpen,
  untilPart,
  untilPlaying,
  video,
  words,
} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';
import {json, log, scenario} from '../support/scenario.js';

type Content = ReturnType<typeof html>;

const topics = [
  {id: 'trust', title: {en: 'Trust', es: 'Confianza'}},
  {id: 'safety', title: {en: 'Safety'}},
];
const people = [{id: 'maria', name: 'María Núñez'}];
const feed = aFeed({
  topics,
  people,
  sessions: [
    aSession({
      id: 'families',
      title: {en: 'Families and leadership', es: 'Las familias', ar: 'الأُسَر والمدرسة'},
      starts_at: '2024-05-09',
      topics: ['trust'],
    }),
    aSession({
      id: 'shared',
      title: {en: 'Shared power'},
      description: {en: 'What leadership means.', es: 'El liderazgo.'},
      starts_at: '2025-02-09',
      topics: ['trust', 'safety'],
      speakers: [{person: 'maria'}],
      versions: [aVersion(), aVersion({language: 'es', kind: 'interpretation'})],
    }),
    aSession({
      id: 'calm',
      title: {en: 'A calm school'},
      starts_at: '2023-05-09',
      topics: ['safety'],
    }),
  ],
});

describe('<sli-session-list> is searched', () => {
  beforeEach(forgetVisitor);
  beforeEach(clearAddress);
  afterEach(clearAddress);

  it('as a visitor types, in all languages, and marks what it found', async () => {
    const list = await listOf(html`<sli-session-list search .feed=${feed}></sli-session-list>`);
    expect(count(list)).to.equal('3 sessions');

    await type(list, 'leadersh');
    await until(() => titles(list).length === 2, 'the hits');
    expect(titles(list), 'the best first').to.deep.equal([
      'Families and leadership',
      'Shared power',
    ]);
    expect(marks(list)).to.deep.equal(['leadership', 'leadership']);
    expect(count(list)).to.equal('2 sessions');
    expect(focused()).to.equal(part(list, 'search'));

    await type(list, 'مدرسه');
    await until(() => titles(list).length === 1, 'the Arabic title');
    expect(words(part(list, 'place'))).to.equal('الأُسَر والمدرسة');
    expect(part(list, 'place').lang).to.equal('ar');
    expect(getComputedStyle(part(list, 'place')).direction).to.equal('rtl');
    expect(marks(list)).to.deep.equal(['والمدرسة']);
  });

  it('says how many it found, once the visitor pauses', async () => {
    const list = await listOf(html`<sli-session-list search .feed=${feed}></sli-session-list>`);
    expect(said(list)).not.to.contain('session');

    await type(list, 'calm');

    await until(() => said(list).includes('1 session'), 'what is said');
    expect(said(list)).not.to.contain('3 sessions');
  });

  it('says what it did not find, and offers the way back', async () => {
    const list = await listOf(html`<sli-session-list search .feed=${feed}></sli-session-list>`);
    await type(list, 'xyzzy');
    await until(() => hasPart(list, 'clear'), 'the way back');
    expect(words(part(list, 'message'))).to.contain('xyzzy');
    expect(titles(list)).to.deep.equal([]);

    part(list, 'clear').focus();
    part(list, 'clear').click();

    await until(() => titles(list).length === 3, 'all sessions');
    await until(() => focused() === part(list, 'search'), 'the focus on the field');
    expect(part<HTMLInputElement>(list, 'search').value).to.equal('');
  });

  it('is cleared by Escape', async () => {
    const list = await listOf(html`<sli-session-list search .feed=${feed}></sli-session-list>`);
    await type(list, 'calm');
    await until(() => titles(list).length === 1, 'the hit');

    await sendKeys({press: 'Escape'});

    await until(() => titles(list).length === 3, 'all sessions');
    expect(marks(list)).to.deep.equal([]);
  });

  it('in the order that the visitor chooses', async () => {
    const list = await listOf(html`<sli-session-list search .feed=${feed}></sli-session-list>`);
    await type(list, 'leadership');
    await until(() => titles(list).length === 2, 'the hits');
    expect(part<HTMLSelectElement>(list, 'sort').value).to.equal('best');

    choose(list, 'newest');
    await until(() => titles(list)[0] === 'Shared power', 'the newest first');
    await type(list, '');
    await until(() => titles(list).length === 3, 'all sessions');
    expect(titles(list)[0]).to.equal('Shared power');

    choose(list, 'oldest');
    await until(() => titles(list)[0] === 'A calm school', 'the oldest first');
  });

  it('with all pages of the feed, which come when somebody is about to search', async () => {
    const url = await scenario([
      json(aFeed({sessions: sessionsNumbered(1, 2), next_url: 'page-2.json'})),
      json(aFeed({sessions: sessionsNumbered(3, 4), next_url: 'page-3.json'})),
      {status: 404},
      json(aFeed({sessions: sessionsNumbered(5, 6)})),
    ]);
    const list = await listOf(
      html`<sli-session-list search page-size="2" src="${url}feed.json"></sli-session-list>`,
    );
    expect(count(list)).to.equal('2 sessions so far');
    expect((await log(url)).requests).to.equal(1);

    await type(list, '4');
    await until(() => titles(list).join() === 'Session 4', 'the session of the second page');
    await until(() => hasPart(list, 'retry'), 'the third page to fail');
    expect(count(list)).to.equal('1 session so far');
    expect(words(part(list, 'message'))).to.equal('More sessions could not be loaded.');

    await type(list, '6');
    part(list, 'retry').click();
    await until(() => titles(list).join() === 'Session 6', 'the session of the third page');
    expect(count(list)).to.equal('1 session');
    expect(hasPart(list, 'retry')).to.equal(false);
  });

  it('without a toolbar unless it is asked for', async () => {
    const list = await listOf(html`<sli-session-list .feed=${feed}></sli-session-list>`, 'session');

    expect(hasPart(list, 'toolbar')).to.equal(false);
    list.search = true;
    await untilPart(list, 'search');
  });

  it('in its own locale, in which it also counts', async () => {
    const list = await listOf(
      html`<sli-session-list search lang="ar" .feed=${feed}></sli-session-list>`,
    );

    expect(part<HTMLInputElement>(list, 'search').placeholder).to.equal('البحث في الجلسات');
    expect(count(list)).to.match(/^[3٣] جلسات$/);
    await type(list, 'leadership');
    await until(() => count(list) === 'جلستان', 'the dual');
  });

  it('with room kept for what comes, so that nothing moves', async () => {
    for (const [width, lang] of [
      ['232px', 'en'],
      ['232px', 'es'],
      ['232px', 'ar'],
      ['800px', 'es'],
    ] as const) {
      const place = await fixture<HTMLElement>(
        html`<div lang=${lang}>
          <sli-session-list search filters .feed=${feed}></sli-session-list>
        </div>`,
      );
      place.style.inlineSize = width;
      const list = place.querySelector('sli-session-list')!;
      await untilPart(list, 'filters');
      const toolbar = part(list, 'toolbar');

      const kept = parseFloat(getComputedStyle(toolbar).minBlockSize);

      expect(toolbar.getBoundingClientRect().height).to.be.closeTo(kept, 0.6);
    }
  });
});

describe('<sli-session-list> is filtered', () => {
  beforeEach(forgetVisitor);
  beforeEach(clearAddress);
  afterEach(clearAddress);

  it('by what divides it, with counts', async () => {
    const list = await withFilters();

    expect(filterNames(list)).to.deep.equal(['Recording', 'Topic', 'Year', 'Speaker']);
    expect(options(list)).to.deep.equal([
      'English 3',
      'Español (Spanish) 1',
      'Trust 2',
      'Safety 2',
      '2025 1',
      '2024 1',
      '2023 1',
      'María Núñez 1',
    ]);
  });

  it('by several values of one filter, and by several filters', async () => {
    const list = await withFilters();

    option(list, '2024').click();
    await until(() => titles(list).length === 1, 'one year');
    option(list, '2023').click();
    await until(() => titles(list).length === 2, 'two years');
    expect(titles(list)).to.deep.equal(['Families and leadership', 'A calm school']);
    expect(options(list)).to.include('Trust 1').and.to.include('2025 1');

    option(list, 'Safety').click();
    await until(() => titles(list).join() === 'A calm school', 'the topic too');
    expect(words(part(list, 'filters'))).to.equal('Filters (3)');
    expect(parts(list, 'chip').map(words)).to.deep.equal(['2024', '2023', 'Safety']);
  });

  it('until filters are taken back, one by one or all at once, and keeps the focus', async () => {
    const list = await withFilters();
    option(list, '2024').click();
    option(list, 'Trust').click();
    await until(() => parts(list, 'chip').length === 2, 'the chips');

    parts(list, 'chip')[0]!.focus();
    parts(list, 'chip')[0]!.click();
    await until(() => titles(list).length === 2, 'one filter less');
    await until(() => focused() === part(list, 'chip'), 'the focus on the other');

    part(list, 'clear').focus();
    part(list, 'clear').click();
    await until(() => titles(list).length === 3, 'all sessions');
    await until(() => focused() === part(list, 'filters'), 'the focus on the button');
  });

  it('by those that its attribute names', async () => {
    const list = await withFilters(
      html`<sli-session-list filters="year nonsense" .feed=${feed}></sli-session-list>`,
    );

    expect(filterNames(list)).to.deep.equal(['Year']);
  });

  it('by sign language, named even where Intl has no name for it', async () => {
    const signed = aVersion({language: 'ase', kind: 'sign'});
    const sessions = [
      aSession({id: 'signed', versions: [aVersion(), signed]}),
      aSession({id: 'spoken', versions: [aVersion()]}),
    ];
    const list = await withFilters(
      html`<sli-session-list filters .feed=${aFeed({sessions})}></sli-session-list>`,
    );

    expect(options(list)).to.include('American Sign Language 1');
  });

  it('by nothing where all are alike', async () => {
    const alike = aFeed({sessions: [aSession(), aSession()]});
    const list = await listOf(
      html`<sli-session-list filters .feed=${alike}></sli-session-list>`,
      'sort',
    );

    expect(hasPart(list, 'filters')).to.equal(false);
  });

  it('with a few of many values at first', async () => {
    const many = Array.from({length: 40}, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
    }));
    const list = await withFilters(
      html`<sli-session-list
        filters="speaker"
        .feed=${aFeed({
          people: many,
          sessions: many.map(({id}) => aSession({speakers: [{person: id}]})),
        })}
      ></sli-session-list>`,
    );
    expect(options(list)).to.have.lengthOf(8);

    all(part(list, 'filter'), 'button')[0]!.click();

    await until(() => options(list).length === 32, 'more');
  });

  it('and closes the filters by Escape, back on their button', async () => {
    const list = await withFilters();
    option(list, '2024').focus();

    await sendKeys({press: 'Escape'});

    await until(() => !hasPart(list, 'filter'), 'the filters to be gone');
    expect(focused()).to.equal(part(list, 'filters'));
    expect(part(list, 'filters').ariaExpanded).to.equal('false');
  });

  it('by attributes too', async () => {
    const some = aFeed({
      topics,
      sessions: [
        aSession({title: {en: 'Old'}, topics: ['trust']}),
        aSession({title: {en: 'Later'}, starts_at: '2999-05-09', versions: [], topics: ['trust']}),
        aSession({title: {en: 'Soon'}, starts_at: '2998-05-09', versions: []}),
      ],
    });
    const list = await listOf(
      html`<sli-session-list show="upcoming" .feed=${some}></sli-session-list>`,
      'session',
    );
    expect(titles(list), 'the next one first').to.deep.equal(['Soon', 'Later']);

    list.topic = 'trust';
    await until(() => titles(list).join() === 'Later', 'the topic');
    list.show = 'recorded';
    await until(() => titles(list).join() === 'Old', 'the recorded');
    list.topic = 'safety';
    expect(words(await untilPart(list, 'message'))).to.equal('There are no sessions yet.');
  });

  it('through the pages of a feed until there is a page of what fits', async () => {
    const url = await scenario([
      json(aFeed({topics, sessions: sessionsNumbered(1, 2), next_url: 'page-2.json'})),
      json(aFeed({topics, sessions: [aSession({topics: ['safety']})], next_url: 'page-3.json'})),
      json(aFeed({topics, sessions: sessionsNumbered(3, 4), next_url: 'page-4.json'})),
    ]);
    const list = await listOf(
      html`<sli-session-list
        page-size="1"
        topic="safety"
        src="${url}feed.json"
      ></sli-session-list>`,
      'session',
    );

    expect(titles(list)).to.have.lengthOf(1);
    expect((await log(url)).requests).to.equal(2);
  });
});

describe('What is looked for is in the address', () => {
  beforeEach(forgetVisitor);
  beforeEach(clearAddress);
  afterEach(clearAddress);

  it('with `deep-link`, as steps to go back by for filters, not for letters', async () => {
    const list = await withFilters(
      html`<sli-session-list search filters deep-link .feed=${feed}></sli-session-list>`,
    );
    option(list, 'Trust').click();
    await until(() => titles(list).length === 2, 'the topic');
    expect(location.hash).to.equal('#sli=&topic=trust');

    await type(list, 'lea');
    await type(list, 'leadership s');
    await until(() => location.hash === '#sli=&topic=trust&q=leadership+s', 'the query');

    // One step for all letters.
    history.back();
    await until(() => location.hash === '#sli=&topic=trust', 'a step back');
    await until(() => titles(list).length === 2, 'what was there');
    expect(part<HTMLInputElement>(list, 'search').value).to.equal('');
    history.back();
    await until(() => titles(list).length === 3, 'all sessions');
    history.forward();
    await until(() => titles(list).length === 2, 'the topic again');
  });

  it('and is taken from there when the page loads', async () => {
    history.replaceState(null, '', '#sli=&q=leadership&topic=trust&order=newest&year=zzz%22');
    const list = await listOf(
      html`<sli-session-list search filters deep-link .feed=${feed}></sli-session-list>`,
    );
    await until(() => hasPart(list, 'chip'), 'the filters');
    expect(parts(list, 'chip').length).to.equal(2);
    expect(part<HTMLInputElement>(list, 'search').value).to.equal('leadership');

    parts(list, 'chip').at(-1)!.click();
    await until(() => titles(list).length === 2, 'the hits');
    expect(titles(list)).to.deep.equal(['Shared power', 'Families and leadership']);
  });

  it('but neither read nor written without `deep-link`', async () => {
    history.replaceState(null, '', '#sli=&q=leadership');
    const list = await listOf(html`<sli-session-list search .feed=${feed}></sli-session-list>`);
    expect(titles(list)).to.have.lengthOf(3);

    await type(list, 'calm');
    await until(() => titles(list).length === 1, 'the hit');
    expect(location.hash).to.equal('#sli=&q=leadership');
  });

  it('and leaves alone what is not ours', async () => {
    history.replaceState(null, '', '#top');
    const list = await listOf(
      html`<sli-session-list search deep-link .feed=${feed}></sli-session-list>`,
    );

    await type(list, 'calm');
    await until(() => titles(list).length === 1, 'the hit');
    expect(location.hash).to.equal('#top');
  });

  it('of each list by itself', async () => {
    const both = await fixture<HTMLElement>(
      html`<div>
        <sli-session-list id="one" search deep-link .feed=${feed}></sli-session-list>
        <sli-session-list id="two" search deep-link .feed=${feed}></sli-session-list>
      </div>`,
    );
    const [one, two] = [...both.querySelectorAll('sli-session-list')] as [
      SliSessionList,
      SliSessionList,
    ];
    await untilPart(one, 'search');
    await untilPart(two, 'search');

    await type(one, 'calm');
    await type(two, 'shared');
    await until(() => titles(two).length === 1, 'the hit');

    expect(location.hash).to.equal('#sli=&one.q=calm&two.q=shared');
    expect(titles(one)).to.deep.equal(['A calm school']);
  });

  it('of one list, where several have no id', async () => {
    const both = await fixture<HTMLElement>(
      html`<div>
        <sli-session-list search deep-link .feed=${feed}></sli-session-list>
        <sli-session-list search deep-link .feed=${feed}></sli-session-list>
      </div>`,
    );
    const [one, two] = [...both.querySelectorAll('sli-session-list')] as [
      SliSessionList,
      SliSessionList,
    ];
    await untilPart(one, 'search');
    await untilPart(two, 'search');

    await type(two, 'shared');
    await until(() => titles(two).length === 1, 'the hit');
    expect(location.hash).to.equal('');
    await type(one, 'calm');
    await until(() => location.hash === '#sli=&q=calm', 'the address');
    expect(titles(two)).to.deep.equal(['Shared power']);
  });

  it('beside the session that is open, which plays on', async () => {
    const list = await listOf(
      html`<sli-session-list lang="en" search deep-link src=${DEMO_FEED}></sli-session-list>`,
    );
    parts(list, 'watch')[0]!.click();
    const media = await untilPlaying(list, 'en');
    await until(() => location.hash.startsWith('#sli=developing'), 'the session');

    await type(list, 'safety');
    await until(() => location.hash.includes('q=safety'), 'the query');
    expect(location.hash).to.match(/^#sli=developing-educators&lang=en/);
    expect(titles(list), 'what plays stays').to.include(
      'Developing Diverse, Prepared, and Supported Educators',
    );
    expect(video(list)).to.equal(media);
    expect(media.paused).to.equal(false);
    media.pause();
  });
});

describe('A session that is open while the list is searched', () => {
  beforeEach(forgetVisitor);

  it('stays in its place among those that fit', async () => {
    const list = await withFilters(
      html`<sli-session-list lang="en" filters src=${DEMO_FEED}></sli-session-list>`,
    );
    const [newest] = titles(list);
    parts(list, 'watch')[0]!.click();
    (await untilOpen(list, 'en')).pause();

    option(list, '2022').click();
    await until(() => count(list) === '3 sessions', 'the year');

    expect(titles(list)).to.have.lengthOf(4);
    expect(titles(list)[0]).to.equal(newest);
  });

  it('goes when it is closed, if it does not fit', async () => {
    const list = await listOf(
      html`<sli-session-list lang="en" search src=${DEMO_FEED}></sli-session-list>`,
    );
    parts(list, 'watch')[0]!.click();
    (await untilOpen(list, 'en')).pause();
    await type(list, 'assessment');
    await until(() => count(list) === '1 session', 'the hit');
    expect(titles(list)).to.have.lengthOf(2);

    part(list, 'close').click();

    await until(() => titles(list).length === 1, 'the hit alone');
  });
});

function clearAddress(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

async function listOf(content: Content, name = 'search'): Promise<SliSessionList> {
  const list = await fixture<SliSessionList>(content);
  await untilPart(list, name);
  await until(() => hasPart(list, 'session'), 'the sessions').catch(() => undefined);
  return list;
}

async function withFilters(
  content = html`<sli-session-list filters .feed=${feed}></sli-session-list>`,
): Promise<SliSessionList> {
  const list = await listOf(content, 'filters');
  part(list, 'filters').click();
  await untilPart(list, 'filter');
  return list;
}

/** Types into the field, over what is there. */
async function type(list: Element, query: string): Promise<void> {
  const field = part<HTMLInputElement>(list, 'search');
  field.focus();
  field.select();
  if (query === '') await sendKeys({press: 'Backspace'});
  else await sendKeys({type: query});
}

function choose(list: Element, order: string): void {
  const select = part<HTMLSelectElement>(list, 'sort');
  select.value = order;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

const titles = (list: Element) => parts(list, 'title').map(words);
const marks = (list: Element) => all(list, 'mark').map(words);
const count = (list: Element) => words(part(list, 'count'));
const filterNames = (list: Element) => all(list, 'legend').map(words);
const options = (list: Element) => parts(list, 'option').map((each) => words(each));

function option(list: Element, name: string): HTMLInputElement {
  const found = parts(list, 'option').find((each) => words(each).startsWith(name));
  if (!found) throw new Error(`There is no option "${name}"`);
  return found.querySelector('input')!;
}
