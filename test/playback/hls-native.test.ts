import {expect} from '@open-wc/testing';
import {playsHlsNatively} from '../../src/playback/hls.js';
import {until} from '../support/elements.js';
import {ENGINE, known} from '../support/engine.js';
import {log, scenario} from '../support/scenario.js';
import {streamInVideo} from '../support/stream-in-video.js';
import {SHARED_STREAM, streamIn} from '../support/streams.js';

/** Apple's browsers don't run here. They are told by AirPlay, and Chromium plays a plain stream as they do. */
describe(`A stream that is left to the browser, as in Apple\u2019s, in ${ENGINE}`, () => {
  const subject = streamInVideo();
  beforeEach(() => {
    Object.defineProperties(subject.video, {
      webkitShowPlaybackTargetPicker: {value: () => {}},
      canPlayType: {value: () => 'maybe'},
    });
  });

  it('is so where there is AirPlay', () => {
    expect(playsHlsNatively(subject.video)).to.equal(true);
  });

  if (known.playsByItself) testsOfPlaying();
  else {
    it(`CAN NOT BE TRIED IN ${ENGINE}, which plays no stream by itself`, async () => {
      expect((await subject.refusal(streamIn('en'))).fault).to.equal('unsupported');
    });
  }

  function testsOfPlaying() {
    it('plays without hls.js', async () => {
      const {isLive} = await subject.attach(streamIn('en'));
      expect(isLive).to.equal(false);
      expect(subject.video.src).to.equal(streamIn('en'));
      expect(subject.video.duration).to.be.closeTo(24, 0.3);
      await subject.play();
      await subject.untilPast(0.5);
      expect(subject.requested(/hls\.js/)).to.deep.equal([]);
    });

    it('has its sound tracks chosen by language', async () => {
      const tracks = soundTracks('en', 'es', 'ar');
      const stream = await subject.attach(SHARED_STREAM, 'es-MX');
      expect(heard(tracks)).to.deep.equal([false, true, false]);
      expect(stream.selectAudio('de')).to.equal(false);
      expect(heard(tracks)).to.deep.equal([false, true, false]);
      expect(stream.selectAudio('ar')).to.equal(true);
      expect(heard(tracks)).to.deep.equal([false, false, true]);
      expect(subject.events, 'it was not loaded anew').to.deep.equal([]);
    });

    it('has a sound track chosen that is there only later', async () => {
      const tracks = soundTracks();
      await subject.attach(SHARED_STREAM, 'es');
      tracks.push({language: 'en', enabled: true});
      tracks.push({language: 'es', enabled: false});
      expect(heard(tracks)).to.deep.equal([false, true]);
    });

    it('is refused when the sound track that its feed promises is not there', async () => {
      soundTracks('en', 'es', 'ar');
      expect((await subject.refusal(SHARED_STREAM, 'de')).fault).to.equal('damaged');
    });

    it('is taken for what its feed says when it has one sound track', async () => {
      soundTracks('');
      await subject.attach(streamIn('es'), 'es');
      expect(subject.video.src).to.equal(streamIn('es'));
    });

    it('is unsupported when it is missing, for want of another word of the browser', async () => {
      expect((await subject.refusal(streamIn('xx'))).fault).to.equal('unsupported');
    });

    it('lets go of the video when it is detached', async () => {
      await subject.attach(streamIn('en'));
      subject.detach();
      expect(subject.video.hasAttribute('src')).to.equal(false);
      await until(() => subject.video.readyState === 0, 'an empty video');
    });

    it('can be given up while it opens', async () => {
      const url = await scenario([{delay: 'never'}]);
      const controller = new AbortController();
      const reason = subject.attach(url, undefined, controller.signal).catch(String);
      await until(async () => (await log(url)).requests > 0, 'the request');
      controller.abort('changed');
      expect(await reason).to.equal('changed');
      expect(subject.video.hasAttribute('src')).to.equal(false);
    });
  }

  /** Sound tracks as Apple's browsers name them; Chromium names none. The first one is heard. */
  function soundTracks(...languages: string[]): SoundTracks {
    const tracks = new SoundTracks();
    languages.forEach((language, index) => tracks.push({language, enabled: index === 0}));
    Object.defineProperty(subject.video, 'audioTracks', {value: tracks});
    return tracks;
  }
});

const heard = (tracks: SoundTracks) => Array.from(tracks, ({enabled}) => enabled);

/** An AudioTrackList (HTML §4.8.11.10.1). */
class SoundTracks extends Array<{language: string; enabled: boolean}> {
  readonly #events = new EventTarget();
  readonly addEventListener = this.#events.addEventListener.bind(this.#events);

  override push(track: {language: string; enabled: boolean}): number {
    const length = super.push(track);
    this.#events.dispatchEvent(new Event('addtrack'));
    return length;
  }
}
