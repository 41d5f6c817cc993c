import {expect} from '@open-wc/testing';
import {calendarFile} from '../../src/model/calendar-file.js';
import {aSession} from '../support/builders.js';
import {checkedFeed} from '../support/checked.js';

type Raw = Record<string, unknown>;

const NOW = Date.parse('2026-01-02T03:04:05Z');
const PAGE = 'https://partner.example/sessions#sli=talk';
const EVENING = {starts_at: '2026-05-09T17:00:00-07:00', ends_at: '2026-05-09T18:30:00-07:00'};

describe('A calendar file', () => {
  it('is one event, told in the zone of the feed', () => {
    const lines = linesOf({
      ...EVENING,
      title: {en: 'Families as partners', es: 'Las familias'},
      description: {en: 'Bring a friend.\n\nAnd a pen.'},
      url: 'https://publisher.example/talk',
      register_url: 'https://publisher.example/register',
    });

    expect(lines).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Shared Learning Widgets//EN',
      'METHOD:PUBLISH',
      'BEGIN:VTIMEZONE',
      'TZID:America/Los_Angeles',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260308T020000',
      'TZOFFSETFROM:-0800',
      'TZOFFSETTO:-0700',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:talk@publisher.example',
      'DTSTAMP:20260102T030405Z',
      'DTSTART;TZID=America/Los_Angeles:20260509T170000',
      'DTEND;TZID=America/Los_Angeles:20260509T183000',
      'SUMMARY;LANGUAGE=en:Families as partners',
      String.raw`DESCRIPTION:Bring a friend.\n\nAnd a pen.\n\nhttps://publisher.example/register\n\nhttps://publisher.example/talk`,
      'URL:https://publisher.example/talk',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('is in the reader’s language', () => {
    const title = {en: 'Families', es: 'Las familias', ar: 'الأسر'};

    expect(linesOf({...EVENING, title}, {}, ['es'])).to.include('SUMMARY;LANGUAGE=es:Las familias');
    expect(linesOf({...EVENING, title}, {}, ['ar'])).to.include('SUMMARY;LANGUAGE=ar:الأسر');
  });

  it('has the times in UTC where the feed has no zone', () => {
    const lines = linesOf(EVENING, {time_zone: undefined});

    expect(lines).to.include.members(['DTSTART:20260510T000000Z', 'DTEND:20260510T013000Z']);
    expect(lines).not.to.include('BEGIN:VTIMEZONE');
  });

  it('has days for what has no times, and ends with the first that is free', () => {
    expect(linesOf({starts_at: '2026-05-09'})).to.include.members([
      'DTSTART;VALUE=DATE:20260509',
      'DTEND;VALUE=DATE:20260510',
    ]);
    expect(linesOf({starts_at: '2026-12-30', ends_at: '2027-01-01'})).to.include.members([
      'DTSTART;VALUE=DATE:20261230',
      'DTEND;VALUE=DATE:20270102',
    ]);
  });

  it('takes along the clocks that change between several days', () => {
    const lines = linesOf({starts_at: '2026-10-31T17:00-07:00', ends_at: '2026-11-02T12:00-08:00'});
    const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'));

    expect(zone).to.include.members(['BEGIN:DAYLIGHT', 'DTSTART:20260308T020000']);
    expect(zone.slice(zone.indexOf('BEGIN:STANDARD'))).to.deep.equal([
      'BEGIN:STANDARD',
      'DTSTART:20261101T020000',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0800',
      'END:STANDARD',
    ]);
    expect(lines).to.include('DTEND;TZID=America/Los_Angeles:20261102T120000');
  });

  it('has the clocks of a zone that never change, and of one half hours away', () => {
    const lines = linesOf(EVENING, {time_zone: 'Asia/Kolkata'});

    expect(lines).to.include.members(['TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530', 'BEGIN:STANDARD']);
    expect(lines).to.include('DTSTART;TZID=Asia/Kolkata:20260510T053000');
  });

  it('has the clocks of the southern summer', () => {
    const lines = linesOf({starts_at: '2026-12-09T17:00+11:00'}, {time_zone: 'Australia/Sydney'});

    expect(lines).to.include.members([
      'BEGIN:DAYLIGHT',
      'DTSTART:20261004T020000',
      'TZOFFSETTO:+1100',
    ]);
  });

  it('says what is cancelled', () => {
    expect(linesOf({...EVENING, status: 'cancelled'})).to.include('STATUS:CANCELLED');
  });

  it('gives a session the same id every time, and leads to the page when there is no other', () => {
    const lines = linesOf(
      {...EVENING, id: 'a b;c'},
      {home_page_url: 'https://publisher.example/x'},
    );

    expect(lines).to.include(String.raw`UID:a b\;c@publisher.example`);
    expect(linesOf(EVENING)).to.include.members([`URL:${PAGE}`, 'UID:talk@partner.example']);
  });

  it('cuts long lines without cutting a character, and joins to what it was', () => {
    const description = `${'الأسرة والمجتمع 👩🏽‍🏫 '.repeat(40)}; a, b\\c`;
    const file = fileOf({...EVENING, description});

    const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).to.be.at.most(75);
    expect(file).not.to.contain('\uFFFD');
    const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
    const line = unfolded.find((candidate) => candidate.startsWith('DESCRIPTION:'));
    expect(line).to.contain(`${'الأسرة والمجتمع 👩🏽‍🏫 '.repeat(40)}\\; a\\, b\\\\c`);
  });

  it('lets no text break out of its line', () => {
    const title = 'One\r\nATTENDEE:mailto:a@b.example\u0000\u0007\rTwo\nEND:VEVENT';
    const lines = linesOf({...EVENING, title: {en: title}});

    expect(lines.filter((line) => /^(ATTENDEE|END:VEVENT)/.test(line))).to.deep.equal([
      'END:VEVENT',
    ]);
    expect(lines).to.include(
      String.raw`SUMMARY;LANGUAGE=en:One\nATTENDEE:mailto:a@b.example\nTwo\nEND:VEVENT`,
    );
  });

  it('ends every line as the format wants it', () => {
    const file = fileOf(EVENING);

    expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('stands an end that is never', () => {
    const lines = linesOf({...EVENING, ends_at: '9999-12-31T00:00Z'});

    expect(lines).to.include('DTSTART;TZID=America/Los_Angeles:20260509T170000');
    expect(lines.length).to.be.below(60);
  });
});

function fileOf(session: Raw, feed: Raw = {}, wanted = ['en']): string {
  const checked = checkedFeed({
    time_zone: 'America/Los_Angeles',
    sessions: [aSession({id: 'talk', ...session})],
    ...feed,
  });
  return calendarFile(checked.sessions[0]!, checked, wanted, {now: NOW, page: PAGE});
}

const linesOf = (session: Raw, feed: Raw = {}, wanted = ['en']) =>
  fileOf(session, feed, wanted).replaceAll('\r\n ', '').trimEnd().split('\r\n');
