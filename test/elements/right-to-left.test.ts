/** What runs from left to right within Arabic and Persian, and what does not; and what each script needs. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import {locales} from '../../src/i18n/messages.js';
import {aFeed, aSession} from '../support/builders.js';
import {all, part, parts, untilPart} from '../support/elements.js';
import {aTalkInThree, forgetVisitor, menuItems, play} from '../support/player.js';
import {surfaces} from '../support/surfaces.js';

const PHONE = '+1 (213) 555-0100';

describe('Within Arabic', () => {
  beforeEach(forgetVisitor);

  for (const [language, before, after] of [
    ['ar', 'اتصلوا على الرقم ', ' للتسجيل قبل 9/5/2024.'],
    ['fa', 'برای ثبت‌نام با ', ' تماس بگیرید.'],
  ] as const) {
    for (const number of [PHONE, '213-555-0100', '1-800-555-0100', '(213) 555 0100']) {
      it(`${number} reads from left to right in a description in ${language}`, async () => {
        const session = aSession({description: {[language]: before + number + after}});
        const list = await listOf(language, session);
        const description = await untilPart(list, 'description');

        const lefts = glyphs(description, number).map(({left}) => left);
        expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
        // The words around it run the other way.
        const [start] = glyphs(description, before.slice(0, 4));
        expect(start!.left).to.be.above(lefts[0]!);
        expect(description.textContent).to.contain(number);
      });
    }
  }

  it('years and dates keep the order that the script gives them', async () => {
    const session = aSession({description: {ar: 'من 2024-2025 حتى 2026.'}});
    const list = await listOf('ar', session);
    const description = await untilPart(list, 'description');

    expect(all(description, 'bdi')).to.deep.equal([]);
  });

  for (const lang of ['ar', 'ar-u-nu-arab', 'fa']) {
    it(`the controls, the times and the speeds run from left to right (${lang})`, async () => {
      const player = await playing(lang);
      const controls = part(player, 'controls');
      expect(direction(controls)).to.equal('ltr');
      const [toggle, fullScreen] = [part(player, 'toggle'), part(player, 'full-screen')];
      expect(left(toggle)).to.be.below(left(fullScreen));

      const [now, whole] = all(part(player, 'time'), 'bdi');
      expect(left(now!)).to.be.below(left(whole!));

      part(player, 'speed').click();
      await untilPart(player, 'menu');
      const item = menuItems(player).find(({textContent}) => textContent.includes('×'))!;
      const label = item.textContent.trim();
      const places = glyphs(item, label).map((glyph) => glyph.left);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });
  }

  it('the menus mirror', async () => {
    const player = await playing('ar');
    part(player, 'captions').click();
    await untilPart(player, 'menu');
    const [item] = menuItems(player);
    expect(direction(part(player, 'menu'))).to.equal('rtl');
    expect(getComputedStyle(item!).textAlign).to.match(/start|right/);
  });

  for (const lang of ['ar', 'fa', 'en']) {
    it(`only the icon that points onward is mirrored (${lang})`, async () => {
      const player = await opened('a player that plays', lang);
      const list = await opened('a list that is searched and filtered', lang);
      const icons = [...svgs(player), ...svgs(list)];
      const mirrored = icons.filter((icon) => getComputedStyle(icon).scale.startsWith('-1'));

      const names = new Set(icons.map(nameOf));
      expect([...names]).to.include.members([
        'button toggle',
        'button mute',
        'button captions',
        'button chapters-menu',
        'button full-screen',
        'share',
        'filters',
        'sort',
      ]);
      expect(mirrored.map(nameOf)).to.deep.equal(lang === 'en' ? [] : ['share']);
    });
  }
});

describe('What each script needs', () => {
  /** How high lines are at least, of the size of the letters. */
  const heights: [language: string, atLeast: number][] = [
    ['en', 1.5],
    ['hy', 1.6],
    ['vi', 1.6],
    ['ko', 1.6],
    ['zh-Hans', 1.65],
    ['ar', 1.7],
    ['fa', 1.7],
    ['pa', 1.7],
    ['ur', 2],
  ];
  for (const [language, atLeast] of heights) {
    it(`lines of ${language} have room, on a page that leaves them none`, async () => {
      const texts = {title: {[language]: 'Ñ'}, description: {[language]: 'Ñ'}};
      const place = await fixture<HTMLElement>(
        html`<div lang="en" style="line-height: 1; letter-spacing: 0.2em; font-style: italic">
          <sli-session-list .feed=${aFeed({sessions: [aSession(texts)]})}></sli-session-list>
        </div>`,
      );
      const description = await untilPart(place, 'description');

      expect(leading(description)).to.be.at.least(atLeast);
      expect(leading(part(place, 'title'))).to.be.within(1.29, leading(description));
      const {letterSpacing, fontStyle} = getComputedStyle(description);
      expect(letterSpacing).to.match(/^(?:normal|0px)$/);
      expect(fontStyle).to.equal('normal');
    });
  }

  it('Korean breaks between words, and English within it as English does', async () => {
    const session = aSession({title: {en: 'A talk'}, description: {ko: '한국어 설명'}});
    const list = await listOf('ko', session);
    const korean = getComputedStyle(await untilPart(list, 'description'));
    const english = getComputedStyle(part(list, 'title'));

    expect(korean.wordBreak).to.equal('keep-all');
    expect(english.wordBreak).to.equal('normal');
  });

  it('nothing forces capitals or slanted letters on any of them', async () => {
    for (const [what, open] of surfaces.slice(0, 6)) {
      const surface = await open('en');
      for (const locale of locales) {
        surface.parentElement!.lang = locale;
        const forced = all(surface, '*').filter((element) => {
          const {textTransform, fontStyle} = getComputedStyle(element);
          return textTransform !== 'none' || fontStyle !== 'normal';
        });
        expect(forced, `${what} in ${locale}`).to.deep.equal([]);
      }
    }
  });

  it('a language begins with a capital where its script has them for that', async () => {
    const switcher = await fixture<HTMLElement>(
      html`<sli-language-switcher languages="es tr hy ka fa pa"></sli-language-switcher>`,
    );
    await untilPart(switcher, 'language');
    const names = parts(switcher, 'language').map((button) => all(button, 'bdi')[0]!.textContent);

    expect(names.slice(0, 2)).to.deep.equal(['Español', 'Türkçe']);
    expect(names[3]).to.match(/^(?:ქართული|Georgian)$/);
    expect(names[4]).to.equal('فارسی');
  });
});

/** Sides that are physical on purpose: time runs from left to right, and a check mark is one in every script. */
const PHYSICAL = /played|buffered|mark|thumb|pointed|\.menu|aria-checked|aria-expanded|dir=|volume/;

describe('The styles', () => {
  it('know no left and right', async () => {
    const found = new Set<string>();
    for (const [, open] of surfaces) {
      const surface = await open('en');
      for (const {shadowRoot} of [surface, ...all(surface, '*')])
        for (const sheet of shadowRoot?.adoptedStyleSheets ?? [])
          for (const rule of rulesIn(sheet.cssRules))
            if (isOneSided(rule)) found.add(rule.selectorText);
    }
    expect([...found].filter((selector) => !PHYSICAL.test(selector))).to.deep.equal([]);
  }).timeout(40_000);
});

function rulesIn(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) =>
    rule instanceof CSSStyleRule
      ? [rule]
      : 'cssRules' in rule
        ? rulesIn(rule.cssRules as CSSRuleList)
        : [],
  );
}

/** Whether a rule says of one side what it doesn't say of the other. */
function isOneSided({style}: CSSStyleRule): boolean {
  const pairs = ['', 'margin-', 'padding-', 'border-'].map((name) =>
    ['left', 'right'].map((side) =>
      style.getPropertyValue(name === 'border-' ? `border-${side}-width` : name + side),
    ),
  );
  return (
    pairs.some(([one, other]) => one !== other) ||
    /left|right/.test(`${style.textAlign} ${style.cssFloat}`)
  );
}

async function listOf(lang: string, session: unknown): Promise<HTMLElement> {
  const list = Object.assign(document.createElement('sli-session-list'), {
    feed: aFeed({sessions: [session as Record<string, unknown>]}),
  });
  await fixture(html`<div lang=${lang}>${list}</div>`);
  await untilPart(list, 'session');
  return list;
}

const opened = (what: string, lang: string) => surfaces.find(([name]) => name === what)![1](lang);

async function playing(lang: string): Promise<HTMLElement> {
  const player = Object.assign(document.createElement('sli-session-player'), {
    feed: aTalkInThree(),
    session: 'talk',
    language: 'en',
  });
  await fixture(html`<div lang=${lang}>${player}</div>`);
  await untilPart(player, 'play');
  await play(player);
  return player;
}

/** Where each sign of a text is, but for spaces. */
function glyphs(root: Element, text: string): DOMRect[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const signs: [Text, number][] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.data.length; at++) signs.push([node, at]);
  }
  const from = signs
    .map(([node, at]) => node.data[at])
    .join('')
    .indexOf(text);
  if (from < 0) throw new Error(`There is no "${text}"`);
  return signs
    .slice(from, from + text.length)
    .filter(([node, at]) => node.data[at]!.trim())
    .map(([node, at]) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    });
}

const svgs = (root: Element) => all<HTMLElement>(root, 'svg');

const nameOf = (icon: Element): string =>
  icon.closest<HTMLElement>('[part]')?.part.value ?? icon.parentElement!.className;

const direction = (element: Element) => getComputedStyle(element).direction;

const left = (element: Element) => element.getBoundingClientRect().left;

function leading(element: Element): number {
  const {lineHeight, fontSize} = getComputedStyle(element);
  return parseFloat(lineHeight) / parseFloat(fontSize);
}
