import {CLASHING_IN_LIST, passedOn, PLAYER_PARTS} from '../player-parts.js';

/** The parts of the player as the list passes them on: with a prefix where the list has a part of that name. */
export const PLAYER_PARTS_IN_LIST = passedOn(PLAYER_PARTS, 'player-', CLASHING_IN_LIST);
