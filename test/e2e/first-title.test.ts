/** What a list shows before its code is there: pages with the built script, of which the core is held back. */
import {expect} from '@open-wc/testing';
import {aFeed, aSession} from '../support/builders.js';
import {all, hasPart, part, parts, until, untilPart, words} from '../support/elements.js';
import {known} from '../support/engine.js';
import {openHtml, type GuestPage} from '../support/guest-page.js';
import {fromOtherOrigin, json, log, release, scenario, type Answer} from '../support/scenario.js';

const TITLE = {
  en: 'How to give feedback that students can use tomorrow morning, in a class of forty',
  ar: 'كيف تعطي ملاحظات يمكن للطلاب استخدامها صباح الغد في فصل من أربعين طالبا',
};
const newest = aSession({id: 'newest', title: TITLE, starts_at: '2025-05-09T10:00:00Z'});
const older = aSession({id: 'older', title: {en: 'An older session', ar: 'جلسة أقدم'}});
const feedOf = (about: object) => aFeed({sessions: [older, {...newest, ...about}]});

const CHOSEN = 'shared-learning-widgets.language';

describe('Before the code of a list has come', () => {
  let page: GuestPage;
  /** Where the script of the page comes from. */
  let server: string;

  afterEach(async () => {
    // Else WebKitGTK goes on waiting, and has no connection left at some time.
    await release(server);
    page.close();
    localStorage.clear();
  });

  for (const lang of ['en', 'ar'] as const) {
    for (const width of [280, 768, 1280]) {
      for (const about of [{}, {image: {url: '/demo/media/banner.jpg'}, url: '/page.html'}]) {
        const kind = 'image' in about ? 'with a picture' : 'without a picture';
        it(`its newest title stands where it stays: ${lang}, ${kind}, ${width} px wide`, async () => {
          const feed = await scenario([json(feedOf(about))]);
          await open(`<sli-session-list lang="${lang}" src="${feed}">\n</sli-session-list>`, {
            width,
            lang,
          });
          const early = await untilPart(list(), 'title');
          expect(words(early)).to.equal(TITLE[lang]);
          const before = placeOf(early);

          await show();
          const title = part(list(), 'title');

          expect(title).not.to.equal(early);
          expect(words(title)).to.match(new RegExp(`^${TITLE[lang]}`));
          expect(placeOf(title)).to.deep.equal(before);
          expect(await shifts()).to.deep.equal([]);
          expect((await log(feed)).requests).to.equal(1);
          expect(page.noise).to.deep.equal([]);
        });
      }
    }
  }

  it('its title is a heading of its level, in the language and direction of its words', async () => {
    const feed = await scenario([json(feedOf({}))]);
    await open(`<sli-session-list lang="ar" heading-level="4" src="${feed}"></sli-session-list>`);
    const {localName, ariaLevel, lang, dir} = await untilPart(list(), 'title');

    expect({localName, ariaLevel, lang, dir}).to.deep.equal({
      localName: 'h3',
      ariaLevel: '4',
      lang: 'ar',
      dir: 'rtl',
    });
  });

  it('the feeds of other elements are asked for, once for all', async () => {
    const feed = await scenario([json(feedOf({}))]);
    await open(
      `<sli-funder-strip src="${feed}"></sli-funder-strip>
       <sli-session-list src="${feed}" show="upcoming"></sli-session-list>`,
    );
    await until(async () => (await log(feed)).requests === 1, 'a request');

    await release(server);
    await until(() => list().matches(':state(empty)') || hasPart(list(), 'message'), 'the list');

    expect((await log(feed)).requests).to.equal(1);
  });

  it('a feed that fails is left to the list, which asks again', async () => {
    const feed = await scenario([{status: 503}, json(feedOf({}))]);
    await open(`<sli-session-list lang="en" src="${feed}" no-storage></sli-session-list>`);
    await until(async () => (await log(feed)).requests === 1, 'a request');

    await show();

    expect((await log(feed)).requests).to.equal(2);
  });

  it('it may be moved', async () => {
    const feed = await scenario([json(feedOf({}))]);
    await open(
      `<sli-session-list lang="en" src="${feed}"></sli-session-list><div id="other"></div>`,
    );
    await untilPart(list(), 'title');
    page.find('#other').append(list());

    await show();

    expect(parts(list(), 'title')).to.have.lengthOf(2);
    expect((await log(feed)).requests).to.equal(1);
  });

  it('it gives way to what the page has there when the code can’t be had', async () => {
    const feed = await scenario([json(feedOf({}))]);
    await open(
      `<sli-session-list lang="en" src="${feed}"><a href="#x">Sessions</a></sli-session-list>`,
      {},
      {status: 404, delay: 'released'},
    );
    await untilPart(list(), 'title');
    const link = page.find('a[href="#x"]');
    expect(link.getClientRects()).to.have.lengthOf(0);

    await release(server);

    await until(() => !hasPart(list(), 'title'), 'no title');
    expect(link.getClientRects()).to.have.lengthOf(1);
  });

  it('in the page’s language, where the visitor’s browser asks for that', async () => {
    const feed = await scenario([json(feedOf({title: {es: 'En español'}}))]);
    await open(list_(`src="${feed}"`) + asksFor('es-MX'), {lang: 'es'});

    await until(() => hasPart(list(), 'title'), 'a title');
  });

  const uncertain: Record<
    string,
    {
      feed?: unknown;
      attributes?: string;
      children?: string;
      lang?: string;
      chosen?: string;
      browser?: string;
    }
  > = {
    'the visitor has chosen a language': {attributes: '', chosen: 'ar', lang: 'en'},
    'the browser asks for another language': {
      attributes: '',
      lang: 'es',
      feed: feedOf({title: {es: 'En español'}}),
      browser: 'ru',
    },
    'the title is not in the language of the list': {attributes: 'lang="es"'},
    'the list is of upcoming sessions': {attributes: 'lang="en" show="upcoming"'},
    'the list has another order': {attributes: 'lang="en" order="oldest"'},
    'the list has a toolbar': {attributes: 'lang="en" search'},
    'the list has a heading of the page’s own': {children: '<h2 slot="heading">Ours</h2>'},
    'the feed is of another version': {feed: {...feedOf({}), version: 'shared-learning-feed/2'}},
    'the newest date is none': {feed: feedOf({starts_at: '2025-02-30'})},
    'the newest time has no zone': {feed: feedOf({starts_at: '2025-05-09T10:00:00'})},
    'the newest has the id of another': {feed: feedOf({id: 'older'})},
    'the newest has no title': {feed: feedOf({title: undefined})},
    'the title is no text': {feed: feedOf({title: {en: 5}})},
    'the picture has an address of a script': {feed: feedOf({image: {url: 'javascript:alert(1)'}})},
    'there are no sessions': {feed: aFeed({sessions: []})},
    'the sessions are none': {feed: aFeed({sessions: [null, 5] as never})},
    'the feed is a text': {feed: 'sessions'},
  };
  for (const [what, about] of Object.entries(uncertain)) {
    const {feed = feedOf({}), attributes, children, lang, chosen, browser = 'en'} = about;
    it(`nothing shows where ${what}`, async () => {
      if (chosen) localStorage.setItem(CHOSEN, chosen);
      const asked = await scenario([json(feed)]);
      const sure = await scenario([json(feedOf({}))]);
      await open(
        list_(`src="${asked}" ${attributes ?? 'lang="en"'}`, children) +
          list_(`src="${sure}" lang="en"`) +
          asksFor(browser),
        {...(lang && {lang})},
      );
      await until(async () => (await log(asked)).requests > 0, 'a request');
      const [uncertain, certain] = lists();
      await untilPart(certain!, 'title');
      await drawn();

      expect(uncertain!.shadowRoot === null).to.equal(true);
    });
  }

  it('a title is a text, whatever is in it', async () => {
    const title = {en: '<img src="x" onerror="parent.isHacked = true"><b>Bold</b>'};
    const feed = await scenario([json(feedOf({title}))]);
    await open(`<sli-session-list lang="en" src="${feed}"></sli-session-list>`);

    expect((await untilPart(list(), 'title')).textContent).to.equal(title.en);
  });

  it('a list that came with the page is left as it is', async () => {
    const feed = await scenario([json(feedOf({}))]);
    await open(
      list_(
        `src="${feed}" lang="en"`,
        '<template shadowrootmode="open"><h3 part="title">From the server</h3></template>',
      ) + list_(`src="${feed}" lang="en"`),
    );
    const [prerendered, other] = lists();
    await untilPart(other!, 'title');

    expect(parts(prerendered!, 'title').map(words)).to.deep.equal(['From the server']);
  });

  it('no other part of the page is touched', async () => {
    const feed = await scenario([json(feedOf({}))]);
    await open(
      `<img src="/demo/media/banner.jpg"><sli-session-list lang="en" src="${feed}"></sli-session-list>`,
    );
    const before = page.document.documentElement.outerHTML;
    await untilPart(list(), 'title');

    expect(page.document.documentElement.outerHTML).to.equal(before);
    expect(all(page.document, 'style')).to.have.lengthOf(1);
  });

  /** A list with these attributes. */
  const list_ = (attributes: string, children = '') =>
    `<sli-session-list ${attributes}>${children}</sli-session-list>`;

  /** A browser that asks for this language, whatever that of the test does. */
  const asksFor = (language: string) =>
    `<script>Object.defineProperty(navigator, 'language', {value: '${language}'})</script>`;

  const lists = () => [...page.document.querySelectorAll<HTMLElement>('sli-session-list')];
  const list = () => lists()[0]!;

  /** Opens a page whose script's core comes when it is released. */
  async function open(
    body: string,
    {width = 800, lang = 'en'}: {width?: number; lang?: string} = {},
    core?: Answer,
  ): Promise<void> {
    const sums = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const script = async (name: string): Promise<Answer> => {
      const path = Object.keys(sums).find((file) => file.startsWith(name))!;
      const body = await (await fetch(`/dist/${path}`)).text();
      return {headers: {'content-type': 'text/javascript'}, body};
    };
    server = await scenario([
      await script('shared-learning.js'),
      core ?? {...(await script('chunks/core-')), delay: 'released'},
      await script('chunks/ar-'),
    ]);
    // The runner would take apart what comes as script from its own server.
    const src = await fromOtherOrigin(`${server}shared-learning.js`);
    page = await openHtml(
      `<!doctype html><html lang="${lang}"><body>
         <style>html { overflow-y: scroll } body { margin: 0; font: 16px/1.5 sans-serif }</style>
         ${body}
         <script type="module" src="${src}"></script>
       </body></html>`,
      {width, isLoading: true},
    );
  }

  /** Lets the core come, and waits for what it shows. */
  async function show(): Promise<void> {
    const had = parts(list(), 'title').length;
    let isThere = true;
    const look = () => {
      isThere &&= parts(list(), 'title').length >= had;
      page.window.requestAnimationFrame(look);
    };
    look();
    await release(server);
    await until(() => parts(list(), 'title').length === 2, 'two titles');
    await drawn();
    await drawn();
    expect(isThere, 'what has been there is there all the time').to.equal(true);
  }

  const drawn = () =>
    new Promise((resolve) => {
      page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve));
    });

  /** Where the lines of a title stand, to the pixel, and how they look. */
  function placeOf(title: HTMLElement): unknown {
    const walker = page.document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode();
    while (text && !(text as Text).data.trim()) text = walker.nextNode();
    const range = page.document.createRange();
    range.selectNodeContents(text!);
    const {fontSize, fontWeight, color} = page.window.getComputedStyle(title);
    return {
      fontSize,
      fontWeight,
      color,
      lines: [...range.getClientRects()].map(({x, y, width}) => [x, y, width].map(Math.round)),
    };
  }

  /** What has moved, as the browser tells it. */
  async function shifts(): Promise<string[]> {
    if (!known.tellsShifts) return [];
    const {PerformanceObserver} = page.window as unknown as typeof globalThis;
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    await drawn();
    await drawn();
    entries.push(...observer.takeRecords());
    observer.disconnect();
    return entries.map((entry) => JSON.stringify(entry));
  }
});
