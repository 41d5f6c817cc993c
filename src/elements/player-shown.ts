import type {Feed, Session, Version} from '../model/feed.js';
import {featuredSession, sessionById} from '../model/sessions.js';
import {chooseVersion, type ChosenVersion} from '../model/versions.js';

interface Host {
  readonly loadedFeed: Feed | undefined;
  /** The session's id; without it, the featured one. */
  readonly session: string | undefined;
  /** BCP 47 tag of the language that the visitor asked for. */
  readonly language: string | undefined;
  readonly wantedLanguages: readonly [string, ...string[]];
  readonly locale: string;
}

/** What a player shows of its feed, and in which languages (BCP 47). */
export interface Shown {
  readonly feed: Feed;
  readonly session: Session;
  /** `undefined` where there is nothing to play. */
  readonly chosen: ChosenVersion | undefined;
  readonly version: Version | undefined;
  /** Absolute address of the picture. */
  readonly poster: string | undefined;
  /** The language that the visitor asked for, or else that of the page. */
  readonly wanted: string;
  /** The languages for texts and papers: that of the version comes first, then those of the page. */
  readonly reading: readonly string[];
  /** The reader's language, of which each element finds the nearest locale. */
  readonly lang: string;
  readonly locale: string;
}

export const sessionOf = ({loadedFeed: feed, session: id}: Host): Session | undefined =>
  feed && (id === undefined ? featuredSession(feed) : sessionById(feed, id));

/** What a player is to show; `undefined` without a session. The same choice of a version stays the same object. */
export function shownBy(host: Host, before: Shown | undefined): Shown | undefined {
  const {loadedFeed: feed, language, wantedLanguages, locale} = host;
  const session = sessionOf(host);
  if (!feed || !session) return undefined;
  const [lang] = wantedLanguages;
  const wanted = language ?? lang;
  let chosen = chooseVersion(session, [wanted], feed.time_zone);
  const known = before?.chosen;
  if (known?.version === chosen?.version && known?.isWanted === chosen?.isWanted) chosen = known;
  const version = chosen?.version;
  const poster = (version?.image ?? session.image)?.url;
  const reading = [...new Set([wanted, ...wantedLanguages])];
  return {feed, session, chosen, version, poster, wanted, reading, lang, locale};
}
