/** That no text of ours is cut in any of the twelve locales, however a reader sets it. */
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import {locales} from '../../src/i18n/messages.js';
import {cutTexts, spaceText, unspaceText} from '../support/cut-text.js';
import {all, until} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';
import {surfaces} from '../support/surfaces.js';

describe('In all twelve locales', () => {
  beforeEach(forgetVisitor);
  afterEach(async () => {
    for (const media of all<HTMLVideoElement>(document, 'video')) media.pause();
    document.documentElement.style.fontSize = '';
    await setViewport({width: 800, height: 600});
  });

  for (const [what, open] of surfaces) {
    it(`nothing is cut in ${what}`, async () => {
      await setViewport({width: 280, height: 800});
      const surface = await open('en');
      const found: Record<string, string[]> = {};
      for (const width of [280, 768]) {
        await setViewport({width, height: 800});
        for (const locale of locales) {
          document.documentElement.style.fontSize = '';
          unspaceText(surface);
          await speak(surface, locale);
          const note = (how: string) => {
            const cut = cutTexts(surface);
            if (cut.length > 0) found[`${locale} at ${width} px${how}`] = cut;
          };
          note('');
          if (width === 280) {
            spaceText(surface);
            note(', spaced');
            continue;
          }
          document.documentElement.style.fontSize = '200%';
          await laidOut();
          note(', twice as large');
          spaceText(surface);
          await laidOut();
          note(', twice as large and spaced');
        }
      }
      expect(found).to.deep.equal({});
    });
  }
});

/** Changes the language of the place, until all that is in it has followed. */
async function speak(surface: HTMLElement, locale: string): Promise<void> {
  surface.parentElement!.lang = locale;
  const ours = () =>
    [surface, ...all(surface, '*')].filter(
      ({localName, shadowRoot}) => localName.startsWith('sli-') && shadowRoot,
    );
  const follows = ({shadowRoot}: Element) => {
    const root = shadowRoot!.querySelector<HTMLElement>(':scope > [lang][dir]');
    return !root || root.lang === locale;
  };
  await until(() => ours().every(follows), locale);
  await laidOut();
}

/** WebKit lays out what stands in a slot only with the next picture. */
async function laidOut(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}
