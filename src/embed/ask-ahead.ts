import {showFirstTitle} from './first-title.js';

/** As feed/asked-ahead.ts has it, from where the stub can't take it: it would wait for all that stands there. */
const KEY = Symbol.for('shared-learning-widgets.ahead.1');

type Ask = Readonly<{response: Promise<Response>; controller: AbortController}>;

/** What has been asked for. */
interface Asked {
  /** Where titles show, when all do that can. */
  readonly shown: Promise<readonly (ShadowRoot | undefined)[]>;
  /** Forgets the answers that nobody has taken. */
  readonly forget: () => void;
}

/**
 * Asks for the feeds of the elements that stand in the page, which the core then takes from here: the requests don't
 * wait for it. A list shows its first title as soon as its feed is there.
 */
export function askAhead(): Asked {
  const asks = new Map<string, Ask>();
  (globalThis as {[KEY]?: typeof asks})[KEY] = asks;
  const elements = [...document.querySelectorAll('[src]')].filter(asksForFeed);
  return {
    // The core finds out by itself what is wrong with a feed, and says so.
    shown: Promise.all(elements.map((element) => ask(element, asks).catch(() => undefined))),
    forget: () => {
      asks.clear();
    },
  };
}

/** A feed may be at hand in the page instead. */
const asksForFeed = (element: Element): boolean =>
  element.localName.startsWith('sli-') && !('feed' in element) && !element.querySelector('script');

async function ask(element: Element, asks: Map<string, Ask>): Promise<ShadowRoot | undefined> {
  const {href} = new URL(element.getAttribute('src') ?? '', document.baseURI);
  if (!href.startsWith('http')) return undefined;
  if (!asks.has(href)) {
    const controller = new AbortController();
    // As the core asks: otherwise a <link rel=preload as=fetch> would not be taken.
    asks.set(href, {response: fetch(href, {signal: controller.signal}), controller});
  }
  return showFirstTitle(element, await (asks.get(href) as Ask).response);
}
