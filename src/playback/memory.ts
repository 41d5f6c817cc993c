/** What a visitor chose for all sessions. Where it can't be stored, it holds for as long as the page does. */
import {readJson, writeJson} from './stored-json.js';

/** Choices that hold for every session. */
export interface Preferences {
  /** 0 to 1. */
  readonly volume?: number;
  readonly muted?: boolean;
  /** 1 is the speed of the recording. */
  readonly speed?: number;
  /** BCP 47 tag of the captions that show, or `off`. */
  readonly captions?: string;
  readonly captionSize?: string;
  readonly captionBackground?: string;
  readonly shortcuts?: boolean;
  /** The video sites whose frames may be opened without asking. */
  readonly frames?: string;
}

const KEY = 'shared-learning-widgets.preferences';

const TYPES: Readonly<Record<keyof Preferences, string>> = {
  volume: 'number',
  muted: 'boolean',
  speed: 'number',
  captions: 'string',
  captionSize: 'string',
  captionBackground: 'string',
  shortcuts: 'boolean',
  frames: 'string',
};

/** Choices that could not be stored, or were not to be. */
let ofThisPage: Preferences = {};

/** The visitor's choices; without `storage`, those made in this page. */
export function preferences(storage: boolean): Preferences {
  const stored = storage ? readJson(KEY) : {};
  const known = Object.entries(TYPES).filter(([name, type]) => typeof stored[name] === type);
  return {...Object.fromEntries(known.map(([name]) => [name, stored[name]])), ...ofThisPage};
}

/** Remembers choices, in place of earlier ones of the same names. */
export function prefer(choices: Preferences, storage: boolean): void {
  if (storage && writeJson(KEY, {...readJson(KEY), ...choices})) return;
  ofThisPage = {...ofThisPage, ...choices};
}
