/** What a row of the list needs only once a visitor asks for it: a chunk of its own. */
import {msg} from '@lit/localize';
import {calendarFile} from '../../model/calendar-file.js';
import type {Feed, Session} from '../../model/feed.js';
import {textIn} from '../../model/text.js';
import {addressOf} from '../deep-link.js';
import {share, type Shared} from '../player/share.js';
import {fileName, saveFile} from '../save-file.js';

export {focusLink, renderSharedLink} from '../player/share.js';
export {renderResources} from '../session-resources.js';

/** What is said once a link is in the clipboard. */
export const linkCopied = (): string => msg('Link copied');

/** Passes on the address of this page at a session, whose title is plain text. */
export const shareSession = ({id}: Session, title: string): Promise<Shared> =>
  share(addressOf({session: id, language: undefined, time: 0}), title);

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
