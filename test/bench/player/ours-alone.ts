/** The player without the other elements, as somebody has it who takes it from the package. */
import {define} from '../../../src/elements/define.js';
import {SliSessionPlayer} from '../../../src/elements/session-player.js';

define('sli-session-player', SliSessionPlayer);
