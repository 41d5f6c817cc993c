import type {Cue} from '../model/cue.js';
import type {CaptionTrack} from '../model/feed.js';
import {cuesAt} from './load-cues.js';

/** Where cues stand while controls cover the bottom of the picture: in lines from there (WebVTT §3.1). */
const ABOVE_CONTROLS = -4;

/**
 * The captions of a `<video>`. The files are fetched here rather than by the browser: with `<track src>` from
 * another origin the video itself would have to be served with CORS, and wouldn't play where it is not.
 * Fires `change` when other captions show, or their file can't be had.
 */
export class CaptionTracks extends EventTarget {
  readonly #video: HTMLVideoElement;
  #tracks: {caption: CaptionTrack; element: HTMLTrackElement}[] = [];
  /** BCP 47 tag of the captions that are to show. */
  #shown: string | undefined;
  /** BCP 47 tag of the captions whose file could not be had. */
  #failed: string | undefined;
  #isSettled = true;
  #isLifted = false;

  constructor(video: HTMLVideoElement) {
    super();
    this.#video = video;
    video.addEventListener('loadedmetadata', () => {
      this.#isSettled = true;
      this.#apply();
    });
    video.textTracks.addEventListener('change', () => {
      // A visitor may choose in the browser's own menu: a phone's full screen has one.
      if (this.#isSettled && this.#shown !== this.#showing) {
        this.#shown = this.#showing;
        this.dispatchEvent(new Event('change'));
      }
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
      element.track.addEventListener('cuechange', () => {
        this.#placeCues(element.track);
      });
      this.#video.append(element);
      return {caption, element};
    });
  }

  /** The video goes on with what it plays, so that captions may show as soon as the browser has chosen. */
  settle(): void {
    const tracks = this.#tracks;
    setTimeout(() => {
      if (tracks !== this.#tracks) return;
      this.#isSettled = true;
      this.#apply();
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
    this.dispatchEvent(new Event('change'));
  }

  /** The language (BCP 47) of captions that were to show and whose file could not be had. */
  get failed(): string | undefined {
    return this.#failed === this.shown ? this.#failed : undefined;
  }

  /** Asks once more for the file that could not be had. */
  retry(): void {
    this.#failed = undefined;
    this.dispatchEvent(new Event('change'));
    void this.#loadShown();
  }

  /**
   * Moves the captions out of the way of controls at the bottom of the picture, or back: in Firefox, where a style
   * can't, while it does move cues that are shown.
   */
  lift(isCovered: () => boolean): void {
    if (!CSS.supports('-moz-appearance', 'none')) return;
    const isLifted = isCovered();
    if (isLifted === this.#isLifted) return;
    this.#isLifted = isLifted;
    for (const {element} of this.#tracks) this.#placeCues(element.track);
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
      const cues = await this.#cuesOf(caption);
      // WebKit drops them without a word, in a task that it has queued by now.
      await new Promise((resolve) => setTimeout(resolve));
      // Shown twice while the file was on its way, the track must not get its cues twice.
      if (track.cues?.length) continue;
      for (const cue of cues) track.addCue(toVttCue(cue));
    }
  }

  async #cuesOf({url, language}: CaptionTrack): Promise<readonly Cue[]> {
    try {
      return await cuesAt(url);
    } catch {
      this.#failed = language;
      this.dispatchEvent(new Event('change'));
      return [];
    }
  }

  /** Cues that the file itself has placed stay where they are. */
  #placeCues({activeCues}: TextTrack): void {
    for (const cue of activeCues ?? []) {
      if (!(cue instanceof VTTCue) || (cue.line !== 'auto' && cue.line !== ABOVE_CONTROLS))
        continue;
      const line = this.#isLifted ? ABOVE_CONTROLS : 'auto';
      if (cue.line !== line) cue.line = line;
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
