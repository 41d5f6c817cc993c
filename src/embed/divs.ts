import {fill, tagOf, unknownName} from './fill.js';
import {DIV} from './watch-divs.js';

const PREFIX = 'data-';

/** The divs whose attributes are followed. */
const followed = new WeakSet<Element>();

/**
 * Makes elements of divs: of `<div data-sli="session-list" data-src="feed.json">` the element inside of it, with the
 * div's attributes and children. The div stays, since it may be another script's to move or to remove. Those that
 * come later are found as well, and a change of an attribute is passed on.
 */
export function followDivs(): void {
  const observer = new MutationObserver((records) => {
    for (const {type, target, attributeName, addedNodes} of records) {
      if (type === 'attributes') passOn(target as Element, attributeName);
      else addedNodes.forEach(look);
    }
  });
  const look = (node: Node): void => {
    // Not by instanceof: the node may come from another window's document.
    const {matches, querySelectorAll} = node as Partial<Element>;
    if (matches?.call(node, DIV)) follow(node as Element);
    querySelectorAll?.call(node, DIV).forEach(follow);
  };
  const follow = (div: Element): void => {
    if (followed.has(div)) return;
    followed.add(div);
    observer.observe(div, {attributes: true});
    makeElement(div);
  };
  observer.observe(document, {childList: true, subtree: true});
  look(document);
}

function makeElement(div: Element): void {
  const name = div.getAttribute('data-sli') ?? '';
  const tag = tagOf(name);
  if (!tag) {
    console.warn(unknownName('data-sli', name), div);
    return;
  }
  // A copy of a div has a copy of the element.
  const element = elementIn(div) ?? document.createElement(tag);
  fill(element, attributesOf(div));
  if (element.parentNode) return;
  element.append(...div.childNodes);
  div.append(element);
}

function passOn(div: Element, attribute: string | null): void {
  const element = elementIn(div);
  if (!element || !attribute?.startsWith(PREFIX)) return;
  fill(element, [[attribute.slice(PREFIX.length), div.getAttribute(attribute)]]);
}

/** The element that was made of a div. */
function elementIn(div: Element): Element | undefined {
  const tag = tagOf(div.getAttribute('data-sli') ?? '');
  return [...div.children].find(({localName}) => localName === tag);
}

function attributesOf(div: Element): (readonly [string, string])[] {
  return [...div.attributes]
    .filter(({name}) => name.startsWith(PREFIX))
    .map(({name, value}) => [name.slice(PREFIX.length), value] as const);
}
