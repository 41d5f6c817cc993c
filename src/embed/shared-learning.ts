/**
 * The address that pages load. It only loads the rest, and that once per page: pasted twice, under two
 * addresses or in two versions, the first one serves all. A symbol keeps the page's globals as they were.
 */
const KEY = Symbol.for('shared-learning-widgets');
const page = globalThis as {[KEY]?: Promise<unknown> | undefined};
page[KEY] ??= import('./all.js').catch((error: unknown) => {
  // Another copy, from another address, may still come.
  page[KEY] = undefined;
  console.error('Shared Learning Widgets:', import.meta.url, error);
});
// The first use of Intl in a page takes long: now there is time for it, while the rest is on its way.
setTimeout(() => [
  new Intl.DateTimeFormat(),
  new Intl.NumberFormat(),
  new Intl.ListFormat(),
  new Intl.DisplayNames('en', {type: 'language'}),
]);
