/**
 * The language that a visitor chose for all that is ours in this origin's pages. Storage may be forbidden, or hold what
 * somebody else wrote: then the choice holds for as long as the page does.
 */
import {canonicalLanguage} from '../model/language.js';
import {whenIdle} from '../model/when-idle.js';
import {tellFollowers} from './declared-language.js';

const KEY = 'shared-learning-widgets.language';

/** A choice that could not be stored, or was not to be. */
let ofThisPage: string | undefined;

/** Whether another tab may have changed the choice: then all that is ours is told. */
let isFollowed = false;

/** The tag (BCP 47) that was chosen; without `storage`, in this page. */
export function rememberedLanguage(storage: boolean): string | undefined {
  if (!isFollowed) whenIdle(followOthers);
  isFollowed = true;
  try {
    const language = ofThisPage ?? (storage ? localStorage.getItem(KEY) : undefined);
    return language ? canonicalLanguage(language) : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a choice for all that is ours, or takes it back. */
export function rememberLanguage(language: string | undefined, storage: boolean): void {
  ofThisPage = language;
  try {
    // A choice that is taken back is not to come again, whoever stored it.
    if (language === undefined) localStorage.removeItem(KEY);
    else if (storage) {
      localStorage.setItem(KEY, language);
      ofThisPage = undefined;
    }
  } catch {
    // It holds for this page.
  }
  tellFollowers();
}

/** Follows what is chosen in other tabs: at once, or as the page comes back from where the browser kept it. */
function followOthers(): void {
  addEventListener('storage', ({key}) => {
    // Without a key, all has been cleared.
    if (key === KEY || key === null) tellFollowers();
  });
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) tellFollowers();
  });
  // What was chosen there meanwhile.
  tellFollowers();
}
