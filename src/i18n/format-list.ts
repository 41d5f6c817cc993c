import {formatter} from './format.js';

/** A list as a sentence has it, in a locale (BCP 47): `A, B and C`, in pieces, so that an item can be more than its text. */
export function listParts(
  items: readonly string[],
  locale: string,
): {type: 'element' | 'literal'; value: string}[] {
  return formatter(Intl.ListFormat, locale, {type: 'conjunction'}).formatToParts(items);
}
