import {checkFeed} from '../../src/feed/check-feed.js';
import type {Feed, Session, Version} from '../../src/model/feed.js';
import {aFeed, aSession, aVersion} from './builders.js';

type Raw = Record<string, unknown>;

/** What a feed says, after the check that every feed goes through: it must find nothing wrong. */
export function checkedFeed(about: Raw = {}): Feed {
  const {feed, faults} = checkFeed(aFeed(about), 'https://publisher.example/feed.json');
  if (!feed || faults.length > 0) throw new Error(JSON.stringify(faults));
  return feed;
}

export function checkedSession(about: Raw = {}): Session {
  return checkedFeed({sessions: [aSession(about)]}).sessions[0] as Session;
}

export function checkedVersion(about: Raw = {}): Version {
  return checkedSession({versions: [aVersion(about)]}).versions?.[0] as Version;
}
