/** The built script, in pages of its own, as partners have it. */
import {expect} from '@open-wc/testing';
import type {SliFeedErrorEvent} from '../../src/elements/events.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {elsewhere, fromOtherOrigin, json, log, scenario, type Answer} from '../support/scenario.js';
import {
  DEMO_FEED,
  hasPart,
  part,
  parts,
  playableType,
  until,
  untilPart,
  words,
} from '../support/elements.js';

const SCRIPT = new URL('/dist/shared-learning.js', location.href).href;

describe('the script', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => {
    frame.remove();
  });

  for (const name of ['index', 'initiative']) {
    it(`asks for itself, the feed and pictures before the first click, and for nothing else: ${name}`, async () => {
      await open(`/demo/${name}.html`);
      await until(() => parts(page().document, 'session').length === 6, 'six sessions');
      await until(() => requests().some((name) => name.endsWith('feed.json')), 'the log');

      const addresses = requests()
        .map((name) => new URL(name))
        .filter(({protocol}) => protocol !== 'data:');

      expect(addresses.filter(({origin}) => origin !== location.origin)).to.deep.equal([]);
      const unexpected = addresses
        .map(({pathname}) => pathname)
        .filter(
          (path) =>
            !/^\/dist\/(shared-learning|chunks\/core-[\w-]+)\.js$|^\/demo\/(feed\.json|demo\.css|nav\.js|media\/.*\.(jpg|png))$/.test(
              path,
            ),
        );
      expect(unexpected).to.deep.equal([]);
      expect(addresses.filter(({pathname}) => pathname.endsWith('feed.json'))).to.have.lengthOf(1);
    });
  }

  it('asks for the video at a click, though the code that plays it has not come', async () => {
    const {name, answer} = await core();
    const url = await scenario([answer, {delay: 'never'}]);
    const video = await scenario([{status: 404}]);
    const source = {url: `${video}en.mp4`, mime_type: `video/${playableType()}`};
    const feed = await scenario([
      json(aFeed({sessions: [aSession({versions: [aVersion({sources: [source]})]})]})),
    ]);
    await openWith(
      `<script type="module" src="${await fromOtherOrigin(url + name)}"></script>
       <sli-session-player src="${feed}" no-storage></sli-session-player>`,
    );
    const player = await element('sli-session-player');
    const play = await untilPart(player, 'play');
    expect((await log(video)).requests).to.equal(0);

    play.click();

    await until(async () => (await log(video)).requests > 0, 'the video is asked for');
  });

  it('may be pasted twice, and under another address', async () => {
    const errors = await openWith(
      `<script type="module" src="${SCRIPT}"></script>
       <script type="module" src="${SCRIPT}"></script>
       <script type="module" src="${SCRIPT}?ver=2"></script>
       <sli-session-list src="${DEMO_FEED}"></sli-session-list>
       <sli-funder-strip src="${DEMO_FEED}"></sli-funder-strip>`,
    );
    const list = await element('sli-session-list');
    await until(() => parts(list, 'title').length === 6, 'six titles');

    expect(errors).to.deep.equal([]);
    await until(() => requests().some((name) => name.endsWith('feed.json')), 'the log');
    const names = requests();
    expect(names.filter((name) => name.includes('/core-'))).to.have.lengthOf(1);
    expect(names.filter((name) => name.endsWith('feed.json'))).to.have.lengthOf(1);
  });

  it('works from another origin, words and all', async () => {
    const errors = await openWith(
      `<script type="module" src="${await elsewhere('/dist/shared-learning.js')}"></script>
       <sli-session-list lang="ar" src="${await elsewhere('/demo/feed.json')}"></sli-session-list>`,
    );
    const list = await element('sli-session-list');
    await until(() => parts(list, 'watch').length === 18, 'three links a session');

    expect(errors).to.deep.equal([]);
    expect(words(parts(list, 'watch')[2])).to.equal('المشاهدة بالعربية');
  });

  it('joins the pages of a feed', async () => {
    const errors = await openWith(
      `<script type="module" src="${SCRIPT}"></script>
       <sli-session-list src="${await feedInPages()}" no-storage></sli-session-list>`,
    );
    const list = await element('sli-session-list');
    (await untilPart(list, 'more')).click();
    await until(() => parts(list, 'title').length === 2, 'two titles');

    expect(parts(list, 'title').map(words)).to.have.members(['First', 'Second']);
    expect(errors).to.deep.equal([]);
  });

  it('shows what it has when a part of itself can’t be had', async () => {
    const {name, answer} = await core();
    // The core comes, and nothing that it asks for later. From elsewhere: the runner's own server reads scripts too.
    const server = await fromOtherOrigin(await scenario([answer, {status: 404}]));
    const errors = await openWith(
      `<script type="module" src="${server}${name}"></script>
       <sli-session-list src="${await feedInPages()}" no-storage></sli-session-list>`,
    );
    const list = await element('sli-session-list');
    const told: SliFeedErrorEvent[] = [];
    list.addEventListener('sli-feed-error', (event) => told.push(event as SliFeedErrorEvent));
    const more = await untilPart(list, 'more');
    for (const count of [1, 2]) {
      more.click();
      await until(() => told.length === count, `error ${count}`);
      await until(() => !more.ariaDisabled, 'a button to try again');
    }

    expect(told.map(({error}) => error.kind)).to.deep.equal(['network', 'network']);
    expect(parts(list, 'title').map(words)).to.deep.equal(['First']);
    expect(errors).to.deep.equal([]);
  });

  it('adds nothing to the head of the page, and no globals but the marks of Lit itself', async () => {
    await openWith('<sli-language-switcher languages="en es"></sli-language-switcher>');
    const before = Object.keys(page());
    const head = page().document.head.innerHTML;
    const script = page().document.createElement('script');
    script.type = 'module';
    script.src = SCRIPT;
    page().document.body.append(script);
    const switcher = await element('sli-language-switcher');
    await until(() => parts(switcher, 'language').length === 2, 'two languages');

    const added = Object.keys(page()).filter((name) => !before.includes(name));
    expect(added.filter((name) => !/^(lit|reactiveElement)/.test(name))).to.deep.equal([]);
    expect(page().document.head.innerHTML).to.equal(head);
  });

  it('speaks Arabic, from right to left, on a page in Arabic', async () => {
    await open('/demo/arabic.html');
    const player = await element('sli-session-player');
    const play = await untilPart(player, 'play');

    expect(words(play)).to.match(/^تشغيل: /);
    await until(() => requests().some((name) => name.includes('/ar-')), 'the log');
    expect(requests().filter((name) => name.includes('.later-'))).to.deep.equal([]);
    expect(page().getComputedStyle(part(player, 'frame')).direction).to.equal('rtl');
  });

  it('speaks English where other words can’t be had', async () => {
    const sums = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const core = Object.keys(sums).find((name) => name.includes('/core-'));
    const scripts = [SCRIPT, `/dist/${core}`].map(async (address) => ({
      headers: {'content-type': 'text/javascript'},
      body: await (await fetch(address)).text(),
    }));
    const url = await scenario([...(await Promise.all(scripts)), {status: 500}]);
    // The runner would take apart what comes as script from its own server.
    const script = await fromOtherOrigin(`${url}shared-learning.js`);
    const errors = await openWith(
      `<script type="module" src="${script}"></script>
       <sli-session-list lang="es" src="${DEMO_FEED}" page-size="2"></sli-session-list>`,
    );
    const list = await element('sli-session-list');

    expect(words(await untilPart(list, 'more'))).to.equal('Show more');
    expect(errors).to.deep.equal([]);
    // WebKit asks once more for what has failed, as another part of the words is wanted.
    expect((await log(url)).requests).to.be.within(3, 4);
  });

  it('speaks two languages on one page', async () => {
    await open('/demo/bilingual.html');
    await until(() => lists().every((list) => hasPart(list, 'more')), 'both lists');

    expect(lists().map((list) => words(part(list, 'more')))).to.deep.equal([
      'Show more',
      'Mostrar más',
    ]);
  });

  for (const name of ['index', 'initiative', 'arabic', 'bilingual']) {
    for (const width of [280, 768, 1280]) {
      it(`stays inside of a page ${width} px wide: ${name}`, async () => {
        await open(`/demo/${name}.html`, width);
        const {document: inner} = page();
        await until(() => parts(inner, 'organization').length >= 12, 'twelve funders');

        const {scrollWidth, clientWidth} = inner.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      });
    }
  }

  /** The address of a feed of two pages, each with one session. */
  async function feedInPages(): Promise<string> {
    const first = aFeed({next_url: '2.json', sessions: [aSession({title: 'First'})]});
    const second = aFeed({sessions: [aSession({title: 'Second'})]});
    return scenario([json(first), json(second)]);
  }

  /** The core of the built script: its name, and itself. */
  async function core(): Promise<{name: string; answer: Answer}> {
    const sums = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const path = Object.keys(sums).find((file) => file.startsWith('chunks/core-'))!;
    const body = await (await fetch(`/dist/${path}`)).text();
    const answer = {headers: {'content-type': 'text/javascript'}, body};
    return {name: path.replace('chunks/', ''), answer};
  }

  async function open(address: string, width = 1000): Promise<void> {
    frame = document.createElement('iframe');
    frame.width = String(width);
    frame.height = '900';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.src = address;
    document.body.append(frame);
    await loaded;
  }

  /** Opens a page with a body, and answers with the list in which its errors appear. */
  async function openWith(body: string): Promise<string[]> {
    await open('/demo/demo.css');
    const errors: string[] = [];
    const {document: inner} = page();
    page().addEventListener('error', ({message}) => errors.push(message));
    page().addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
    // Scripts run that are made by a document's own methods; those that are parsed from innerHTML don't.
    const parsed = new DOMParser().parseFromString(body, 'text/html');
    for (const node of parsed.querySelectorAll('body > *, head > *')) {
      const made = inner.createElement(node.localName);
      for (const {name, value} of node.attributes) made.setAttribute(name, value);
      inner.body.append(made);
    }
    return errors;
  }

  function page(): Window & typeof globalThis {
    return frame.contentWindow as Window & typeof globalThis;
  }

  /** The addresses that the page has asked for. A request is in this log a moment after its answer. */
  function requests(): string[] {
    return page()
      .performance.getEntriesByType('resource')
      .map(({name}) => name);
  }

  function lists(): HTMLElement[] {
    return [...page().document.querySelectorAll<HTMLElement>('sli-session-list')];
  }

  /** An element of the page, once the script has brought it to life. */
  async function element(tag: string): Promise<HTMLElement> {
    await page().customElements.whenDefined(tag);
    return page().document.querySelector<HTMLElement>(tag)!;
  }
});
