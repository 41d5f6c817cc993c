import {expect, fixture, html} from '@open-wc/testing';
import {rememberLanguage, rememberedLanguage} from '../../src/i18n/language-memory.js';
import {negotiateLocale} from '../../src/i18n/negotiate.js';
import '../../src/embed/all.js';
import {aFeed} from '../support/builders.js';
import {
  languageButton,
  part,
  sessionsNumbered,
  until,
  untilPart,
  words,
} from '../support/elements.js';

describe('Of the interface’s locales', () => {
  const cases: [asked: string, locale: string][] = [
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['zh', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-MO', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['cmn', 'zh-Hans'],
    ['cmn-TW', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['yue-HK', 'zh-Hant'],
    ['yue-Hans', 'zh-Hans'],
    ['zh-yue', 'zh-Hant'],
    ['zh-Latn', 'en'],
    ['hyw', 'hy'],
    ['tl', 'fil'],
    ['tl-PH', 'fil'],
    ['prs', 'fa'],
    ['fa-AF', 'fa'],
    ['arz', 'ar'],
    ['ar-Latn', 'en'],
    ['pa-IN', 'pa'],
    ['pa-Arab', 'en'],
    ['pnb', 'en'],
    ['ru-Latn', 'en'],
    ['ar-u-nu-latn', 'ar-u-nu-latn'],
    ['AR-eg-u-nu-arab', 'ar-u-nu-arab'],
    ['fa-u-ca-persian-nu-latn', 'fa-u-ca-persian-nu-latn'],
    ['es-u-co-trad', 'es'],
    ['es-x-school', 'es'],
    ['de', 'en'],
  ];
  for (const [asked, locale] of cases) {
    it(`${locale} serves who reads “${asked}”`, () => {
      expect(negotiateLocale(asked)).to.equal(locale);
    });
  }

  it('the page’s serves who reads what is in none, in the page’s digits', () => {
    expect(negotiateLocale('pa-Arab', 'ar-u-nu-arab')).to.equal('ar-u-nu-arab');
  });
});

describe('A page that wants other digits', () => {
  for (const [lang, count] of [
    ['ar-u-nu-arab', '١٬٢٣٤'],
    ['ar-u-nu-latn', '1,234'],
    ['fa-u-nu-latn', '1,234'],
  ] as const) {
    it(`has them with lang="${lang}", and says so to assistive technology`, async () => {
      const feed = aFeed({sessions: sessionsNumbered(1, 1234)});
      const list = await fixture<HTMLElement>(
        html`<sli-session-list lang=${lang} .feed=${feed}></sli-session-list>`,
      );
      const more = await untilPart(list, 'more');

      expect(words(more.parentElement!)).to.contain(count);
      expect(more.closest('[lang]')!.getAttribute('lang')).to.equal(lang);
      expect(getComputedStyle(more).direction).to.equal('rtl');
      expect(more.textContent).to.match(/\p{Script=Arabic}/u);
    });
  }

  it('keeps them when they were chosen, from page to page', async () => {
    after(() => {
      rememberLanguage(undefined, true);
    });
    const switcher = await fixture<HTMLElement>(
      html`<sli-language-switcher languages="en ar-u-nu-arab"></sli-language-switcher>`,
    );
    const feed = aFeed({sessions: sessionsNumbered(1, 30)});
    const place = await fixture<HTMLElement>(
      html`<div lang="en"><sli-session-list .feed=${feed}></sli-session-list></div>`,
    );
    const list = place.firstElementChild as HTMLElement;
    await untilPart(list, 'more');
    await untilPart(switcher, 'language');
    languageButton(switcher, 'ar-u-nu-arab').click();

    await until(() => words(part(list, 'more').parentElement!).includes('٣٠'), 'Arabic digits');
    expect(rememberedLanguage(true)).to.equal('ar-u-nu-arab');
  });
});
