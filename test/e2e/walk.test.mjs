/**
 * The main flows, as a screen reader tells of them: each step is done with the keyboard in Chromium, and what would be said
 * compared with ACCESSIBILITY.md, in Spanish and Arabic with walk/es.md and walk/ar.md.
 * `WALK=write node --test test/e2e/walk.test.mjs` writes these anew, to be read as a diff.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../scripts/chromium-options.mjs';
import {findChromium} from '../../scripts/find-browsers.mjs';
import {messagesOf} from './walk/messages.mjs';
import {flows} from './walk/flows.mjs';
import {servePages} from './walk/pages.mjs';
import {ScreenReader} from './walk/screen-reader.mjs';
import {Walk} from './walk/walk.mjs';

const FILES = {en: 'ACCESSIBILITY.md', es: 'test/e2e/walk/es.md', ar: 'test/e2e/walk/ar.md'};
const MARK = '<!-- walk -->\n';
/** Tables whose columns were lined up would be thousands of characters wide. */
const unformatted = (text) =>
  `\n<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->\n\n`;

let server;
let browser;

before(async () => {
  server = await servePages(flows);
  browser = await puppeteer.launch(chromiumOptions(findChromium()));
});

after(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
});

for (const [lang, file] of Object.entries(FILES)) {
  describe(`a visitor with a screen reader, in "${lang}"`, () => {
    const told = [];

    for (const [index, flow] of flows.entries()) {
      it(flow.title, async () => {
        const walk = await walkThrough(flow, index, lang);
        told.push(walk.told);
        assert.deepEqual(walk.faults, []);
      });
    }

    it(`is told what ${file} says`, () => {
      const [intro, , outro] = readFileSync(file, 'utf8').split(MARK);
      const text = unformatted(told.join('\n\n'));
      const whole = [intro, text, outro].join(MARK);
      if (process.env.WALK === 'write') writeFileSync(file, whole);
      assert.equal(readFileSync(file, 'utf8'), whole);
    });
  });
}

async function walkThrough(flow, index, lang) {
  const context = await browser.createBrowserContext();
  const origin = `http://localhost:${server.address().port}`;
  await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const page = await context.newPage();
  await page.setViewport({width: 900, height: 900});
  // Who reads the page's language is offered no other.
  await page.evaluateOnNewDocument(
    (lang) => {
      Object.defineProperty(navigator, 'languages', {value: [lang]});
    },
    flow.browser?.(lang) ?? lang,
  );
  const reader = await ScreenReader.attach(page, {unsaid: messagesOf(lang)['Loading…']});
  await page.goto(`${origin}/page?lang=${lang}&flow=${index}`);
  const walk = new Walk(page, reader, lang, flow.title);
  await walk.until(flow.ready);
  await reader.begin();
  await flow.walk(walk);
  await context.close();
  return walk;
}
