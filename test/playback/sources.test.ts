import {expect} from '@open-wc/testing';
import type {Version} from '../../src/model/feed.js';
import {isHls, plainAddress} from '../../src/playback/sources.js';
import {checkedVersion} from '../support/checked.js';

type RawSource = Record<string, unknown>;

const hls = {url: 'all.m3u8', mime_type: 'application/vnd.apple.mpegurl'};
const mp4 = {url: 'en.mp4', mime_type: 'video/mp4'};
const youtube = {url: 'https://www.youtube.com/watch?v=abc'};
const versionOf = (...sources: RawSource[]): Version => checkedVersion({sources});

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
