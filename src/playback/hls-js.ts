import type Hls from 'hls.js';
import type {ErrorData} from 'hls.js';
import type {Source} from '../model/feed.js';
import {SourceError, type SourceFault} from './engine.js';
import {hlsJsConfig} from './hls-js-config.js';
import type {HlsAttachment, HlsOptions} from './hls.js';
import {faultOf} from './load-media.js';
import {indexOfLanguage, noSoundIn} from './sound-tracks.js';

/** How soon after the video was reset to do so again would be of no use, in milliseconds. */
const SOON = 60_000;

/** Has hls.js load a stream, and feed it to a `<video>`. */
export async function attachHlsJs(
  video: HTMLVideoElement,
  source: Source,
  {onFault}: HlsOptions,
  signal: AbortSignal,
): Promise<HlsAttachment> {
  const Library = await importHlsJs(source);
  signal.throwIfAborted();
  if (!Library.isSupported()) throw new SourceError('unsupported', source.url);
  const stream = new HlsJsStream(Library, video, source);
  try {
    await stream.open(signal);
    stream.onFault = onFault;
    return stream;
  } catch (error) {
    stream.detach();
    throw error;
  }
}

/** The light build knows nothing of sound tracks, and is smaller by a third. */
async function importHlsJs({audio_language, url}: Source): Promise<typeof Hls> {
  try {
    const {default: Library} = await (audio_language === undefined
      ? import('hls.js/light')
      : import('hls.js'));
    return Library;
  } catch (cause) {
    throw new SourceError('network', url, {cause});
  }
}

class HlsJsStream implements HlsAttachment {
  onFault: ((fault: SourceError) => void) | undefined;
  readonly #video: HTMLVideoElement;
  readonly #hls: Hls;
  readonly #resetVideo: () => void;
  readonly #url: string;
  /** BCP 47 tag of the sound track that is to be heard. */
  #language: string | undefined;
  readonly #done = new AbortController();
  /** Ends the attempt to open it. */
  #reject: ((reason: unknown) => void) | undefined;
  /** Why loading has stopped, while what is loaded goes on playing. */
  #lost: SourceError | undefined;
  /** Where in the video loading was tried again, in seconds. */
  #retriedAt = NaN;
  #resetAt = -Infinity;

  constructor(Library: typeof Hls, video: HTMLVideoElement, {url, audio_language}: Source) {
    this.#video = video;
    this.#url = url;
    this.#language = audio_language;
    const hls = (this.#hls = new Library(hlsJsConfig(Library)));
    hls.on(Library.Events.AUDIO_TRACKS_UPDATED, () => this.#chooseSound());
    hls.on(Library.Events.ERROR, (_event, data) => {
      const {details}: {details: string} = data;
      if (data.fatal) this.#mend(data);
      // WebKitGTK doesn't fire `waiting` where nothing more is loaded.
      else if (details === 'bufferStalledError') this.#retry();
    });
    // hls.js calls it by itself, over and over for as long as a damaged piece breaks the video.
    this.#resetVideo = hls.recoverMediaError.bind(hls);
    hls.recoverMediaError = () => this.#reset(this.#error('damaged', video.error));
  }

  get isLive(): boolean {
    return this.#video.duration === Infinity;
  }

  async open(signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#reject = reject;
      this.#listen(this.#video, 'loadedmetadata', () => resolve());
      this.#listen(this.#video, 'error', this.#catchError);
      this.#listen(signal, 'abort', () => reject(signal.reason as Error));
      this.#hls.loadSource(this.#url);
      this.#hls.attachMedia(this.#video);
    });
    this.#reject = undefined;
    this.#listen(this.#video, 'waiting', this.#retry);
    this.#listen(this.#video, 'seeking', this.#retry);
  }

  selectAudio(language: string): boolean {
    const languages = this.#hls.audioTracks.map(({lang}) => lang);
    const index = indexOfLanguage(language, languages);
    if (index === -1) return false;
    this.#language = language;
    this.#hls.audioTrack = index;
    return true;
  }

  detach(): void {
    this.#done.abort();
    this.#hls.destroy();
  }

  /** The first time this is before any sound is loaded. Later, the quality has changed, and with it the group. */
  #chooseSound(): void {
    const language = this.#language;
    if (language === undefined || this.selectAudio(language)) return;
    // What has a single sound has nothing to choose from: the feed's word is taken for its language.
    if (!this.#reject || this.#hls.audioTracks.length < 2) return;
    this.#fail(this.#error('damaged', noSoundIn(language)));
  }

  /** Comes before whoever else listens to the video: what is mended is no error. */
  readonly #catchError = (event: Event): void => {
    event.stopImmediatePropagation();
    const {error} = this.#video;
    if (this.#reject) this.#fail(this.#error(faultOf(error), error));
    // Where hls.js was told first, it is reset already.
    else if (error) this.#hls.recoverMediaError();
  };

  /** hls.js has given up on something. */
  #mend(data: ErrorData): void {
    if (this.#done.signal.aborted) return;
    const {type}: {type: string} = data;
    const fault = this.#error(faultIn(data), data.error);
    const isStuck = Math.abs(this.#video.currentTime - this.#retriedAt) < 1;
    if (this.#reject || isStuck) this.#fail(fault);
    else if (type === 'networkError') this.#lose(fault);
    else this.#reset(fault);
  }

  /** What is loaded goes on playing. Only at its end, or where the visitor seeks, is loading tried again. */
  #lose(fault: SourceError): void {
    this.#lost = fault;
    if (isDry(this.#video)) this.#retry();
  }

  readonly #retry = (): void => {
    if (!this.#lost) return;
    this.#lost = undefined;
    this.#retriedAt = this.#video.currentTime;
    this.#hls.startLoad(this.#retriedAt);
  };

  /** Has the video begin anew at the same place: decoders fail now and then. */
  #reset(fault: SourceError): void {
    if (this.#done.signal.aborted) return;
    if (this.#reject || performance.now() - this.#resetAt < SOON) {
      this.#fail(fault);
      return;
    }
    this.#resetAt = performance.now();
    const {currentTime, paused, playbackRate} = this.#video;
    this.#resetVideo();
    if (!this.#hls.loadingEnabled) this.#hls.startLoad(currentTime);
    // Loading has paused it, and set its speed back (HTML §4.8.11.5).
    this.#video.playbackRate = playbackRate;
    if (!paused) this.#video.play().catch(() => {});
  }

  #fail(fault: SourceError): void {
    this.#done.abort();
    this.#hls.stopLoad();
    if (this.#reject) this.#reject(fault);
    else this.onFault?.(fault);
  }

  #error(fault: SourceFault, cause: unknown): SourceError {
    return new SourceError(fault, this.#url, {cause});
  }

  #listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, {capture: true, signal: this.#done.signal});
  }
}

/** Whether hardly anything is loaded of what comes next. */
function isDry({buffered, currentTime}: HTMLMediaElement): boolean {
  for (let index = 0; index < buffered.length; index++) {
    if (buffered.start(index) <= currentTime && buffered.end(index) > currentTime + 0.5)
      return false;
  }
  return true;
}

/** What hls.js gave up on, in our words. */
function faultIn({type, details}: {type: string; details: string}): SourceFault {
  if (/timeout$/i.test(details)) return 'time-out';
  if (type === 'keySystemError' || /codec|attach/i.test(details)) return 'unsupported';
  if (type !== 'networkError' || /parsing|empty/i.test(details)) return 'damaged';
  return 'network';
}
