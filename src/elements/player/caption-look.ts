import type {CaptionTracks} from '../../playback/caption-tracks.js';
import type {SessionPlayback} from '../../playback/session-playback.js';

/** How captions look, by names that are also those of classes. */
export class CaptionLook {
  readonly #video: HTMLVideoElement;
  readonly #session: SessionPlayback;
  readonly #captions: CaptionTracks;

  constructor(video: HTMLVideoElement, session: SessionPlayback, captions: CaptionTracks) {
    this.#video = video;
    this.#session = session;
    this.#captions = captions;
  }

  /** What the visitor chose. */
  get chosen(): {readonly size: string; readonly background: string} {
    const {captionSize = 'medium', captionBackground = 'dark'} = this.#session.preferences;
    return {size: captionSize, background: captionBackground};
  }

  /** Has them look so, and stand above the controls, unless these are hidden. */
  show(tree: ParentNode, isIdle: boolean): void {
    const {size, background} = this.chosen;
    const looks = [size, background].filter((name) => /^[a-z]+$/.test(name));
    const className = ['media', ...looks.map((name) => `captions-${name}`)].join(' ');
    // Setting what is there already would have styles worked out anew.
    if (this.#video.className !== className) this.#video.className = className;
    const controls = tree.querySelector<HTMLElement>('.controls');
    if (controls) this.#captions.lift(() => !isIdle && isOnPicture(controls));
  }
}

/** Whether controls lie on the picture rather than under it. */
const isOnPicture = (controls: HTMLElement) => getComputedStyle(controls).position === 'absolute';
