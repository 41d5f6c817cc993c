/** Moves the focus to something, also where visitors can't go by themselves: from a button that takes itself away. */
export function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    // Or a click on it would be enough, later.
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}
