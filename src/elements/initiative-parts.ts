/** The parts of what an initiative holds, as it passes them on: those whose name several have begin with the holder's. */
import {CLASHING_IN_LIST, PLAYER_PARTS, passedOn} from './player-parts.js';

const named = (names: string) => names.split(' ');

const SEVERAL = named('title date description badge poster text group heading message retry');

const LIST = named(
  'toolbar search filter count list group heading session poster title date status badge description speakers languages watch resources resource more message retry player close current',
);
const ORGANIZATIONS = named('group heading text organization logo name role');

export const SWITCHER_PARTS = passedOn(named('group label language current'), 'switcher-', SEVERAL);
export const FEATURED_PARTS = passedOn([...PLAYER_PARTS, 'badge', 'player'], 'featured-', SEVERAL);
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
