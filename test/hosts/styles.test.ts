/** Our elements beside the styles that pages of others have: they look the same beside all. */
import {expect} from '@open-wc/testing';
import {all, DEMO_FEED, parts, until, untilPart, untilStill} from '../support/elements.js';
import {MODULE_TAG, openHtml, type GuestPage} from '../support/guest-page.js';
import {hostStyles} from './styles.js';

const TAGS = [
  'sli-featured-session',
  'sli-session-player',
  'sli-session-list',
  'sli-funder-strip',
  'sli-partner-list',
];
const ELEMENTS = TAGS.map((tag) => `<${tag} src="${DEMO_FEED}" no-storage></${tag}>`).join('');
const SWITCHER =
  '<sli-language-switcher languages="en es ar" label="Language"></sli-language-switcher>';
/** As wide in every page, whatever its margins. */
const COLUMN = '<style>main { inline-size: 700px; margin: 0; padding: 0 }</style>';

interface Box {
  readonly name: string;
  /** In CSS px, from the corner of the element: left, top, width, height. */
  readonly sides: readonly number[];
}

describe('a page of others', () => {
  const pages: GuestPage[] = [];

  afterEach(() => {
    for (const page of pages.splice(0)) page.close();
  });

  for (const [name, head] of Object.entries(hostStyles)) {
    it(`changes no box of ours by its styles: ${name}`, async () => {
      const hosted = await open(head + COLUMN);
      const {fontFamily, fontSize} = hosted.window.getComputedStyle(
        hosted.find('sli-session-list'),
      );
      const clean = await open(
        `${COLUMN}<style>main { font-family: ${fontFamily}; font-size: ${fontSize} }</style>`,
      );

      const boxes = boxesIn(hosted);
      expect(boxes.length).to.be.above(100);
      expect(differences(boxes, boxesIn(clean))).to.deep.equal([]);
      expect(hosted.noise).to.deep.equal([]);
    });

    it(`leaves our text as it is to be read, by its styles: ${name}`, async () => {
      const hosted = await open(head);
      const clean = await open('');
      expect(textStyles(hosted)).to.deep.equal(textStyles(clean));
    });
  }

  it('may be all unset, and still shows and plays sessions', async () => {
    const page = await open('<style>* { all: unset !important }</style>');
    const {scrollWidth, clientWidth} = page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    expect(textStyles(page)).to.deep.equal(textStyles(await open('')));

    const player = page.find('sli-session-player');
    (await untilPart(player, 'play')).click();
    await until(() => parts<HTMLVideoElement>(player, 'media')[0]?.currentTime, 'playing');
  });

  const places = {
    'a flex box': 'display: flex',
    'a flex column, centered': 'display: flex; flex-direction: column; align-items: center',
    'a grid, centered': 'display: grid; place-items: center',
    'a grid of two columns': 'display: grid; grid-template-columns: 1fr 1fr',
    'a box as wide as what is in it': 'inline-size: fit-content',
    'a float': 'float: inline-start',
    'a table': 'display: table',
  };
  for (const [name, style] of Object.entries(places)) {
    it(`may put ours into a box of any kind: ${name}`, async () => {
      const page = await open(`<style>main { ${style} }</style>`, 700);
      for (const tag of TAGS) {
        const {width} = page.find(tag).getBoundingClientRect();
        // A flex box has all five in a row.
        if (style !== places['a flex box']) expect(width, tag).to.be.above(200);
        expect(width, tag).to.be.above(100);
      }
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  for (const width of [240, 320, 480, 768, 1024, 1440, 1920]) {
    for (const language of ['en', 'ar']) {
      it(`may have a column of any width, whatever the window has: ${width} px, ${language}`, async () => {
        const page = await open(`<style>main { inline-size: ${width}px }</style>`, 2000, language);
        const {left, right} = page.find('main').getBoundingClientRect();
        const outside = all(page.document.body, '[part]').filter((element) => {
          const box = element.getBoundingClientRect();
          return isSeen(element) && (box.left < left - 0.5 || box.right > right + 0.5);
        });
        expect(outside.map((element) => element.getAttribute('part'))).to.deep.equal([]);
      });
    }
  }

  async function open(head: string, width = 800, language = 'en'): Promise<GuestPage> {
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const page = await openHtml(
      `<!doctype html><html lang="${language}" dir="${direction}"><head>${head}</head><body><main>${ELEMENTS}${SWITCHER}</main>${MODULE_TAG}</body></html>`,
      {width},
    );
    pages.push(page);
    // As a whole in the window of the tests, since rows are only drawn once they come near.
    page.frame.height = '9000';
    page.frame.style.cssText = 'position: fixed; inset: 0; scale: 0.05; transform-origin: 0 0';
    const {document: inner} = page;
    await until(() => parts(page.find('sli-session-list'), 'title').length === 6, 'six titles');
    await until(() => parts(inner, 'organization').length >= 12, 'twelve funders');
    await untilPart(page.find('sli-session-player'), 'play');
    await untilPart(page.find('sli-featured-session'), 'title');
    await untilPart(page.find('sli-language-switcher'), 'language');
    await untilStill(inner.body);
    const drawn = {contentVisibilityAuto: true};
    await until(
      () => parts(inner, 'date').every((date) => date.checkVisibility(drawn)),
      'all rows',
    );
    return page;
  }

  function boxesIn(page: GuestPage): Box[] {
    return hosts(page).flatMap((host) => {
      const {left, top} = host.getBoundingClientRect();
      return all(host, '[part]')
        .filter(isSeen)
        .map((element) => {
          const box = element.getBoundingClientRect();
          const name = `${host.localName} ${element.getAttribute('part')}`;
          return {name, sides: [box.left - left, box.top - top, box.width, box.height]};
        });
    });
  }

  /** What differs by more than a rounding of fonts does. */
  function differences(boxes: readonly Box[], wanted: readonly Box[]): string[] {
    expect(boxes.map(({name}) => name)).to.deep.equal(wanted.map(({name}) => name));
    return boxes
      .filter(({sides}, index) =>
        sides.some((side, which) => Math.abs(side - wanted[index]!.sides[which]!) > 1),
      )
      .map(({name, sides}) => `${name}: ${sides.map(Math.round).join(' ')}`);
  }

  /** How the texts of each element are set. */
  function textStyles(page: GuestPage): string[] {
    return hosts(page).map((host) => {
      const root = all(host, '.root')[0]!;
      const style = page.window.getComputedStyle(root);
      const spacing = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
      return [
        host.localName,
        spacing.toFixed(2),
        style.cursor,
        style.fontStyle,
        style.fontVariant,
        style.fontWeight,
        style.letterSpacing,
        style.textAlign,
        style.textIndent,
        style.textShadow,
        style.textTransform,
        style.whiteSpace,
        style.wordBreak,
        style.wordSpacing,
        style.getPropertyValue('-webkit-text-fill-color') === style.color,
      ].join(', ');
    });
  }

  const hosts = (page: GuestPage) => [...page.find('main').children] as HTMLElement[];

  const isSeen = (element: HTMLElement) => element.getClientRects().length > 0;
});
