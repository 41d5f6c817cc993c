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

/** Takes the spaces out again. */
export function unspaceText(root: Element): void {
  for (const {shadowRoot} of [root as HTMLElement, ...all(root, '*')]) {
    if (shadowRoot)
      shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter((s) => s !== SPACED);
  }
}

/** Boxes that cut their text, or stick out of the element; `[class or part]: text`. */
export function cutTexts(root: HTMLElement): string[] {
  const box = root.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  // A dialog is the page's.
  const edgesOf = (element: Element) => (element.closest('dialog') ? page : box);
  // Looked up for each text in them.
  const boxes = new Map<Element, Box>();
  return all(root, '*')
    .filter((element) => element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}))
    .filter((element) => hasText(element) && !isForScreenReaders(element))
    .filter((element) => isCut(element, boxes) || sticksOut(element, edgesOf(element)))
    .map(
      (element) =>
        `${element.localName} [${element.part.value || element.className}]: ${element.textContent.trim()}`,
    );
}

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

const isForScreenReaders = (element: Element) => element.getBoundingClientRect().width <= 1;

/** What a box does with what is larger than itself. */
interface Box {
  readonly edges: DOMRect;
  readonly clipsX: boolean;
  readonly clipsY: boolean;
  /** A button opens what it leaves out. */
  readonly isClamped: boolean;
  /** What it leaves out can be scrolled to. */
  readonly isScrolled: boolean;
}

function boxOf(element: Element): Box {
  const {overflowX, overflowY, webkitLineClamp} = getComputedStyle(element);
  const clips = (overflow: string) => /hidden|clip/.test(overflow);
  return {
    edges: element.getBoundingClientRect(),
    clipsX: clips(overflowX),
    clipsY: clips(overflowY),
    isClamped: webkitLineClamp !== 'none',
    isScrolled: /auto|scroll/.test(overflowX + overflowY),
  };
}

/** Whether a box around the text, up to the root of its tree, ends before the text does. */
function isCut(element: HTMLElement, boxes: Map<Element, Box>): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  // What stands in a slot is cut by what is around that.
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement) {
    const box = boxes.get(at) ?? boxOf(at);
    boxes.set(at, box);
    const {left, right, top, bottom} = box.edges;
    if (box.isClamped) return false;
    if (box.clipsX && (text.left < left - 1 || text.right > right + 1)) return true;
    if (box.clipsY && (text.top < top - 1 || text.bottom > bottom + 1)) return true;
    if (box.isScrolled) return false;
  }
  return false;
}

function sticksOut(element: Element, edges: DOMRect): boolean {
  const {left, right} = element.getBoundingClientRect();
  return left < edges.left - 1 || right > edges.right + 1;
}
