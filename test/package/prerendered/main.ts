// Before all of Lit, which it changes.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type {LitElement} from 'lit';

const elements = [...document.body.children].filter(({localName}) => localName.startsWith('sli-'));
const inside = (element: Element) => element.shadowRoot?.querySelector('[part]');
const heightOf = (element: Element) => Math.round(element.getBoundingClientRect().height);
const before = elements.map((element) => ({part: inside(element), height: heightOf(element)}));

await import('shared-learning-widgets');
for (const element of elements) {
  customElements.upgrade(element);
  await (element as LitElement).updateComplete;
}
const isTakenOver = elements.map((element, index) => {
  const {part, height} = before[index]!;
  return part != null && part === inside(element) && Math.abs(height - heightOf(element)) <= 1;
});
const anew = elements.filter((_element, index) => !isTakenOver[index]);
document.title =
  anew.length === 0 ? 'taken over' : `anew: ${anew.map(({localName}) => localName).join()}`;
