import type {Source} from '../model/feed.js';
import {SourceError} from './engine.js';
import type {HlsAttachment} from './hls.js';
import {loadMedia} from './load-media.js';
import {indexOfLanguage, noSoundIn} from './sound-tracks.js';

/** HTML §4.8.11.10.1, where a browser has it. */
interface AudioTrack {
  readonly language: string;
  enabled: boolean;
}

interface WithAudioTracks {
  readonly audioTracks?: EventTarget & ArrayLike<AudioTrack>;
}

/** Has the browser play a stream by itself. */
export async function attachNativeHls(
  video: HTMLVideoElement,
  source: Source,
  signal: AbortSignal,
): Promise<HlsAttachment> {
  const {url, audio_language: language} = source;
  const stream = new NativeStream(video, language);
  try {
    await loadMedia(video, url, signal);
    if (!stream.chooseSound()) {
      throw new SourceError('damaged', url, {cause: noSoundIn(language ?? '')});
    }
    return stream;
  } catch (error) {
    stream.detach();
    throw error;
  }
}

class NativeStream implements HlsAttachment {
  readonly #video: HTMLVideoElement & WithAudioTracks;
  /** BCP 47 tag of the sound track that is to be heard. */
  #language: string | undefined;
  readonly #done = new AbortController();

  constructor(video: HTMLVideoElement, language: string | undefined) {
    this.#video = video;
    this.#language = language;
    const {signal} = this.#done;
    this.#video.audioTracks?.addEventListener('addtrack', () => this.chooseSound(), {signal});
  }

  get isLive(): boolean {
    return this.#video.duration === Infinity;
  }

  /** Answers whether the sound is what it should be. What has a single one is taken for what its feed says. */
  chooseSound(): boolean {
    if (this.#language === undefined || this.selectAudio(this.#language)) return true;
    return this.#tracks.length < 2;
  }

  selectAudio(language: string): boolean {
    const tracks = this.#tracks;
    const languages = tracks.map((track) => track.language);
    const chosen = tracks[indexOfLanguage(language, languages)];
    if (!chosen) return false;
    this.#language = language;
    // Before the others are silenced: there is always one that is heard.
    chosen.enabled = true;
    for (const track of tracks) if (track !== chosen) track.enabled = false;
    return true;
  }

  detach(): void {
    this.#done.abort();
    this.#video.removeAttribute('src');
    this.#video.load();
  }

  get #tracks(): AudioTrack[] {
    return Array.from(this.#video.audioTracks ?? []);
  }
}
