/**
 * What a screen reader would say by itself: the texts of live regions, as these change. It runs in the page, which may be
 * handed its source: nothing from outside of it may be used.
 *
 * `messages` are in the order in which they would be said. What stands in a region from the start is read with the page,
 * and no message. One that is `late` came together with its region: of a `status`, screen readers then often say nothing.
 */
export function listen() {
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
  const SILENT = new Set(['style', 'script', 'template', 'option']);
  const messages = [];
  /** Of each region, its text when it was last looked at. */
  const known = new WeakMap();
  let isDue = false;
  let isFirst = true;

  const childrenOf = (node) =>
    node.localName === 'slot' && node.assignedNodes().length > 0
      ? node.assignedNodes({flatten: true})
      : [...(node.shadowRoot ?? node).childNodes];

  const isSilent = (element) =>
    SILENT.has(element.localName) ||
    element.ariaHidden === 'true' ||
    (element.localName !== 'slot' &&
      getComputedStyle(element).display !== 'contents' &&
      !element.checkVisibility({visibilityProperty: true}));

  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || isSilent(node)) return '';
    return ` ${node.ariaLabel ?? childrenOf(node).map(textOf).join('')} `;
  };

  const firstText = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data.trim() && node
      : node.nodeType === Node.ELEMENT_NODE &&
        !isSilent(node) &&
        childrenOf(node).reduce((found, child) => found || firstText(child), undefined);

  const langOf = (node) =>
    node ? node.lang || langOf(node.assignedSlot ?? node.parentNode ?? node.host) : '';

  const regionsIn = (node) =>
    [...node.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(LIVE) ? [element] : []),
      ...(element.shadowRoot ? regionsIn(element.shadowRoot) : []),
    ]);

  const look = () => {
    isDue = false;
    for (const region of regionsIn(document)) {
      const text = textOf(region).replace(/\s+/g, ' ').trim();
      const before = known.get(region);
      known.set(region, text);
      if (isFirst || text === '' || text === before) continue;
      const role = region.getAttribute('role') ?? 'status';
      const lang = langOf(firstText(region));
      messages.push({text, role, lang, late: before === undefined && role !== 'alert'});
    }
    isFirst = false;
  };
  const lookSoon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(look);
  };

  const observer = new MutationObserver(lookSoon);
  const observe = (root) => {
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden', 'role', 'slot', 'open', 'aria-live'],
    });
  };
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observe(root);
    lookSoon();
    return root;
  };
  observe(document);
  return {
    messages,
    stop() {
      observer.disconnect();
      Element.prototype.attachShadow = attachShadow;
    },
  };
}
