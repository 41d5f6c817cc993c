/**
 * The same as shared-learning.js, which stands beside it, for sites that take `type="module"` out of what one pastes.
 * This file is a script, not a module: whatever it declares would be the page's.
 */
(() => {
  const NAME = 'shared-learning.classic.js';
  const KEY = Symbol.for('shared-learning-widgets.classic');
  const page = globalThis as {[KEY]?: Set<string>};

  // Where this is missing, so is much that the elements are written in.
  if (!('hasOwn' in Object)) return;
  // A site that puts its scripts together, or loads them in its own way, may leave the tag in the page.
  const own = document.currentScript as HTMLScriptElement | null;
  const script = [own, ...document.scripts].find((each) => each?.src.includes(NAME));
  if (!script) {
    console.error(`Shared Learning Widgets: there is no script with the address of ${NAME}.`);
    return;
  }
  const {href} = new URL('shared-learning.js', script.src);
  const asked = (page[KEY] ??= new Set());
  if (asked.has(href)) return;
  asked.add(href);
  import(/* @vite-ignore */ href).catch((error: unknown) => {
    console.error('Shared Learning Widgets:', href, error);
  });
})();
