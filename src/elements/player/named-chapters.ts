import {msg, str} from '@lit/localize';
import {formatNumber} from '../../i18n/format.js';
import type {Chapter} from '../../model/feed.js';
import {directionOf, type Direction} from '../../model/language.js';
import {textIn} from '../../model/text.js';

/** A chapter as a visitor reads it. */
export interface NamedChapter {
  /** Seconds. */
  readonly start: number;
  readonly name: string;
  /** The language of the name (BCP 47). */
  readonly lang: string;
  readonly dir: Direction | 'auto';
}

/** Chapters in the order of their starts, each named in the first of the languages (BCP 47) that it has. */
export function namedChapters(
  chapters: readonly Chapter[],
  reading: readonly string[],
  locale: string,
): readonly NamedChapter[] {
  const sorted = [...chapters].sort((a, b) => a.start - b.start);
  return sorted.map(({start, title}, index) => {
    if (!title) {
      const name = msg(str`Chapter ${formatNumber(index + 1, locale)}`);
      return {start, name, lang: locale, dir: directionOf(locale)};
    }
    const {value, lang, dir} = textIn(title, reading);
    return {start, name: value, lang, dir};
  });
}
