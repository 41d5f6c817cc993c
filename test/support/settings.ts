import {all} from './elements.js';

/**
 * Has elements look as with a setting of the system, by its media query as style sheets have it, in browsers that can't
 * be told to. Answers with what undoes it. What is rendered later looks so too, as far as the sheets are the same.
 */
export function pretend(query: string, root: Element): () => void {
  const changed: MediaList[] = [];
  for (const sheet of sheetsIn(root)) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== query) continue;
      rule.media.mediaText = 'all';
      changed.push(rule.media);
    }
  }
  return () => {
    for (const media of changed) media.mediaText = query;
  };
}

function sheetsIn(root: Element): Set<CSSStyleSheet> {
  const elements = [root as HTMLElement, ...all(root, '*')];
  return new Set(elements.flatMap(({shadowRoot}) => shadowRoot?.adoptedStyleSheets ?? []));
}

const CONTROLS =
  'a[href], button, input, select, textarea, [role=button], [role=slider], [tabindex="0"]';

/** What a visitor can use, as far as it is to be seen. */
export const controls = (root: Element): HTMLElement[] =>
  all(root, CONTROLS).filter(
    (element) =>
      element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
      element.getBoundingClientRect().width > 1,
  );

export const nameOf = (element: HTMLElement): string =>
  `${element.localName} [${element.part.value || element.className}] ${(element.ariaLabel ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 40)}`;

/** Controls of which a side is shorter than so many CSS px, those in the middle of a text excepted (WCAG 2.2, 2.5.8). */
export const smallTargets = (root: Element, size: number): string[] =>
  controls(root)
    .filter((element) => !isInText(element))
    .flatMap((element) => {
      const {width, height} = (element.closest('label') ?? element).getBoundingClientRect();
      const isSmall = Math.min(width, height) < size - 0.5;
      return isSmall ? [`${nameOf(element)}: ${Math.round(width)} × ${Math.round(height)}`] : [];
    });

const isInText = (element: Element) =>
  getComputedStyle(element).display === 'inline' &&
  [...(element.parentElement?.childNodes ?? [])].some(
    (node) => node instanceof Text && node.data.trim(),
  );

/** What moves, or would if it changed: colors may fade. */
export const moving = (root: Element): string[] =>
  all(root, '*')
    .filter((element) => element.checkVisibility())
    .flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const isStill =
          (style.animationName === 'none' || STILL.test(style.animationName)) &&
          (parseFloat(style.transitionDuration) === 0 ||
            style.transitionProperty.split(', ').every((name) => STILL.test(name)));
        return isStill ? [] : [`${nameOf(element)} ${pseudo ?? ''} ${style.animationName}`];
      }),
    );

const STILL = /color$|^opacity$|^none$|^pulse$/;

/** Whether a box around it hides what sticks out: of texts, that is another test's matter. */
function isClipped(element: HTMLElement, root: Element): boolean {
  let box: Element | null = element;
  while (box && box !== root) {
    const tree = box.getRootNode();
    box = box.assignedSlot ?? box.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
    if (box && /hidden|clip/.test(getComputedStyle(box).overflowX)) return true;
  }
  return false;
}

/** What is out of reach without scrolling sideways: boxes that stick out of the element, or scroll in it. */
export const outOfReach = (root: Element): string[] => {
  const box = root.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  return (
    all(root, '*')
      // Rows out of view are not laid out anew.
      .filter((element) => element.checkVisibility({contentVisibilityAuto: true}))
      .flatMap((element) => {
        const {left, right, width} = element.getBoundingClientRect();
        const edges = element.closest('dialog') ? page : box;
        const isOut =
          width > 1 &&
          (left < edges.left - 1 || right > edges.right + 1) &&
          !isClipped(element, root);
        const scrolls =
          /auto|scroll/.test(getComputedStyle(element).overflowX) &&
          element.localName !== 'input' &&
          element.scrollWidth > element.clientWidth + 1;
        return isOut || scrolls ? [`${nameOf(element)}: ${left}–${right}`] : [];
      })
  );
};

/** Where colors are the system's own: controls with nothing to tell them from text, and states that only a color told. */
export const unseen = (root: Element): string[] => {
  const shown = controls(root);
  const bare = shown.filter((element) => !hasShape(element));
  const plain = shown.filter((element) => {
    const state = STATES.find((name) => element.getAttribute(name) === 'true');
    if (!state) return false;
    const others = shown.filter(
      (other) =>
        other.localName === element.localName &&
        other.classList[0] === element.classList[0] &&
        other.getAttribute(state) !== 'true',
    );
    return others.length > 0 && others.every((other) => look(other) === look(element));
  });
  return [...bare, ...plain].map(nameOf);
};

const STATES = ['aria-pressed', 'aria-current', 'aria-checked'];

/** A border, an underline, an icon, or a form of the browser's own. */
function hasShape(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  const hasBorder =
    parseFloat(style.borderBlockEndWidth) > 0 && style.borderBlockEndStyle !== 'none';
  return (
    hasBorder ||
    style.textDecorationLine !== 'none' ||
    (element.localName !== 'button' && style.appearance !== 'none') ||
    element.querySelector('svg, img, .icon') !== null ||
    /^(?:menuitemradio|slider|button)$/.test(element.getAttribute('role') ?? '')
  );
}

function look(element: HTMLElement): string {
  const before = getComputedStyle(element, '::before');
  const own = getComputedStyle(element);
  return [
    own.borderBlockEndWidth,
    own.borderBlockEndStyle,
    own.borderBlockEndColor,
    own.outlineStyle,
    own.outlineWidth,
    own.backgroundColor,
    own.fontWeight,
    own.textDecorationLine,
    before.content,
    before.visibility,
    before.opacity,
  ].join();
}

/** Texts that let through what is behind them, and so are fainter than the page's. */
export const faint = (root: Element): string[] =>
  all(root, '*')
    .filter((element) => element.checkVisibility() && hasText(element))
    .filter((element) => alphaOf(getComputedStyle(element).color) < 1)
    .map(nameOf);

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

const alphaOf = (color: string): number =>
  Number(/(?:\/ ?|rgba\(.*, ?)([\d.]+)\)$/.exec(color)?.[1] ?? 1);
