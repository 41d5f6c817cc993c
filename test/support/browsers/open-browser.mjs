import {describe} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../../scripts/chromium-options.mjs';
import {findEngines} from '../../../scripts/find-browsers.mjs';
import {FIREFOX_PREFS} from './firefox-prefs.js';
import {Tab} from './tab.mjs';
import {startWebKit} from './webkit.js';

const {engines} = findEngines();

/**
 * To stand in a page's head: takes down what is written into the console or goes wrong. WebKitGTK's driver tells of
 * neither.
 */
export const RECORDER = `<script>
  self.recordedNoise = [];
  for (const name of ['error', 'warn', 'info', 'log']) {
    const write = console[name];
    console[name] = (...about) => {
      self.recordedNoise.push(about.map(String).join(' '));
      write.apply(console, about);
    };
  }
  addEventListener('error', ({message}) => self.recordedNoise.push(message));
  addEventListener('unhandledrejection', ({reason}) => self.recordedNoise.push(String(reason)));
</script>`;

/** The names of the engines found. */
export const engineNames = Object.keys(engines).filter((name) => engines[name]);

/** A suite of tests once for each engine found: `suite` is called with the engine's name. */
export function inEachEngine(name, suite) {
  for (const engine of engineNames)
    describe(`${name} (${engine})`, {concurrency: 1}, () => suite(engine));
}

/**
 * Starts a browser. What is for one engine only has its name: `chromium` are Puppeteer's options, `firefox` preferences,
 * `webkit` arguments of MiniBrowser.
 */
export function openBrowser(engine, {chromium = {}, firefox = {}, webkit = []} = {}) {
  if (engine === 'webkit') return openWebKit(webkit);
  if (engine === 'firefox') {
    const extraPrefsFirefox = {...FIREFOX_PREFS, ...firefox};
    const options = {browser: 'firefox', executablePath: engines.firefox, extraPrefsFirefox};
    return openPuppeteer(engine, options);
  }
  const usual = chromiumOptions(engines.chromium);
  const args = [...usual.args, ...(chromium.args ?? [])];
  return openPuppeteer(engine, {...usual, ...chromium, args});
}

async function openPuppeteer(engine, options) {
  const browser = await puppeteer.launch(options);
  return {
    engine,
    /** A tab with a session of its own: cookies, storage and cache. */
    async newTab() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({width: 1280, height: 900});
      const noise = [];
      page.on('pageerror', (error) => noise.push(error?.message ?? String(error)));
      page.on('console', (message) => noise.push(message.text()));
      return new Tab({
        engine,
        page,
        noise: () => Promise.resolve(noise),
        close: () => context.close(),
      });
    },
    close: () => browser.close(),
  };
}

/** It has one tab, which is emptied before it is given out again. */
async function openWebKit(args) {
  const {page, stop} = await startWebKit(engines.webkit, {args});
  await page.setViewport({width: 1280, height: 900});
  const noise = async () => {
    const recorded = await page.evaluate('self.recordedNoise');
    if (!recorded) throw new Error('A page without RECORDER says nothing of its noise in WebKit');
    return recorded;
  };
  const close = async () => {
    await page.releaseAll();
    await page.deleteCookies();
    await page.goto('about:blank');
  };
  return {
    engine: 'webkit',
    newTab: () => Promise.resolve(new Tab({engine: 'webkit', page, noise, close})),
    close: stop,
  };
}
