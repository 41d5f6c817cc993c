import {msg, str} from '@lit/localize';
import {formatNumber} from '../../i18n/format.js';
import type {Chapter} from '../../model/feed.js';
import {textIn} from '../../model/text.js';

/** A chapter as a visitor reads it. */
export interface NamedChapter {
  /** Seconds. */
  readonly start: number;
  readonly name: string;
}

/** Chapters in the order of their starts, each named in the first of the languages (BCP 47) that it has. */
export function namedChapters(
  chapters: readonly Chapter[],
  reading: readonly string[],
  locale: string,
): readonly NamedChapter[] {
  const sorted = [...chapters].sort((a, b) => a.start - b.start);
  return sorted.map(({start, title}, index) => ({
    start,
    name: title
      ? textIn(title, reading).value
      : msg(str`Chapter ${formatNumber(index + 1, locale)}`),
  }));
}
