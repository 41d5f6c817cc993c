/** The parts of what is inside of the player, as the player passes them on. */

const SCREEN = [
  'frame poster media controls button toggle mute captions chapters-menu speed keyboard picture-in-picture full-screen',
  'live seek time volume menu help consent agree share share-link download notice resume error captions-error retry dismiss resume-button decline close-help',
].flatMap((names) => names.split(' '));

const SWITCHER = ['group', 'label', 'language', 'current', 'upcoming'];
const TRANSCRIPT = ['transcript', 'transcript-search', 'cue', 'current'];
const CHAPTERS = ['chapters', 'chapter', 'current'];
const OWN = ['play', 'switcher', 'tab', 'details', 'processing', 'cancelled', 'stale'];

/** Parts that the list has too, under the same name. */
export const CLASHING_IN_LIST = [
  'poster message retry title status date speakers description',
  'resources resource share share-link register join calendar offer accept refuse',
].flatMap((names) => names.split(' '));

export const SCREEN_PARTS = SCREEN.join(', ');

export const PLAYER_PARTS = [
  ...new Set([...SCREEN, ...SWITCHER, ...TRANSCRIPT, ...CHAPTERS, ...OWN, ...CLASHING_IN_LIST]),
];

/** The value of `exportparts` that passes parts on: with a prefix those whose name means something else further out. */
export const passedOn = (
  parts: readonly string[],
  prefix: string,
  clashing: readonly string[],
): string =>
  parts.map((part) => (clashing.includes(part) ? `${part}: ${prefix}${part}` : part)).join(', ');
