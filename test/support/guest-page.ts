/** Pages of other sites, which have our script: real documents, parsed as such, in a frame. */
import {until} from './elements.js';
import {scenario} from './scenario.js';

export const SCRIPT = new URL('/dist/shared-learning.js', location.href).href;
export const CLASSIC = new URL('/dist/shared-learning.classic.js', location.href).href;
export const RESIZER = new URL('/dist/shared-learning.resizer.js', location.href).href;
export const MODULE_TAG = `<script type="module" src="${SCRIPT}"></script>`;

interface Options {
  /** Headers of the page. */
  readonly headers?: Record<string, string>;
  /** What follows the address's `#`, with it. */
  readonly hash?: string;
  /** Width of its window in CSS px. */
  readonly width?: number;
  /** Whether what it loads may still be on its way. */
  readonly isLoading?: boolean;
}

/** Takes down, from before anything else runs in the page, what is written into its console or goes wrong in it. */
const RECORDER = `<script>
  self.noise = [];
  for (const name of ['error', 'warn', 'info', 'log'])
    console[name] = (...about) => self.noise.push(about.map(String).join(' '));
  addEventListener('error', ({message}) => self.noise.push(message));
  addEventListener('unhandledrejection', ({reason}) => self.noise.push(String(reason)));
</script>`;

export class GuestPage {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window(): Window & typeof globalThis & {noise: string[]} {
    return this.frame.contentWindow as Window & typeof globalThis & {noise: string[]};
  }

  get document(): Document {
    return this.window.document;
  }

  /** What was written into the console, or went wrong. */
  get noise(): readonly string[] {
    return this.window.noise;
  }

  find<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.document.querySelector<Found>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  /** How many requests there have been whose path fits. They are counted a moment after their answer. */
  requests(path: RegExp): number {
    const log = this.window.performance.getEntriesByType('resource');
    return log.filter(({name}) => path.test(new URL(name).pathname)).length;
  }

  async untilRequested(path: RegExp, count = 1): Promise<void> {
    await until(() => this.requests(path) >= count, `${count} requests of ${path.source}`);
  }

  close(): void {
    this.frame.remove();
  }
}

/** Opens the page at an address. */
export async function openAt(address: string, width = 800, isLoading = false): Promise<GuestPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  const isParsed = () =>
    frame.contentDocument?.URL === frame.src && frame.contentDocument.readyState !== 'loading';
  await (isLoading ? until(isParsed, 'the page') : loaded);
  return new GuestPage(frame);
}

/** Opens a page with this as its body. */
export async function openPage(body: string, options?: Options): Promise<GuestPage> {
  return openHtml(`<!doctype html><html lang="en"><body>${body}</body></html>`, options);
}

/** Opens a page with this as its whole text, but for what records its noise. */
export async function openHtml(
  html: string,
  {headers = {}, hash = '', width, isLoading}: Options = {},
): Promise<GuestPage> {
  const body =
    'content-security-policy' in headers ? html : html.replace('<body>', `<body>${RECORDER}`);
  const url = await scenario([
    {headers: {'content-type': 'text/html; charset=utf-8', ...headers}, body},
  ]);
  return openAt(`${url}page.html${hash}`, width, isLoading);
}
