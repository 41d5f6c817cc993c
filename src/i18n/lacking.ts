/** Formats of our own for those of our locales of which the browser's Intl knows nothing. */
import {baseLanguage} from '../model/language.js';
import type {Formats, MakeFormatter} from './own-formats.js';

/**
 * Chromium leaves out what Intl would need of languages that it doesn't speak itself, and writes English, or M05 for May,
 * in their place. Firefox and WebKit have all of it, and load nothing of this.
 */
const loaders: Readonly<Record<string, () => Promise<{readonly formats: Formats}>>> = {
  hy: () => import('./generated/formats/hy.formats.js'),
  pa: () => import('./generated/formats/pa.formats.js'),
};

const found = new Map<string, MakeFormatter>();

/** Makes the formats of a locale available: `undefined` when nothing is lacking. */
export function loadFormats(locale: string): Promise<void> | undefined {
  const load = Object.hasOwn(loaders, locale) ? loaders[locale] : undefined;
  if (!load || found.has(locale) || Intl.ListFormat.supportedLocalesOf(locale).length > 0)
    return undefined;
  return Promise.all([load(), import('./own-formats.js')]).then(([{formats}, {makerOf}]) => {
    found.set(locale, makerOf(formats));
  });
}

/** What makes the formatters of a locale (BCP 47), where Intl lacks it. */
export const ownFormats = (locale: string): MakeFormatter | undefined =>
  found.size > 0 ? found.get(baseLanguage(locale)) : undefined;
