/**
 * The language that a visitor chose for all that is ours in this origin's pages. Storage may be forbidden, or hold what
 * somebody else wrote: then the choice holds for as long as the page does.
 */
import {canonicalLanguage} from '../model/language.js';

const KEY = 'shared-learning-widgets.language';

/** A choice that could not be stored, or was not to be. */
let ofThisPage: string | undefined;

/** The tag (BCP 47) that was chosen; without `storage`, in this page. */
export function rememberedLanguage(storage: boolean): string | undefined {
  try {
    const language = ofThisPage ?? (storage ? localStorage.getItem(KEY) : undefined);
    return language ? canonicalLanguage(language) : undefined;
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: string, storage: boolean): void {
  ofThisPage = language;
  if (!storage) return;
  try {
    localStorage.setItem(KEY, language);
    ofThisPage = undefined;
  } catch {
    // It holds for this page.
  }
}
