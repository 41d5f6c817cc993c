import {fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {SliInitiative} from '../../src/elements/initiative.js';
import {DEMO_FEED, untilPart} from './elements.js';

/** An initiative with the demo's feed, as its page's language and these attributes have it. */
export async function initiativeOfDemo(
  attributes: Readonly<Record<string, string>> = {},
  lang = 'en',
): Promise<SliInitiative> {
  const initiative = document.createElement('sli-initiative');
  for (const [name, value] of Object.entries({src: DEMO_FEED, ...attributes})) {
    initiative.setAttribute(name, value);
  }
  await fixture(html`<div lang=${lang}>${initiative}</div>`);
  await untilPart(initiative, 'switcher');
  return initiative;
}
