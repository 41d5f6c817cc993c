/**
 * What the player can do without for the first moments of playing: a chunk of its own, so that the picture doesn't wait
 * for it.
 */
import '../session-chapters.js';

export {SessionAids} from '../../playback/session-aids.js';
export {renderPanel} from './panels.js';
export {ScreenExtras} from './screen-extras.js';
