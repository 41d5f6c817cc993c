import {setTimeout as wait} from 'node:timers/promises';

/** How long nothing has to be under way until a page counts as quiet, in milliseconds. */
const QUIET = 300;

const KINDS = {
  Document: 'page',
  Script: 'script',
  Stylesheet: 'style',
  Image: 'picture',
  Media: 'media',
};

/** All that a page asks for, seen through DevTools, with the bytes that go over the line. */
export class Requests {
  #requests = new Map();
  #origin;

  static async of(devtools, origin) {
    const requests = new Requests();
    requests.#origin = origin;
    requests.#follow(devtools);
    await devtools.send('Network.enable');
    return requests;
  }

  /** Those so far: each {url, kind, bytes, isForeign}. */
  get all() {
    return [...this.#requests.values()].map(({url, kind, bytes, isForeign}) => ({
      url,
      kind,
      bytes,
      isForeign,
    }));
  }

  /** Resolves once nothing is under way but media, of which a browser may leave the rest for later. */
  async quiet() {
    const start = Date.now();
    while (Date.now() - this.#changed < QUIET || this.#isBusy) {
      if (Date.now() - start > 30_000) throw new Error('requests do not end');
      await wait(20);
    }
  }

  #changed = Date.now();

  get #isBusy() {
    return [...this.#requests.values()].some(({kind, isDone}) => kind !== 'media' && !isDone);
  }

  #follow(devtools) {
    devtools.on('Network.requestWillBeSent', ({requestId, request: {url}, type}) => {
      if (/^(data|blob):/.test(url)) return;
      this.#changed = Date.now();
      this.#requests.set(requestId, {
        url,
        kind: kindOf(url, type),
        bytes: 0,
        isForeign: new URL(url).origin !== this.#origin,
        isDone: false,
      });
    });
    const on = (event, change) => {
      devtools.on(`Network.${event}`, (told) => {
        const request = this.#requests.get(told.requestId);
        if (!request) return;
        if (request.kind !== 'media') this.#changed = Date.now();
        Object.assign(request, change(told, request));
      });
    };
    on('responseReceived', ({response}) => ({bytes: response.encodedDataLength}));
    on('dataReceived', ({encodedDataLength, dataLength}, {bytes, kind}) => ({
      // Of media, which nobody compresses, DevTools tells the encoded length only at their end.
      bytes: bytes + (kind === 'media' ? dataLength : encodedDataLength),
    }));
    on('loadingFinished', ({encodedDataLength}) => ({bytes: encodedDataLength, isDone: true}));
    on('loadingFailed', () => ({isDone: true}));
  }
}

/** What requests of some kinds took over the line, in bytes. */
export function bytesOf(requests, ...kinds) {
  return requests.reduce((sum, {kind, bytes}) => sum + (kinds.includes(kind) ? bytes : 0), 0);
}

function kindOf(url, type) {
  return /\/feed[^/]*\.json$/.test(url) ? 'feed' : (KINDS[type] ?? 'other');
}
