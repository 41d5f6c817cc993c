import type {Feed, Session, Version} from '../model/feed.js';
import {featuredSession, sessionById} from '../model/sessions.js';
import {chooseVersion, type ChosenVersion} from '../model/versions.js';
import {isOnVideoSite} from '../playback/choose-files.js';

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
  /** Whether it can only be played in the frame of a video site, on which nothing may lie. */
  readonly isFramed: boolean;
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

/** What a player showed last, as others than its rendering need it. */
export class PlayerShown {
  /** `undefined` without a session. */
  now: Shown | undefined;

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Looks what there is to show by now. The same choice of a version stays the same object. */
  renew(): Shown | undefined {
    const {loadedFeed: feed, language, wantedLanguages, locale} = this.#host;
    const session = sessionOf(this.#host);
    const [lang] = wantedLanguages;
    const wanted = language ?? lang;
    let chosen = session && chooseVersion(session, [wanted], feed?.time_zone);
    const before = this.now?.chosen;
    if (before?.version === chosen?.version && before?.isWanted === chosen?.isWanted)
      chosen = before;
    const version = chosen?.version;
    this.now =
      feed && session
        ? {
            feed,
            session,
            chosen,
            version,
            isFramed: version !== undefined && (version.sources ?? []).every(isOnVideoSite),
            poster: (version?.image ?? session.image)?.url,
            wanted,
            reading: [...new Set([wanted, ...wantedLanguages])],
            lang,
            locale,
          }
        : undefined;
    return this.now;
  }
}
