import {SliFunderStrip} from 'shared-learning-widgets/classes/funder-strip.js';
import type {SliFeedLoadEvent} from 'shared-learning-widgets';
import {SliSessionList} from 'shared-learning-widgets/session-list.js';

/** A class without its tag, for one of the page's own. */
class MyStrip extends SliFunderStrip {}
customElements.define('my-strip', MyStrip);

const list = document.querySelector('sli-session-list')!;
if (!(list instanceof SliSessionList))
  throw new Error('The list is not of the class that was imported.');
list.pageSize = 4;
list.addEventListener('sli-feed-load', (event: SliFeedLoadEvent) => {
  document.title = event.feed.sessions.map(({id}) => id).join(' ');
});

// @ts-expect-error: an order that there isn't.
if (list.order === 'random') list.remove();
