import {expect} from '@open-wc/testing';
import {dayOf, momentOf, offsetAt} from '../../src/model/time-zone.js';

const HOUR = 60 * 60 * 1000;

describe('A day of the calendar', () => {
  const cases: [what: string, day: string, timeZone: string, start: string][] = [
    ['begins at midnight', '2026-01-15', 'America/Los_Angeles', '2026-01-15T08:00Z'],
    ['in summer time too', '2026-07-15', 'America/Los_Angeles', '2026-07-15T07:00Z'],
    ['before the clocks change', '2026-03-08', 'America/Los_Angeles', '2026-03-08T08:00Z'],
    ['after they have changed', '2026-03-09', 'America/Los_Angeles', '2026-03-09T07:00Z'],
    ['when they change back', '2026-11-01', 'America/Los_Angeles', '2026-11-01T07:00Z'],
    ['in UTC', '2026-07-15', 'UTC', '2026-07-15T00:00Z'],
    ['as far east as there is', '2026-07-15', 'Pacific/Kiritimati', '2026-07-14T10:00Z'],
    ['as far west as there is', '2026-07-15', 'Pacific/Pago_Pago', '2026-07-15T11:00Z'],
    ['where clocks stand by half hours', '2026-07-15', 'Asia/Kolkata', '2026-07-14T18:30Z'],
    ['at one where there is no midnight', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00Z'],
    ['at the first of two midnights', '2024-11-03', 'America/Havana', '2024-11-03T04:00Z'],
    ['after 23 h has come twice', '2024-10-27', 'Asia/Beirut', '2024-10-26T22:00Z'],
  ];
  for (const [what, day, timeZone, start] of cases) {
    it(`begins ${what}`, () => {
      expect(new Date(momentOf(day, timeZone)).toISOString()).to.equal(
        new Date(start).toISOString(),
      );
    });
  }

  it('is one in the visitor’s zone, where the feed names none', () => {
    expect(momentOf('2026-07-15')).to.equal(new Date(2026, 6, 15).getTime());
  });

  it('is the one that a moment falls on', () => {
    const moment = Date.parse('2026-07-15T03:00Z');

    expect(dayOf(moment, 'America/Los_Angeles')).to.equal(Date.parse('2026-07-14'));
    expect(dayOf(moment, 'Asia/Tokyo')).to.equal(Date.parse('2026-07-15'));
  });

  it('does no harm at the ends of the calendar', () => {
    for (const day of ['0001-01-01', '9999-12-31']) {
      expect(momentOf(day, 'America/Los_Angeles')).to.satisfy(Number.isFinite);
    }
  });
});

describe('A date with a time', () => {
  it('is that moment, whatever the zone', () => {
    const moment = momentOf('2026-07-15T17:00:00-07:00', 'Asia/Tokyo');

    expect(new Date(moment).toISOString()).to.equal('2026-07-16T00:00:00.000Z');
  });
});

describe('The clocks of a zone', () => {
  it('change at their moment', () => {
    const change = Date.parse('2026-03-08T10:00Z');

    expect(offsetAt(change - 1000, 'America/Los_Angeles')).to.equal(-8 * HOUR);
    expect(offsetAt(change, 'America/Los_Angeles')).to.equal(-7 * HOUR);
  });
});
