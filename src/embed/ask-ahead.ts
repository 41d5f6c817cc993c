import {showFirstTitle} from './first-title.js';

/** As feed/asked-ahead.ts has them, from where the stub can't take them: it would wait for all that stands there. */
const KEY = Symbol.for('shared-learning-widgets.ahead.1');
type AsksAhead = Map<string, {response: Promise<Response>; controller: AbortController}>;

/** What has been asked for. */
interface Asked {
  /** Resolves when all that can show ahead does. */
  readonly shown: Promise<unknown>;
  /** Forgets the answers that nobody has taken. */
  readonly forget: () => void;
}

/**
 * Asks for the feeds of the elements that stand in the page, which the core then takes from here: the requests don't
 * wait for it. A list shows its first title as soon as its feed is there.
 */
export function askAhead(): Asked {
  const asks: AsksAhead = new Map();
  const shown: Promise<void>[] = [];
  (globalThis as {[KEY]?: AsksAhead})[KEY] = asks;
  for (const element of document.querySelectorAll('[src]')) {
    // A feed that is at hand is not asked for.
    const isAsking =
      element.localName.startsWith('sli-') &&
      !('feed' in element) &&
      !element.querySelector('script');
    const url = isAsking && addressOf(element);
    if (!url) continue;
    const ask = asks.get(url) ?? start(url);
    asks.set(url, ask);
    // The core finds out by itself what is wrong, and says so.
    const show = ask.response.then((response) => showFirstTitle(element, response));
    shown.push(show.catch(() => undefined));
  }
  return {
    shown: Promise.all(shown),
    forget: () => {
      asks.clear();
    },
  };
}

function addressOf(element: Element): string | undefined {
  try {
    const {href} = new URL(element.getAttribute('src') ?? '', document.baseURI);
    return href.startsWith('http') ? href : undefined;
  } catch {
    return undefined;
  }
}

function start(url: string) {
  const controller = new AbortController();
  // As the core asks: otherwise a <link rel=preload as=fetch> would not be taken.
  return {controller, response: fetch(url, {signal: controller.signal})};
}
