import {expect} from '@open-wc/testing';
import {until} from '../support/elements.js';
import {ENGINE, known} from '../support/engine.js';
import {log, scenario, type Answer} from '../support/scenario.js';
import {streamInVideo} from '../support/stream-in-video.js';
import {
  damaged,
  picture,
  playlist,
  redirect,
  SEGMENT,
  streamIn,
  streamOf,
} from '../support/streams.js';

describe(`A stream that can not be opened, in ${ENGINE},`, () => {
  const subject = streamInVideo();

  it('is missing', async () => {
    expect((await subject.refusal(streamIn('xx'))).fault).to.equal('network');
  });

  const files: [what: string, answer: Answer, fault: string][] = [
    ['is a web page', {body: '<!doctype html>', headers: {'content-type': 'text/html'}}, 'damaged'],
    ['is empty', {body: ''}, 'damaged'],
    ['has no segments', playlist('#EXT-X-TARGETDURATION:4', '#EXT-X-ENDLIST'), 'damaged'],
    [
      'is in a format that nobody knows',
      playlist('#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS="abcd.1"', 'video.m3u8'),
      'unsupported',
    ],
  ];
  for (const [what, answer, fault] of files) {
    it(`${what}: ${fault}`, async () => {
      expect((await subject.refusal(await scenario([answer]))).fault).to.equal(fault);
    });
  }

  it('lacks the segment that it begins with', async () => {
    const missing = await scenario([{status: 404}]);
    const url = await streamOf(`${missing}0.m4s`, picture(1));
    expect((await subject.refusal(url)).fault).to.equal('network');
  });

  it('never answers', async () => {
    const url = await scenario([{delay: 'never'}]);
    expect((await subject.refusal(url)).fault).to.equal('time-out');
    expect((await log(url)).requests).to.equal(1);
  });
});

describe(`A stream that is no longer wanted, in ${ENGINE},`, () => {
  const subject = streamInVideo();

  it('is not asked for when that was known before', async () => {
    const url = await scenario([playlist()]);
    const reason = await subject.attach(url, undefined, AbortSignal.abort('changed')).catch(String);
    expect(reason).to.equal('changed');
    expect((await log(url)).requests).to.equal(0);
  });

  it('lets go of the network', async () => {
    const url = await scenario([{delay: 'never'}]);
    const controller = new AbortController();
    const reason = subject.attach(url, undefined, controller.signal).catch(String);
    await until(async () => (await log(url)).requests === 1, 'the request');
    controller.abort('changed');
    expect(await reason).to.equal('changed');
    expect(subject.video.hasAttribute('src')).to.equal(false);
    await until(async () => (await log(url)).aborted === 1, 'the request to be let go');
  });

  it('plays on when that comes after it was opened', async () => {
    const controller = new AbortController();
    await subject.attach(streamIn('en'), undefined, controller.signal);
    controller.abort();
    await subject.play();
    await subject.untilPast(0.5);
    expect(subject.faults).to.deep.equal([]);
  });
});

describe(`A stream that breaks midway, in ${ENGINE},`, () => {
  const subject = streamInVideo();

  it('plays as far as it can, tries again, and tells once of what is missing', async () => {
    const missing = await scenario([{status: 404}]);
    await subject.attach(await streamOf(picture(0), `${missing}1.m4s`, picture(2)));
    await subject.play(2);
    await subject.untilFault();
    expect(subject.faults.map(({fault}) => fault)).to.deep.equal(['network']);
    expect(subject.video.currentTime).to.be.within(SEGMENT - 0.5, SEGMENT + 0.1);
    expect(subject.events).to.deep.equal([]);
    expect((await log(missing)).requests).to.be.within(4, 8);
  });

  if (ENGINE === 'WebKitGTK') {
    console.warn(
      `NOT RUN in ${ENGINE}, which does not always go on once a missing piece is there: one test`,
    );
  } else {
    it('goes on when what was missing is there again', async () => {
      const gone = Array.from({length: 4}, () => ({status: 404}));
      const back = await scenario([...gone, redirect(picture(1))]);
      await subject.attach(await streamOf(picture(0), `${back}1.m4s`, picture(2)));
      await subject.play(2);
      // Between the two, hls.js waits longer and longer.
      await subject.untilPast(SEGMENT - 1);
      await subject.untilPast(SEGMENT + 1);
      expect(subject.faults).to.deep.equal([]);
    }).timeout(40_000);
  }

  if (known.noticesDamage) {
    it('begins anew at its place, as fast as before, when a piece of it was damaged', async () => {
      const once = await scenario([await damaged(picture(1)), redirect(picture(1))]);
      await subject.attach(await streamOf(picture(0), `${once}1.m4s`, picture(2)));
      await subject.play(1.5);
      await until(() => subject.events.includes('emptied'), 'the video to begin anew');
      await subject.untilPast(SEGMENT + 1);
      expect(subject.video.playbackRate).to.equal(1.5);
      expect(subject.video.paused).to.equal(false);
      expect(subject.events, 'nobody hears of an error').to.deep.equal(['emptied']);
      expect(subject.faults).to.deep.equal([]);
    });

    it('tells once of a piece that stays damaged', async () => {
      const piece = await scenario([await damaged(picture(1))]);
      await subject.attach(await streamOf(picture(0), `${piece}1.m4s`, picture(2)));
      await subject.play(2);
      await subject.untilFault();
      expect(subject.faults.map(({fault}) => fault)).to.deep.equal(['damaged']);
      expect((await log(piece)).requests).to.be.within(2, 4);
    });
  } else {
    console.warn(`NOT RUN in ${ENGINE}, which does not notice damaged pieces reliably: two tests`);
  }
});
