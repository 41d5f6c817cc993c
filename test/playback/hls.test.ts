import {expect} from '@open-wc/testing';
import {playsHlsNatively} from '../../src/playback/hls.js';
import {until} from '../support/elements.js';
import {ENGINE, known} from '../support/engine.js';
import {scenario, log} from '../support/scenario.js';
import {streamInVideo} from '../support/stream-in-video.js';
import {
  liveStream,
  picture,
  SEGMENT,
  SHARED_STREAM,
  streamIn,
  streamOf,
} from '../support/streams.js';

describe(`A stream, in ${ENGINE}`, () => {
  const subject = streamInVideo();

  // The first test of this file, since what has been loaded once is not loaded again.
  it('brings hls.js only when it is opened, and of that the small build', async () => {
    expect(subject.requested(/hls\.js/)).to.deep.equal([]);
    await subject.attach(streamIn('en'));
    await subject.untilRequested(/\/hls\.light\.mjs$/);
    expect(subject.requested(/\/hls\.mjs$/)).to.deep.equal([]);
  });

  const words = known.playsByItself ? 'though the browser claims' : 'the browser not claiming';
  it(`is left to hls.js, ${words} to play it`, () => {
    const {video} = subject;
    const answer = video.canPlayType('application/vnd.apple.mpegurl');
    expect(answer).to.equal(known.playsByItself ? 'maybe' : '');
    expect(playsHlsNatively(video)).to.equal(false);
  });

  it('plays', async () => {
    const {isLive} = await subject.attach(streamIn('es'));
    const {video} = subject;
    expect(isLive).to.equal(false);
    expect(video.duration).to.be.closeTo(24, 0.3);
    expect(video.paused).to.equal(true);
    await subject.play();
    await subject.untilPast(1);
    expect(subject.requested(/\/es-0\.m4s$/)).to.have.length(1);
    expect(subject.faults).to.deep.equal([]);
  });

  it('goes on from where one seeks', async () => {
    await subject.attach(streamIn('ar'));
    subject.video.currentTime = 17;
    await subject.play();
    await subject.untilPast(17.5);
    expect(subject.video.currentTime).to.be.below(20);
  });

  it('lets go of the video and of the network when it is detached', async () => {
    const stuck = await scenario([{delay: 'never'}]);
    await subject.attach(await streamOf(picture(0), `${stuck}1.m4s`));
    await until(async () => (await log(stuck)).requests === 1, 'the second segment');
    subject.detach();
    expect(subject.video.hasAttribute('src')).to.equal(false);
    await until(async () => (await log(stuck)).aborted === 1, 'the request to be let go');
    await until(() => subject.video.readyState === 0, 'an empty video');
    expect(subject.faults).to.deep.equal([]);
  });

  describe('with several sound tracks', () => {
    it('opens with the one that is wanted, and loads no other', async () => {
      await subject.attach(SHARED_STREAM, 'ar-EG');
      await subject.play();
      await subject.untilPast(0.5);
      expect(subject.requested(/\/sound-ar-0\.m4s$/)).to.have.length(1);
      expect(subject.requested(/\/sound-(en|es)/)).to.deep.equal([]);
    });

    it('goes over to another one while it plays', async () => {
      const stream = await subject.attach(SHARED_STREAM, 'en');
      const {video} = subject;
      await subject.play();
      await subject.untilPast(1);
      const time = video.currentTime;
      expect(subject.requested(/\/sound-es/)).to.deep.equal([]);

      expect(stream.selectAudio('es-MX')).to.equal(true);

      await subject.untilRequested(/\/sound-es-0\.m4s$/);
      await subject.untilPast(time + 1);
      expect(video.currentTime).to.be.within(time, time + 5);
      expect(video.paused).to.equal(false);
      expect(subject.events, 'it was not loaded anew').to.deep.equal([]);
      expect(subject.requested(/\/all\.m3u8$/)).to.have.length(1);
    });

    it('goes over to another one where it is, not where it began', async () => {
      const stream = await subject.attach(SHARED_STREAM, 'en');
      subject.video.currentTime = 21;
      await subject.play();
      await subject.untilPast(21.2);
      expect(stream.selectAudio('ar')).to.equal(true);
      await subject.untilRequested(/\/sound-ar-5\.m4s$/);
      expect(subject.requested(/\/sound-ar-[0-3]\.m4s$/)).to.deep.equal([]);
    });

    it('stays as it is when asked for a language that it lacks', async () => {
      const stream = await subject.attach(SHARED_STREAM, 'en');
      expect(stream.selectAudio('de')).to.equal(false);
      await subject.play();
      await subject.untilPast(0.5);
      expect(subject.requested(/\/sound-(es|ar)/)).to.deep.equal([]);
    });

    it('is refused when the one that its feed promises is not there', async () => {
      const {fault, cause} = await subject.refusal(SHARED_STREAM, 'de');
      expect(fault).to.equal('damaged');
      expect((cause as Error).message).to.contain('"de"');
      expect(subject.requested(/\/sound-/)).to.deep.equal([]);
    });
  });

  it('with one sound track is taken for what its feed says, and has no other', async () => {
    const stream = await subject.attach(streamIn('es'), 'es');
    expect(subject.video.duration).to.be.closeTo(24, 0.3);
    expect(stream.selectAudio('es')).to.equal(false);
  });

  describe('that is live', () => {
    const start = () => subject.video.seekable.start(0);
    const end = () => subject.video.seekable.end(subject.video.seekable.length - 1);

    it('is without end, and can be watched from a while ago', async () => {
      const {isLive} = await subject.attach(liveStream(6));
      const {video} = subject;
      expect(isLive).to.equal(true);
      expect(video.duration).to.equal(Infinity);
      await subject.play();
      await until(() => video.currentTime > 0 && !video.seeking, 'the start');
      expect(start()).to.be.closeTo(0, 0.5);
      expect(end()).to.be.closeTo(6 * SEGMENT, 0.5);
      // Three segments behind what is newest (RFC 8216 §6.3.3).
      expect(video.currentTime).to.be.closeTo(3 * SEGMENT, 1);

      video.currentTime = SEGMENT + 1;
      await until(() => !video.seeking && video.currentTime < 3 * SEGMENT, 'the seek');
      await subject.untilPast(SEGMENT + 1.2);
      expect(video.currentTime).to.be.below(3 * SEGMENT);
      expect(subject.faults).to.deep.equal([]);
    });

    it('moves on with the clock', async () => {
      await subject.attach(liveStream(6));
      await subject.play();
      const [from, to] = [start(), end()];
      await until(() => end() > to + 1, 'a newer end');
      expect(end() - to).to.be.closeTo(SEGMENT, 0.6);
      expect(start() - from).to.be.closeTo(SEGMENT, 0.6);
      expect(subject.video.duration).to.equal(Infinity);
    });

    it('may have nothing to go back to', async () => {
      await subject.attach(liveStream(3));
      await subject.play();
      await subject.untilPast(0.5);
      expect(subject.video.duration).to.equal(Infinity);
      // The window, and what has left it and is still in the buffer (MSE §10).
      expect(end() - start()).to.be.within(3 * SEGMENT - 0.6, 4 * SEGMENT + 0.6);
    });
  });

  // WebKitGTK 2.50 drops sound after such a cut, and then waits for it.
  const what = known.playsSoundWhoseTimeGoesBack ? 'picture and sound' : 'ONLY THE PICTURE';
  it(`goes on past a cut after which its time begins anew: ${what}`, async () => {
    const both = (number: number) => streamIn('en').replace('.m3u8', `-${number}.m4s`);
    const init = streamIn('en').replace('.m3u8', '-init.mp4');
    const [piece, head] = known.playsSoundWhoseTimeGoesBack
      ? [both, [`#EXT-X-MAP:URI="${init}"`]]
      : [picture, []];
    const pieces = [piece(4), piece(5), '#EXT-X-DISCONTINUITY', piece(0), piece(1)];
    await subject.attach(await streamOf(...head, ...pieces));
    subject.video.currentTime = 7;
    await subject.play(2);
    await subject.untilPast(10);
    expect(subject.faults).to.deep.equal([]);
  });
});
