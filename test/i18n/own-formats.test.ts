import {expect} from '@open-wc/testing';
import {formatBytes} from '../../src/i18n/format-bytes.js';
import {
  formatDate,
  formatDuration,
  formatMoment,
  formatNumber,
  formatYear,
  languageName,
  ownLanguageName,
} from '../../src/i18n/format.js';
import {listParts} from '../../src/i18n/format-list.js';
import {formatPercent, formatSpeed} from '../../src/i18n/format-media.js';
import {formatDays, formatTimes, zoneName} from '../../src/i18n/format-when.js';
import {formats as armenian} from '../../src/i18n/generated/formats/hy.formats.js';
import {formats as punjabi} from '../../src/i18n/generated/formats/pa.formats.js';
import {loadWords, locales, sourceLocale} from '../../src/i18n/messages.js';
import {makerOf, type Formats} from '../../src/i18n/own-formats.js';

const CALIFORNIA = 'America/Los_Angeles';
const AFTERNOON = Date.parse('2024-05-09T14:05-07:00');
const EVENING = Date.parse('2024-05-09T19:30-07:00');
const NEXT_DAY = Date.parse('2024-05-10T09:00-07:00');

const spaced = (text: string) => text.replace(/[\u00A0\u2009\u202F]/g, ' ');

const told: Record<string, [what: string, () => string, RegExp][]> = {
  hy: [
    ['a day', () => formatDate('2024-05-09', 'hy'), /^0?9 մայիսի, 2024 թ\.$/],
    ['a moment', () => formatMoment(new Date(2024, 11, 31, 14, 5), 'hy'), /դեկտեմբերի.*14:05/],
    ['a year', () => formatYear('2024', 'hy'), /^2024$/],
    [
      'times of a day',
      () => formatTimes(AFTERNOON, EVENING, true, 'hy', CALIFORNIA),
      /^2024 թ\. մայիսի 9, հինգշաբթի, 14:05 ?– ?19:30$/,
    ],
    ['an hour', () => formatTimes(AFTERNOON, undefined, false, 'hy', CALIFORNIA), /^14:05$/],
    [
      'days',
      () => formatDays(AFTERNOON, NEXT_DAY, 'hy', CALIFORNIA),
      /^0?9.*–.*10 մայիսի, 2024 թ\.$/,
    ],
    ['a length', () => formatDuration(3482, 'hy'), /^58 րոպե (և )?2 վայրկյան$/],
    ['a size', () => formatBytes(1_300_000, 'hy'), /^1,3 ՄԲ$/],
    ['a number', () => formatNumber(1_234_567, 'hy'), /^1 234 567$/],
    ['a part', () => formatPercent(0.4, 'hy'), /^40%$/],
    ['a speed', () => formatSpeed(1.25, 'hy'), /^1,25×$/],
    ['a language', () => languageName('es', 'hy'), /^իսպաներեն$/],
    ['itself', () => ownLanguageName('hy'), /^հայերեն$/],
    ['a list', () => listed(['Ա', 'Բ', 'Գ'], 'hy'), /^Ա, Բ և Գ$/],
    ['a zone', () => zoneName(AFTERNOON, 'hy', CALIFORNIA), /^Խաղաղօվկիանոսյան ժամանակ$/],
  ],
  pa: [
    ['a day', () => formatDate('2024-05-09', 'pa'), /^9 ਮਈ 2024$/],
    ['a moment', () => formatMoment(new Date(2024, 11, 31, 14, 5), 'pa'), /31 ਦਸੰਬਰ.*2:05/],
    ['a year', () => formatYear('2024', 'pa'), /^2024$/],
    [
      'times of a day',
      () => formatTimes(AFTERNOON, EVENING, true, 'pa', CALIFORNIA),
      /^ਵੀਰਵਾਰ, 9 ਮਈ 2024.* 2:05.*–.*7:30/,
    ],
    ['days', () => formatDays(AFTERNOON, NEXT_DAY, 'pa', CALIFORNIA), /^9.*–.*10 ਮਈ 2024$/],
    ['a length', () => formatDuration(3482, 'pa'), /^58 ਮਿੰਟ, 2 ਸਕਿੰਟ$/],
    ['one minute', () => formatDuration(3600, 'pa'), /^1 ਘੰਟਾ$/],
    ['a size', () => formatBytes(1_300_000, 'pa'), /^1\.3 MB$/],
    ['a number', () => formatNumber(1_234_567, 'pa'), /^12,34,567$/],
    ['a language', () => languageName('es', 'pa'), /^ਸਪੇਨੀ/],
    ['itself', () => ownLanguageName('pa'), /^ਪੰਜਾਬੀ$/],
    ['a list', () => listed(['ੳ', 'ਅ', 'ੲ'], 'pa'), /^ੳ, ਅ ਅਤੇ ੲ$/],
  ],
};

function listed(items: string[], locale: string): string {
  return listParts(items, locale)
    .map(({value}) => value)
    .join('');
}

for (const [locale, cases] of Object.entries(told)) {
  describe(`What a page in "${locale}" tells, whatever the browser knows of it`, () => {
    before(async () => {
      await loadWords(locale);
    });

    for (const [what, tell, wanted] of cases) {
      it(what, () => {
        expect(spaced(tell())).to.match(wanted);
      });
    }

    it('digits that are asked for', () => {
      expect(formatDate('2024-05-09', `${locale}-u-nu-deva`)).to.contain('२०२४');
      expect(formatNumber(58, `${locale}-u-nu-deva`)).to.equal('५८');
    });

    it('a day of another calendar', () => {
      expect(formatDate('2024-05-09', `${locale}-u-ca-buddhist`)).to.contain('2567');
    });
  });
}

describe('In any locale of ours', () => {
  for (const locale of locales.filter((locale) => locale !== sourceLocale)) {
    it(`nothing is told in English: "${locale}"`, async () => {
      await loadWords(locale);
      const date = formatDate('2024-05-09', locale);
      expect(date).not.to.match(/M0?5|May /);
      expect(formatDuration(3482, locale)).not.to.match(/minutes|seconds/);
      expect(listed(['1', '2'], locale)).not.to.contain('and');
      // Of the Filipino names of languages, most are the English ones.
      expect(languageName('en', locale)).not.to.match(/^(en|English)$/);
    });
  }
});

// Where Intl knows the locale, it is what ours has to agree with.
const known = Intl.ListFormat.supportedLocalesOf(['hy', 'pa']).length === 2;
const kind = known ? 'as this browser has them' : 'AGAINST NOTHING: THIS BROWSER HAS NONE';
describe(`Own formats, ${kind}`, () => {
  const all: [string, Formats][] = [
    ['hy', armenian],
    ['pa', punjabi],
  ];
  for (const [locale, formats] of known ? all : []) {
    const own = makerOf(formats);
    const dates: Intl.DateTimeFormatOptions[] = [{dateStyle: 'long'}, {year: 'numeric'}];
    for (const asked of dates) {
      it(`tell every month in ${locale}: ${JSON.stringify(asked)}`, () => {
        const options = {...asked, calendar: 'gregory', timeZone: 'UTC'};
        const ours = own('DateTimeFormat', locale, options) as Intl.DateTimeFormat;
        const theirs = new Intl.DateTimeFormat(locale, options);
        for (let month = 0; month < 12; month++) {
          const moment = new Date(Date.UTC(2024, month, 9 + month, 2 * month, 5));
          expect(spaced(ours.format(moment))).to.equal(spaced(theirs.format(moment)));
        }
      });
    }

    it(`tell every hour in ${locale}`, () => {
      const options = {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'} as const;
      const ours = own('DateTimeFormat', locale, {
        ...options,
        calendar: 'gregory',
      }) as Intl.DateTimeFormat;
      const theirs = new Intl.DateTimeFormat(locale, options);
      // Browsers' versions of CLDR name the halves of the day in one or another way, and write 0 or 00.
      const clockOf = (text: string) => text.match(/\d+/g)?.map(Number);
      for (let hour = 0; hour < 24; hour++) {
        const moment = Date.UTC(2024, 4, 9, hour, 5);
        expect(clockOf(ours.format(moment))).to.deep.equal(clockOf(theirs.format(moment)));
      }
    });

    it(`count in ${locale}`, () => {
      for (const unit of ['hour', 'minute', 'second']) {
        const options = {style: 'unit', unit, unitDisplay: 'long'} as const;
        const ours = own('NumberFormat', locale, options) as Intl.NumberFormat;
        const theirs = new Intl.NumberFormat(locale, options);
        for (const count of [0, 1, 2, 1.5, 12345]) {
          expect(spaced(ours.format(count))).to.equal(spaced(theirs.format(count)));
        }
      }
    });

    it(`name languages in ${locale}`, () => {
      const theirs = new Intl.DisplayNames(locale, {
        type: 'language',
        languageDisplay: 'standard',
      });
      const ours = own('DisplayNames', locale, {}) as Intl.DisplayNames;
      for (const tag of ['en', 'es', 'ar', 'hy', 'pa', 'vi', 'ko', 'zh']) {
        expect(ours.of(tag)).to.equal(theirs.of(tag));
      }
    });
  }
});
