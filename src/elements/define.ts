/**
 * Registers an element, unless the page has one of that name: the script is often pasted twice. The modules of the
 * tags that pages write register nothing; an element registers, as it is made, those that it is made of.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
