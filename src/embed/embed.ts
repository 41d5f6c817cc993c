/**
 * The page that sites without scripts show in an `<iframe>`: `embed.html?element=session-list&src=…&lang=es`. Beside
 * `element`, `lang` and `theme` its parameters are the element's attributes. With shared-learning.resizer.js around
 * it, the frame is as high as what it shows; without, it scrolls.
 */
import {showLink} from '../elements/link-targets.js';
import './all.js';
import {fill, tagOf, unknownName} from './fill.js';
import type {FromFrame, ToFrame, Unchecked} from './frame-messages.js';

const parameters = new URLSearchParams(location.search);
const {documentElement: root, body} = document;

root.lang = parameters.get('lang') ?? '';
root.dataset.theme = parameters.get('theme') ?? '';
// What is on the root holds, and a visitor may still choose another language.
parameters.delete('lang');
show(parameters.get('element') ?? 'session-list');

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(body);
  addEventListener('message', ({source, data}: MessageEvent<Unchecked<ToFrame>>) => {
    if (source !== parent) return;
    if (data?.type === 'sli:listening') tellHeight();
    if (data?.type === 'sli:link') showLink(String(data.hash), data.isAsked === true);
  });
}

function show(name: string): void {
  const tag = tagOf(name);
  if (!tag) {
    body.append(unknownName('element', name));
    return;
  }
  const element = document.createElement(tag);
  fill(element, parameters);
  body.append(element);
}

function tellHeight(): void {
  const height = Math.ceil(body.getBoundingClientRect().height);
  parent.postMessage({type: 'sli:height', height} satisfies FromFrame, '*');
}
