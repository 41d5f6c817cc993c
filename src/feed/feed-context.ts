import type {Feed, FeedContext, FeedIds} from '../model/feed.js';
import {canonicalLanguage} from '../model/language.js';
import {isString} from '../model/schema.js';

/** The language of plain strings whose feed doesn't name it (BCP 47: undetermined). */
const UNDETERMINED = 'und';

/**
 * What the strings of a document are to be read with: its base address (absolute), its language and the
 * ids that it defines. A further page of a feed may also name what the pages before it defined.
 */
export function contextOf(document: unknown, base: string, earlier?: Feed): FeedContext {
  const page = Object(document) as Record<string, unknown>;
  const {language, next_url} = page;
  const ids = (name: keyof FeedIds) => new Set([...idsIn(page[name]), ...idsIn(earlier?.[name])]);
  return {
    base,
    language: (isString(language) && canonicalLanguage(language)) || UNDETERMINED,
    ids: {
      topics: ids('topics'),
      people: ids('people'),
      organizations: ids('organizations'),
      sessions: ids('sessions'),
    },
    isWhole: next_url === undefined,
  };
}

function idsIn(items: unknown): string[] {
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) => (Object(item) as {id: string}).id);
}
