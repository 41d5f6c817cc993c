import {createServer} from 'node:http';
import sirv from 'sirv';
import {serveFiles} from '../../scripts/serve.mjs';
import {openBrowser, RECORDER} from '../support/browsers/open-browser.mjs';

const packages = sirv('test/hosts/node_modules', {dev: true});

/** A site of others, with a browser before it. Its pages are of one text, whatever their path. */
export class Host {
  #server;
  #port = 0;
  #browser;
  #html = '';
  #headers = {};
  /** The paths that were asked for, in their order. */
  requests = [];

  /** `options` are those of `openBrowser()`. */
  async start(engine, options) {
    await this.listen();
    this.#browser = await openBrowser(engine, options);
  }

  async stop() {
    await this.#browser?.close();
    this.breakOff();
  }

  /** Begins to answer, at the same address as before. */
  async listen() {
    this.#server = createServer((request, response) => {
      this.requests.push(request.url);
      serveFiles(request, response, () => this.#answer(request, response));
    });
    await new Promise((resolve) => this.#server.listen(this.#port, resolve));
    this.#port = this.#server.address().port;
  }

  /** Answers nobody any more. */
  breakOff() {
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  get origin() {
    return `http://localhost:${this.#port}`;
  }

  /** Opens a page with this in its head and body. */
  async open({head = '', body, headers = {}, path = '/'}) {
    this.#html = `<!doctype html><html lang="en"><head><title>A page</title>
      <link rel="icon" href="data:,">${RECORDER}${head}</head><body>${body}</body></html>`;
    this.#headers = headers;
    this.requests.length = 0;
    const tab = await this.#browser.newTab();
    await tab.open(this.origin + path);
    return tab;
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
