/** The parts of what an initiative holds, as it passes them on: those whose name several have begin with the holder's. */
import {CLASHING_IN_LIST, PLAYER_PARTS, passedOn} from './player-parts.js';

const named = (names: string) => names.split(' ');

const SEVERAL = named(
  'title date description badge poster text group heading message stale retry offer accept refuse',
);

const LIST = named(
  'toolbar search filters filter option sort chip clear count group heading list session current poster title status upcoming live processing cancelled date description description-more place speakers register join calendar languages watch sign badge captions availability resources-toggle resources resource share share-link more message stale retry offer accept refuse player close',
);
const ORGANIZATIONS = named(
  'group heading text organization lead logo name role led-by message stale retry offer accept refuse',
);

export const SWITCHER_PARTS = passedOn(
  named('group label language current upcoming'),
  'switcher-',
  SEVERAL,
);
export const FEATURED_PARTS = passedOn(
  [...PLAYER_PARTS, ...named('badge status live speakers player')],
  'featured-',
  SEVERAL,
);
export const LIST_PARTS = passedOn(
  [
    ...new Set([...LIST, ...PLAYER_PARTS.filter((part) => !CLASHING_IN_LIST.includes(part))]),
    ...CLASHING_IN_LIST.map((part) => `player-${part}`),
  ],
  'list-',
  SEVERAL,
);
export const FUNDER_PARTS = passedOn(ORGANIZATIONS, 'funders-', SEVERAL);
export const PARTNER_PARTS = passedOn(ORGANIZATIONS, 'partners-', SEVERAL);
