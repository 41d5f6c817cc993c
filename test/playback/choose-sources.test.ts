import {expect} from '@open-wc/testing';
import {checkFeed} from '../../src/feed/check-feed.js';
import {playableSources} from '../../src/playback/choose-sources.js';
import type {Device} from '../../src/playback/choose-files.js';
import {thisDevice} from '../../src/playback/this-device.js';
import {checkedVersion} from '../support/checked.js';

type RawSource = Record<string, unknown>;

const hls = {url: 'all.m3u8', mime_type: 'application/vnd.apple.mpegurl'};
const mp4 = {url: 'en.mp4', mime_type: 'video/mp4'};
const webm = {url: 'en.webm', mime_type: 'video/webm'};
const high = (height: number, type = 'mp4') => ({url: `${height}.${type}`, height});
const youtube = {url: 'https://www.youtube.com/watch?v=abcdefghijk'};
const vimeo = {url: 'https://vimeo.com/123456789'};

/** A browser that plays the media types that the pattern fits, in a picture of some height. */
const browser = (types: RegExp, about: Partial<Device> = {}): Device => ({
  canPlayType: (type) => (types.test(type) ? 'maybe' : ''),
  playsStreams: true,
  height: 360,
  savesData: false,
  ...about,
});
const everything = browser(/^(?:video|audio)\//);

describe('The sources that are tried', () => {
  const cases: [what: string, sources: RawSource[], device: Device, tried: string[]][] = [
    ['are in the order of the feed', [webm, mp4], everything, ['en.webm', 'en.mp4']],
    ['go from files over streams', [hls, mp4, webm], everything, ['en.mp4', 'en.webm', 'all.m3u8']],
    [
      'end with the frames of video sites',
      [vimeo, youtube, hls, mp4],
      everything,
      ['en.mp4', 'all.m3u8', 'watch', '123456789'],
    ],
    ['are what the browser plays', [mp4, webm, hls], browser(/webm/), ['en.webm', 'all.m3u8']],
    [
      'leave out streams where nothing plays them',
      [hls, mp4],
      browser(/mp4/, {playsStreams: false}),
      ['en.mp4'],
    ],
    [
      'are known by extension',
      [{url: 'a.M3U8'}, {url: 'a.MP4?x=1#t'}, {url: 'a.mp3'}],
      everything,
      ['a.MP4', 'a.mp3', 'a.M3U8'],
    ],
    ['leave out unknown extensions', [{url: 'a.exe'}, {url: 'mp4'}, mp4], everything, ['en.mp4']],
    [
      'begin with the lowest that fills the picture',
      [high(1080), high(240), high(720), high(360)],
      browser(/mp4/, {height: 500}),
      ['720.mp4', '1080.mp4', '360.mp4', '240.mp4'],
    ],
    [
      'begin with the lowest of all for who saves data',
      [high(1080), high(240), high(720)],
      browser(/mp4/, {height: 1080, savesData: true}),
      ['240.mp4', '720.mp4', '1080.mp4'],
    ],
    [
      'keep to the type that the feed prefers',
      [high(240, 'webm'), high(720), high(720, 'webm'), high(240)],
      browser(/mp4|webm/, {height: 600}),
      ['720.webm', '240.webm', '720.mp4', '240.mp4'],
    ],
    ['are none of none', [{url: 'https://example.org/page'}], everything, []],
  ];
  for (const [what, sources, device, tried] of cases) {
    it(what, () => {
      const playable = playableSources(checkedVersion({sources}), device);
      const names = playable.map(({source}) => new URL(source.url).pathname.slice(1));
      expect(names).to.deep.equal(tried);
    });
  }

  it('are found in this browser for every version of the demo', async () => {
    const response = await fetch('/demo/feed.json');
    const {feed} = checkFeed(await response.json(), response.url);
    const device = thisDevice(document.createElement('video'));
    const versions = feed?.sessions.flatMap((session) => session.versions ?? []) ?? [];
    expect(versions).to.have.length(18);
    for (const version of versions) expect(playableSources(version, device)).not.to.have.length(0);
  });
});
