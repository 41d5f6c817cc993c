import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import type {SliSessionList} from '../../src/elements/session-list.js';
import {aFeed, aSession} from '../support/builders.js';
import {
  DEMO_FEED,
  all,
  focused,
  hasPart,
  part,
  parts,
  until,
  untilOpen,
  untilPart,
  untilPlaying,
  words,
} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';

type Content = ReturnType<typeof html>;

describe('<sli-session-list> is laid out', () => {
  beforeEach(forgetVisitor);

  it('as cards, as many side by side as fit, pictures on top', async () => {
    const list = await listIn(
      '800px',
      html`<sli-session-list layout="grid" src=${DEMO_FEED}></sli-session-list>`,
    );
    const [first, second, third, fourth] = parts(list, 'session').map(box);

    expect([second!.top, third!.top]).to.deep.equal([first!.top, first!.top]);
    expect(fourth!.top).to.be.above(first!.bottom);
    expect(box(part(list, 'poster')).bottom).to.be.at.most(box(part(list, 'title')).top);

    (list.parentElement as HTMLElement).style.inlineSize = '280px';
    const narrow = parts(list, 'session').map(box);
    expect(narrow[1]!.top).to.be.above(narrow[0]!.bottom);
    expect(list.scrollWidth).to.equal(280);
  });

  it('as cards, of which the one that plays has the whole width', async () => {
    const list = await listIn(
      '800px',
      html`<sli-session-list lang="en" layout="grid" src=${DEMO_FEED}></sli-session-list>`,
    );
    const link = part(list, 'watch');
    link.click();
    await untilPlaying(list, 'en');

    expect(box(part(list, 'session')).width).to.be.closeTo(800, 1);
    await until(() => focused() === part(list, 'toggle'), 'the focus on the controls');
    await sendKeys({press: 'Escape'});
    await until(() => focused() === link, 'the focus on the link');
    expect(box(part(list, 'session')).width).to.be.below(400);
  });

  it('narrowly, without pictures and descriptions', async () => {
    const list = await listIn(
      '280px',
      html`<sli-session-list layout="compact" src=${DEMO_FEED}></sli-session-list>`,
    );

    expect(parts(list, 'poster').some((each) => each.checkVisibility())).to.equal(false);
    expect(parts(list, 'description').some((each) => each.checkVisibility())).to.equal(false);
    expect(parts(list, 'title').every((each) => each.checkVisibility())).to.equal(true);
    expect(list.scrollWidth).to.equal(280);

    const [, spanish] = parts(list, 'watch');
    spanish!.click();
    (await untilOpen(list, 'es')).pause();
  });

  it('one under another when the layout is unheard of', async () => {
    const list = await listIn(
      '800px',
      html`<sli-session-list layout="spiral" src=${DEMO_FEED}></sli-session-list>`,
    );
    const [first, second] = parts(list, 'session').map(box);

    expect(second!.top).to.be.at.least(first!.bottom);
    expect(part(list, 'poster').checkVisibility()).to.equal(true);
  });
});

describe('<sli-session-list> is grouped', () => {
  beforeEach(forgetVisitor);

  it('by year, under headings one level above the sessions', async () => {
    const list = await listIn(
      '800px',
      html`<sli-session-list
        lang="en"
        group-by="year"
        heading-level="2"
        src=${DEMO_FEED}
      ></sli-session-list>`,
    );

    expect(parts(list, 'heading').map(words)).to.deep.equal(['2024', '2023', '2022']);
    expect(part(list, 'heading').ariaLevel).to.equal('2');
    expect(part(list, 'title').ariaLevel).to.equal('3');
    expect(parts(list, 'group').map((group) => parts(group, 'session').length)).to.deep.equal([
      1, 2, 3,
    ]);
    const [group] = parts(list, 'group');
    expect(part(list, 'heading').id).to.equal(group!.getAttribute('aria-labelledby'));

    list.groupBy = 'none';
    await until(() => !hasPart(list, 'group'), 'no groups');
    expect(part(list, 'title').ariaLevel).to.equal('2');
  });

  it('by topic, each session once, in the language of the place', async () => {
    const feed = aFeed({
      topics: [
        {id: 'a b', title: {en: 'Trust', ar: 'الثقة'}},
        {id: 'c', title: {en: 'Safety'}},
      ],
      sessions: [
        aSession({title: {en: 'Both'}, topics: ['a b', 'c']}),
        aSession({title: {en: 'None'}}),
        aSession({title: {en: 'Safe'}, topics: ['c']}),
      ],
    });
    const list = await listIn(
      '800px',
      html`<sli-session-list lang="ar" group-by="topic" .feed=${feed}></sli-session-list>`,
    );

    expect(parts(list, 'heading').map(words)).to.deep.equal(['الثقة', 'Safety', 'مواضيع أخرى']);
    expect(parts(list, 'heading').map(({lang}) => lang)).to.deep.equal(['ar', 'en', 'ar']);
    expect(parts(list, 'title').map(words)).to.deep.equal(['Both', 'Safe', 'None']);
    const ids = all(list, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('page by page', async () => {
    const years = ['2024', '2024', '2024', '2023'];
    const feed = aFeed({sessions: years.map((year) => aSession({starts_at: `${year}-05-09`}))});
    const list = await listIn(
      '800px',
      html`<sli-session-list group-by="year" page-size="2" .feed=${feed}></sli-session-list>`,
    );
    expect(parts(list, 'heading')).to.have.lengthOf(1);
    expect(parts(list, 'session')).to.have.lengthOf(2);

    const more = part(list, 'more');
    more.focus();
    more.click();

    await until(() => parts(list, 'heading').length === 2, 'the other year');
    expect(parts(list, 'session')).to.have.lengthOf(4);
    expect(hasPart(list, 'more')).to.equal(false);
    await until(
      () => parts(list, 'session')[2]!.contains(focused()),
      'the focus on what came, since the button is gone',
    );
  });
});

async function listIn(width: string, content: Content): Promise<SliSessionList> {
  const place = await fixture<HTMLElement>(html`<div>${content}</div>`);
  place.style.inlineSize = width;
  const list = place.querySelector('sli-session-list')!;
  await untilPart(list, 'session');
  return list;
}

const box = (element: Element) => element.getBoundingClientRect();
