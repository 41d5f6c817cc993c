/** What a list is made of only when it is asked for: chunks of their own, with their words beside them. */
import type {ReactiveControllerHost} from 'lit';
import {loadWords} from '../../i18n/messages.js';
import type {ListGroups} from './list-groups.js';
import type {RowTurns} from './row-turns.js';
import type {FinderHost, SessionFinder} from './session-finder.js';

/** `locale` is that of the words. */
export async function loadFinder(
  host: FinderHost & ReactiveControllerHost,
  locale: string,
): Promise<SessionFinder> {
  // Not to be waited for: the toolbar does that.
  void loadWords(locale, 'later');
  const {SessionFinder} = await import('./session-finder.js');
  const finder = new SessionFinder(host);
  host.addController(finder);
  return finder;
}

export async function loadGroups(locale: string): Promise<ListGroups> {
  const words = loadWords(locale, 'later');
  const [{ListGroups}] = await Promise.all([import('./list-groups.js'), words]);
  return new ListGroups();
}

export async function loadTurns(): Promise<RowTurns> {
  const {RowTurns} = await import('./row-turns.js');
  return new RowTurns();
}
