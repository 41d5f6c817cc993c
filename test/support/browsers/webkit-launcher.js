import {startWebKit} from './webkit.js';

/** Its pages share a process that grows by some 30 MB a file, and hung once after eighty. */
const FILES_PER_BROWSER = 30;

/**
 * A launcher for @web/test-runner that runs WebKitGTK's MiniBrowser in an Xvfb of its own. One that answers no more is
 * replaced.
 */
export function webkitLauncher(paths) {
  const active = new Map();
  let browser;
  let files = 0;

  async function openPage(id, url) {
    browser ??= await startWebKit(paths);
    const {page} = browser;
    await page.setViewport({width: 800, height: 600});
    // Its tests may ask for things before all of it is loaded.
    active.set(id, page);
    await page.goto(url);
  }

  async function stopBrowser() {
    const stopped = browser;
    browser = undefined;
    files = 0;
    await stopped?.stop();
  }

  return {
    name: 'WebKit',
    // Its page has those of Puppeteer's methods that the runner's commands call. As 'webdriver' it would be denied
    // setViewport and holding a key down.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      if (files++ === FILES_PER_BROWSER) await stopBrowser();
      await openPage(id, url).catch(async (error) => {
        console.warn(`WebKit did not open a page (${error.message}): another browser is started.`);
        await stopBrowser();
        await openPage(id, url);
      });
    },
    async stopSession(id) {
      const page = active.get(id);
      active.delete(id);
      try {
        await page.releaseAll();
        await page.goto('about:blank');
      } catch (error) {
        console.warn(`WebKit answers no more (${error.message}): another browser is started.`);
        await stopBrowser();
      }
      return {};
    },
    stop: stopBrowser,
    isActive: (id) => active.has(id),
    getPage: (id) => active.get(id),
    getBrowserUrl: (id) => active.get(id).url(),
    startDebugSession() {
      throw new Error('WebKit has no debugging here: use BROWSERS=chromium.');
    },
  };
}
