import {expect} from '@open-wc/testing';
import type {SourceError} from '../../src/playback/engine.js';
import type {HlsAttachment} from '../../src/playback/hls.js';
import {until} from '../support/elements.js';
import {ENGINE, known} from '../support/engine.js';
import type {HlsPage} from '../support/hls-page.js';
import {scenario} from '../support/scenario.js';
import {sourceOf} from '../support/stream-in-video.js';
import {SHARED_STREAM, streamIn} from '../support/streams.js';

describe(`A stream on a page with a strict policy, in ${ENGINE},`, () => {
  const {signal} = new AbortController();
  let frame: HTMLIFrameElement;
  let faults: SourceError[];
  const onFault = (fault: SourceError) => faults.push(fault);

  beforeEach(() => {
    faults = [];
  });
  afterEach(() => frame.remove());

  const streams: [what: string, url: string, language: string | undefined][] = [
    ['a plain one', streamIn('en'), undefined],
    ['one sound track of several', SHARED_STREAM, 'es'],
  ];
  for (const [what, url, language] of streams) {
    it(`plays within it: ${what}`, async () => {
      const {page, video} = await open("'self' blob:");
      const stream = await page.attachHls(video, sourceOf(url, language), {onFault}, signal);
      await video.play();
      await until(() => video.currentTime > 0.5, 'the video to play');
      stream.detach();
      expect(page.violations).to.deep.equal([]);
      expect(faults).to.deep.equal([]);
    });
  }

  const outcome = known.policyForbidsFeeding ? 'is refused at once' : 'PLAYS ALL THE SAME';
  it(`${outcome} where media-src lacks blob:`, async () => {
    const {page, video} = await open("'self'");
    const began = performance.now();
    const outcome = await page
      .attachHls(video, sourceOf(streamIn('en')), {onFault}, signal)
      .catch((error: unknown) => error as SourceError);
    if (known.policyForbidsFeeding) {
      expect((outcome as SourceError).fault).to.equal('unsupported');
      expect(performance.now() - began).to.be.below(5_000);
      await until(() => page.violations.length > 0, 'the violation');
      expect(page.violations.filter((text) => !text.startsWith('media-src'))).to.deep.equal([]);
    } else {
      expect(video.duration).to.be.closeTo(24, 0.3);
      (outcome as HlsAttachment).detach();
    }
  });

  async function open(media: string): Promise<{page: HlsPage; video: HTMLVideoElement}> {
    const policy = [
      "default-src 'none'; script-src 'self'; connect-src 'self'",
      `media-src ${media}`,
      "require-trusted-types-for 'script'; trusted-types 'none'",
    ].join('; ');
    frame = document.createElement('iframe');
    frame.src = await scenario([
      {
        headers: {'content-type': 'text/html', 'content-security-policy': policy},
        body: '<video muted></video><script type="module" src="/test/support/hls-page.ts"></script>',
      },
    ]);
    document.body.append(frame);
    const page = frame.contentWindow as unknown as HlsPage;
    await until(() => 'attachHls' in page, 'the page');
    const video = frame.contentDocument?.querySelector('video') as HTMLVideoElement;
    video.muted = true;
    return {page, video};
  }
});
