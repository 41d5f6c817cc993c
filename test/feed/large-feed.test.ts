import {expect} from '@open-wc/testing';
import {makeLibrary} from '../../demo/library/generate.js';
import {checkFeed} from '../../src/feed/check-feed.js';
import {stateOf, type SessionState} from '../../src/model/session-state.js';

const NOW = Date.parse('2026-11-24T12:00:00Z');

describe('The made-up library', () => {
  let recordings: unknown[];
  before(async () => {
    const response = await fetch('/demo/feed.json');
    recordings = ((await response.json()) as {sessions: unknown[]}).sessions;
  });

  const library = (sessions: number) => makeLibrary({sessions, recordings, now: NOW});
  const check = (sessions: number) =>
    checkFeed(library(sessions), 'https://publisher.example/demo/feed.json');

  it('is a feed of 500 sessions with which nothing is wrong', () => {
    const {feed, faults} = check(500);
    expect(faults).to.deep.equal([]);
    expect(feed?.sessions).to.have.length(500);
  });

  it('is the same whenever it is made', () => {
    expect(JSON.stringify(library(50))).to.equal(JSON.stringify(library(50)));
  });

  it('has no two sessions of one title, in any language', () => {
    const titles = check(1000).feed?.sessions.flatMap(({title}) =>
      Object.values(title).map(String),
    );
    expect(new Set(titles).size).to.equal(3000);
  });

  it('has sessions in every state, of eleven years', () => {
    const sessions = check(500).feed?.sessions ?? [];
    const count = (state: SessionState) =>
      sessions.filter((session) => stateOf(session, NOW) === state).length;
    expect(count('upcoming')).to.equal(4);
    expect(count('cancelled')).to.equal(1);
    expect(count('live')).to.equal(1);
    expect(count('processing')).to.equal(1);
    expect(count('recorded')).to.equal(493);
    const recorded = sessions.filter((session) => stateOf(session, NOW) === 'recorded');
    expect(new Set(recorded.map(({starts_at}) => starts_at?.slice(0, 4))).size).to.equal(11);
  });
});
