/** That no text of ours is cut in any of the twelve locales, however a reader sets it. */
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import {locales} from '../../src/i18n/messages.js';
import {cutTexts, spaceText, unspaceText} from '../support/cut-text.js';
import {all} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';
import {surfaces} from '../support/surfaces.js';

/** What closes when the focus goes elsewhere, and so can't be looked at beside the others. */
const isAlone = ([what]: (typeof surfaces)[number]) => /menu|shortcuts/.test(what);

const groups = [
  {what: 'what stands in a page', opened: surfaces.filter((surface) => !isAlone(surface))},
  ...surfaces.filter(isAlone).map((surface) => ({what: surface[0], opened: [surface]})),
];

describe('In all twelve locales', () => {
  beforeEach(forgetVisitor);
  afterEach(async () => {
    for (const media of all<HTMLVideoElement>(document, 'video')) media.pause();
    document.documentElement.style.fontSize = '';
    await setViewport({width: 800, height: 600});
  });

  for (const {what, opened} of groups) {
    it(`nothing is cut in ${what}`, async () => {
      await setViewport({width: 280, height: 800});
      const shown: [string, HTMLElement][] = [];
      for (const [name, open] of opened) shown.push([name, await open('en')]);
      const found: string[] = [];
      for (const width of [280, 768]) {
        await setViewport({width, height: 800});
        for (const locale of locales) {
          const note = (how: string) => {
            for (const [name, surface] of shown)
              for (const text of cutTexts(surface))
                found.push(`${locale} at ${width} px${how}, ${name}: ${text}`);
          };
          document.documentElement.style.fontSize = '';
          for (const [, surface] of shown) {
            unspaceText(surface);
            surface.parentElement!.lang = locale;
          }
          for (const [, surface] of shown) await follows(surface, locale);
          await laidOut();
          note('');
          for (const [, surface] of shown) spaceText(surface);
          // Text alone; a page that is zoomed is no more than a narrower one.
          document.documentElement.style.fontSize = '200%';
          await laidOut();
          note(', spaced and twice as large');
        }
      }
      expect(found).to.deep.equal([]);
    }).timeout(60_000);
  }
});

/** Waits until all that is ours in the place has followed its language. */
async function follows(surface: HTMLElement, locale: string): Promise<void> {
  const isIn = ({shadowRoot}: Element) => {
    const root = shadowRoot?.querySelector<HTMLElement>(':scope > [lang][dir]');
    return !root || root.lang === locale;
  };
  // Asked each frame: there are hundreds of these.
  while (![surface, ...all(surface, '*')].every(isIn)) await nextFrame();
}

/** WebKit lays out what stands in a slot only with the next picture. */
async function laidOut(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

const nextFrame = () => new Promise(requestAnimationFrame);
