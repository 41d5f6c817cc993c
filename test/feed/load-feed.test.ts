import {expect, waitUntil} from '@open-wc/testing';
import {FeedError, type FeedErrorKind} from '../../src/feed/feed-error.js';
import {loadFeed, loadNextPage} from '../../src/feed/load-feed.js';
import {explained, formatProblem, problemOf} from '../../src/feed/problem.js';
import {savedCopy} from '../../src/feed/saved-copy.js';
import {forgetDocument} from '../../src/feed/shared-documents.js';
import {aFeed, aSession} from '../support/builders.js';
import {fromOtherOrigin, json, log, scenario, type Answer} from '../support/scenario.js';

const noStorage = {storage: false};

async function errorOf(work: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof FeedError)) throw new Error(`No FeedError, but ${String(error)}`);
  return explained(error);
}

const idsOf = ({feed}: {feed: {sessions: readonly {id: string}[]}}) =>
  feed.sessions.map(({id}) => id);

describe('A feed is loaded', () => {
  it('with one request, however many ask', async () => {
    const url = await scenario([json(aFeed())]);
    const loaded = await Promise.all(Array.from({length: 5}, () => loadFeed(url, noStorage)));
    const later = await loadFeed(url, noStorage);
    expect(new Set([...loaded, later].map(({feed}) => feed)).size).to.equal(1);
    expect((await log(url)).requests).to.equal(1);
  });

  it('from another origin that allows it', async () => {
    const url = await scenario([json(aFeed({sessions: [aSession({id: 'far'})]}))]);
    expect(idsOf(await loadFeed(await fromOtherOrigin(url), noStorage))).to.deep.equal(['far']);
  });

  it('from an address relative to the page', async () => {
    const {pathname} = new URL(await scenario([json(aFeed({image: {url: 'a.jpg'}}))]));
    const {feed, pages} = await loadFeed(`${pathname}feed.json`, noStorage);
    expect(pages).to.deep.equal([`${location.origin}${pathname}feed.json`]);
    expect(feed.image?.url).to.equal(`${location.origin}${pathname}a.jpg`);
  });

  it('so that its addresses are relative to where it was found in the end', async () => {
    const url = await scenario([
      {status: 302, headers: {location: 'moved/feed.json'}},
      json(aFeed({image: {url: 'a.jpg'}})),
    ]);
    const {feed} = await loadFeed(`${url}feed.json`, noStorage);
    expect(feed.image?.url).to.equal(`${url}moved/a.jpg`);
  });

  it('although the server fails twice', async () => {
    const broken: Answer = {status: 500, body: 'Sorry'};
    const url = await scenario([broken, broken, json(aFeed())]);
    expect(idsOf(await loadFeed(url, noStorage))).to.have.length(1);
    expect((await log(url)).requests).to.equal(3);
  });

  it('with its problems, among them that of a wrong media type', async () => {
    const feed = aFeed({home_page_url: 'javascript:0'});
    const url = await scenario([{...json(feed), headers: {'content-type': 'text/plain'}}]);
    const {faults} = await loadFeed(url, noStorage);
    expect(faults.map(problemOf).map(formatProblem)).to.deep.equal([
      'the document: wanted the media type application/json; got "text/plain"',
      '/home_page_url: wanted an http: or https: address, absolute or relative to the feed; got "javascript:0"',
    ]);
  });

  for (const type of ['application/feed+json', 'text/json; charset=utf-8', 'Application/JSON']) {
    it(`without a problem when its media type is ${type}`, async () => {
      const url = await scenario([{...json(aFeed()), headers: {'content-type': type}}]);
      expect((await loadFeed(url, noStorage)).faults).to.deep.equal([]);
    });
  }
});

describe('A feed that can’t be shown is told as', () => {
  const html: Answer = {headers: {'content-type': 'text/html'}, body: '<!doctype html><p>Hello'};
  const large = 20 * 1024 * 1024;
  const faults: [
    what: string,
    answer: Answer,
    kind: FeedErrorKind,
    says: RegExp,
    requests: number,
  ][] = [
    ['a page that is not there', {status: 404}, 'status', /status 200; got 404/, 1],
    ['a page that is forbidden', {status: 403}, 'status', /status 200; got 403/, 1],
    ['a server that keeps failing', {status: 503}, 'status', /status 200; got 503/, 3],
    ['JSON that breaks off', {body: '{"version": "sha'}, 'not-json', /wanted JSON \(.+\); got/, 1],
    ['a connection that breaks off', {body: '{"version":', cut: true}, 'network', /to its end/, 3],
    ['a web page', html, 'not-json', /application\/json; got "text\/html"\n.*doctype html/, 1],
    ['nothing', {}, 'not-json', /wanted JSON/, 1],
    ['20 MB', {size: large}, 'too-large', /at most 10485760 bytes; got "more"/, 1],
    [
      '20 MB, as announced',
      {headers: {'content-length': `${large}`}, size: large},
      'too-large',
      /at most 10485760 bytes; got "20971520 bytes"/,
      1,
    ],
    [
      'a server that allows no other site',
      {headers: {'access-control-allow-origin': 'https://a.example'}},
      'network',
      /CORS/,
      3,
    ],
    ['a document of another kind', json('x'), 'unusable', /wanted an object; got "x"/, 1],
    [
      'a newer version',
      json(aFeed({version: 'shared-learning-feed/2'})),
      'unusable',
      /\/version: wanted "shared-learning-feed\/1"/,
      1,
    ],
  ];
  for (const [what, answer, kind, says, requests] of faults) {
    it(`“${kind}” when it is ${what}`, async () => {
      const url = await scenario([answer]);
      const address = what.includes('other site') ? await fromOtherOrigin(url) : url;
      const error = await errorOf(loadFeed(address, noStorage));
      expect(error.kind).to.equal(kind);
      expect(error.message).to.match(says);
      expect(error.message).to.contain(address);
      expect(error.url).to.equal(address);
      expect((await log(url)).requests).to.equal(requests);
    });
  }

  for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'http://']) {
    it(`“unusable” when its address is ${address}`, async () => {
      const error = await errorOf(loadFeed(address));
      expect(error.kind).to.equal('unusable');
      expect(error.message).to.contain(address);
    });
  }

  it('a failure only to those who asked so far: the next who asks gets a new answer', async () => {
    const url = await scenario([{status: 404}, json(aFeed())]);
    await errorOf(loadFeed(url, noStorage));
    expect(idsOf(await loadFeed(url, noStorage))).to.have.length(1);
  });

  it('a failure, after which the next who asks gets a new answer, when nothing of it was usable', async () => {
    const url = await scenario([json({}), json(aFeed())]);
    await errorOf(loadFeed(url, noStorage));
    expect(idsOf(await loadFeed(url, noStorage))).to.have.length(1);
  });
});

describe('Who no longer wants a feed', () => {
  const reasonOf = (work: Promise<unknown>) =>
    work.then(
      () => 'loaded',
      (reason: unknown) => reason,
    );

  it('stops the request when nobody else wants it', async () => {
    const url = await scenario([{delay: 'never'}]);
    const [one, other] = [new AbortController(), new AbortController()];
    const reasons = [one, other].map(({signal}) => reasonOf(loadFeed(url, {signal})));
    await waitUntil(async () => (await log(url)).requests === 1, 'no request came');
    one.abort('one left');
    expect(await reasons[0]).to.equal('one left');
    expect((await log(url)).aborted).to.equal(0);
    other.abort('the other left');
    expect(await reasons[1]).to.equal('the other left');
    await waitUntil(async () => (await log(url)).aborted === 1, 'the request went on');
  });

  it('does not stop it for others', async () => {
    const url = await scenario([json(aFeed())]);
    const leaving = new AbortController();
    const left = reasonOf(loadFeed(url, {signal: leaving.signal, storage: false}));
    const stayed = loadFeed(url, noStorage);
    leaving.abort('left');
    expect(await left).to.equal('left');
    expect(idsOf(await stayed)).to.have.length(1);
    expect(await log(url)).to.deep.equal({requests: 1, aborted: 0});
  });

  it('gets it after all when they ask again', async () => {
    const url = await scenario([{delay: 'never'}, json(aFeed())]);
    const leaving = new AbortController();
    const left = reasonOf(loadFeed(url, {signal: leaving.signal}));
    await waitUntil(async () => (await log(url)).requests === 1, 'no request came');
    leaving.abort('left');
    await left;
    expect(idsOf(await loadFeed(url, noStorage))).to.have.length(1);
  });

  it('takes nothing from those who asked after them', async () => {
    const url = await scenario([{delay: 'never'}, json(aFeed())]);
    const leaving = new AbortController();
    const left = reasonOf(loadFeed(url, {signal: leaving.signal}));
    await waitUntil(async () => (await log(url)).requests === 1, 'no request came');
    leaving.abort('left');
    const next = loadFeed(url, noStorage);
    await left;
    const feeds = await Promise.all([next, loadFeed(url, noStorage)]);
    expect(feeds[1].feed).to.equal(feeds[0].feed);
    expect((await log(url)).requests).to.equal(2);
  });

  it('makes no request when they had left before', async () => {
    const url = await scenario([json(aFeed())]);
    expect(await reasonOf(loadFeed(url, {signal: AbortSignal.abort('left')}))).to.equal('left');
    expect((await log(url)).requests).to.equal(0);
  });

  it('stops waiting for a server that fails', async () => {
    const url = await scenario([{status: 500}]);
    const leaving = new AbortController();
    const left = reasonOf(loadFeed(url, {signal: leaving.signal}));
    await waitUntil(async () => (await log(url)).requests === 1, 'no request came');
    leaving.abort('left');
    expect(await left).to.equal('left');
  });
});

describe('When a server fails', () => {
  /** Loads a feed from a server that then gives these answers, as somebody who comes back later. */
  async function comeBack(answers: readonly Answer[], storage = true): Promise<string> {
    const good = json(aFeed({image: {url: 'a.jpg'}, sessions: [aSession({id: 'kept'})]}));
    const url = await scenario([good, ...answers]);
    await loadFeed(url, {storage});
    if (storage) await waitUntil(() => savedCopy(url), 'no copy was kept');
    forgetDocument(url);
    return url;
  }

  const faults: [what: string, answer: Answer, kind: FeedErrorKind][] = [
    ['is broken', {status: 500}, 'status'],
    ['has lost the feed', {status: 404}, 'status'],
    ['sends a web page', {body: '<!doctype html>'}, 'not-json'],
    ['sends nothing usable', json({version: 'shared-learning-feed/1'}), 'unusable'],
  ];
  for (const [what, answer, kind] of faults) {
    it(`the last good copy comes, marked as such: it ${what}`, async () => {
      const before = Date.now();
      const url = await comeBack([answer]);
      const loaded = await loadFeed(url);
      expect(idsOf(loaded)).to.deep.equal(['kept']);
      expect(loaded.feed.image?.url).to.equal(`${url}a.jpg`);
      expect(loaded.stale?.error.kind).to.equal(kind);
      expect(loaded.stale?.since.getTime()).to.be.within(before, Date.now());
    });
  }

  it('the next who asks gets what is new', async () => {
    const url = await comeBack([{status: 404}, json(aFeed({sessions: [aSession({id: 'new'})]}))]);
    expect((await loadFeed(url)).stale).not.to.equal(undefined);
    const loaded = await loadFeed(url);
    expect(idsOf(loaded)).to.deep.equal(['new']);
    expect(loaded.stale).to.equal(undefined);
  });

  it('a copy that somebody else wrote over is as good as none', async () => {
    const url = await comeBack([{status: 404}]);
    const cache = await caches.open('shared-learning-widgets');
    const headers = {'x-saved-at': new Date().toISOString()};
    await cache.put(url, new Response('{"version": "sha', {headers}));
    expect((await errorOf(loadFeed(url))).status).to.equal(404);
  });

  it('no copy comes for who wants nothing kept', async () => {
    const url = await comeBack([{status: 404}]);
    expect((await errorOf(loadFeed(url, noStorage))).status).to.equal(404);
  });

  it('no copy was kept of what was not to be kept', async () => {
    const url = await comeBack([{status: 404}], false);
    expect((await errorOf(loadFeed(url))).status).to.equal(404);
    expect(await savedCopy(url)).to.equal(undefined);
  });
});

describe('A feed in pages', () => {
  /** The pages of a feed at one address, each of which names the next. */
  async function load(...pages: object[]) {
    const url = await scenario(pages.map(json));
    return loadFeed(`${url}feed.json`, noStorage);
  }

  it('gets the next page’s sessions after its own, each once', async () => {
    const first = await load(
      aFeed({next_url: '2.json', sessions: [aSession({id: 'a'}), aSession({id: 'b'})]}),
      aFeed({next_url: '3.json', sessions: [aSession({id: 'b', title: 'B'}), aSession({id: 'c'})]}),
      aFeed({sessions: [aSession({id: 'd'})]}),
    );
    const second = await loadNextPage(first);
    expect(idsOf(first)).to.deep.equal(['a', 'b']);
    expect(idsOf(second)).to.deep.equal(['a', 'b', 'c']);
    expect(second.feed.sessions[1]?.title).to.deep.equal({en: 'A session'});
    const third = await loadNextPage(second);
    expect(idsOf(third)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(third.feed.next_url).to.equal(undefined);
    expect(third.faults).to.deep.equal([]);
    expect(third.pages.map((page) => page.split('/').at(-1))).to.deep.equal([
      'feed.json',
      '2.json',
      '3.json',
    ]);
    expect(await loadNextPage(third)).to.equal(third);
  });

  it('knows the topics of the pages before, and of the page itself', async () => {
    const topic = (id: string) => ({id, title: id});
    const first = await load(
      aFeed({next_url: '2.json', topics: [topic('old')]}),
      aFeed({topics: [topic('new')], sessions: [aSession({topics: ['old', 'new', 'neither']})]}),
    );
    const {feed, faults} = await loadNextPage(first);
    expect(feed.sessions[1]?.topics).to.deep.equal(['old', 'new']);
    expect(feed.topics?.map(({id}) => id)).to.deep.equal(['old', 'new']);
    expect(faults.map(problemOf).map(({pointer}) => pointer)).to.deep.equal([
      '/sessions/0/topics/2',
    ]);
  });

  it('that lead in a circle ends, with a problem', async () => {
    const first = await load(
      aFeed({next_url: '2.json', sessions: [aSession({id: 'a'})]}),
      aFeed({next_url: 'feed.json', sessions: [aSession({id: 'b'})]}),
    );
    const end = await loadNextPage(await loadNextPage(first));
    expect(idsOf(end)).to.deep.equal(['a', 'b']);
    expect(end.feed.next_url).to.equal(undefined);
    expect(end.faults.map(problemOf).map(({pointer}) => pointer)).to.deep.equal(['/next_url']);
  });

  it('of which one is missing says so, and can be asked for it again', async () => {
    const url = await scenario([
      json(aFeed({next_url: '2.json', sessions: [aSession({id: 'a'})]})),
      {status: 404},
      json(aFeed({sessions: [aSession({id: 'b'})]})),
    ]);
    const first = await loadFeed(url, noStorage);
    expect((await errorOf(loadNextPage(first))).url).to.equal(`${url}2.json`);
    expect(idsOf(await loadNextPage(first))).to.deep.equal(['a', 'b']);
  });
});
