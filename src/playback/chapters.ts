import type {Chapter, Version} from '../model/feed.js';
import {loadCues} from './load-cues.js';

/** The chapters of a version, from the feed or from its WebVTT file. */
export async function chaptersOf({chapters, language}: Version): Promise<readonly Chapter[]> {
  if (!chapters) return [];
  if (!('url' in chapters)) return chapters;
  const cues = await loadCues(chapters.url);
  return cues.map(({id, start, text}) => ({id, start, title: {[language]: text}}));
}
