/**
 * Lists of the same sessions. `feed`: the address of what it loads, where it loads one, in the folder of a size;
 * `body`: what its page holds. `hasSearch`: whether visitors can search in it; `hasLanguages`:
 * whether it has the sessions in more than one language.
 * `most`: of how many sessions it is still to be made: a feed of more than 10 MB is none that our elements take.
 */
export const contenders = [
  {name: 'static', label: 'static HTML'},
  {
    name: 'vanilla',
    label: 'plain script',
    feed: 'feed.json',
    script: '/vanilla/main.js',
    body: (feed) => `<input type="search" aria-label="Search" />
    <ul id="list" lang="en" data-src="${feed}"></ul>`,
    hasSearch: true,
    hasLanguages: true,
  },
  {
    name: 'packed',
    label: 'ours, packed feed',
    feed: 'packed/feed.json',
    body: (feed) => `<sli-session-list src="${feed}"></sli-session-list>`,
    isOurs: true,
    hasSearch: true,
  },
  {
    name: 'whole',
    label: 'ours, whole feed',
    feed: 'feed.json',
    body: (feed) => `<sli-session-list src="${feed}" search></sli-session-list>`,
    isOurs: true,
    hasSearch: true,
    hasLanguages: true,
    most: 2500,
  },
];
