import type {Cue} from '../model/cue.js';
import type {CaptionTrack} from '../model/feed.js';
import {loadCues} from './load-cues.js';

/**
 * The captions of a `<video>`. The files are fetched here rather than by the browser: with `<track src>` from
 * another origin the video itself would have to be served with CORS, and wouldn't play where it is not.
 */
export class CaptionTracks {
  readonly #video: HTMLVideoElement;
  #tracks: {caption: CaptionTrack; element: HTMLTrackElement}[] = [];
  /** BCP 47 tag of the captions that are to show. */
  #shown: string | undefined;
  #isSettled = true;

  constructor(video: HTMLVideoElement) {
    this.#video = video;
    video.addEventListener('loadedmetadata', () => {
      this.#isSettled = true;
      this.#apply();
    });
    video.textTracks.addEventListener('change', () => {
      // A visitor may choose in the browser's own menu.
      if (this.#isSettled) this.#shown = this.#showing;
      this.#apply();
    });
  }

  /**
   * Offers the captions of another version, named by `labelOf`. None of them shows. While a version is being
   * opened the browser may choose by the visitor's own languages (HTML §4.8.11.11.3), which is undone; and WebKit
   * waits with playing for a track that shows, even one that has no file. So none shows until then.
   */
  offer(captions: readonly CaptionTrack[], labelOf: (caption: CaptionTrack) => string): void {
    this.#isSettled = false;
    this.#shown = undefined;
    for (const {element} of this.#tracks) element.remove();
    this.#tracks = captions.map((caption) => {
      const element = document.createElement('track');
      element.kind = caption.kind ?? 'subtitles';
      element.srclang = caption.language;
      element.label = labelOf(caption);
      // Shown for the first time, a track looks for its file, drops the cues that it has, and finds none.
      element.addEventListener('error', () => void this.#loadShown());
      this.#video.append(element);
      return {caption, element};
    });
  }

  /** The language (BCP 47) of the captions that show. */
  get shown(): string | undefined {
    return this.#isSettled ? this.#showing : this.#shown;
  }

  /** Shows the captions in a language (BCP 47), or none. */
  show(language: string | undefined): void {
    this.#shown = language;
    this.#apply();
  }

  get #showing(): string | undefined {
    return this.#tracks.find(({element}) => element.track.mode === 'showing')?.caption.language;
  }

  #apply(): void {
    for (const {caption, element} of this.#tracks) {
      const isShown = this.#isSettled && caption.language === this.#shown;
      const mode = isShown ? 'showing' : 'disabled';
      // Setting a mode again would be a change again.
      if (element.track.mode !== mode) element.track.mode = mode;
    }
    void this.#loadShown();
  }

  async #loadShown(): Promise<void> {
    for (const {caption, element} of this.#tracks) {
      const {track} = element;
      if (track.mode !== 'showing' || track.cues?.length) continue;
      const cues = await loadCues(caption.url);
      // WebKit drops them without a word, in a task that it has queued by now.
      await new Promise((resolve) => setTimeout(resolve));
      // Shown twice while the file was on its way, the track must not get its cues twice.
      if (track.cues?.length) continue;
      for (const cue of cues) track.addCue(toVttCue(cue));
    }
  }
}

/** The settings that change how a cue reads; the others are left to the browser (WebVTT §4.4). */
function toVttCue({id, start, end, settings, text}: Cue): VTTCue {
  const cue = new VTTCue(start, end, text);
  cue.id = id;
  const align = /(?:^|\s)align:(start|center|end|left|right)(?:\s|$)/.exec(settings)?.[1];
  if (align) cue.align = align as AlignSetting;
  const line = /(?:^|\s)line:(-?\d+)(%?)(?:[\s,]|$)/.exec(settings);
  if (line) {
    cue.snapToLines = line[2] === '';
    cue.line = Number(line[1]);
  }
  return cue;
}
