import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import type {SliSessionList} from '../../src/elements/session-list.js';
import {offsetAt} from '../../src/model/time-zone.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {
  OTHER_LENGTHS,
  SAME_LENGTH,
  aPlayableVersion,
  all,
  focused,
  hasPart,
  part,
  parts,
  pauseAt,
  recordEvents,
  until,
  untilOpen,
  untilPart,
  untilPlaying,
  video,
  words,
} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';

type Raw = Record<string, unknown>;

const HOUR = 60 * 60 * 1000;
const PLACES = 'shared-learning-widgets.places';

/** A date-time so many hours from now. */
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

/** The words without the spaces that Intl takes for special: narrow ones, and marks of direction. */
const plainly = (element: Element | undefined) =>
  words(element)
    .replace(/[\u2009\u202f\u00a0]/g, ' ')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '');

const upcoming = (about: Raw = {}) =>
  aSession({
    id: 'talk',
    title: {en: 'Families as partners', es: 'Las familias'},
    starts_at: inHours(50),
    ends_at: inHours(51.5),
    register_url: 'https://publisher.example/register',
    versions: [],
    ...about,
  });

describe('A session in the list', () => {
  beforeEach(forgetVisitor);

  describe('that shows already', () => {
    const described = () =>
      aSession({
        title: {es: 'La escuela', 'es-MX': 'La escuela, en México'},
        description: {en: 'About schools.'},
      });

    it('follows the layout', async () => {
      const list = await listOf([described()]);
      expect(hasPart(list, 'description')).to.equal(true);

      list.layout = 'compact';
      await list.updateComplete;

      expect(hasPart(list, 'description')).to.equal(false);
    });

    it('follows the level of headings', async () => {
      const list = await listOf([described()]);

      list.headingLevel = 5;
      await list.updateComplete;

      expect(part(list, 'title').ariaLevel).to.equal('5');
    });

    it('follows the reader’s language, even where that has the same locale', async () => {
      const list = await listOf([described()], {}, 'es');
      expect(words(part(list, 'title'))).to.match(/^La escuela$/);

      list.lang = 'es-MX';

      await until(() => words(part(list, 'title')) === 'La escuela, en México', 'its title');
    });
  });

  describe('that is upcoming', () => {
    it('says so, and when: on the visitor’s clock and on the one where it takes place', async () => {
      const timeZone = elsewhere();
      const starts_at = '2099-03-18T17:00:00Z';
      const ends_at = '2099-03-18T18:30:00Z';
      const list = await listOf([upcoming({starts_at, ends_at})], {time_zone: timeZone});

      expect(words(part(list, 'status'))).to.equal('Upcoming');
      expect(part(list, 'status').part.contains('upcoming')).to.equal(true);
      const told = plainly(part(list, 'date').parentElement!);
      for (const zone of [undefined, timeZone]) {
        const clock = new Intl.DateTimeFormat('en', {
          hour: 'numeric',
          minute: '2-digit',
          timeZone: zone,
        });
        const end = clock.format(new Date(ends_at)).replace(/[\u202f\u00a0]/g, ' ');
        expect(told, zone ?? 'here').to.contain(end);
      }
      expect(told).to.contain('March').and.to.contain('(your time)');
      expect(part(list, 'date').getAttribute('datetime')).to.equal(starts_at);
    });

    it('says the time once, with the name of the zone, where the clocks are the same', async () => {
      const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
      const list = await listOf([upcoming()], {time_zone: timeZone});

      expect(plainly(part(list, 'date'))).to.match(/\(.+\)$/);
      expect(words(part(list, 'date').parentElement!)).not.to.contain('your time');
    });

    it('has only days where the feed has no times', async () => {
      const list = await listOf([upcoming({starts_at: '2099-03-18', ends_at: '2099-03-20'})], {
        time_zone: elsewhere(),
      });

      expect(plainly(part(list, 'date'))).to.equal('March 18 – 20, 2099');
    });

    it('has a link to register, in a new tab that knows nothing of this one', async () => {
      const list = await listOf([upcoming()]);

      const link = part<HTMLAnchorElement>(list, 'register');
      expect(words(link)).to.equal('Register (opens in a new tab)');
      expect(link.href).to.equal('https://publisher.example/register');
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
      expect(hasPart(list, 'watch')).to.equal(false);
    });

    it('gives a file for calendars, in the reader’s language', async () => {
      const list = await listOf([upcoming()], {time_zone: 'America/Los_Angeles'}, 'es');

      const {name, text} = await savedBy(part(list, 'calendar'));

      expect(name).to.equal('Las familias.ics');
      const lines = text.split('\r\n');
      expect(lines).to.include.members([
        'BEGIN:VCALENDAR',
        'TZID:America/Los_Angeles',
        'SUMMARY;LANGUAGE=es:Las familias',
        'URL:https://publisher.example/register',
        'END:VCALENDAR',
      ]);
      const start = lines.find((line) => line.startsWith('DTSTART;'))!;
      expect(start).to.match(/^DTSTART;TZID=America\/Los_Angeles:\d{8}T\d{6}$/);
    });

    it('has no button for the calendar without a date', async () => {
      const list = await listOf([
        upcoming({starts_at: undefined, ends_at: undefined, status: 'upcoming'}),
      ]);

      expect(hasPart(list, 'register')).to.equal(true);
      expect(hasPart(list, 'calendar')).to.equal(false);
    });

    it('is live, and then over, while the page is open', async () => {
      const starts_at = new Date(Date.now() + 700).toISOString();
      const ends_at = new Date(Date.now() + 1500).toISOString();
      const versions = [aVersion({available_from: new Date(Date.now() + 2200).toISOString()})];
      const list = await listOf([upcoming({starts_at, ends_at, versions})]);

      const seen: string[] = [];
      await until(() => {
        const state = hasPart(list, 'status') ? words(part(list, 'status')) : 'recorded';
        if (seen.at(-1) !== state) seen.push(state);
        return state === 'recorded';
      }, 'the recording');

      expect(seen).to.deep.equal([
        'Upcoming',
        'Live now',
        'The recording is being prepared',
        'recorded',
      ]);
      expect(hasPart(list, 'watch')).to.equal(true);
    });

    it('that was cancelled is told by its day alone once it would be over', async () => {
      const starts_at = new Date(Date.now() - 60_000).toISOString();
      const ends_at = new Date(Date.now() + 700).toISOString();
      const list = await listOf([upcoming({starts_at, ends_at, status: 'cancelled'})]);
      expect(words(part(list, 'date'))).to.match(/\d:\d\d/);

      await until(() => !/\d:\d\d/.test(words(part(list, 'date'))), 'the day');

      expect(words(part(list, 'status'))).to.equal('Cancelled');
    });

    it('is up to date when the list comes back into the page', async () => {
      const list = await listOf([upcoming({starts_at: new Date(Date.now() + 300).toISOString()})]);
      const parent = list.parentElement!;
      list.remove();
      await until(
        () => Date.now() > Date.parse(part(list, 'date').getAttribute('datetime')!),
        'the start',
      );
      expect(words(part(list, 'status'))).to.equal('Upcoming');

      parent.append(list);

      await until(() => words(part(list, 'status')) === 'Live now', 'the state');
    });
  });

  describe('that is live', () => {
    const live = (about: Raw) => upcoming({starts_at: inHours(-1), ends_at: inHours(1), ...about});

    it('can be watched where there is something to play', async () => {
      const list = await listOf([live({versions: [aVersion(), aVersion({language: 'es'})]})]);

      expect(words(part(list, 'status'))).to.equal('Live now');
      expect(parts(list, 'watch')).to.have.lengthOf(2);
      expect(hasPart(list, 'join')).to.equal(false);
      expect(hasPart(list, 'register')).to.equal(false);
    });

    it('leads to where it takes place otherwise', async () => {
      const list = await listOf([live({versions: []})]);

      expect(words(part(list, 'join'))).to.equal('Join now (opens in a new tab)');
      expect(part<HTMLAnchorElement>(list, 'join').href).to.contain('/register');
    });
  });

  it('that is being processed says so', async () => {
    const list = await listOf([upcoming({starts_at: inHours(-30), ends_at: inHours(-28)})]);

    expect(words(part(list, 'status'))).to.equal('The recording is being prepared');
    expect(hasPart(list, 'register')).to.equal(false);
    expect(hasPart(list, 'calendar')).to.equal(false);
  });

  it('that the feed calls recorded, without a recording, says that there is none', async () => {
    const list = await listOf([upcoming({status: 'recorded'})]);

    expect(words(part(list, 'session'))).to.contain('There is no recording yet.');
  });

  it('that is cancelled is marked, and offers nothing that there won’t be', async () => {
    const list = await listOf([upcoming({status: 'cancelled'})]);

    expect(words(part(list, 'status'))).to.equal('Cancelled');
    expect(getComputedStyle(part(list, 'title')).textDecorationLine).to.equal('line-through');
    for (const name of ['register', 'calendar', 'watch', 'join']) {
      expect(hasPart(list, name), name).to.equal(false);
    }
  });

  it('that is cancelled can be watched where there is a recording', async () => {
    const list = await listOf([upcoming({status: 'cancelled', versions: [aVersion()]})]);

    expect(parts(list, 'watch')).to.have.lengthOf(1);
  });

  it('that is recorded bears no mark, and the day on which it was where it was', async () => {
    const list = await listOf([aSession({starts_at: '2024-05-09T20:00:00-07:00'})], {
      time_zone: 'America/Los_Angeles',
    });

    expect(hasPart(list, 'status')).to.equal(false);
    expect(words(part(list, 'date'))).to.equal('May 9, 2024');
  });

  describe('and its languages', () => {
    const captions = (language: string, origin?: string) => ({
      language,
      url: `${language}.vtt`,
      ...(origin && {origin}),
    });

    it('tells a recording from captions by people, from machines, and from what is to come', async () => {
      const english = aVersion({
        captions: [
          captions('en', 'human'),
          captions('fr', 'human'),
          captions('vi', 'machine'),
          captions('ko'),
        ],
      });
      const versions = [english, aVersion({language: 'es', available_from: '2099-05-09'})];
      const list = await listOf([aSession({versions})]);

      expect(parts(list, 'watch').map(words)).to.deep.equal(['Watch in English']);
      expect(parts(list, 'badge').map(words)).to.deep.equal([
        'Français (French) captions by people',
        '한국어 (Korean) captions only',
        'Tiếng Việt (Vietnamese) machine captions',
        'Español (Spanish) from May 9, 2099',
      ]);
      expect(parts(list, 'badge').map(({part: names}) => [...names].at(1))).to.deep.equal([
        'captions',
        'captions',
        'captions',
        'upcoming',
      ]);
      for (const badge of parts(list, 'badge')) {
        expect(getComputedStyle(badge).borderTopStyle, words(badge)).to.equal('dashed');
      }
    });

    it('says which of the recordings have captions, and by whom', async () => {
      const versions = [
        aVersion({captions: [captions('en', 'human')]}),
        aVersion({language: 'es', captions: [captions('es', 'machine')]}),
      ];
      const list = await listOf([aSession({versions})]);

      expect(words(part(list, 'session'))).to.contain('Captions: English');
      expect(words(part(list, 'session'))).to.contain('Machine captions: Spanish');
    });

    it('plays the original, with captions on offer, in a language that it only has captions in', async () => {
      const versions = [aPlayableVersion('en', SAME_LENGTH)];
      const list = await listOf([aSession({id: 'talk', versions})]);
      setTimeout(() => parts(list, 'badge')[0]!.click());
      const event = await oneEvent(document, 'sli-session-select');

      expect(event).to.include({session: 'talk', language: 'es'});
      await untilPlaying(list, 'en');
      expect(words(await untilPart(list, 'notice'))).to.contain('with captions in Spanish');
      expect(part(list, 'badge').part.contains('current')).to.equal(true);
      video(list).pause();
    });

    it('names a version in sign language as such, and plays that one', async () => {
      const versions = [
        aPlayableVersion('en', SAME_LENGTH),
        aPlayableVersion('es', SAME_LENGTH, {language: 'en', kind: 'sign'}),
      ];
      const list = await listOf([aSession({id: 'talk', versions})]);
      const [spoken, sign] = parts<HTMLAnchorElement>(list, 'watch');

      expect([spoken, sign].map(words)).to.deep.equal([
        'Watch in English',
        'Sign language (English)',
      ]);
      expect(sign!.part.contains('sign')).to.equal(true);
      expect(sign!.hreflang).to.equal('en');
      sign!.click();
      await untilPlaying(list, 'es');
      expect(parts(list, 'watch').map(({ariaCurrent}) => ariaCurrent)).to.deep.equal([
        null,
        'true',
      ]);
      video(list).pause();
    });

    it('makes the visitor’s own stand out', async () => {
      const versions = ['en', 'es', 'ar'].map((language) => aVersion({language}));
      const filled = (list: Element) =>
        parts(list, 'watch')
          .filter((link) => link.classList.contains('filled'))
          .map(({lang}) => lang);

      expect(filled(await listOf([aSession({versions})]))).to.deep.equal(['en']);
      expect(filled(await listOf([aSession({versions})], {}, 'es-MX'))).to.deep.equal(['es']);
      expect(filled(await listOf([aSession({versions})], {}, 'fr'))).to.deep.equal([]);
    });
  });

  describe('that was begun', () => {
    const versions = ['en', 'es'].map((language) =>
      aPlayableVersion(language, OTHER_LENGTHS, {duration_in_seconds: language === 'en' ? 20 : 24}),
    );
    const begun = aSession({id: 'talk', image: {url: '/p.jpg'}, versions});
    const keep = (language: string, time: number, duration: number) => {
      const place = {language, time, duration, at: Date.now()};
      localStorage.setItem(PLACES, JSON.stringify({talk: place}));
    };

    it('shows how far, says how much is left, and goes on in that language at that place', async () => {
      keep('es', 12, 24);
      const list = await listOf([begun]);

      const bar = all<HTMLProgressElement>(list, 'progress')[0]!;
      expect(bar.position).to.equal(0.5);
      expect(words(part(list, 'date').parentElement!)).to.contain('12 seconds left');
      const link = parts(list, 'watch')[1]!;
      expect(words(link)).to.equal('Continuar en español (Spanish)');
      expect(link.classList.contains('filled')).to.equal(true);

      link.click();
      const media = await untilPlaying(list, 'es');
      expect(media.currentTime).to.be.within(11.5, 16);
      media.pause();
    });

    it('tells minutes and hours in whole minutes', async () => {
      keep('en', 100, 4000);
      const list = await listOf([begun]);

      expect(words(part(list, 'session'))).to.contain('1 hour, 5 minutes left');
    });

    it('knows the place as soon as the visitor leaves it', async () => {
      const list = await listOf([begun]);
      expect(words(part(list, 'session'))).not.to.contain('left');
      parts(list, 'watch')[1]!.click();
      const media = await untilOpen(list, 'es');
      await pauseAt(media, 14);
      // WebKit rejects it once the video is gone.
      media.play().catch(() => undefined);
      await until(() => !media.paused && media.currentTime > 14, 'playing');

      part(list, 'close').click();

      await until(() => words(part(list, 'session')).includes('left'), 'how much is left');
      expect(words(parts(list, 'watch')[1])).to.contain('Continuar');
    });

    it('knows of a place kept elsewhere when the list comes back into the page', async () => {
      const list = await listOf([begun]);
      const parent = list.parentElement!;
      list.remove();
      keep('es', 12, 24);

      parent.append(list);

      await until(() => words(part(list, 'session')).includes('12 seconds left'), 'what is left');
    });

    it('is like any other where nothing is to be kept', async () => {
      keep('es', 12, 24);
      const list = await fixture<SliSessionList>(
        html`<sli-session-list
          lang="en"
          no-storage
          .feed=${aFeed({sessions: [begun]})}
        ></sli-session-list>`,
      );
      await untilPart(list, 'watch');

      expect(words(part(list, 'session'))).not.to.contain('left');
      expect(words(parts(list, 'watch')[1])).to.contain('Ver en español');
    });

    for (const [what, stored] of [
      ['no JSON', '{'],
      ['no places', '{"talk": "es"}'],
      ['a place nowhere', '{"talk": {"language": "es", "time": -5, "duration": 0, "at": 1}}'],
      ['another version', '{"talk": {"language": "de", "time": 5, "duration": 20, "at": 1}}'],
    ] as const) {
      it(`stands storage that holds ${what}`, async () => {
        localStorage.setItem(PLACES, stored);
        const list = await listOf([begun]);

        expect(parts(list, 'watch').map(words)).to.deep.equal([
          'Watch in English',
          'Ver en español (Spanish)',
        ]);
      });
    }
  });

  describe('and who speaks', () => {
    const people = [
      {id: 'ana', name: 'Ana Ruiz', affiliation: {en: 'A school', es: 'Una escuela'}, url: '/ana'},
      {id: 'sami', name: {en: 'Sami Haddad', ar: 'سامي حداد'}},
    ];
    const speakers = [{person: 'ana', role: {en: 'Moderator'}}, {person: 'sami'}];

    it('names them with role and affiliation', async () => {
      const list = await listOf([aSession({speakers})], {people});

      const items = [...part(list, 'speakers').children];
      expect(part(list, 'speakers').ariaLabel).to.equal('Speakers');
      expect(items.map(words)).to.deep.equal([
        'Ana Ruiz (opens in a new tab) Moderator A school',
        'Sami Haddad',
      ]);
      const link = items[0]!.querySelector('a')!;
      expect(new URL(link.href).pathname).to.equal('/ana');
      expect(link.rel).to.equal('noopener');
    });

    it('has every text in its own language and direction', async () => {
      const list = await listOf([aSession({speakers})], {people}, 'ar');

      const texts = all(part(list, 'speakers'), 'bdi').map(({lang, dir}) => [lang, dir]);
      expect(texts).to.deep.equal([
        ['en', 'ltr'],
        ['en', 'ltr'],
        ['en', 'ltr'],
        ['ar', 'rtl'],
      ]);
    });
  });

  describe('and its description', () => {
    const long = 'What was said in the morning was said again in the evening. '.repeat(12).trim();

    it('is cut where it is long, all of it to be found, and shown by a button', async () => {
      const list = await listOf([aSession({description: long})]);
      const text = part(list, 'description');
      const button = part(list, 'description-more');

      expect(text.scrollHeight).to.be.above(text.clientHeight + 1);
      expect(words(text)).to.equal(long);
      expect([words(button), button.ariaExpanded]).to.deep.equal(['More', 'false']);

      button.focus();
      button.click();
      await list.updateComplete;

      expect(text.scrollHeight).to.be.at.most(text.clientHeight + 1);
      expect([words(button), button.ariaExpanded]).to.deep.equal(['Less', 'true']);
      expect(focused()).to.equal(button);
    });

    it('has no button where all of it shows', async () => {
      const list = await listOf([aSession({description: 'Short.\n\nAnd good.'})]);

      expect(hasPart(list, 'description-more')).to.equal(false);
    });
  });

  describe('and its papers', () => {
    const resources = [
      {
        title: {en: 'Slides', es: 'Diapositivas'},
        kind: 'slides',
        files: [
          {language: 'en', url: '/s.en.pdf', mime_type: 'application/pdf', size_in_bytes: 24_000},
          {language: 'es', url: '/s.es.pdf', mime_type: 'application/pdf', size_in_bytes: 25_000},
        ],
      },
      {title: 'Paper', files: [{language: 'en', url: '/p.pdf'}]},
    ];

    it('are there once they are asked for, in the reader’s language first, with kind and size', async () => {
      const list = await listOf([aSession({id: 'talk', resources})], {}, 'es');
      const button = part(list, 'resources-toggle');
      expect(words(button)).to.equal('Diapositivas y documentos (2)');
      expect(hasPart(list, 'resource')).to.equal(false);

      button.click();
      await list.updateComplete;

      expect(button.ariaExpanded).to.equal('true');
      await untilPart(list, 'resource');
      const links = parts<HTMLAnchorElement>(list, 'resource');
      expect(links.map(({hreflang}) => hreflang)).to.deep.equal(['es', 'en', 'en']);
      expect(words(links[0])).to.contain('Diapositivas');
      expect(words(links[1]), 'the same in the other language').to.contain('English');
      expect(words(links[2])).to.contain('Paper');
      expect(plainly(part(list, 'resources')))
        .to.contain('PDF, 25 kB')
        .and.to.contain('English');

      const events = recordEvents(document.body, 'sli-resource-open');
      links[0]!.addEventListener('click', (event) => event.preventDefault());
      links[0]!.click();
      expect(events).to.have.lengthOf(1);
      expect(events[0]).to.include({session: 'talk', language: 'es'});
    });
  });

  describe('to pass on', () => {
    const address = `${location.href.replace(/#.*/, '')}#sli=talk`;

    it('has its address copied, and says so', async () => {
      const written: string[] = [];
      await withClipboard(
        {writeText: (text: string) => Promise.resolve(written.push(text))},
        async () => {
          const list = await listOf([aSession({id: 'talk'})]);
          part(list, 'share').focus();
          part(list, 'share').click();
          await until(() => words(part(list, 'session')).includes('Link copied'), 'the answer');
          expect(focused()).to.equal(part(list, 'share'));
        },
      );

      expect(written).to.deep.equal([address]);
    });

    it('has it in a field where the clipboard is out of reach, in the reader’s words', async () => {
      await withClipboard(undefined, async () => {
        const list = await listOf([aSession({id: 'talk'})], {}, 'es');
        part(list, 'share').click();
        const field = await untilPart<HTMLInputElement>(list, 'share-link');
        expect(field.value).to.equal(address);
        expect(field.ariaLabel).not.to.equal('Copy this link');
      });
    });

    it('leads to its own page by its title, where it has one', async () => {
      const list = await listOf([
        aSession({title: 'A talk', url: 'https://publisher.example/talk'}),
      ]);

      const link = part(list, 'title').querySelector('a')!;
      expect(link.href).to.equal('https://publisher.example/talk');
      expect(link.rel).to.equal('noopener');
      expect(words(link)).to.equal('A talk (opens in a new tab)');
    });
  });

  it('says how long it takes, also without a picture', async () => {
    const versions = [aVersion({duration_in_seconds: 3482})];
    const list = await listOf([aSession({versions})]);

    expect(words(part(list, 'session'))).to.contain('58 minutes');
  });

  it('says the same in the player’s details', async () => {
    const feed = aFeed({
      sessions: [upcoming({starts_at: new Date(Date.now() + 1500).toISOString()})],
    });
    const player = await fixture<HTMLElement>(
      html`<sli-session-player lang="en" .feed=${feed} details></sli-session-player>`,
    );
    await untilPart(player, 'status');
    expect(words(part(player, 'status'))).to.equal('Upcoming');
    expect(hasPart(player, 'register')).to.equal(true);
    const {text} = await savedBy(part(player, 'calendar'));
    expect(text).to.contain('SUMMARY;LANGUAGE=en:Families as partners');

    await until(() => words(part(player, 'status')) === 'Live now', 'the state');
    expect(hasPart(player, 'calendar')).to.equal(false);
    expect(hasPart(player, 'join')).to.equal(true);
  });

  it('is printed with its addresses and languages, whole and without anything to press', async () => {
    const list = await listOf([aSessionWithEverything()], {people: SPEAKERS});
    if (!(await executeServerCommand('own:media', {media: 'print'}))) return;
    try {
      const shown = (element: Element) => element.checkVisibility();
      const printed = (link: Element) => getComputedStyle(link, '::after').content;

      expect(all(list, 'button').filter(shown)).to.deep.equal([]);
      expect(all(list, 'img').filter(shown)).to.deep.equal([]);
      for (const link of parts<HTMLAnchorElement>(list, 'watch')) {
        expect(shown(link)).to.equal(true);
        expect(printed(link)).to.contain(link.href);
      }
      expect(printed(part(list, 'title').querySelector('a')!)).to.contain('example/e');
      const text = part(list, 'description');
      expect(text.scrollHeight).to.be.at.most(text.clientHeight + 1);
      expect(getComputedStyle(part(list, 'session')).contentVisibility).to.equal('visible');
    } finally {
      await executeServerCommand('own:media', {});
    }
  });

  it('makes no more than 170 nodes of all kinds, whatever it has to say', async () => {
    const list = await listOf(
      Array.from({length: 20}, () => aSessionWithEverything()),
      {people: SPEAKERS},
    );
    const walker = document.createTreeWalker(list.renderRoot);
    let count = 0;
    while (walker.nextNode()) {
      const {currentNode: node} = walker;
      // Blank texts are only in the source: the build takes them out.
      if (!(node instanceof Text) || node.data.trim()) count++;
    }

    expect(parts(list, 'session')).to.have.lengthOf(20);
    expect(count / 20).to.be.at.most(170);
  });

  for (const lang of ['en', 'es', 'ar'] as const) {
    it(`is accessible in every state, in "${lang}"`, async () => {
      const sessions = [
        upcoming({id: 'a'}),
        upcoming({id: 'b', starts_at: inHours(-1), ends_at: inHours(1)}),
        upcoming({id: 'c', starts_at: inHours(-3), ends_at: inHours(-2)}),
        upcoming({id: 'd', status: 'cancelled'}),
        aSessionWithEverything(),
      ];
      localStorage.setItem(
        PLACES,
        JSON.stringify({
          'https://publisher.example/e': {language: 'en', time: 40, duration: 3482, at: 1},
        }),
      );
      const list = await listOf(sessions, {people: SPEAKERS, time_zone: elsewhere()}, lang);
      for (const name of ['resources-toggle', 'description-more']) part(list, name).click();
      await withClipboard(undefined, async () => {
        parts(list, 'share').at(-1)!.click();
        await untilPart(list, 'share-link');
      });

      await expect(list).to.be.accessible();
    }).timeout(40_000);
  }
});

const SPEAKERS = ['x', 'y', 'z'].map((id) => ({
  id,
  name: `Person ${id}`,
  affiliation: 'A school',
  url: `/${id}`,
}));

function aSessionWithEverything(): Raw {
  const captions = ['en', 'fr'].map((language) => ({language, origin: 'human', url: 'a.vtt'}));
  return aSession({
    url: 'https://publisher.example/e',
    image: {url: '/p.jpg'},
    description: 'What was said in the morning was said again. '.repeat(12),
    speakers: ['x', 'y', 'z'].map((person) => ({person, role: 'Speaker'})),
    resources: [{title: 'Slides', files: [{language: 'en', url: '/s.pdf'}]}],
    versions: [
      aVersion({duration_in_seconds: 3482, captions}),
      aVersion({language: 'es', kind: 'interpretation'}),
      aVersion({language: 'ar', kind: 'interpretation'}),
      aVersion({language: 'ase', kind: 'sign'}),
    ],
  });
}

/** A time zone whose clocks are not the visitor's. */
const elsewhere = () =>
  ['America/Los_Angeles', 'Asia/Kolkata'].find(
    (zone) => offsetAt(Date.now(), zone) !== offsetAt(Date.now()),
  )!;

async function listOf(sessions: Raw[], feed: Raw = {}, lang = 'en'): Promise<SliSessionList> {
  const about = aFeed({sessions, ...feed});
  const list = await fixture<SliSessionList>(
    html`<sli-session-list lang=${lang} order="feed" .feed=${about}></sli-session-list>`,
  );
  await untilPart(list, 'session');
  return list;
}

/** What the visitor is given to save when a button is pressed. */
async function savedBy(button: HTMLElement): Promise<{name: string; text: string}> {
  const saved = new Promise<{name: string; text: Promise<string>}>((resolve) => {
    const root = button.getRootNode() as ShadowRoot;
    root.addEventListener(
      'click',
      function listen(event) {
        const link = event.target as HTMLAnchorElement;
        if (!link.download) return;
        event.preventDefault();
        root.removeEventListener('click', listen, true);
        resolve({name: link.download, text: fetch(link.href).then((file) => file.text())});
      },
      true,
    );
  });
  button.click();
  const {name, text} = await saved;
  return {name, text: await text};
}

async function withClipboard(clipboard: unknown, work: () => Promise<void>): Promise<void> {
  const before = navigator.clipboard;
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  try {
    await work();
  } finally {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: before});
  }
}
