import {adoptStyles, type LitElement} from 'lit';

/** Whether an element that has not rendered yet has a shadow root already: one that came with the page. */
export const isPrerendered = (element: LitElement): boolean =>
  !element.hasUpdated && element.shadowRoot?.firstChild != null;

/**
 * Renders for the first time into a shadow root that came with the page. Where `@lit-labs/ssr-client` is loaded, that
 * takes over what is there; without it, or when something else is to be seen by now, it is put in its place at once.
 */
export function takeOver(element: LitElement, render: () => void): void {
  if ('litElementHydrateSupport' in globalThis) {
    try {
      render();
      return;
    } catch {
      // Time has passed, or this visitor is another than anybody: rendered anew.
    }
  }
  const root = element.renderRoot as ShadowRoot;
  root.replaceChildren();
  element.renderOptions.renderBefore = null;
  adoptStyles(root, (element.constructor as typeof LitElement).elementStyles);
  render();
}
