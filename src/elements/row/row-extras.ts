/** What a row of the list needs only once a visitor asks for it: a chunk of its own. */
import {msg} from '@lit/localize';
import {calendarFile} from '../../model/calendar-file.js';
import type {Feed, Session} from '../../model/feed.js';
import {textIn} from '../../model/text.js';
import {addressOf} from '../deep-link.js';
import {share, type Shared} from '../player/share.js';
import {fileName, saveFile} from '../save-file.js';

export {renderSharedLink} from '../player/share.js';

/** What is said once a link is in the clipboard. */
export const linkCopied = (): string => msg('Link copied');

/**
 * Passes on the address of this page at a session: by the system's own means on devices for fingers, else through the
 * clipboard. `undefined` where the visitor needs to hear nothing more.
 */
export async function shareSession({id}: Session, title: string): Promise<Shared> {
  const address = addressOf({session: id, language: undefined, time: 0});
  if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
    try {
      await navigator.share({title, url: address});
      return undefined;
    } catch (error) {
      // Whoever closes the system's sheet has changed their mind; a page's policy may forbid it altogether.
      if ((error as Error).name === 'AbortError') return undefined;
    }
  }
  return share(address);
}

/** Hands the visitor a file for their calendar. */
export function saveToCalendar(
  tree: ShadowRoot,
  session: Session,
  feed: Feed,
  wanted: readonly string[],
): void {
  const page = addressOf({session: session.id, language: undefined, time: 0});
  const body = calendarFile(session, feed, wanted, {now: Date.now(), page});
  saveFile(tree, fileName(textIn(session.title, wanted).value, '', 'ics'), 'text/calendar', body);
}
