import {formatNumber, formatter} from './format.js';

/** The plural categories of CLDR in the order in which a message gives its forms. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Of a message whose forms are parted by `|`, the one that goes with a number in a locale, with the number for its `#`.
 * There are as many forms as the locale has plural categories, in the order zero, one, two, few, many, other: English
 * has one and other, Arabic all six.
 */
export function plural(forms: string, count: number, locale: string): string {
  const rules = formatter(Intl.PluralRules, locale, {});
  const {pluralCategories} = rules.resolvedOptions();
  const categories = CATEGORIES.filter((category) => pluralCategories.includes(category));
  const texts = forms.split('|');
  // While the words of the locale are not there, the source's two forms stand in.
  const given = texts.length === categories.length ? categories : ['one', 'other'];
  const text = texts[given.indexOf(rules.select(count))] ?? texts.at(-1) ?? '';
  return text.replace('#', formatNumber(count, locale));
}
