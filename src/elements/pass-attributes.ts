import {isServer, type LitElement} from 'lit';

/** What may be said of any player, by whatever element holds it. */
export const PLAYER_ATTRIBUTES = ['consent', 'deep-link', 'no-shortcuts'];

/** What may be said of a list, by whatever element holds it. */
export const LIST_ATTRIBUTES = [
  ...['layout', 'order', 'show', 'topic', 'search', 'filters', 'page-size', 'group-by', 'player'],
  ...PLAYER_ATTRIBUTES,
];

/** Keeps attributes of the element that `selector` finds inside of another the same as that one's. */
export function passAttributes(host: LitElement, selector: string, names: readonly string[]): void {
  const pass = () => {
    const inside = host.shadowRoot?.querySelector(selector);
    for (const name of names) {
      const value = host.getAttribute(name);
      if (value === null) inside?.removeAttribute(name);
      else inside?.setAttribute(name, value);
    }
  };
  if (isServer) return;
  new MutationObserver(pass).observe(host, {attributeFilter: [...names]});
  host.addController({hostUpdated: pass});
}
