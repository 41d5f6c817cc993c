import {expect} from '@open-wc/testing';
import type {Feed} from '../../src/model/feed.js';
import {
  featuredSession,
  inOrder,
  isShown,
  sessionById,
  yearOf,
  type SessionChoice,
  type SessionOrder,
} from '../../src/model/sessions.js';
import {inGroups, type SessionGrouping} from '../../src/model/session-groups.js';
import {aSession, aVersion} from '../support/builders.js';
import {checkedFeed, checkedSession} from '../support/checked.js';

describe('Sessions are listed', () => {
  const at = (id: string, starts_at?: string) => aSession({id, starts_at});
  const {sessions} = checkedFeed({
    sessions: [
      at('undated'),
      at('may', '2024-05-09'),
      at('same day', '2024-05-09'),
      at('evening in California', '2024-05-09T17:00:00-07:00'),
      at('january', '2022-01-13'),
      at('undated too'),
      at('2025', '2025-01-01'),
    ],
  });
  const cases: [order: SessionOrder, ids: string[]][] = [
    [
      'newest',
      ['2025', 'evening in California', 'may', 'same day', 'january', 'undated', 'undated too'],
    ],
    [
      'oldest',
      ['january', 'may', 'same day', 'evening in California', '2025', 'undated', 'undated too'],
    ],
    ['feed', sessions.map(({id}) => id)],
  ];
  for (const [order, ids] of cases) {
    it(`in the order “${order}”`, () => {
      const before = [...sessions];
      expect(inOrder(sessions, order).map(({id}) => id)).to.deep.equal(ids);
      expect(sessions).to.deep.equal(before);
    });
  }
});

describe('The featured session', () => {
  const empty = (id: string, starts_at: string) => aSession({id, starts_at, versions: []});
  const sessions = [
    aSession({id: 'old', starts_at: '2020-01-01'}),
    aSession({id: 'new', starts_at: '2024-01-01', versions: [aVersion()]}),
    empty('not recorded', '2025-01-01'),
  ];
  const cases: [what: string, feed: Feed, id: string | undefined][] = [
    ['is the one that the feed names', checkedFeed({sessions, featured_session: 'old'}), 'old'],
    ['is else the newest that can be watched', checkedFeed({sessions}), 'new'],
    [
      'is that too when the named one is on a further page',
      checkedFeed({sessions, featured_session: 'far', next_url: '2.json'}),
      'new',
    ],
    [
      'is else the first',
      checkedFeed({sessions: [empty('a', '2020-01-01'), empty('b', '2021-01-01')]}),
      'a',
    ],
    ['is none of none', checkedFeed({sessions: []}), undefined],
  ];
  for (const [what, feed, id] of cases) {
    it(what, () => expect(featuredSession(feed)?.id).to.equal(id));
  }
});

it('A session is found by its id, and by no other', () => {
  const feed = checkedFeed({sessions: [aSession({id: 'a'}), aSession({id: 'b'})]});
  expect(sessionById(feed, 'b')).to.equal(feed.sessions[1]);
  expect(sessionById(feed, 'B')).to.equal(undefined);
});

describe('Sessions are grouped', () => {
  const topics = ['b', 'a'].map((id) => ({id, title: {en: id}}));
  const feed = checkedFeed({
    topics,
    time_zone: 'America/Los_Angeles',
    sessions: [
      aSession({id: 'both', starts_at: '2024-01-01T02:00:00Z', topics: ['a', 'b']}),
      aSession({id: 'none', starts_at: undefined}),
      aSession({id: 'b', starts_at: '2024-05-09', topics: ['b']}),
      aSession({id: 'old', starts_at: '2023-01-01', topics: ['a']}),
    ],
  });
  const groups = (by: SessionGrouping) =>
    inGroups(feed.sessions, by, feed).map(({key, sessions}) => [key, sessions.map(({id}) => id)]);

  it('by the year on the clocks of the feed, in the order of the sessions', () => {
    expect(groups('year')).to.deep.equal([
      ['2023', ['both', 'old']],
      ['2024', ['b']],
      [undefined, ['none']],
    ]);
  });

  it('by topic in the order of the feed, each session once: with the first that it names', () => {
    expect(groups('topic')).to.deep.equal([
      ['b', ['b']],
      ['a', ['both', 'old']],
      [undefined, ['none']],
    ]);
  });

  it('in the year of their own offset where the feed names no time zone', () => {
    const session = checkedSession({starts_at: '2023-12-31T23:00:00-08:00'});

    expect(yearOf(session, undefined)).to.equal('2023');
    expect(yearOf(session, 'UTC')).to.equal('2024');
  });
});

describe('A list of some sessions', () => {
  const NOW = Date.parse('2025-01-01');
  const future = {starts_at: '2025-05-09', versions: []};
  const cases: [what: string, about: Record<string, unknown>, choices: SessionChoice[]][] = [
    ['one to come', future, ['all', 'upcoming']],
    ['one under way', {status: 'live'}, ['all', 'upcoming']],
    ['one to come that is cancelled', {...future, status: 'cancelled'}, ['all', 'upcoming']],
    ['one cancelled long ago', {status: 'cancelled'}, ['all']],
    ['one recorded', {}, ['all', 'recorded']],
    ['one whose recording is to come', {versions: []}, ['all', 'recorded']],
  ];
  for (const [what, about, choices] of cases) {
    it(`has ${what} where ${choices.join(' or ')} is asked for`, () => {
      const session = checkedSession(about);

      const shown = (['all', 'upcoming', 'recorded'] as const).filter((choice) =>
        isShown(session, choice, NOW),
      );
      expect(shown).to.deep.equal(choices);
    });
  }

  it('goes by the days of the time zone where they take place', () => {
    const session = checkedSession({starts_at: '2025-05-09', versions: []});
    // 9 May, 22:00, in Los Angeles; 10 May, 14:00, in Tokyo.
    const now = Date.parse('2025-05-10T05:00Z');

    expect(isShown(session, 'upcoming', now, 'America/Los_Angeles')).to.equal(true);
    expect(isShown(session, 'upcoming', now, 'Asia/Tokyo')).to.equal(false);
  });
});
