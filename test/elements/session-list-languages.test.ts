import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {SliSessionList} from '../../src/elements/session-list.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {all, focused, part, parts, until, untilPart, words} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';

const SHARE = {en: 'Share', ar: 'مشاركة', es: 'Compartir'};
type Language = keyof typeof SHARE;

describe('<sli-session-list> with 100 sessions, in another language', () => {
  beforeEach(forgetVisitor);

  it('changes at once what is in view, and the rest right after', async () => {
    const list = await longList();
    await scrollToMiddle(list);

    await speak(list, 'es');

    const seen = inView(list);
    expect(seen).to.have.lengthOf.at.least(2);
    expect(seen.map(said)).to.deep.equal(seen.map(() => 'es'));
    expect(languagesOf(list)).to.include('en');

    await list.updateComplete;

    expect(new Set(languagesOf(list))).to.deep.equal(new Set(['es']));
  });

  it('ends in the last language, when it changes again before all rows have', async () => {
    const list = await longList();
    await scrollToMiddle(list);
    const button = buttonIn(inView(list)[0]);
    button.focus();

    await speak(list, 'ar');
    expect(new Set(inView(list).map(said))).to.deep.equal(new Set(['ar']));
    await speak(list, 'es');
    expect(new Set(inView(list).map(said))).to.deep.equal(new Set(['es']));
    expect(languagesOf(list)).to.include('en');

    await list.updateComplete;

    expect(new Set(languagesOf(list))).to.deep.equal(new Set(['es']));
    expect(focused()).to.equal(button);
    expect(words(button)).to.equal(SHARE.es);
  });

  it('ends where it began, when it changes back before all rows have', async () => {
    const list = await longList();
    await scrollToMiddle(list);

    await speak(list, 'ar');
    await speak(list, 'en');
    await list.updateComplete;

    expect(new Set(languagesOf(list))).to.deep.equal(new Set(['en']));
  });

  it('shows what the visitor opens meanwhile, and leaves the others their turn', async () => {
    const list = await longList();
    await scrollToMiddle(list);

    await speak(list, 'es');
    const row = inView(list)[0];
    part(row, 'description-more').click();
    await list.updateComplete;

    expect(part(row, 'description-more').ariaExpanded).to.equal('true');
    expect(new Set(languagesOf(list))).to.deep.equal(new Set(['es']));
  });

  it('changes all rows when they are divided into groups meanwhile', async () => {
    const list = await longList();

    await speak(list, 'ar');
    list.order = 'oldest';
    list.groupBy = 'year';
    await untilPart(list, 'group');
    await list.updateComplete;

    expect(parts(list, 'session')).to.have.lengthOf(100);
    expect(new Set(languagesOf(list))).to.deep.equal(new Set(['ar']));
  });
});

/** A list that has spoken all three languages, and speaks English. */
async function longList(): Promise<SliSessionList> {
  const list = await fixture<SliSessionList>(
    html`<sli-session-list lang="en" page-size="100" .feed=${feed()}></sli-session-list>`,
  );
  await untilPart(list, 'session');
  for (const language of ['ar', 'es', 'en'] as const) {
    list.lang = language;
    await until(() => languagesOf(list).every((each) => each === language), language);
  }
  return list;
}

const feed = () =>
  aFeed({
    languages: ['en', 'es', 'ar'],
    sessions: Array.from({length: 100}, (_, index) =>
      aSession({
        title: {en: `Session ${index}`, es: `Sesión ${index}`, ar: `جلسة ${index}`},
        description: {en: 'Word '.repeat(90), es: 'Palabra '.repeat(60), ar: 'كلمة '.repeat(90)},
        starts_at: `${2020 + (index % 5)}-05-09`,
        versions: ['en', 'es', 'ar'].map((language) => aVersion({language})),
      }),
    ),
  });

/** Changes the language, and waits for the first change of what is to be seen, which nothing has been drawn of yet. */
async function speak(list: SliSessionList, language: Language): Promise<void> {
  const [root] = all(list, '[lang][dir]');
  const changed = new Promise((resolve) => {
    new MutationObserver(resolve).observe(root as Element, {attributeFilter: ['lang']});
  });
  list.lang = language;
  await changed;
}

async function scrollToMiddle(list: SliSessionList): Promise<void> {
  parts(list, 'session')[50]?.scrollIntoView({block: 'center'});
  await nextFrame();
  await nextFrame();
}

function inView(list: SliSessionList): [HTMLElement, ...HTMLElement[]] {
  const [first, ...others] = parts(list, 'session').filter((row) => {
    const {top, bottom} = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  if (!first) throw new Error('No row is in view');
  return [first, ...others];
}

const buttonIn = (row: HTMLElement) => part(row, 'share');

const languagesOf = (list: SliSessionList) => parts(list, 'session').map(said);

/** The language that a row is in: its title, the feed's other texts, our words, and what it says of these. */
function said(row: HTMLElement): Language | string {
  const title = part(row, 'title');
  const declared = row.closest<HTMLElement>('[lang]');
  const {lang} = title;
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const isRight =
    words(buttonIn(row)) === SHARE[lang as Language] &&
    part(row, 'description').lang === lang &&
    declared?.lang === lang &&
    getComputedStyle(row).direction === dir;
  return isRight ? lang : `neither: ${lang}, ${declared?.lang ?? ''}, ${words(buttonIn(row))}`;
}
