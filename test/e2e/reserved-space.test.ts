/** That a page which keeps room for an element, as the reference tells, is not moved by it: from its tag to its feed. */
import {expect} from '@open-wc/testing';
import {ENGINE, known} from '../support/engine.js';
import {all, DEMO_FEED, until, untilPart} from '../support/elements.js';
import {openPage, SCRIPT, type GuestPage} from '../support/guest-page.js';

/** What shows last of each element, by its part. */
const ELEMENTS = {
  'sli-initiative': 'organization',
  'sli-session-list': 'session',
  'sli-featured-session': 'tab',
  'sli-funder-strip': 'organization',
  'sli-partner-list': 'organization',
};

const feed = new URL(DEMO_FEED, location.href).href;

describe('Room kept for an element', () => {
  let page: GuestPage;

  afterEach(() => {
    page.close();
  });

  for (const width of [280, 768, 1280]) {
    for (const [tag, last] of Object.entries(ELEMENTS)) {
      it(`of its height keeps all in its place: ${tag}, ${width} px wide`, async () => {
        await open(tag, '', width);
        await showElement(tag, last);
        const {height} = page.find(tag).getBoundingClientRect();
        page.close();

        await open(
          tag,
          `${tag}:is(:not(:defined), :state(loading)) { display: block; box-sizing: border-box; min-block-size: ${height}px }`,
          width,
        );
        const before = below();
        await showElement(tag, last);

        expect(below()).to.be.closeTo(before, 1);
        expect(await shifts()).to.deep.equal([]);
      });
    }

    if (ENGINE === 'WebKitGTK') {
      console.warn(`NOT RUN in ${ENGINE}, whose lines are of other heights: figures, ${width} px`);
      continue;
    }
    it(`is told for the player by its width alone: ${width} px`, async () => {
      await open(
        'sli-session-player',
        `sli-session-player:not(:defined) { display: block; box-sizing: content-box; aspect-ratio: 16/9; padding-block-end: ${width < 360 ? 11.54 : 7.14}em }`,
        width,
      );
      const before = below();
      await showElement('sli-session-player', 'tab');

      expect(below()).to.be.closeTo(before, 1);
      expect(await shifts()).to.deep.equal([]);
    });
  }

  it('of a screen’s height keeps all in view in its place: a list of any length', async () => {
    await open(
      'sli-session-list',
      'sli-session-list:is(:not(:defined), :state(loading)) { display: block; min-block-size: 100vh }',
      768,
    );
    await showElement('sli-session-list', 'session');

    expect(await shifts()).to.deep.equal([]);
  });

  it('is missed when it is not there (so that the tests above mean something)', async () => {
    await open('sli-funder-strip', '', 768);
    const before = below();
    await showElement('sli-funder-strip', 'organization');

    expect(below()).to.be.greaterThan(before + 20);
    if (known.tellsShifts) expect(await shifts()).not.to.deep.equal([]);
  });

  /** Opens a page with the tag and something below it, as it is before the script comes. */
  async function open(tag: string, css: string, width: number): Promise<void> {
    page = await openPage(
      `<style>body { margin: 0; font: 16px/1.5 sans-serif } ${css}</style>
       <${tag} src="${feed}" no-storage></${tag}><p id="below">What stands below.</p>`,
    );
    (page.window.frameElement as HTMLIFrameElement).width = String(width);
    await drawn();
    await drawn();
  }

  async function showElement(tag: string, last: string): Promise<void> {
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = SCRIPT;
    page.document.body.append(script);
    await page.window.customElements.whenDefined(tag);
    const element = page.find(tag);
    await untilPart(element, last);
    await until(
      () => all<HTMLImageElement>(element, 'img:not([loading=lazy])').every((img) => img.complete),
      'the pictures',
    );
    await until(() => all(element, '[aria-busy]').length === 0, 'all of it');
    await drawn();
    await drawn();
  }

  const below = () => page.find('#below').getBoundingClientRect().top;

  const drawn = () =>
    new Promise((resolve) => {
      page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve));
    });

  /** What has moved since the page's width was set, as the browser tells it. */
  async function shifts(): Promise<string[]> {
    if (!known.tellsShifts) return [];
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      const found: PerformanceEntry[] = [];
      const observer = new (
        page.window as unknown as {PerformanceObserver: typeof PerformanceObserver}
      ).PerformanceObserver((list) => found.push(...list.getEntries()));
      observer.observe({type: 'layout-shift', buffered: true});
      // What was before is told before the next frame but one.
      void drawn().then(() => {
        found.push(...observer.takeRecords());
        observer.disconnect();
        resolve(found);
      });
    });
    const defined = scriptStart();
    return entries
      .filter(({startTime}) => startTime > defined)
      .map((entry) => JSON.stringify(entry));
  }

  const scriptStart = () =>
    page.window.performance.getEntriesByType('resource').find(({name}) => name === SCRIPT)
      ?.startTime ?? 0;
});
