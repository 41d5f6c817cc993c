import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/**
 * Marks the texts of a list that are cut with `data-cut`, so that only these get a button for the rest. One observer
 * serves them all; what it tells comes after the layout and before the picture, so that measuring costs nothing and
 * nothing moves. Rows that the browser skips are measured when they come into view.
 */
export class ClampWatch implements ReactiveController {
  readonly #host: Host;
  readonly #watched = new WeakSet<Element>();
  readonly #observer = new ResizeObserver((entries) => {
    for (const {target} of entries) mark(target);
  });

  constructor(host: Host) {
    this.#host = host;
  }

  hostUpdated(): void {
    for (const text of this.#host.renderRoot.querySelectorAll('.clamp')) {
      if (this.#watched.has(text)) continue;
      this.#watched.add(text);
      this.#observer.observe(text);
    }
  }
}

/** A text that is shown as a whole keeps its mark: its button stays, to shorten it again. */
function mark(text: Element): void {
  if (text.classList.contains('whole')) return;
  text.toggleAttribute('data-cut', text.scrollHeight > text.clientHeight + 1);
}
