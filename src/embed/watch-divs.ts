/** A div that stands for one of our elements, in pages whose editor strips tags that it doesn't know. */
export const DIV = '[data-sli]';

/**
 * Waits for the first div that stands for an element, now or later; most pages have none, and never load what makes
 * elements of them. What is added is looked through, rather than the whole page each time.
 */
export function watchDivs(): void {
  const found = () => {
    observer.disconnect();
    import('./divs.js').then(({followDivs}) => {
      followDivs();
    }, console.error);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(hasDiv)) found();
  });
  observer.observe(document, {childList: true, subtree: true});
  if (document.querySelector(DIV)) found();
}

function hasDiv({addedNodes}: MutationRecord): boolean {
  return ([...addedNodes] as Partial<Element>[]).some(
    (node) => node.matches?.(DIV) || node.querySelector?.(DIV),
  );
}
