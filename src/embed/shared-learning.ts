import {askAhead} from './ask-ahead.js';

/**
 * The address that pages load. It asks for the feeds and loads the rest, and that once per page: pasted twice, under two
 * addresses or in two versions, the first one serves all. A symbol keeps the page's globals as they were.
 */
const KEY = Symbol.for('shared-learning-widgets');
const page = globalThis as {[KEY]?: Promise<unknown> | undefined};
page[KEY] ??= start();

function start(): Promise<unknown> {
  const {shown, forget} = askAhead();
  // Not before these have been painted.
  void shown.then(() => requestAnimationFrame(() => setTimeout(warmUp)));
  return import('./all.js')
    .catch((error: unknown) => {
      // Another copy, from another address, may still come.
      page[KEY] = undefined;
      // Nor does anything follow what shows already: what the page has there instead is back.
      void shown.then((roots) => {
        for (const root of roots) root?.replaceChildren(document.createElement('slot'));
      });
      console.error('Shared Learning Widgets:', import.meta.url, error);
    })
    .finally(forget);
}

/** What takes long the first time in a page: now there is time for it, while the rest is on its way. */
function warmUp(): void {
  new Intl.Locale('en').maximize();
  new Intl.DateTimeFormat().formatRange(0, 1);
  new Intl.NumberFormat();
  new Intl.ListFormat();
  new Intl.DisplayNames('en', {type: 'language'});
  try {
    void localStorage.length;
  } catch {
    // Forbidden here, as the elements will find as well.
  }
}
