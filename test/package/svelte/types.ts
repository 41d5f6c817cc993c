/** What Svelte's own checker asks of a tag. */
import type {SliSessionSelectEvent} from 'shared-learning-widgets';
import type {} from 'shared-learning-widgets/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

export const list: SvelteHTMLElements['sli-session-list'] = {
  src: '/demo/feed.json',
  'page-size': 2,
  'onsli-session-select': (event: SliSessionSelectEvent) => event.session,
};

// @ts-expect-error: an order that there isn't.
export const wrong: SvelteHTMLElements['sli-session-list'] = {order: 'random'};
