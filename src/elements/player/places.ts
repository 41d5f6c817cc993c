/** What the poster needs of a visitor who comes back: a chunk of its own. */
export {keptPlace} from '../../playback/places.js';
