import {msg, str} from '@lit/localize';
import {expect} from '@open-wc/testing';
import {loadWords, locales, sourceLocale, withWords} from '../../src/i18n/messages.js';
import {speaking} from '../../src/i18n/msg.js';
import {negotiateLocale} from '../../src/i18n/negotiate.js';
import {watchPhrase} from '../../src/i18n/watch-phrase.js';
import {messageId} from '../support/message-id.js';

const words = {en: 'Try again', es: 'Intentar de nuevo'};
const spoken = () => msg('Try again');

describe('The words of the interface', () => {
  before(() => Promise.all(locales.map((locale) => loadWords(locale))));

  it('are there in twelve languages at once', () => {
    const said = locales.map((locale) => withWords(locale, spoken));
    expect(new Set(said).size).to.equal(12);
    expect(withWords('en', spoken)).to.equal('Try again');
    expect(withWords('es', spoken)).to.equal(words.es);
    expect(withWords('ar', spoken)).to.match(/\p{Script=Arabic}/u);
    expect(withWords('pa', spoken)).to.match(/\p{Script=Gurmukhi}/u);
  });

  it('are those of the outer language again after an inner one', () => {
    const said = withWords('es', () => [spoken(), withWords('en', spoken), spoken()]);
    expect(said).to.deep.equal([words.es, words.en, words.es]);
  });

  it('are those of the outer language again after an inner one failed', () => {
    const fail = () => {
      throw new Error('failed');
    };
    const said = withWords('es', () => {
      expect(() => withWords('ar', fail)).to.throw('failed');
      return spoken();
    });
    expect(said).to.equal(words.es);
  });

  it('are the source’s in a language that there are no words for', () => {
    expect(withWords('de', spoken)).to.equal(words.en);
  });

  it('are not loaded twice', () => {
    const loading = locales.map((locale) => loadWords(locale));
    expect(loading).to.deep.equal(locales.map(() => undefined));
  });

  it('are asked for once by all who wait for them', async () => {
    const loading = loadWords('es', 'later');
    expect(loading).to.be.instanceOf(Promise);
    expect(loadWords('es', 'later')).to.equal(loading);
    await loading;
    expect(loadWords('es', 'later')).to.equal(undefined);
  });
});

describe('A message', () => {
  const one = 'one';
  const two = 'two';
  const both = () => msg(str`From ${one} to ${two}.`);

  it('has its values where the source has them', () => {
    expect(both()).to.equal('From one to two.');
  });

  it('has its values where the translation has them', () => {
    const id = messageId('From ', ' to ', '.');
    expect(speaking({[id]: [1, ' ← ', 0, ' ← ', 1]}, both)).to.equal('two ← one ← two');
  });

  for (const text of ['', 'Try again', 'Zoom the widget', 'Cargando… ñ', 'جارٍ التحميل', '🙂']) {
    it(`is found by the id that the tools give it: “${text}”`, () => {
      const words = {[messageId(text)]: 'found'};
      expect(speaking(words, () => msg(text))).to.equal('found');
    });
  }
});

describe('The locale', () => {
  const cases: [languages: (string | undefined)[], locale: string][] = [
    [['es-MX'], 'es'],
    [['ar-EG'], 'ar'],
    [['de', 'es'], 'es'],
    [[undefined, 'ar'], 'ar'],
    [['de'], 'en'],
    [['', 'not a tag'], 'en'],
    [[], 'en'],
  ];
  for (const [languages, locale] of cases) {
    it(`for [${languages.join(', ')}] is ${locale}`, () => {
      expect(negotiateLocale(...languages)).to.equal(locale);
    });
  }
});

describe('“Watch in English”', () => {
  it('is said in each language that the interface speaks, in its own words', () => {
    const phrases = locales.map((locale) => watchPhrase(locale));
    expect(phrases).not.to.include(undefined);
    expect(new Set(phrases).size).to.equal(locales.length);
    expect(watchPhrase(sourceLocale)).to.equal('Watch in English');
  });

  it('is said in variants of a language too', () => {
    expect(watchPhrase('es-MX')).to.equal('Ver en español');
    expect(watchPhrase('AR-eg')).to.equal(watchPhrase('ar'));
    expect(watchPhrase('zh')).to.equal(watchPhrase('zh-Hans'));
    expect(watchPhrase('zh-TW')).to.equal(watchPhrase('zh-Hant'));
  });

  for (const language of ['de', '', 'constructor', '__proto__']) {
    it(`is not known in “${language}”`, () => {
      expect(watchPhrase(language)).to.equal(undefined);
    });
  }
});
