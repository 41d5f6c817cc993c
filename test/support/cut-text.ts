import {all} from './elements.js';

/** What a reader may set (WCAG 2.2, 1.4.12). */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`);

/** Spaces all text of an element as WCAG 1.4.12 has it, through its shadow roots. */
export function spaceText(root: Element): void {
  for (const {shadowRoot} of [root as HTMLElement, ...all(root, '*')]) {
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(SPACED))
      shadowRoot.adoptedStyleSheets.push(SPACED);
  }
}

/** Boxes that cut their text, or stick out of the element; `[class or part]: text`. */
export function cutTexts(root: HTMLElement): string[] {
  const box = root.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  // A dialog is the page's.
  const edgesOf = (element: Element) => (element.closest('dialog') ? page : box);
  return all(root, '*')
    .filter((element) => element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}))
    .filter((element) => hasText(element) && !isForScreenReaders(element))
    .filter((element) => isCut(element) || sticksOut(element, edgesOf(element)))
    .map(
      (element) =>
        `${element.localName} [${element.part.value || element.className}]: ${element.textContent.trim()}`,
    );
}

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

const isForScreenReaders = (element: Element) => element.getBoundingClientRect().width <= 1;

/** Whether a box around the text, up to the root of its tree, ends before the text does. */
function isCut(element: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  // What stands in a slot is cut by what is around that.
  for (let box: Element | null = element; box; box = box.assignedSlot ?? box.parentElement) {
    const {overflowX, overflowY, webkitLineClamp} = getComputedStyle(box);
    // What a button opens is no loss.
    if (webkitLineClamp !== 'none') return false;
    const {left, right, top, bottom} = box.getBoundingClientRect();
    const isClipped = (overflow: string) => /hidden|clip/.test(overflow);
    if (isClipped(overflowX) && (text.left < left - 1 || text.right > right + 1)) return true;
    if (isClipped(overflowY) && (text.top < top - 1 || text.bottom > bottom + 1)) return true;
    // What can be scrolled to is not cut.
    if (/auto|scroll/.test(overflowX + overflowY)) return false;
  }
  return false;
}

function sticksOut(element: Element, edges: DOMRect): boolean {
  const {left, right} = element.getBoundingClientRect();
  return left < edges.left - 1 || right > edges.right + 1;
}
