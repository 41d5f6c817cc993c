// npm run screenshots -- --out <folder> [--page demo/index.html …] [--lang es …] [--all-locales] [--width 768 …]
//   [--scheme dark …]
// Chinese and Korean want a font with their signs, on Debian: fonts-noto-cjk.
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {chromiumOptions} from './chromium-options.mjs';
import {findChromium} from './find-browsers.mjs';
import {serve} from './serve.mjs';

const list = (values) => ({type: 'string', multiple: true, default: values});
const {values: options} = parseArgs({
  options: {
    out: {type: 'string'},
    page: list(['demo/index.html', 'demo/initiative.html']),
    lang: list(['']),
    'all-locales': {type: 'boolean'},
    width: list(['280', '768', '1280']),
    scheme: list(['light', 'dark']),
  },
});
if (!options.out) throw new Error('--out: wanted a folder');

const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const langs = options['all-locales']
  ? [config.sourceLocale, ...config.targetLocales]
  : options.lang;

await build({logLevel: 'warn'});
mkdirSync(options.out, {recursive: true});
const server = await serve();
const browser = await puppeteer.launch(chromiumOptions(findChromium()));
const page = await browser.newPage();
for (const path of options.page)
  for (const lang of langs)
    for (const width of options.width)
      for (const scheme of options.scheme) await shoot({path, lang, width: Number(width), scheme});
await browser.close();
server.close();

async function shoot({path, lang, width, scheme}) {
  await page.setViewport({width, height: 800});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  const address = `http://localhost:${server.address().port}/${path}`;
  await page.goto(address, {waitUntil: 'load'});
  await settled();
  if (lang) {
    await page.evaluate(speak, lang);
    await settled();
  }
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  // Rows out of view are not painted, so the whole page has to be in view.
  await page.setViewport({
    width,
    height: await page.evaluate('document.documentElement.scrollHeight'),
  });
  await settled();
  const name = [path.replace(/\.html$/, '').replaceAll('/', '-'), lang, width, scheme];
  const file = join(options.out, `${name.filter(Boolean).join('-')}.png`);
  await page.screenshot({path: file});
  console.log(file);
}

/** The whole page takes a language, and the direction that goes with it. */
function speak(lang) {
  const {script} = new Intl.Locale(lang).maximize();
  for (const element of document.querySelectorAll('body [lang]')) element.removeAttribute('lang');
  Object.assign(document.documentElement, {lang, dir: script === 'Arab' ? 'rtl' : 'ltr'});
}

/** Pictures that never come must not keep the others from being taken. */
async function settled() {
  await page.waitForNetworkIdle({timeout: 8000}).catch(() => undefined);
}
