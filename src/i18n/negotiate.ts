import {lookupLanguage} from '../model/language.js';
import {locales, sourceLocale} from './messages.js';

/** The locale of ours that serves the first language (BCP 47) for which there is one, else English. */
export function negotiateLocale(...languages: (string | undefined)[]): string {
  for (const language of languages) {
    const found = language && lookupLanguage(language, locales);
    if (found) return found;
  }
  return sourceLocale;
}
