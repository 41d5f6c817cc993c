import {expect, fixture, html} from '@open-wc/testing';
import {checkFeed} from '../../src/feed/check-feed.js';
import type {Chapter, Session, Version} from '../../src/model/feed.js';
import {sessionById} from '../../src/model/sessions.js';
import {VersionPlayback} from '../../src/playback/version-playback.js';
import {VersionSwitch} from '../../src/playback/version-switch.js';

describe('Switching to another version', () => {
  let sessions: (id: string) => Session;
  let video: HTMLVideoElement;
  let playback: VersionPlayback;
  let versions: VersionSwitch;
  before(async () => {
    const response = await fetch('/demo/feed.json');
    const {feed} = checkFeed(await response.json(), response.url);
    sessions = (id) => sessionById(feed!, id)!;
  });
  beforeEach(async () => {
    video = await fixture(html`<video muted></video>`);
    video.muted = true;
    playback = new VersionPlayback(video, {
      place: () => undefined,
      mayFrame: () => Promise.resolve(false),
    });
    versions = new VersionSwitch(playback);
  });
  afterEach(() => playback.close());

  const start = (version: Version, time: number, play: boolean) =>
    playback.open(version, {at: () => time, play});
  const versionIn = ({versions = []}: Session, language: string) =>
    versions.find((version) => version.language === language) as Version;
  const withoutChapters = ({chapters, ...version}: Version): Version => {
    expect(chapters).to.have.length.above(0);
    return version;
  };
  /** The middle of a chapter that another one follows, in seconds. */
  const middleOf = ({chapters}: Version, index: number) => {
    const starts = (chapters as readonly Chapter[]).map(({start}) => start);
    return (starts[index]! + starts[index + 1]!) / 2;
  };

  it('goes on at the same time where versions are cut alike', async () => {
    const session = sessions('shared-leadership-2');
    await start(versionIn(session, 'en'), 7, false);
    const place = await versions.to(versionIn(session, 'ar'), session);
    expect(place?.time).to.be.closeTo(7, 0.1);
    expect(place?.isApproximate).to.equal(false);
    expect(video.currentTime).to.be.closeTo(7, 0.5);
    expect(video.paused).to.equal(true);
    expect(video.currentSrc).to.contain('/shared-leadership-2/ar.');
    expect(playback.version?.language).to.equal('ar');
  });

  it('goes on at the same part of the same chapter where they are not', async () => {
    const session = sessions('reimagining-school-safety');
    const [english, arabic] = [versionIn(session, 'en'), versionIn(session, 'ar')];
    await start(english, middleOf(english, 1), false);
    const place = await versions.to(arabic, session);
    expect(place?.isApproximate).to.equal(false);
    expect(place?.time).to.be.closeTo(middleOf(arabic, 1), 0.1);
    expect(video.currentTime).to.be.closeTo(middleOf(arabic, 1), 0.5);
  });

  it('goes on about as far where they are not, and have no chapters', async () => {
    const session = sessions('reimagining-school-safety');
    const english = withoutChapters(versionIn(session, 'en'));
    const arabic = withoutChapters(versionIn(session, 'ar'));
    await start(english, 5, false);
    const part = 5 / video.duration;
    const place = await versions.to(arabic, session);
    expect(place?.isApproximate).to.equal(true);
    expect(place?.time).to.be.closeTo(part * video.duration, 0.1);
    expect(video.currentTime).to.be.closeTo(part * video.duration, 0.5);
  });

  it('goes on playing when it was playing', async () => {
    const session = sessions('shared-leadership-2');
    await start(versionIn(session, 'en'), 5, true);
    expect(video.paused).to.equal(false);
    await versions.to(versionIn(session, 'es'), session);
    expect(video.paused).to.equal(false);
    expect(video.currentTime).to.be.within(4.5, 12);
  });

  it('keeps the place when the visitor changes their mind meanwhile', async () => {
    const session = sessions('shared-leadership-2');
    await start(versionIn(session, 'en'), 9, false);
    // By then the video has let go of the first version, and of its time.
    const emptied = new Promise((resolve) => video.addEventListener('emptied', resolve));
    const first = versions.to(versionIn(session, 'es'), session);
    await emptied;
    const others = ['ar', 'en'].map((language) =>
      versions.to(versionIn(session, language), session),
    );
    const [spanish, arabic, english] = await Promise.all([first, ...others]);
    expect([spanish, arabic]).to.deep.equal([undefined, undefined]);
    expect(english?.time).to.be.closeTo(9, 0.1);
    expect(video.currentSrc).to.contain('/shared-leadership-2/en.');
    expect(video.currentTime).to.be.closeTo(9, 0.5);
  });
});
