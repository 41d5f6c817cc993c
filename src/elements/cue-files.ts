import type {Cue} from '../model/cue.js';
import {linesOf, type Line} from '../model/transcript.js';
import {cuesAt} from '../playback/load-cues.js';
import {pause} from './in-slices.js';

/** A file of captions as far as it has come. */
export type CueFile =
  | {readonly status: 'loading' | 'failed'}
  | {readonly status: 'ready'; readonly cues: readonly Cue[]; readonly lines: readonly Line[]};

/** The files of captions that somebody has asked for, who hears of it when one comes or fails. */
export class CueFiles {
  readonly #changed: () => void;
  readonly #files = new Map<string, CueFile>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The file at an absolute address, which is asked for if it hasn't been. */
  at(url: string): CueFile {
    const file = this.#files.get(url) ?? {status: 'loading'};
    if (!this.#files.has(url)) void this.#load(url);
    this.#files.set(url, file);
    return file;
  }

  /** Asks again for the files that could not be had. */
  retry(): void {
    for (const [url, {status}] of this.#files) if (status === 'failed') this.#files.delete(url);
    this.#changed();
  }

  async #load(url: string): Promise<void> {
    try {
      const cues = await cuesAt(url);
      // There may be thousands, and they have just been parsed.
      await pause();
      this.#files.set(url, {status: 'ready', cues, lines: linesOf(cues)});
    } catch {
      // What is wrong has been said in the console.
      this.#files.set(url, {status: 'failed'});
    }
    await pause();
    this.#changed();
  }
}
