import {expect} from '@open-wc/testing';
import {
  canonicalLanguage,
  directionOf,
  lookupLanguage,
  lookupSpoken,
} from '../../src/model/language.js';

describe('Who reads one language', () => {
  const cases: [wanted: string, available: string[], found: string | undefined][] = [
    ['es', ['en', 'es', 'ar'], 'es'],
    ['es-MX', ['en', 'es', 'ar'], 'es'],
    ['ES-mx', ['en', 'es-MX', 'es'], 'es-MX'],
    ['es-MX', ['es-419', 'es'], 'es'],
    ['es', ['en', 'es-MX'], 'es-MX'],
    ['es-ES', ['en', 'es-MX'], 'es-MX'],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-CN', ['zh-Hant'], undefined],
    ['zh-Hant-HK', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-HK', ['zh', 'zh-TW'], 'zh-TW'],
    ['zh-Hant-HK', ['zh'], undefined],
    ['zh-SG', ['zh-Hant', 'zh'], 'zh'],
    ['pa-PK', ['pa'], undefined],
    ['pa-PK', ['pa', 'pa-Arab'], 'pa-Arab'],
    ['pa-IN', ['pa-Arab', 'pa'], 'pa'],
    ['uz-AF', ['uz'], undefined],
    ['ar-Latn', ['ar'], undefined],
    ['sr-ME', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['sr-BA', ['sr-Latn', 'sr'], 'sr'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['en-AU', ['en-GB', 'en-US'], 'en-GB'],
    ['tl', ['fi', 'fil'], 'fil'],
    ['iw-IL', ['he'], 'he'],
    ['cmn-Hant', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['art-lojban', ['jbo'], 'jbo'],
    ['zh-yue', ['zh', 'yue'], 'yue'],
    ['zh-cmn-Hant', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['yue', ['zh-Hans', 'yue', 'zh-Hant'], 'yue'],
    ['yue', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['yue-HK', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['yue-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh', ['yue'], undefined],
    ['hyw', ['hy'], 'hy'],
    ['hy', ['hyw'], undefined],
    ['arz', ['en', 'ar'], 'ar'],
    ['prs', ['ps', 'fa'], 'fa'],
    ['en-x-sign', ['es', 'en'], 'en'],
    ['fa-AF', ['ps', 'fa'], 'fa'],
    ['sr-Latn', ['sr-Cyrl'], undefined],
    ['en-u-ca-buddhist', ['es', 'en'], 'en'],
    ['en-a-x', ['en'], 'en'],
    ['fil', ['fi'], undefined],
    ['de', ['en', 'es', 'ar'], undefined],
    ['es', [], undefined],
    ['', ['en'], undefined],
    ['en_US', ['en'], undefined],
    ['-', ['en'], undefined],
    ['x-', ['en'], undefined],
    ['----', ['en'], undefined],
    ['not a language', ['en'], undefined],
    ['es', ['en_US', '', 'es'], 'es'],
    ['en', ['und'], undefined],
    ['en-GB', ['und', 'en-US'], 'en-US'],
    ['und', ['en'], undefined],
  ];
  for (const [wanted, available, found] of cases) {
    it(`“${wanted}” is served by ${found ?? 'none'} of [${available.join(', ')}]`, () => {
      expect(lookupLanguage(wanted, available)).to.equal(found);
    });
  }
});

describe('Who listens to one language', () => {
  const cases: [wanted: string, available: string[], found: string | undefined][] = [
    ['zh-TW', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['pa-PK', ['en', 'pa'], 'pa'],
    ['sr-Latn', ['sr-Cyrl'], 'sr-Cyrl'],
    ['yue', ['zh'], undefined],
    ['zh-yue', ['zh'], undefined],
    ['es-MX', ['en', 'es'], 'es'],
    ['de', ['en'], undefined],
  ];
  for (const [wanted, available, found] of cases) {
    it(`“${wanted}” is served by ${found ?? 'none'} of [${available.join(', ')}]`, () => {
      expect(lookupSpoken(wanted, available)).to.equal(found);
    });
  }
});

describe('A language is written', () => {
  const cases: [language: string, direction: 'ltr' | 'rtl'][] = [
    ['en', 'ltr'],
    ['es-MX', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa-AF', 'rtl'],
    ['ur', 'rtl'],
    ['ckb', 'rtl'],
    ['dv', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['und-Arab', 'rtl'],
    ['und', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['en_US', 'ltr'],
    ['', 'ltr'],
  ];
  for (const [language, direction] of cases) {
    it(`${direction} when it is “${language}”`, () => {
      expect(directionOf(language)).to.equal(direction);
    });
  }
});

describe('A language tag', () => {
  const cases: [tag: string, canonical: string | undefined][] = [
    ['ES-mx', 'es-MX'],
    ['zh-hant-hk', 'zh-Hant-HK'],
    ['iw', 'he'],
    ['tl-PH', 'fil-PH'],
    ['TL', 'fil'],
    ['cmn-Hant', 'zh-Hant'],
    ['zh-yue-HK', 'yue-HK'],
    ['prs', 'fa-AF'],
    ['AR-U-NU-LATN', 'ar-u-nu-latn'],
    ['tlh', 'tlh'],
    ['en_US', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ];
  for (const [tag, canonical] of cases) {
    it(`“${tag}” is ${canonical ? `spelled ${canonical}` : 'none'}`, () => {
      expect(canonicalLanguage(tag)).to.equal(canonical);
    });
  }
});
