import {expect} from '@open-wc/testing';
import type {Feed} from '../../src/model/feed.js';
import {
  featuredSession,
  inOrder,
  sessionById,
  type SessionOrder,
} from '../../src/model/sessions.js';
import {aSession, aVersion} from '../support/builders.js';
import {checkedFeed} from '../support/checked.js';

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
