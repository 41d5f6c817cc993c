import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {chromiumOptions} from '../../scripts/chromium-options.mjs';
import {findChromium} from '../../scripts/find-browsers.mjs';
import {serveFiles} from '../../scripts/serve.mjs';

const WAIT = {timeout: 20_000};
const packages = sirv('test/hosts/node_modules', {dev: true});

/** A site of others, with a browser before it. Its pages are of one text, whatever their path. */
export class Host {
  #server;
  #browser;
  #html = '';
  #headers = {};
  /** The paths that were asked for, in their order. */
  requests = [];
  /** What was written into the console, and what went wrong, in the page opened last. */
  noise = [];

  async start(options = {}) {
    this.#server = createServer((request, response) => {
      this.requests.push(request.url);
      serveFiles(request, response, () => this.#answer(request, response));
    });
    await new Promise((resolve) => this.#server.listen(0, resolve));
    this.#browser = await puppeteer.launch({...chromiumOptions(findChromium()), ...options});
  }

  async stop() {
    await this.#browser?.close();
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  get origin() {
    return `http://localhost:${this.#server.address().port}`;
  }

  /** Opens a page with this in its head and body. */
  async open({head = '', body, headers = {}, path = '/'}) {
    this.#html = `<!doctype html><html lang="en"><head><title>A page</title>
      <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
    this.#headers = headers;
    this.requests.length = 0;
    const page = await this.#browser.newPage();
    this.noise = [];
    const {noise} = this;
    page.on('pageerror', (error) => noise.push(error?.message ?? String(error)));
    page.on('console', (message) => noise.push(message.text()));
    await page.goto(this.origin + path);
    return page;
  }

  #answer(request, response) {
    const prefix = '/packages/';
    if (request.url.startsWith(prefix)) {
      request.url = request.url.slice(prefix.length - 1);
      return packages(request, response, () => response.writeHead(404).end());
    }
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...this.#headers});
    response.end(this.#html);
  }
}

/** Waits until so many of the elements that a selector fits are in the shadow root of another, or of those below it. */
export function untilInside(page, host, selector, count = 1) {
  return page.waitForFunction(
    (host, selector, count) => {
      const below = (root) => [
        ...root.querySelectorAll(selector),
        ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
          shadowRoot ? below(shadowRoot) : [],
        ),
      ];
      const root = document.querySelector(host)?.shadowRoot;
      return root && below(root).length >= count;
    },
    WAIT,
    host,
    selector,
    count,
  );
}

/** Clicks the first of these, as soon as it is there. */
export async function clickInside(page, host, selector) {
  await untilInside(page, host, selector);
  await page.click(`${host} >>> ${selector}`);
}

/** Waits until the video of an element plays in a language. */
export async function untilPlaying(page, host, language) {
  await untilInside(page, host, '[part~=media]');
  const media = await page.$(`${host} >>> [part~=media]`);
  await page.waitForFunction(
    ({currentSrc, currentTime, paused}, language) =>
      currentSrc.includes(`/${language}.`) && !paused && currentTime > 0,
    WAIT,
    media,
    language,
  );
  return media;
}
