/** Registers an element, unless the page has one of that name: the script is often pasted twice. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
