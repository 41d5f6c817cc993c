/** The language (BCP 47) declared for an element: its nearest `lang`, through shadow roots. */
export function declaredLanguage(element: Element): string | undefined {
  for (const scope of scopesOf(element)) {
    const lang = scope.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

/** Elements whose declared language someone follows. */
const followers = new Map<Element, () => void>();
const observedRoots = new WeakSet<Node>();

/** One observer for all: it hears of every `lang` in the trees that our elements stand in. */
const observer = new MutationObserver(() => {
  for (const changed of followers.values()) changed();
});

/** Calls back when a `lang` that may concern the element changes, until the returned function is called. */
export function followLanguage(element: Element, changed: () => void): () => void {
  for (const scope of scopesOf(element)) {
    const root = scope.getRootNode();
    if (observedRoots.has(root)) continue;
    observedRoots.add(root);
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }
  followers.set(element, changed);
  return () => followers.delete(element);
}

/** The element, then the host of each shadow root that it is in, from the inside out. */
function* scopesOf(element: Element): Generator<Element> {
  for (let scope: Element | undefined = element; scope;) {
    yield scope;
    const root: Node = scope.getRootNode();
    scope = root instanceof ShadowRoot ? root.host : undefined;
  }
}
