import {expect} from '@open-wc/testing';
import {plural} from '../../src/i18n/plural.js';

describe('A number of things', () => {
  const arabic = 'لا جلسات|جلسة واحدة|جلستان|# جلسات|# جلسة|# من الجلسات';
  const russian = '# занятие|# занятия|# занятий|# занятия';
  for (const [forms, count, locale, text] of [
    ['# session|# sessions', 1, 'en', '1 session'],
    ['# session|# sessions', 0, 'en', '0 sessions'],
    ['# session|# sessions', 12_345, 'en', '12,345 sessions'],
    ['# sesión|# de sesiones|# sesiones', 2, 'es', '2 sesiones'],
    ['# sesión|# de sesiones|# sesiones', 1_000_000, 'es', '1.000.000 de sesiones'],
    [arabic, 0, 'ar', 'لا جلسات'],
    [arabic, 1, 'ar', 'جلسة واحدة'],
    [arabic, 2, 'ar', 'جلستان'],
    [arabic, 3, 'ar', '3 جلسات'],
    [arabic, 11, 'ar', '11 جلسة'],
    [arabic, 100, 'ar', '100 من الجلسات'],
    [russian, 1, 'ru', '1 занятие'],
    [russian, 22, 'ru', '22 занятия'],
    [russian, 11, 'ru', '11 занятий'],
    ['# 场讲座', 1, 'zh-Hans', '1 场讲座'],
    ['# sesyon|# na sesyon', 3, 'fil', '3 sesyon'],
    ['# sesyon|# na sesyon', 4, 'fil', '4 na sesyon'],
    ['# ਸੈਸ਼ਨ|# ਸੈਸ਼ਨ', 2, 'pa', '2 ਸੈਸ਼ਨ'],
    // While the words of a locale are not there, those of the source are.
    ['# session|# sessions', 3, 'ar', '3 sessions'],
  ] as const) {
    it(`is told in the form of "${locale}": ${text}`, () => {
      const western = plural(forms, count, locale).replace(/[٠-٩]/g, (digit) =>
        String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)),
      );

      expect(western).to.equal(text);
    });
  }
});
