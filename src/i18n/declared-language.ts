/** The language (BCP 47) declared for an element: its nearest `lang`, through shadow roots. */
export function declaredLanguage(element: Element): string | undefined {
  const lang = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaredLanguage(root.host) : undefined;
}

/** To be called when a `lang` has changed somewhere. */
const followers = new Set<() => void>();

/** One observer for all, from the first on: it hears of every `lang` in the trees that our elements stand in. */
let observer: MutationObserver | undefined;

/** Calls back when a `lang` that may concern the element changes, until the returned function is called. */
export function followLanguage(element: Element, changed: () => void): () => void {
  observe(element);
  followers.add(changed);
  return () => followers.delete(changed);
}

function observe(element: Element): void {
  const root = element.getRootNode();
  observer ??= new MutationObserver(() => {
    for (const changed of followers) changed();
  });
  // An observer that is told twice of a root still hears of it once.
  observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  if (root instanceof ShadowRoot) observe(root.host);
}
