import {lookupLanguage, withNumbersOf} from '../model/language.js';
import {locales, sourceLocale} from './messages.js';

/**
 * The locale of ours that serves the first language (BCP 47) for which there is one, else English; with the numbering
 * system and the calendar that are asked for: `ar-EG-u-nu-arab` is served by `ar-u-nu-arab`.
 */
export function negotiateLocale(...languages: (string | undefined)[]): string {
  for (const language of languages) {
    const found = language && lookupLanguage(language, locales);
    if (found) return withNumbersOf(language, found);
  }
  return sourceLocale;
}
