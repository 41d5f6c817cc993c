import {expect} from '@open-wc/testing';
import type {Version} from '../../src/model/feed.js';
import {isHls, plainAddress, playableSources} from '../../src/playback/sources.js';
import {checkedVersion} from '../support/checked.js';

type RawSource = Record<string, unknown>;

const hls = {url: 'all.m3u8', mime_type: 'application/vnd.apple.mpegurl'};
const mp4 = {url: 'en.mp4', mime_type: 'video/mp4'};
const webm = {url: 'en.webm', mime_type: 'video/webm'};
const youtube = {url: 'https://www.youtube.com/watch?v=abc'};
const versionOf = (...sources: RawSource[]): Version => checkedVersion({sources});

/** A browser that plays the media types that the pattern fits. */
const browser = (types: RegExp) =>
  ({canPlayType: (type: string) => (types.test(type) ? 'maybe' : '')}) as HTMLVideoElement;
const everything = browser(/^(?:video|audio)\/|mpegurl/);

describe('The sources that are tried', () => {
  const cases: [what: string, sources: RawSource[], browser: HTMLVideoElement, tried: string[]][] =
    [
      ['are in the order of the feed', [webm, mp4], everything, ['en.webm', 'en.mp4']],
      ['end with streams', [hls, mp4, webm], everything, ['en.mp4', 'en.webm', 'all.m3u8']],
      ['are what the browser plays', [mp4, webm, hls], browser(/webm/), ['en.webm']],
      [
        'leave out one sound track of several',
        [{...hls, audio_language: 'es'}, mp4],
        everything,
        ['en.mp4'],
      ],
      [
        'leave out pages of video sites',
        [youtube, {url: 'https://vimeo.com/1'}, mp4],
        everything,
        ['en.mp4'],
      ],
      [
        'are known by extension',
        [{url: 'a.M3U8'}, {url: 'a.MP4?x=1#t'}, {url: 'a.mp3'}],
        everything,
        ['a.MP4', 'a.mp3', 'a.M3U8'],
      ],
      ['leave out unknown extensions', [{url: 'a.exe'}, {url: 'mp4'}, mp4], everything, ['en.mp4']],
      ['are none of none', [youtube], everything, []],
    ];
  for (const [what, sources, media, tried] of cases) {
    it(what, () => {
      const names = playableSources(versionOf(...sources), media).map(({url}) =>
        new URL(url).pathname.slice(1),
      );
      expect(names).to.deep.equal(tried);
    });
  }

  it('are found in this browser for every version of the demo', async () => {
    const response = await fetch('/demo/feed.json');
    const {checkFeed} = await import('../../src/feed/check-feed.js');
    const {feed} = checkFeed(await response.json(), response.url);
    const video = document.createElement('video');
    const versions = feed?.sessions.flatMap((session) => session.versions ?? []) ?? [];
    expect(versions).to.have.length(18);
    for (const version of versions) expect(playableSources(version, video)).not.to.have.length(0);
  });
});

describe('The address to watch without our script', () => {
  const cases: [what: string, sources: RawSource[], url: string | undefined][] = [
    ['is the first that is no stream', [hls, youtube, mp4], youtube.url],
    ['is a file', [mp4, hls], 'https://publisher.example/en.mp4'],
    ['is a stream if there is nothing else', [hls], 'https://publisher.example/all.m3u8'],
  ];
  for (const [what, sources, url] of cases) {
    it(what, () => expect(plainAddress(versionOf(...sources))).to.equal(url));
  }

  it('is none where there is no source yet', () => {
    const version = checkedVersion({sources: undefined, available_from: '2999-01-01'});
    expect(plainAddress(version)).to.equal(undefined);
  });
});

describe('A stream', () => {
  const cases: [source: RawSource, answer: boolean][] = [
    [hls, true],
    [{url: 'a', mime_type: 'application/x-mpegURL'}, true],
    [{url: 'a.m3u8?token=1'}, true],
    [{url: 'a.m3u8', mime_type: 'video/mp4'}, false],
    [mp4, false],
    [youtube, false],
  ];
  for (const [source, answer] of cases) {
    it(`is ${answer ? '' : 'not '}${JSON.stringify(source)}`, () => {
      const [checked] = versionOf(source).sources ?? [];
      expect(checked && isHls(checked)).to.equal(answer);
    });
  }
});
