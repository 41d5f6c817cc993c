/** Everything that the script tag brings. */
import '../elements/featured-session.js';
import '../elements/funder-strip.js';
import '../elements/initiative.js';
import '../elements/language-switcher.js';
import '../elements/partner-list.js';
import '../elements/session-list.js';
import '../elements/session-player.js';
