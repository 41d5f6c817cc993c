import {expect} from '@open-wc/testing';
import {formatBytes} from '../../src/i18n/format-bytes.js';
import {
  formatClock,
  formatDate,
  formatDuration,
  formatMoment,
  formatNumber,
  formatYear,
  languageName,
  ownLanguageName,
} from '../../src/i18n/format.js';
import {formatPercent, formatSpeed} from '../../src/i18n/format-media.js';
import {formatDays, formatTimes} from '../../src/i18n/format-when.js';
import {loadWords} from '../../src/i18n/messages.js';
import {plural} from '../../src/i18n/plural.js';

/** The same with Western digits, from Persian ones. */
const western = (value: string) =>
  value.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));

/** The same with Western digits, and without the marks that steer direction. */
const plain = (value: string) =>
  value
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[\u200E\u200F\u061C]/g, '');

describe('A date', () => {
  const zones = [
    undefined,
    'UTC',
    'America/Los_Angeles',
    'Asia/Tokyo',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ];
  for (const zone of zones) {
    it(`without a time is the same day in ${zone ?? 'the visitor’s time zone'}`, () => {
      expect(formatDate('2024-05-09', 'en', zone)).to.equal('May 9, 2024');
    });
  }

  const months = {en: 'May', es: 'mayo', ar: 'مايو'};
  for (const [locale, month] of Object.entries(months)) {
    it(`is told in ${locale}`, () => {
      const date = plain(formatDate('2024-05-09', locale));
      expect(date).to.contain(month);
      expect(date).to.match(/\b9\b/);
      expect(date).to.match(/\b2024\b/);
    });
  }

  it('with a time is told in the time zone of the feed', () => {
    const moment = '2024-05-09T17:00-07:00';
    expect(formatDate(moment, 'en', 'America/Los_Angeles')).to.equal('May 9, 2024');
    expect(formatDate(moment, 'en', 'Asia/Tokyo')).to.equal('May 10, 2024');
  });

  it('with a time is told on the visitor’s own clock where the feed names no time zone', () => {
    const noon = new Date(2024, 4, 9, 12);
    expect(formatDate(noon.toISOString(), 'en')).to.equal('May 9, 2024');
    expect(formatMoment(noon, 'en')).to.match(/^May 9, 2024.+12:00\sPM$/);
  });
});

describe('A date in a locale whose people count the years otherwise', () => {
  it('is the one that families register for and write down', () => {
    expect(western(formatDate('2024-05-09', 'fa'))).to.match(/9 .* 2024/);
    expect(western(formatYear('2024', 'fa'))).to.equal('2024');
  });

  it('is told in the calendar that the page asks for, but for the year that it is listed under', () => {
    expect(western(formatDate('2024-05-09', 'fa-u-ca-persian'))).to.match(/20 .* 1403/);
    expect(western(formatYear('2024', 'fa-u-ca-persian'))).to.equal('2024');
  });
});

describe('Digits', () => {
  before(async () => {
    await loadWords('pa');
  });

  const cases: [locale: string, digits: RegExp][] = [
    ['ar-u-nu-latn', /[0-9]/],
    ['ar-u-nu-arab', /[٠-٩]/],
    ['fa', /[۰-۹]/],
    ['fa-u-nu-latn', /[0-9]/],
    ['pa-u-nu-guru', /[੦-੯]/],
  ];
  for (const [locale, digits] of cases) {
    it(`are those that ${locale} asks for, in all that is told`, () => {
      const moment = Date.UTC(2024, 4, 9, 12);
      const told = [
        formatNumber(1234, locale),
        formatClock(4360, locale),
        formatDuration(3482, locale),
        formatBytes(24_000, locale),
        formatPercent(0.4, locale),
        formatSpeed(1.25, locale),
        formatYear('2024', locale),
        formatDays(moment, moment + 2 * 86_400_000, locale, 'UTC'),
        formatTimes(moment, moment + 3_600_000, false, locale, 'UTC'),
        // In most locales, one form has the number in its words.
        plural('#|#|#|#|#|#', 12, locale),
      ];
      for (const text of told) {
        const others = [...text].filter((sign) => /\p{Nd}/u.test(sign) && !digits.test(sign));
        expect(others, text).to.deep.equal([]);
      }
    });
  }
});

describe('A length of time', () => {
  const clocks: [seconds: number, en: string][] = [
    [0, '0:00'],
    [9, '0:09'],
    [62, '1:02'],
    [59.6, '1:00'],
    [3482, '58:02'],
    [3600, '1:00:00'],
    [4360, '1:12:40'],
    [36_000_000, '10000:00:00'],
  ];
  for (const [seconds, clock] of clocks) {
    it(`of ${seconds} seconds is ${clock} on a clock, in every locale`, () => {
      for (const locale of ['en', 'es', 'ar']) {
        expect(plain(formatClock(seconds, locale)), locale).to.equal(clock);
      }
    });
  }

  it('has the digits of its locale on a clock', () => {
    expect(formatClock(62, 'ar-EG')).to.equal('١:٠٢');
  });

  it('is told in words', () => {
    expect(formatDuration(3482, 'en')).to.equal('58 minutes, 2 seconds');
    expect(formatDuration(4360, 'en')).to.equal('1 hour, 12 minutes, 40 seconds');
    expect(formatDuration(3600, 'en')).to.equal('1 hour');
    expect(formatDuration(61, 'es')).to.match(/^1 minuto\D+1 segundo$/);
    expect(formatDuration(120, 'ar')).to.match(/دقيقتان|دقيقة/);
  });
});

describe('A size', () => {
  const sizes: [bytes: number, en: RegExp, es: RegExp][] = [
    [1, /^1 kB$/, /^1\skB$/],
    [24_400, /^24 kB$/, /^24\skB$/],
    [1_300_000, /^1\.3 MB$/, /^1,3\sMB$/],
    [25_000_000, /^25 MB$/, /^25\sMB$/],
  ];
  for (const [bytes, en, es] of sizes) {
    it(`of ${bytes} bytes is told as ${en.source}`, () => {
      expect(formatBytes(bytes, 'en')).to.match(en);
      expect(formatBytes(bytes, 'es')).to.match(es);
      expect(plain(formatBytes(bytes, 'ar'))).to.match(/^[\d.٫]+\s.+/);
    });
  }
});

describe('A number', () => {
  it('is told as its locale does', () => {
    expect(formatNumber(1234.5, 'en')).to.equal('1,234.5');
    expect(formatNumber(12345.5, 'es')).to.match(/^12.345,5$/);
    expect(formatNumber(3, 'ar-EG')).to.equal('٣');
  });
});

describe('A part of a whole', () => {
  it('is told in percent', () => {
    expect(formatPercent(0, 'en')).to.equal('0%');
    expect(formatPercent(0.425, 'en')).to.equal('43%');
    expect(formatPercent(1, 'es')).to.match(/^100\s%$/);
    expect(formatPercent(0.4, 'ar-EG')).to.match(/^\u061C?٤٠٪\u061C?$/);
  });
});

describe('A speed', () => {
  const speeds: [rate: number, locale: string, told: string][] = [
    [1, 'en', '1×'],
    [0.5, 'en', '0.5×'],
    [1.25, 'en', '1.25×'],
    [1.25, 'es', '1,25×'],
    [1.25, 'ar-EG', '١٫٢٥×'],
    [0.1 + 0.2, 'en', '0.3×'],
  ];
  for (const [rate, locale, told] of speeds) {
    it(`of ${rate} is ${told} in ${locale}`, () => {
      expect(formatSpeed(rate, locale)).to.equal(told);
    });
  }

  it('has the digits that Intl has for the locale', () => {
    expect(formatSpeed(1.25, 'ar')).to.equal(`${new Intl.NumberFormat('ar').format(1.25)}×`);
  });
});

describe('A language', () => {
  const names: [language: string, locale: string, name: RegExp][] = [
    ['es', 'en', /^Spanish$/],
    ['ar-u-nu-latn', 'en-u-nu-arab', /^Arabic$/],
    ['ar', 'en', /^Arabic$/],
    ['en', 'es', /^inglés$/i],
    ['es', 'ar', /^الإسبانية$/],
    ['zh-Hant', 'en', /^(?:Traditional Chinese|Chinese \(Traditional\))/],
    ['qaa', 'en', /^qaa$/],
    ['no tag', 'en', /^no tag$/],
  ];
  for (const [language, locale, name] of names) {
    it(`is named: ${language}, in ${locale}`, () => {
      expect(languageName(language, locale)).to.match(name);
    });
  }

  it('is named in itself', () => {
    const names = ['en', 'es', 'ar'].map(ownLanguageName).join(', ');
    // WebKit begins each with a capital letter.
    expect(names).to.match(/^English, español, العربية$/i);
  });
});
