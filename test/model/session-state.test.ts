import {expect} from '@open-wc/testing';
import {nextChangeOf, spanOf, stateOf} from '../../src/model/session-state.js';
import {aVersion} from '../support/builders.js';
import {checkedSession} from '../support/checked.js';

type Raw = Record<string, unknown>;

const LOS_ANGELES = 'America/Los_Angeles';
const versions: Raw[] = [];
const evening = {starts_at: '2026-05-09T17:00:00-07:00', ends_at: '2026-05-09T18:30:00-07:00'};
const day = {starts_at: '2026-05-09'};

describe('The state of a session', () => {
  const cases: [what: string, about: Raw, now: string, state: string][] = [
    ['long before', evening, '2026-01-01T00:00Z', 'upcoming'],
    ['a second before', evening, '2026-05-09T23:59:59Z', 'upcoming'],
    ['as it begins', evening, '2026-05-10T00:00:00Z', 'live'],
    ['a second before its end', evening, '2026-05-10T01:29:59Z', 'live'],
    ['at its end', evening, '2026-05-10T01:30:00Z', 'processing'],
    ['long after', evening, '2027-01-01T00:00Z', 'processing'],
    [
      'at its end, with a recording',
      {...evening, versions: [aVersion()]},
      '2026-05-10T01:30Z',
      'recorded',
    ],
    ['while its stream plays', {...evening, versions: [aVersion()]}, '2026-05-10T00:30Z', 'live'],
    ['an hour in, without an end', {starts_at: evening.starts_at}, '2026-05-10T01:00Z', 'live'],
    [
      'two hours in, without an end',
      {starts_at: evening.starts_at},
      '2026-05-10T02:00Z',
      'processing',
    ],
    [
      'with an end before its beginning',
      {...evening, ends_at: '2026-05-01'},
      '2026-05-10T01:00Z',
      'live',
    ],
    ['the evening before its day', day, '2026-05-09T06:59:59Z', 'upcoming'],
    ['on its day', day, '2026-05-09T20:00Z', 'upcoming'],
    [
      'on its day, with a recording',
      {...day, versions: [aVersion()]},
      '2026-05-09T20:00Z',
      'recorded',
    ],
    [
      'before its day, with a recording',
      {...day, versions: [aVersion()]},
      '2026-05-08T20:00Z',
      'upcoming',
    ],
    ['late on its day, where it is', day, '2026-05-10T06:59:59Z', 'upcoming'],
    ['once its day is over there', day, '2026-05-10T07:00:00Z', 'processing'],
    [
      'on the last of its days',
      {...day, ends_at: '2026-05-11'},
      '2026-05-12T06:59:59Z',
      'upcoming',
    ],
    [
      'after the last of its days',
      {...day, ends_at: '2026-05-11'},
      '2026-05-12T07:00:00Z',
      'processing',
    ],
    ['in the midst of a month', {...day, ends_at: '2026-06-09'}, '2026-05-25T00:00Z', 'upcoming'],
    [
      'until the end of its last day',
      {...evening, ends_at: '2026-05-10'},
      '2026-05-11T06:59Z',
      'live',
    ],
    ['without a date', {starts_at: undefined}, '2026-05-12T00:00Z', 'processing'],
    [
      'without a date, with a recording',
      {starts_at: undefined, versions: [aVersion()]},
      '2026-05-12T00:00Z',
      'recorded',
    ],
    [
      'whose version is still to come',
      {...day, versions: [aVersion({available_from: '2026-06-01'})]},
      '2026-06-01T06:59:59Z',
      'processing',
    ],
    [
      'whose version has come',
      {...day, versions: [aVersion({available_from: '2026-06-01'})]},
      '2026-06-01T07:00:00Z',
      'recorded',
    ],
    [
      'that the feed calls cancelled',
      {...evening, status: 'cancelled'},
      '2026-05-10T00:30Z',
      'cancelled',
    ],
    [
      'that the feed calls recorded',
      {...evening, status: 'recorded'},
      '2026-01-01T00:00Z',
      'recorded',
    ],
  ];
  for (const [what, about, now, state] of cases) {
    it(`is "${state}" ${what}`, () => {
      const session = checkedSession({versions, ...about});

      expect(stateOf(session, Date.parse(now), LOS_ANGELES)).to.equal(state);
    });
  }

  for (const [timeZone, now] of [
    ['Pacific/Kiritimati', '2026-05-09T10:00Z'],
    ['Europe/Athens', '2026-05-09T21:00Z'],
    ['Asia/Kolkata', '2026-05-09T18:30Z'],
    ['Pacific/Pago_Pago', '2026-05-10T11:00Z'],
  ] as const) {
    it(`changes at the end of the day in ${timeZone}`, () => {
      const session = checkedSession({versions, ...day});
      const end = Date.parse(now);

      expect(stateOf(session, end - 1, timeZone)).to.equal('upcoming');
      expect(stateOf(session, end, timeZone)).to.equal('processing');
      expect(nextChangeOf(session, end - 1, timeZone)).to.equal(end);
    });
  }

  it('needs no time zone', () => {
    const session = checkedSession({versions, ...day});

    expect(stateOf(session, new Date(2026, 4, 9, 23, 59).getTime())).to.equal('upcoming');
    expect(stateOf(session, new Date(2026, 4, 10).getTime())).to.equal('processing');
  });
});

describe('The next change of a session’s state', () => {
  const next = (about: Raw, now: string) => {
    const session = checkedSession({versions, ...about});
    const moment = nextChangeOf(session, Date.parse(now), LOS_ANGELES);
    return moment === undefined ? undefined : new Date(moment).toISOString();
  };

  it('is its beginning, then its end, then none', () => {
    expect(next(evening, '2020-01-01')).to.equal('2026-05-10T00:00:00.000Z');
    expect(next(evening, '2026-05-10T00:00Z')).to.equal('2026-05-10T01:30:00.000Z');
    expect(next(evening, '2026-05-10T01:30Z')).to.equal(undefined);
  });

  it('is the day from which a version can be played', () => {
    const about = {...day, versions: [aVersion({available_from: '2026-06-01'})]};

    expect(next(about, '2026-05-20')).to.equal('2026-06-01T07:00:00.000Z');
  });

  it('is by dates too where the feed gives the state: times are told until the end', () => {
    const cancelled = {...evening, status: 'cancelled'};

    expect(next(cancelled, '2026-05-10T00:00Z')).to.equal('2026-05-10T01:30:00.000Z');
    expect(next(cancelled, '2026-05-10T01:30Z')).to.equal(undefined);
  });

  it('is at hand for a year that is far away', () => {
    expect(spanOf(checkedSession({starts_at: '9999-12-31'}), LOS_ANGELES)?.end).to.satisfy(
      Number.isFinite,
    );
    expect(next({starts_at: '9999-12-31'}, '2026-01-01')).to.equal('9999-12-31T08:00:00.000Z');
  });
});
