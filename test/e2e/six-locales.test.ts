/** The page demo/six-locales.html: six elements, each in its own language, which they pass on at a click. */
import {expect} from '@open-wc/testing';
import {all, until, untilPart} from '../support/elements.js';

/** What each language alone of these has. */
const SIGNS = {
  es: /[¿áéíóúñ]|\b(?:Ver|Reproducir)\b/u,
  ar: /[كيىة]/u,
  'zh-Hant': /\p{Script=Han}/u,
  fa: /[کیگچپ]/u,
  pa: /\p{Script=Gurmukhi}/u,
  ru: /\p{Script=Cyrillic}/u,
} as const;

type Locale = keyof typeof SIGNS;

/** They have names from the feed only. */
const SILENT = 'sli-funder-strip, sli-partner-list';

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa'];

describe('Six elements in six languages', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => {
    frame.remove();
  });

  it('speak and run each in its own, also when they change places', async function () {
    this.timeout(60_000);
    frame = document.createElement('iframe');
    Object.assign(frame, {width: '1000', height: '900', src: '/demo/six-locales.html'});
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const sections = [...page.querySelectorAll('section')];
    const before = sections.map(({lang}) => lang);

    for (let turn = 0; turn <= sections.length; turn++) {
      for (const section of sections) await untilSpoken(section);
      page.querySelector<HTMLElement>('#turn')!.click();
    }

    expect(new Set(before).size).to.equal(6);
    expect(sections.map(({lang}) => lang)).to.deep.equal([
      ...before.slice(-1),
      ...before.slice(0, -1),
    ]);
  });
});

async function untilSpoken(section: HTMLElement): Promise<void> {
  const element = section.firstElementChild as HTMLElement;
  const {lang, dir} = section;
  const what = `<${element.localName}> in "${lang}"`;
  if (element.matches(SILENT)) await untilPart(element, 'group');
  else await until(() => SIGNS[lang as Locale].test(saidIn(element, lang)), what);
  const directions = all(element, `[lang='${lang}'][dir]`).map(({dir}) => dir);
  expect(dir === 'rtl', what).to.equal(RIGHT_TO_LEFT.includes(lang));
  expect(directions, what).not.to.include(dir === 'rtl' ? 'ltr' : 'rtl');
}

/** Words and names of what is declared to be in a language, and so not the feed's. */
const saidIn = (element: HTMLElement, lang: string): string =>
  all(element, '*')
    .filter((inner) => languageOf(inner) === lang && !inner.matches('style'))
    .flatMap((inner) => [
      inner.ariaLabel ?? '',
      ...[...inner.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue),
    ])
    .join(' ');

function languageOf(element: Element): string | undefined {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang ?? ('host' in root ? languageOf(root.host as Element) : undefined);
}
