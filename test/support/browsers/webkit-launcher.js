import {startWebKit} from './webkit.js';

/** A launcher for @web/test-runner that runs WebKitGTK's MiniBrowser in an Xvfb of its own. */
export function webkitLauncher(paths) {
  const active = new Map();
  let starting;
  return {
    name: 'WebKit',
    // Its page has those of Puppeteer's methods that the runner's commands call. As 'webdriver' it would be denied
    // setViewport and holding a key down.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      starting ??= startWebKit(paths);
      const {page} = await starting;
      active.set(id, page);
      await page.setViewport({width: 800, height: 600});
      await page.goto(url);
    },
    async stopSession(id) {
      const page = active.get(id);
      active.delete(id);
      await page.releaseAll();
      await page.goto('about:blank');
      return {};
    },
    async stop() {
      await (await starting)?.stop();
    },
    isActive: (id) => active.has(id),
    getPage: (id) => active.get(id),
    getBrowserUrl: (id) => active.get(id).url(),
    startDebugSession() {
      throw new Error('WebKit has no debugging here: use BROWSERS=chromium.');
    },
  };
}
