/** The parts of what is inside of the player, as the player passes them on. */

const SCREEN = [
  'frame poster media controls button toggle mute captions chapters-menu speed keyboard picture-in-picture full-screen',
  'live seek time volume menu help consent agree share share-link download notice resume error captions-error retry dismiss resume-button decline',
].flatMap((names) => names.split(' '));

const SWITCHER = ['group', 'label', 'language', 'current', 'upcoming'];
const TRANSCRIPT = ['transcript', 'transcript-search', 'cue', 'current'];
const CHAPTERS = ['chapters', 'chapter', 'current'];
const OWN = ['play', 'switcher', 'tab', 'resources', 'resource'];

/** Parts that the list has too, under the same name. */
const CLASHING = ['poster', 'message', 'retry', 'title', 'date', 'description'];

export const SCREEN_PARTS = SCREEN.join(', ');

/** The parts of the player as the list passes them on: with a prefix where the list has a part of that name. */
export const PLAYER_PARTS_IN_LIST = [
  ...new Set([...SCREEN, ...SWITCHER, ...TRANSCRIPT, ...CHAPTERS, ...OWN, ...CLASHING]),
]
  .map((part) => (CLASHING.includes(part) ? `${part}: player-${part}` : part))
  .join(', ');
