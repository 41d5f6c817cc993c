import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {SliLanguageSwitcher} from './language-switcher.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/**
 * Room that was kept while the feed was on its way: what comes into it is folded to fit, so that nothing moves in the
 * page. Measured before it is drawn.
 */
export class KeptRoom implements ReactiveController {
  /** Whether room was kept: not where the feed was there from the start. */
  isKept = false;

  readonly #host: Host;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.isKept) return;
    this.#observer ??= new ResizeObserver(() => {
      this.#fold();
    });
    // Once each; what is gone from the page is let go.
    for (const element of this.#all('.kept, .kept > .text > *')) this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #fold(): void {
    for (const details of this.#all('.details.kept')) {
      const [text, button] = details.children as unknown as [HTMLElement, HTMLButtonElement];
      if (button.ariaExpanded === 'false')
        button.hidden = text.scrollHeight <= details.clientHeight;
    }
    const [switcher, room] = this.#all<SliLanguageSwitcher>('.switch.kept > *');
    if (room && 'isFolded' in switcher!) void fit(switcher, room);
  }

  #all<Found extends HTMLElement>(selector: string): Found[] {
    return [...this.#host.renderRoot.querySelectorAll<Found>(selector)];
  }
}

/** The switch is seen once it fits: Chromium counts even what it has only laid out as a shift. */
async function fit(switcher: SliLanguageSwitcher, room: HTMLElement): Promise<void> {
  switcher.isFolded = false;
  await switcher.updateComplete;
  switcher.isFolded = switcher.offsetHeight > room.offsetHeight;
  switcher.classList.add('fitted');
}
