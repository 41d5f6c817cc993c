import {expect} from '@open-wc/testing';
import {checkFeed} from '../../src/feed/check-feed.js';
import {formatProblem, problemOf} from '../../src/feed/problem.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {aFullFeed} from '../support/full-feed.js';
import {mutationsOf} from '../support/mutations.js';

const BASE = 'https://publisher.example/feeds/feed.json';
const check = (document: unknown, base = BASE) => {
  const {feed, faults} = checkFeed(document, base);
  return {feed, problems: faults.map(problemOf)};
};
const tell = (document: unknown) => check(document).problems.map(formatProblem);

/** A feed whose only session is as told. */
const sessionAs = (about: Record<string, unknown>) => aFeed({sessions: [aSession(about)]});
/** A feed of which the second version of the only session is as told. */
const versionAs = (about: Record<string, unknown>) =>
  sessionAs({versions: [aVersion(), aVersion({language: 'es', ...about})]});

describe('A feed is checked', () => {
  it('finds nothing wrong with the demo feed', async () => {
    const response = await fetch('/demo/feed.json');
    const document: unknown = await response.json();
    const {feed, problems} = check(document, response.url);
    expect(problems.map(formatProblem)).to.deep.equal([]);
    expect(feed?.sessions).to.have.length(6);
  });

  it('finds nothing wrong with a feed that uses all of the format', () => {
    expect(tell(aFullFeed())).to.deep.equal([]);
  });

  it('names each of ten faults in one feed, and keeps all that is good', () => {
    const {feed, problems} = check({
      version: 'shared-learning-feed/1',
      language: 'en',
      title: {},
      image: 'banner.jpg',
      date_modified: 'yesterday',
      topics: [{id: 'leadership', title: 'Leadership'}],
      links: [
        {label: 'Read on', url: 'javascript:alert(1)'},
        {label: 'Join', url: '/join'},
      ],
      sessions: [
        aSession({id: 'good', topics: ['leadership', 'gardening']}),
        {title: 'No id'},
        aSession({id: 'good', title: 'Twice'}),
        aSession({id: 'tongues', title: {en: 'Hello', en_US: 'Howdy'}}),
        aSession({
          id: 'links',
          versions: [aVersion(), aVersion({language: 'es', sources: []})],
          url: 'ftp://publisher.example/links',
        }),
      ],
    });
    const found = problems.map(({pointer, wanted, got}) => `${pointer} | ${wanted} | ${got}`);
    const text = 'a text: a string, or a map from language to string or {"value", "dir"}';
    const address = 'an http: or https: address, absolute or relative to the feed';
    const date = 'a date (2024-05-09), or a date-time with an offset (2024-05-09T17:00:00-07:00)';
    expect(found).to.have.members([
      `/title | ${text} | an object`,
      '/image | an object | "banner.jpg"',
      `/date_modified | ${date} | "yesterday"`,
      `/links/0/url | ${address} | "javascript:alert(1)"`,
      '/sessions/0/topics/1 | the id of a topic that the feed has | "gardening"',
      '/sessions/1/id | "id", which is required | nothing',
      '/sessions/2/id | an id that no earlier item has | "good"',
      '/sessions/3/title/en_US | a BCP 47 language tag such as "es" or "zh-Hant" | "en_US"',
      '/sessions/4/versions/1 | at least one usable source, or "available_from" | an object',
      `/sessions/4/url | ${address} | "ftp://publisher.example/links"`,
    ]);

    const [good, tongues, links] = feed?.sessions ?? [];
    expect(feed?.sessions.map(({id}) => id)).to.deep.equal(['good', 'tongues', 'links']);
    expect(good?.title).to.deep.equal({en: 'A session'});
    expect(good?.topics).to.deep.equal(['leadership']);
    expect(tongues?.title).to.deep.equal({en: 'Hello'});
    expect(links?.versions?.map(({language}) => language)).to.deep.equal(['en']);
    expect(links?.url).to.equal(undefined);
    expect(feed?.links?.map(({url}) => url)).to.deep.equal(['https://publisher.example/join']);
    expect(feed?.image).to.equal(undefined);
  });

  describe('says where a fault is', () => {
    const faults: [what: string, document: unknown, pointer: string][] = [
      [
        'a source',
        versionAs({sources: [{url: 'a.mp4'}, {url: 7}]}),
        '/sessions/0/versions/1/sources/1/url',
      ],
      [
        'a captions file',
        versionAs({captions: [{language: 'es'}]}),
        '/sessions/0/versions/1/captions/0/url',
      ],
      [
        'a chapter',
        versionAs({chapters: [{id: 'a', start: -1}]}),
        '/sessions/0/versions/1/chapters/0/start',
      ],
      [
        'a length',
        versionAs({duration_in_seconds: '3541'}),
        '/sessions/0/versions/1/duration_in_seconds',
      ],
      ['a kind', versionAs({kind: 'dubbed'}), '/sessions/0/versions/1/kind'],
      ['a language', versionAs({language: 'en_US'}), '/sessions/0/versions/1/language'],
      [
        'a picture’s width',
        sessionAs({image: {url: 'a.jpg', width: 0}}),
        '/sessions/0/image/width',
      ],
      ['an empty address', sessionAs({url: ''}), '/sessions/0/url'],
      [
        'a map entry, whose name has a slash',
        aFeed({title: {en: 'A', 'e/~s': 'B'}}),
        '/title/e~1~0s',
      ],
      ['a day that no calendar has', sessionAs({starts_at: '2024-02-30'}), '/sessions/0/starts_at'],
      [
        'a month that no calendar has',
        sessionAs({starts_at: '2024-13-01'}),
        '/sessions/0/starts_at',
      ],
      [
        'a time without an offset',
        sessionAs({starts_at: '2024-05-09T17:00:00'}),
        '/sessions/0/starts_at',
      ],
      ['a time zone', aFeed({time_zone: 'Pacific'}), '/time_zone'],
      ['a featured session', aFeed({featured_session: 'nowhere'}), '/featured_session'],
      ['a speaker', sessionAs({speakers: [{person: 'nobody'}]}), '/sessions/0/speakers/0/person'],
      [
        'a group’s member',
        aFeed({groups: [{kind: 'funders', members: [{organization: 'x'}]}]}),
        '/groups/0/members/0/organization',
      ],
      [
        'a resource without files',
        sessionAs({resources: [{title: 'Slides', files: []}]}),
        '/sessions/0/resources/0',
      ],
    ];
    for (const [what, document, pointer] of faults) {
      it(`${what}: ${pointer}`, () => {
        const {feed, problems} = check(document);
        expect(problems.map((problem) => problem.pointer)).to.deep.equal([pointer]);
        expect(feed?.sessions).to.have.length(1);
      });
    }
  });

  it('lets a featured session be on a further page', () => {
    expect(tell(aFeed({featured_session: 'later', next_url: '2.json'}))).to.deep.equal([]);
  });

  it('quotes only the beginning of a long wrong value', () => {
    const [line = ''] = tell(aFeed({date_modified: 'x'.repeat(100_000)}));
    expect(line.length).to.be.below(300);
  });

  describe('cannot use', () => {
    const documents: [what: string, document: unknown][] = [
      ['nothing', null],
      ['no value', undefined],
      ['a list', []],
      ['a string', 'x'],
      ['a number', 42],
      ['an empty object', {}],
      ['a feed of another kind', {version: 'https://jsonfeed.org/version/1.1', items: []}],
      ['a version that is a number', aFeed({version: 1})],
      ['a feed without sessions', {version: 'shared-learning-feed/1'}],
      ['sessions that are a map', aFeed({sessions: {a: aSession()}})],
      [
        'sessions that are all broken',
        aFeed({sessions: [null, [], 'x', 42, {id: {}}, {title: []}]}),
      ],
    ];
    for (const [what, document] of documents) {
      it(`${what}, and says why`, () => {
        const {feed, problems} = check(document);
        expect(feed).to.equal(undefined);
        expect(problems).not.to.deep.equal([]);
        for (const {wanted, got} of problems) expect([wanted, got]).not.to.include('');
      });
    }
  });

  it('can use a feed that has no sessions yet', () => {
    const {feed, problems} = check(aFeed({sessions: []}));
    expect(problems).to.deep.equal([]);
    expect(feed?.sessions).to.deep.equal([]);
  });

  it('refuses a newer major version, and names the one that it understands', () => {
    const {feed, problems} = check(aFeed({version: 'shared-learning-feed/2'}));
    expect(feed).to.equal(undefined);
    expect(problems.map(formatProblem)).to.deep.equal([
      '/version: wanted "shared-learning-feed/1", the version that is understood here; got "shared-learning-feed/2"',
    ]);
  });

  it('takes a newer minor version, and fields that it does not know', () => {
    const feed = aFeed({version: 'shared-learning-feed/1.7', _vendor: {x: 1}, weather: 'fine'});
    expect(tell(feed)).to.deep.equal([]);
  });

  it('never throws, keeps the other session, and speaks plainly, whichever value is of the wrong kind', () => {
    for (const {path, value, document} of mutationsOf(aFullFeed(), [null, 42, '', [], {}, true])) {
      const at = `${path} = ${JSON.stringify(value)}`;
      const {feed, problems} = check(document);
      for (const problem of problems) {
        expect(formatProblem(problem), at).not.to.match(/Invalid|Expected|undefined/);
      }
      const isWhole = /^\/(version|sessions)$/.test(path);
      if (!isWhole) expect(feed?.sessions.length, at).to.be.at.least(1);
    }
  });
});

describe('In a checked feed', () => {
  it('plain strings are in the language of the feed', () => {
    const {feed} = check(aFeed({language: 'ES-mx', title: 'Hola', about: {en: 'Hi', es: 'Hola'}}));
    expect(feed?.title).to.deep.equal({'es-MX': 'Hola'});
    expect(feed?.about).to.deep.equal({en: 'Hi', es: 'Hola'});
  });

  it('plain strings of a feed without a language are in an undetermined one', () => {
    const {feed} = check(aFeed({language: undefined, title: 'Hola'}));
    expect(feed?.title).to.deep.equal({und: 'Hola'});
  });

  it('language tags are spelled as they should be', () => {
    const {feed} = check(aFeed({languages: ['EN', 'es-mx', 'zh-hant']}));
    expect(feed?.languages).to.deep.equal(['en', 'es-MX', 'zh-Hant']);
  });

  const addresses: [string, string][] = [
    ['a.jpg', 'https://publisher.example/feeds/a.jpg'],
    ['../a.jpg', 'https://publisher.example/a.jpg'],
    ['/a.jpg', 'https://publisher.example/a.jpg'],
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['http://other.example/ä.jpg', 'http://other.example/%C3%A4.jpg'],
  ];
  for (const [written, absolute] of addresses) {
    it(`the address ${written} is absolute`, () => {
      const {feed} = check(aFeed({image: {url: written}}));
      expect(feed?.image?.url).to.equal(absolute);
    });
  }

  const dangers = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://publisher.example/1',
    'file:///etc/passwd',
    'https://',
  ];
  for (const url of dangers) {
    it(`there is no link to ${JSON.stringify(url)}`, () => {
      const {feed, problems} = check(aFeed({links: [{label: 'x', url}], home_page_url: url}));
      expect(feed?.links).to.deep.equal([]);
      expect(feed?.home_page_url).to.equal(undefined);
      expect(problems.map(({pointer}) => pointer)).to.have.members([
        '/links/0/url',
        '/home_page_url',
      ]);
    });
  }

  it('fields named like the machinery of JavaScript do no harm', () => {
    const source = JSON.stringify(
      aFeed({title: {en: 'Good'}, sessions: [aSession({id: '__proto__'})]}),
    );
    const evil = '"__proto__": {"evil": "yes"}, "constructor": {"prototype": {"evil": "yes"}}, ';
    const document: unknown = JSON.parse(source.replaceAll('{', `{${evil}`));
    const {feed} = check(document);
    expect(feed?.title).to.deep.equal({en: 'Good'});
    expect(Object.getPrototypeOf(feed?.title)).to.equal(Object.prototype);
    expect(feed?.sessions.map(({id}) => id)).to.deep.equal(['__proto__']);
    expect((feed as {evil?: unknown} | undefined)?.evil).to.equal(undefined);
    expect(({} as {evil?: unknown}).evil).to.equal(undefined);
  });
});
