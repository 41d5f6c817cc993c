// Before all of Lit, which it changes.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
const strip = document.querySelector('sli-funder-strip')!;
const heading = strip.shadowRoot?.querySelector('[part=heading]');
await import('shared-learning-widgets/funder-strip.js');
await customElements.whenDefined('sli-funder-strip');
await strip.updateComplete;
const isSame = heading === strip.shadowRoot?.querySelector('[part=heading]');
document.title = isSame ? 'taken over' : 'made anew';
