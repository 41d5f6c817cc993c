import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {SliSessionList} from '../../src/elements/session-list.js';
import type {SliFeedErrorEvent, SliFeedLoadEvent} from '../../src/elements/events.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {
  DEMO_FEED,
  all,
  hasPart,
  part,
  parts,
  until,
  untilPart,
  words,
} from '../support/elements.js';
import {json, scenario, type Answer} from '../support/scenario.js';

const good = aSession({id: 'good', title: {en: 'Good'}});

describe('a feed with faults', () => {
  const thrown: unknown[] = [];
  const remember = (event: Event) => thrown.push(event);

  beforeEach(() => {
    thrown.length = 0;
    window.addEventListener('error', remember);
    window.addEventListener('unhandledrejection', remember);
  });

  afterEach(async () => {
    // An unhandled rejection is told of in a task of its own.
    await nextFrame();
    window.removeEventListener('error', remember);
    window.removeEventListener('unhandledrejection', remember);
    expect(thrown).to.deep.equal([]);
  });

  const broken: Record<string, [unknown, string]> = {
    'an address of a bad scheme': [
      aSession({versions: [aVersion({sources: [{url: 'ftp://x.example/en.mp4'}]})]}),
      '/sessions/0/versions/0/sources/0/url',
    ],
    'a javascript: link': [
      aSession({versions: [aVersion({sources: [{url: 'javascript:alert(1)'}]})]}),
      '/sessions/0/versions/0/sources/0/url',
    ],
    'a missing id': [aSession({id: undefined}), '/sessions/0/id'],
    'an unknown language tag': [
      aSession({versions: [aVersion({language: 'not a tag'})]}),
      '/sessions/0/versions/0/language',
    ],
    'a number for a title': [aSession({title: 7}), '/sessions/0/title'],
    'nothing instead of a session': [null, '/sessions/0'],
    'a text for a list': [aSession({versions: 'none'}), '/sessions/0/versions'],
  };
  for (const [name, [session, pointer]] of Object.entries(broken)) {
    it(`shows the good sessions, and tells of ${name}`, async () => {
      const {list, told} = await listFrom([json(aFeed({sessions: [session, good]}))]);
      await untilPart(list, 'session');

      expect(parts(list, 'title').map(words)).to.include('Good');
      await until(() => told.length, 'the event');
      expect(told.map((event) => event.type)).to.deep.equal(['sli-feed-load']);
      const pointers = told[0]!.problems.map((problem) => problem.pointer);
      expect(pointers).to.include(pointer);
      const addresses = all<HTMLAnchorElement>(list, 'a').map(({protocol}) => protocol);
      expect(addresses.every((protocol) => /^https?:$/.test(protocol))).to.equal(true);
    });
  }

  it('takes a plain string for a text in the language of the feed', async () => {
    const {list, told} = await listFrom([json(aFeed({sessions: [aSession({title: 'Plain'})]}))]);
    const title = await untilPart(list, 'title');

    expect(words(title)).to.equal('Plain');
    expect(title.lang).to.equal('en');
    expect(told[0]?.problems).to.deep.equal([]);
  });

  it('shows the first of two sessions that have the same id', async () => {
    const again = aSession({id: 'good', title: {en: 'Again'}});
    const {list, told} = await listFrom([json(aFeed({sessions: [good, again]}))]);
    await untilPart(list, 'session');

    expect(parts(list, 'title').map(words)).to.deep.equal(['Good']);
    await until(() => told.length, 'the event');
    expect(told[0]?.problems.map(({pointer}) => pointer)).to.deep.equal(['/sessions/1/id']);
  });

  it('never makes markup of a text', async () => {
    const title = {en: '<img src=x onerror="document.title=1"><b>Bold</b>'};
    const {list} = await listFrom([json(aFeed({sessions: [aSession({title})]}))]);

    expect(words(await untilPart(list, 'title'))).to.equal(title.en);
    expect(all(list, 'b, img')).to.deep.equal([]);
  });

  it('never makes a link of the javascript: address of a funder', async () => {
    const {told, place} = await placeFrom('sli-funder-strip', [
      json(
        aFeed({
          organizations: [{id: 'a', name: 'A', url: 'javascript:alert(1)'}],
          groups: [{kind: 'funders', title: 'F', members: [{organization: 'a'}]}],
        }),
      ),
    ]);

    expect(words(await untilPart(place, 'organization'))).to.equal('A');
    expect(all(place, 'a')).to.deep.equal([]);
    await until(() => told.length, 'the event');
    expect(told[0]?.problems.map(({pointer}) => pointer)).to.deep.equal(['/organizations/0/url']);
  });

  it('shows a feed of the wrong content type, and tells of it', async () => {
    const {list, told} = await listFrom([
      {...json(aFeed({sessions: [good]})), headers: {'content-type': 'text/html'}},
    ]);
    await untilPart(list, 'session');

    await until(() => told.length, 'the event');
    expect(told.map(({type}) => type)).to.deep.equal(['sli-feed-load']);
    expect(told[0]?.problems[0]?.wanted).to.contain('application/json');
  });

  const unusable: Record<string, Answer> = {
    'JSON that is cut off': {body: JSON.stringify(aFeed()).slice(0, 60)},
    'a web page': {body: '<!doctype html><p>Hi', headers: {'content-type': 'text/html'}},
    'a JSON that is no feed': json([1, 2]),
    null: json(null),
    'a version that is not understood': json(aFeed({version: 'shared-learning-feed/2'})),
    'no usable session': json(aFeed({sessions: [null, 3]})),
    'status 404': {status: 404},
    '20 MB': {size: 20 * 1024 * 1024},
  };
  for (const [name, answer] of Object.entries(unusable)) {
    it(`says what is wrong, and tells of ${name}`, async () => {
      const {list, told} = await listFrom([answer]);

      expect(words(await untilPart(list, 'message'))).to.contain('could not be loaded');
      expect(hasPart(list, 'retry')).to.equal(true);
      await until(() => told.length, 'the event');
      expect(told.map(({type}) => type)).to.deep.equal(['sli-feed-error']);
      expect(told[0]?.problems).not.to.deep.equal([]);
    });
  }

  it('says what is wrong with an address that is none', async () => {
    const list = await fixture<SliSessionList>(
      html`<sli-session-list src="javascript:alert(1)"></sli-session-list>`,
    );

    expect(words(await untilPart(list, 'message'))).to.contain('could not be loaded');
  });

  it('survives being moved, cloned, emptied and given nonsense', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <sli-session-list src=${DEMO_FEED}></sli-session-list>
        <p></p>
      </div>
    `);
    const list = place.querySelector('sli-session-list')!;
    await untilPart(list, 'session');

    place.querySelector('p')!.append(list);
    place.append(list.cloneNode(true));
    await until(() => parts(place, 'session').length === 12, 'both lists');
    part(list, 'watch').click();
    await untilPart(list, 'media');
    list.remove();
    place.append(list);
    for (const feed of [null, 0, 'nonsense', [], {sessions: 'none'}]) {
      list.feed = feed;
      await list.updateComplete;
    }
    list.feed = aFeed({sessions: [good]});
    await until(() => parts(list, 'title').map(words).join() === 'Good', 'a good feed');
  });
});

type Told = SliFeedLoadEvent | SliFeedErrorEvent;

async function listFrom(answers: Answer[]): Promise<{list: Element; told: Told[]}> {
  const {place, told} = await placeFrom('sli-session-list', answers);
  return {list: place, told};
}

/** An element with such a feed, and what it tells of it. */
async function placeFrom(
  tag: 'sli-session-list' | 'sli-funder-strip',
  answers: Answer[],
): Promise<{place: Element; told: Told[]}> {
  const url = await scenario(answers);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const told: Told[] = [];
  place.addEventListener('sli-feed-load', (event) => told.push(event));
  place.addEventListener('sli-feed-error', (event) => told.push(event));
  const element = document.createElement(tag);
  element.lang = 'en';
  element.src = `${url}feed.json`;
  place.append(element);
  return {place, told};
}
