import {SliFeaturedSession} from '../elements/featured-session.js';
import {SliFunderStrip} from '../elements/funder-strip.js';
import {SliInitiative} from '../elements/initiative.js';
import {SliLanguageSwitcher} from '../elements/language-switcher.js';
import {SliPartnerList} from '../elements/partner-list.js';
import {SliSessionList} from '../elements/session-list.js';
import {SliSessionPlayer} from '../elements/session-player.js';

/** The tags that pages write, and the one place to add one: all ways into a page go by it. */
export const tags = {
  'sli-featured-session': SliFeaturedSession,
  'sli-funder-strip': SliFunderStrip,
  'sli-initiative': SliInitiative,
  'sli-language-switcher': SliLanguageSwitcher,
  'sli-partner-list': SliPartnerList,
  'sli-session-list': SliSessionList,
  'sli-session-player': SliSessionPlayer,
};
