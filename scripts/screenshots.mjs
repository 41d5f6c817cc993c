// npm run screenshots [-- --out <folder>] [--element list …] [--page demo/index.html …] [--lang es …] [--width 768 …]
//   [--scheme dark …]
// Every element in every locale, unless told which. With --page, whole pages instead.
// Chinese and Korean want a font with their signs, on Debian: fonts-noto-cjk.
import {mkdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {chromiumOptions} from './chromium-options.mjs';
import {findChromium} from './find-browsers.mjs';
import {serveFiles} from './serve.mjs';

/** How many pages are taken at once. */
const AT_ONCE = 3;
const WAIT = {timeout: 20_000};
const FEED = 'src="/demo/feed.json"';

/** What is to be seen of each element: its tag, the parts that are clicked one after another, and the one waited for. */
const ELEMENTS = {
  list: [`<sli-session-list ${FEED} page-size="3"></sli-session-list>`, [], 'more'],
  grid: [
    `<sli-session-list ${FEED} layout="grid" group-by="year"></sli-session-list>`,
    [],
    'watch',
  ],
  compact: [`<sli-session-list ${FEED} layout="compact"></sli-session-list>`, [], 'watch'],
  filters: [
    `<sli-session-list ${FEED} search filters page-size="1"></sli-session-list>`,
    ['filters', 'option'],
    'chip',
  ],
  poster: [`<sli-session-player ${FEED} details></sli-session-player>`, [], 'play'],
  player: [`<sli-session-player ${FEED}></sli-session-player>`, ['play', 'captions', 'tab'], 'cue'],
  initiative: [`<sli-initiative ${FEED} page-size="2"></sli-initiative>`, [], 'session'],
  featured: [`<sli-featured-session ${FEED}></sli-featured-session>`, [], 'play'],
  funders: [`<sli-funder-strip ${FEED}></sli-funder-strip>`, [], 'organization'],
  partners: [`<sli-partner-list ${FEED}></sli-partner-list>`, [], 'organization'],
  switcher: ['<sli-language-switcher></sli-language-switcher>', [], 'language'],
  error: ['<sli-session-list src="/none.json"></sli-session-list>', [], 'retry'],
};

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const list = (values) => ({type: 'string', multiple: true, default: values});
const {values: options} = parseArgs({
  options: {
    out: {type: 'string', default: 'screenshots'},
    element: list(Object.keys(ELEMENTS)),
    page: list([]),
    lang: list([sourceLocale, ...targetLocales]),
    width: list(['280', '768']),
    scheme: list(['light', 'dark']),
  },
});
for (const name of options.element)
  if (!ELEMENTS[name]) throw new Error(`--element: wanted one of ${Object.keys(ELEMENTS)}`);

await build({logLevel: 'warn'});
mkdirSync(options.out, {recursive: true});
const server = await servePages();
const browser = await puppeteer.launch(chromiumOptions(findChromium()));
const names = options.page.length > 0 ? options.page : options.element;
const shots = names.flatMap((name) =>
  options.lang.flatMap((lang) =>
    options.scheme.flatMap((scheme) =>
      options.width.map((width) => ({name, lang, scheme, width: Number(width)})),
    ),
  ),
);
console.log(`${shots.length} pictures in ${options.out}/`);
await Promise.all(Array.from({length: AT_ONCE}, takeAll));
await browser.close();
server.close();
server.closeAllConnections();

async function takeAll() {
  for (let shot = shots.shift(); shot; shot = shots.shift()) await take(shot);
}

async function take({name, lang, scheme, width}) {
  // Whatever a visitor chose in one is not to be remembered in the next.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width, height: 800});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.evaluateOnNewDocument((lang) => {
    Object.defineProperty(navigator, 'languages', {value: [lang]});
  }, lang);
  const origin = `http://localhost:${server.address().port}`;
  if (ELEMENTS[name]) {
    await page.goto(`${origin}/element?name=${name}&lang=${lang}`);
    await show(page, ...ELEMENTS[name].slice(1));
  } else {
    await page.goto(`${origin}/${name}`);
    await settled(page);
    await page.evaluate(speak, lang);
  }
  await settled(page);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  // Rows out of view are not painted, so the whole page has to be in view.
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewport({width, height});
  await settled(page);
  const file = [name.replace(/\.html$/, '').replaceAll('/', '-'), lang, width, scheme].join('-');
  await page.screenshot({path: join(options.out, `${file}.png`)});
  await context.close();
}

async function show(page, clicks, last) {
  await page.evaluate(`globalThis.find = ${find}`);
  for (const part of [...clicks, last]) {
    await page.waitForFunction((part) => find(part), WAIT, part);
    if (part === last) break;
    await page.evaluate((part) => find(part).click(), part);
    // A picture is of one moment.
    if (part === 'play') {
      await page.waitForFunction(() => find('media')?.currentTime > 1, WAIT);
      await page.evaluate(() => find('media').pause());
    }
  }
}

/** Runs in the page: the first part of a name that is to be seen. */
function find(part, root = document) {
  for (const element of root.querySelectorAll('*')) {
    if (element.part.contains(part) && element.checkVisibility()) return element;
    const inside = element.shadowRoot && find(part, element.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
}

/** Runs in the page: the whole takes a language, and the direction that goes with it. */
function speak(lang) {
  const {script} = new Intl.Locale(lang).maximize();
  for (const element of document.querySelectorAll('body [lang]')) element.removeAttribute('lang');
  Object.assign(document.documentElement, {lang, dir: script === 'Arab' ? 'rtl' : 'ltr'});
}

/** Pictures that never come must not keep the others from being taken. */
async function settled(page) {
  await page.waitForNetworkIdle({idleTime: 200, timeout: 8000}).catch(() => undefined);
}

function servePages() {
  const server = createServer((request, response) => {
    serveFiles(request, response, () => {
      const {pathname, searchParams} = new URL(request.url, 'http://localhost');
      const [element] = ELEMENTS[searchParams.get('name')] ?? [];
      if (pathname !== '/element' || !element) {
        response.writeHead(404).end('Not found');
        return;
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pageOf(element, searchParams.get('lang')));
    });
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

function pageOf(element, lang) {
  const {script} = new Intl.Locale(lang).maximize();
  return `<!doctype html><html lang="${lang}" dir="${script === 'Arab' ? 'rtl' : 'ltr'}">
    <meta name="viewport" content="width=device-width"><title>${lang}</title><link rel="icon" href="data:,">
    <style>:root {color-scheme: light dark} body {margin: 16px; font: 16px/1.5 system-ui, sans-serif}</style>
    <script type="module" src="/dist/shared-learning.js"></script>${element}`;
}
