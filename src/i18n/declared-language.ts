/** Where the language of a place in the page comes from: `lang` attributes, and what is to be done as they change. */

/** The nearest element that declares a language for another, through shadow roots. */
export function declaringElement(element: Element): HTMLElement | undefined {
  const found = element.closest<HTMLElement>('[lang]:not([lang=""])');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaringElement(root.host) : undefined;
}

/** The language (BCP 47) declared for an element: its nearest `lang`, through shadow roots. */
export const declaredLanguage = (element: Element): string | undefined =>
  declaringElement(element)?.lang;

/** Of each element that follows its language, what is to be called when that may have changed. */
const followers = new Map<Element, () => void>();

/** One observer for all, from the first on: it hears of every `lang` in the trees that our elements stand in. */
let observer: MutationObserver | undefined;

/**
 * Calls back when a language that may concern the element changes, until the returned function is called. Put into
 * another tree, an element has to begin anew.
 */
export function followLanguage(element: Element, changed: () => void): () => void {
  observe(element);
  followers.set(element, changed);
  return () => {
    followers.delete(element);
    // A single tree can't be left alone again; all can, once nobody is in any.
    if (followers.size === 0) observer?.disconnect();
  };
}

/** To be called when the language of any place may have changed. */
export function tellFollowers(): void {
  for (const changed of followers.values()) changed();
}

/** The elements in the page that follow their language. */
export const followingElements = (): Iterable<Element> => followers.keys();

function observe(element: Element): void {
  const root = element.getRootNode();
  observer ??= new MutationObserver(tellFollowers);
  // An observer that is told twice of a root still hears of it once.
  observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  if (root instanceof ShadowRoot) observe(root.host);
}
