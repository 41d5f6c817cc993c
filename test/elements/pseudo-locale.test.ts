/** That every word of ours is for translators, and that none is cut where translations are longer. */
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import {words as persian} from '../../src/i18n/generated/locales/fa.js';
import {words as laterPersian} from '../../src/i18n/generated/locales/fa.later.js';
import {words as russian} from '../../src/i18n/generated/locales/ru.js';
import {words as laterRussian} from '../../src/i18n/generated/locales/ru.later.js';
import {cutTexts, spaceText} from '../support/cut-text.js';
import {all} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';
import {speakPseudo, untranslated} from '../support/pseudo-locale.js';
import {surfaces} from '../support/surfaces.js';

/** Locales in which Intl itself says nothing in Latin letters; one for each direction. */
const CARRIERS = ['ru', 'fa'] as const;

describe('In a pseudo-locale', () => {
  before(async () => {
    await speakPseudo('ltr', russian, laterRussian);
    await speakPseudo('rtl', persian, laterPersian);
  });
  beforeEach(forgetVisitor);
  afterEach(() => {
    for (const media of all<HTMLVideoElement>(document, 'video')) media.pause();
    document.documentElement.style.fontSize = '';
  });
  after(() => setViewport({width: 800, height: 600}));

  for (const lang of CARRIERS) {
    for (const [what, open] of surfaces) {
      it(`${what} has no words of its own but translated ones, none of them cut (${lang})`, async () => {
        await setViewport({width: 280, height: 800});
        const surface = await open(lang);

        expect(untranslated(surface, lang)).to.deep.equal([]);
        expect(cutTexts(surface), 'at 280 px').to.deep.equal([]);
        await setViewport({width: 768, height: 800});
        expect(cutTexts(surface), 'at 768 px').to.deep.equal([]);
        spaceText(surface);
        expect(cutTexts(surface), 'spaced').to.deep.equal([]);
        document.documentElement.style.fontSize = '200%';
        // WebKit lays out what stands in a slot only with the next picture.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        expect(cutTexts(surface), 'spaced and twice as large').to.deep.equal([]);
      });
    }
  }
});
