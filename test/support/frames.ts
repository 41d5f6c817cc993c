import type {FrameOrigins} from '../../src/playback/frame-engine.js';
import {until} from './elements.js';

/**
 * The stand-ins for the frames of YouTube and Vimeo, in test/support/frames: pages of another origin that speak those
 * players' messages over the demo's media. What each kind of id is like:
 *
 * - `same`: the versions are as long as each other (25 s); `diff`: they differ (en 20 s, es 24 s, ar 28 s), and on
 *   Vimeo, the speed can't be set.
 * - `late`: YouTube says how long it is only once it plays.
 * - `nameless`: YouTube doesn't say which video it speaks of.
 * - `blocked`: the frame plays only for a gesture in it, and says so; `refused`: it doesn't say so.
 * - `silent`: the frame never answers.
 * - `error100`, `error150`: YouTube's errors. Error 153 comes, as there, whenever no Referer does.
 * - `private`: nobody may see it; `unlisted`: only those who have its hash may.
 */
const YOUTUBE = {
  same: 'same-len',
  diff: 'diff-len',
  late: 'late-len',
  nameless: 'nameless',
  blocked: 'blocked_',
  refused: 'refused_',
  silent: 'silent__',
  error100: 'error100',
  error150: 'error150',
};
const VIMEO = ['same', 'diff', 'blocked', 'refused', 'silent', 'private', 'unlisted'] as const;

export type YouTubeKind = keyof typeof YOUTUBE;
export type VimeoKind = (typeof VIMEO)[number];
export type FrameLanguage = 'en' | 'es' | 'ar';

/** Where the stand-ins are. */
export async function standIns(): Promise<Required<FrameOrigins>> {
  const origin = await (await fetch('/scenario/origin')).text();
  return {youtube: origin, vimeo: origin};
}

export const youtubeId = (language: FrameLanguage, kind: YouTubeKind = 'same') =>
  `${YOUTUBE[kind]}-${language}`;

export const vimeoId = (language: FrameLanguage, kind: VimeoKind = 'same') =>
  `760000${VIMEO.indexOf(kind)}${['', 'en', 'es', 'ar'].indexOf(language)}`;

/** A source, as a feed has it, of a video that the stand-in plays. */
export const youtubeSource = (language: FrameLanguage, kind?: YouTubeKind) => ({
  url: `https://www.youtube.com/watch?v=${youtubeId(language, kind)}`,
});

export const vimeoSource = (language: FrameLanguage, kind?: VimeoKind) => ({
  url: `https://vimeo.com/${vimeoId(language, kind)}${kind === 'unlisted' ? '/ab882a04fd' : ''}`,
});

/** What really happens in a frame. */
export interface FrameTruth {
  id: string;
  /** Parameters of its address. */
  search: Record<string, string>;
  /** The header that it was asked for with. */
  referer: string;
  /** What it was told to do, in order. */
  commands: string[];
  paused: boolean;
  /** Seconds. */
  time: number;
  volume: number;
  muted: boolean;
  rate: number;
  captions?: string;
}

/** Asks a stand-in what really happens in it: again and again, since its page may still be loading. */
export async function truthOf(frame: HTMLIFrameElement): Promise<FrameTruth> {
  let truth: FrameTruth | undefined;
  const hear = ({data, source}: MessageEvent) => {
    const {standIn, value} = Object(data) as {standIn?: string; value: FrameTruth};
    if (source === frame.contentWindow && standIn === 'told') truth = value;
  };
  addEventListener('message', hear);
  const ask = () => {
    frame.contentWindow?.postMessage({standIn: 'tell'}, '*');
    return truth;
  };
  await until(ask, 'what happens in the frame').finally(() => removeEventListener('message', hear));
  return truth as unknown as FrameTruth;
}

/**
 * Does in a stand-in what a visitor does there (`play`, `pause`; `seek` and `rate` with a number), or makes it `fail`
 * (with YouTube's number or Vimeo's name of an error) or `say` any value to the page.
 */
export function actIn(
  frame: HTMLIFrameElement,
  act: 'play' | 'pause' | 'seek' | 'rate' | 'fail' | 'say',
  value?: unknown,
): void {
  frame.contentWindow?.postMessage({standIn: act, value}, '*');
}
