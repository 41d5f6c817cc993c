import {expect, fixture, html} from '@open-wc/testing';
import type {Source} from '../../src/model/feed.js';
import {SourceError} from '../../src/playback/engine.js';
import {attachHls, type HlsAttachment} from '../../src/playback/hls.js';
import {until} from './elements.js';

/** Gives each test of a suite a muted `<video>`, in which it may have one stream. */
export function streamInVideo(): StreamInVideo {
  const subject = new StreamInVideo();
  beforeEach(() => subject.setUp());
  afterEach(() => subject.detach());
  return subject;
}

class StreamInVideo {
  video!: HTMLVideoElement;
  /** The faults that the stream told of since it was opened. */
  faults: SourceError[] = [];
  /** Which of `emptied` and `error` the video has fired since then. */
  events: string[] = [];
  #began = 0;
  #attachment: HlsAttachment | undefined;

  async setUp(): Promise<void> {
    this.#began = performance.now();
    performance.clearResourceTimings();
    this.video = await fixture(html`<video muted></video>`);
    this.video.muted = true;
    for (const type of ['emptied', 'error']) {
      this.video.addEventListener(type, () => this.events.push(type));
    }
  }

  detach(): void {
    this.#attachment?.detach();
    this.#attachment = undefined;
  }

  async attach(
    url: string,
    language?: string,
    signal = new AbortController().signal,
  ): Promise<HlsAttachment> {
    this.faults = [];
    const onFault = (fault: SourceError) => this.faults.push(fault);
    this.#attachment = await attachHls(this.video, sourceOf(url, language), {onFault}, signal);
    this.events = [];
    return this.#attachment;
  }

  /** The error with which a stream could not be opened. Nothing of it may stay. */
  async refusal(url: string, language?: string): Promise<SourceError> {
    const error: unknown = await this.attach(url, language).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(error).to.be.instanceOf(SourceError);
    expect((error as SourceError).url).to.equal(url);
    expect(this.video.hasAttribute('src')).to.equal(false);
    return error as SourceError;
  }

  async play(rate = 1): Promise<void> {
    this.video.playbackRate = rate;
    await this.video.play();
  }

  untilPast(time: number): Promise<void> {
    return until(() => this.video.currentTime > time, `${time} s`);
  }

  untilFault(): Promise<void> {
    return until(() => this.faults.length > 0, 'a fault');
  }

  /** The paths asked for by this test that fit a pattern. A request is in this list a moment after its answer. */
  requested(pattern: RegExp): string[] {
    return performance
      .getEntriesByType('resource')
      .filter(({startTime}) => startTime > this.#began)
      .map(({name}) => new URL(name).pathname)
      .filter((path) => pattern.test(path));
  }

  untilRequested(pattern: RegExp): Promise<void> {
    return until(() => this.requested(pattern).length > 0, String(pattern));
  }
}

/** A stream as a source of a version. */
export const sourceOf = (url: string, audio_language?: string): Source =>
  audio_language === undefined ? {url} : {url, audio_language};
