/**
 * What assistive technology is told in the main flows, in every locale: roles, names and languages, as the files of
 * outlines/ have them. `OUTLINES=write node --test test/e2e/outlines.test.mjs` writes these anew, to be read as a diff.
 */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../scripts/chromium-options.mjs';
import {findChromium} from '../../scripts/find-browsers.mjs';
import {serveFiles} from '../../scripts/serve.mjs';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const WAIT = {timeout: 10_000};
/** Those of the demo's feed: nobody is offered a language that there is no content in. */
const OFFERED = ['en', 'es', 'ar'];
const PLAYING = 'sli-session-player:state(playing)';
const MENUS = ['chapters-menu', 'captions', 'speed'];
const pageIn = (lang) => `<!doctype html><html lang="${lang}"><title>A page</title>
  <link rel="icon" href="data:,">
  <script type="module" src="/dist/shared-learning.js"></script>
  <sli-session-list src="/demo/feed.json" page-size="1" search filters></sli-session-list>
  <sli-session-player src="/demo/feed.json" details></sli-session-player>
  <sli-initiative src="/demo/feed.json"></sli-initiative>`;

let server;
let browser;

before(async () => {
  server = createServer((request, response) => {
    serveFiles(request, response, () => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pageIn(new URL(request.url, 'http://localhost').searchParams.get('lang')));
    });
  });
  await new Promise((resolve) => server.listen(0, resolve));
  browser = await puppeteer.launch(chromiumOptions(findChromium()));
});

after(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
});

for (const lang of [sourceLocale, ...targetLocales]) {
  it(`tells assistive technology what it always has, in "${lang}"`, async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(tools);
    // Who reads the page's language is offered no other.
    await page.evaluateOnNewDocument((lang) => {
      Object.defineProperty(navigator, 'languages', {value: [lang]});
    }, lang);
    await page.goto(`http://localhost:${server.address().port}/page?lang=${lang}`);
    const flows = [];
    for (const [tag, part] of [
      ['sli-session-list', 'search'],
      ['sli-session-player', 'play'],
      ['sli-initiative', 'session'],
    ]) {
      await page.waitForFunction((...about) => find(...about), WAIT, tag, part);
      flows.push(await page.evaluate((tag) => outline(document.querySelector(tag)), tag));
    }
    const player = 'sli-session-player';
    const there = (part, tag = player) =>
      page.waitForFunction((...about) => find(...about), WAIT, tag, part);
    const click = async (part, tag = player) => {
      await there(part, tag);
      await page.evaluate((...about) => find(...about).click(), tag, part);
    };
    const tell = async (part, tag = player) => {
      await there(part, tag);
      flows.push(await page.evaluate((...about) => outline(find(...about)), tag, part));
    };
    await click('play');
    await there('speed');
    const plays = (is) =>
      page.waitForFunction((css, is) => !!document.querySelector(css) === is, WAIT, PLAYING, is);
    // It is still to be played until it does.
    await page.waitForFunction((tag) => find(tag, 'media').currentTime > 0, WAIT, player);
    await plays(true);
    await page.evaluate((tag) => find(tag, 'media').pause(), player);
    await plays(false);
    await page.waitForFunction((...about) => hasSettled(...about), WAIT, player, 'toggle', 20);
    await tell('controls');
    for (const menu of MENUS) {
      await click(menu);
      await tell('menu');
      await click(menu);
    }
    await click('keyboard');
    await tell('help');
    await click('close-help');
    await click('tab');
    await there('cue');
    await tell('transcript');
    await click('filters', 'sli-session-list');
    await there('option', 'sli-session-list');
    await page.evaluate((tag) => find(tag, 'option').click(), 'sli-session-list');
    await there('chip', 'sli-session-list');
    await tell('toolbar', 'sli-session-list');
    await page.close();
    if (OFFERED.includes(lang)) flows.push(await offered(lang));

    const told = `${flows.join('\n\n')}\n`;
    const path = `test/e2e/outlines/${lang}.txt`;
    if (process.env.OUTLINES === 'write') writeFileSync(path, told);
    assert.equal(told, readFileSync(path, 'utf8'));
  });
}

/** What another language is offered with. */
async function offered(lang) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(tools);
  await page.evaluateOnNewDocument((lang) => {
    Object.defineProperty(navigator, 'languages', {value: [lang]});
  }, lang);
  const other = lang === 'en' ? 'es' : 'en';
  await page.goto(`http://localhost:${server.address().port}/page?lang=${other}`);
  await page.waitForFunction(() => find('body', 'accept'), WAIT);
  const told = await page.evaluate(() => outline(find('body', 'offer')));
  await page.close();
  return told;
}

/** Runs in the page. */
function tools() {
  const ROLES = {
    a: 'link',
    button: 'button',
    h3: 'heading',
    input: 'input',
    select: 'combobox',
    label: 'label',
    dialog: 'dialog',
    dt: 'term',
    dd: 'definition',
    legend: 'legend',
    ul: 'list',
    ol: 'list',
  };
  const NAMED = /^(?:link|button|heading|menuitemradio|status|alert|label|legend|term|definition)$/;

  const childrenOf = (node) =>
    node.localName === 'slot'
      ? node.assignedNodes({flatten: true})
      : [...(node.shadowRoot ?? node).childNodes];

  const labelOf = (element) => {
    const label = element.getRootNode().getElementById?.(element.getAttribute('aria-labelledby'));
    return element.ariaLabel ?? (label ? textOf(label) : undefined);
  };

  /** Dates and the like are Intl's, which changes with browsers. */
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || isHidden(node) || node.localName === 'style')
      return '';
    return node.localName === 'time' ? '(time)' : childrenOf(node).map(textOf).join('');
  };

  // A slot has no box of its own.
  const isHidden = (element) =>
    element.ariaHidden === 'true' ||
    (element.localName !== 'slot' && !element.checkVisibility({visibilityProperty: true}));

  globalThis.find = (tag, part) => {
    const search = (node) =>
      node.part?.contains(part)
        ? node
        : childrenOf(node).reduce((found, child) => found ?? search(child), undefined);
    return search(document.querySelector(tag));
  };

  /** Whether a part has been called the same in so many frames on end. */
  globalThis.hasSettled = (tag, part, frames) => {
    const now = find(tag, part).ariaLabel;
    settled =
      now === settled?.name ? {name: now, frames: settled.frames + 1} : {name: now, frames: 0};
    return settled.frames >= frames;
  };
  let settled;

  globalThis.outline = (element, depth = 0, lang = document.documentElement.lang) => {
    if (element.nodeType !== Node.ELEMENT_NODE || element.localName === 'style') return '';
    const isHost = element.localName.startsWith('sli-');
    if (element.ariaHidden === 'true' || (!isHost && isHidden(element))) return '';
    const role =
      element.getAttribute('role') ?? ROLES[element.localName] ?? (isHost ? element.localName : '');
    const own = element.closest('[lang]')?.lang || lang;
    const text = labelOf(element) ?? (NAMED.test(role) ? textOf(element) : '');
    const name = text.replace(/\s+/g, ' ').trim();
    const line =
      role &&
      `${'  '.repeat(depth)}${role}${name && ` "${name}"`}${own === lang ? '' : ` [${own}]`}`;
    const inner = childrenOf(element).map((child) => outline(child, role ? depth + 1 : depth, own));
    return [line, ...inner].filter(Boolean).join('\n');
  };
}
