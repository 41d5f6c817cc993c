import {expect} from '@open-wc/testing';
import {beginVideo, createVideo} from '../../src/playback/begin-video.js';
import {VideoEngine} from '../../src/playback/video-engine.js';
import {checkedVersion} from '../support/checked.js';
import {playableType, until} from '../support/elements.js';

const address = (query: string) =>
  new URL(`/demo/media/reimagining-school-safety/en.${playableType()}?${query}`, location.href)
    .href;
const version = (url: string, mime_type?: string) =>
  checkedVersion({sources: [{url, ...(mime_type && {mime_type})}]});

describe('A video that is asked for ahead', () => {
  let video: HTMLVideoElement;
  let asked: string[];
  const begin = (url: string, mime_type?: string) =>
    beginVideo(video, version(url, mime_type), document.body);
  const open = (engine: VideoEngine, url: string) =>
    engine.open({url}, {at: () => 0, play: false}, new AbortController().signal);
  beforeEach(() => {
    video = createVideo();
    video.muted = true;
    asked = [];
    video.addEventListener('loadstart', () => asked.push(video.src));
  });
  afterEach(() => {
    new VideoEngine(video).close();
  });

  it('is opened without being asked for again', async () => {
    const url = address('once');
    begin(url);
    await open(new VideoEngine(video), url);
    expect(video.duration).to.be.closeTo(20, 1);
    expect(asked).to.deep.equal([url]);
  });

  it('tells its length again to those who came later', async () => {
    const url = address('later');
    begin(url);
    await until(() => video.readyState > 1, 'a picture');
    const told: string[] = [];
    for (const type of ['durationchange', 'loadedmetadata', 'loadeddata'])
      video.addEventListener(type, () => told.push(type));
    await open(new VideoEngine(video), url);
    expect(told).to.deep.equal(['durationchange', 'loadedmetadata', 'loadeddata']);
  });

  it('is asked for anew by another try', async () => {
    const url = address('again');
    const engine = new VideoEngine(video);
    begin(url);
    await open(engine, url);
    await open(engine, url);
    expect(asked).to.deep.equal([url, url]);
  });

  it('is asked for anew after it could not be had', async () => {
    const url = new URL('/demo/media/missing.mp4', location.href).href;
    begin(url, video.canPlayType('video/mp4') ? undefined : 'video/webm');
    await until(() => video.error !== null, 'an error');
    await open(new VideoEngine(video), url).catch(() => undefined);
    expect(asked).to.deep.equal([url, url]);
  });

  it('is asked for once, however often it is to play', async () => {
    begin(address('first'));
    begin(address('second'));
    await until(() => video.readyState > 0, 'its length');
    expect(asked).to.deep.equal([address('first')]);
  });

  it('keeps its speed', () => {
    video.playbackRate = 1.5;
    begin(address('fast'));
    expect(video.playbackRate).to.equal(1.5);
  });

  it('gives way to another file', async () => {
    begin(address('one'));
    await open(new VideoEngine(video), address('other'));
    expect(video.currentSrc).to.equal(address('other'));
  });

  for (const url of [
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://vimeo.com/123456789',
  ]) {
    it(`is not asked of a video site, whatever its type: ${url}`, () => {
      begin(url, `video/${playableType()}`);
      expect(video.src).to.equal('');
    });
  }
});
