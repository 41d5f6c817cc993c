/** What must hold in any page, however it treats our script and elements. */
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {DEMO_FEED, parts, until, untilPart, words} from '../support/elements.js';
import {
  CLASSIC,
  MODULE_TAG,
  openAt,
  openPage,
  SCRIPT,
  type GuestPage,
} from '../support/guest-page.js';
import {elsewhere, log, scenario} from '../support/scenario.js';

const LIST = `<sli-session-list src="${DEMO_FEED}"><p>All sessions</p></sli-session-list>`;
/** One version of the script, for ever, and the newest of a kind. */
const EXACT_TAG = MODULE_TAG.replace('/dist/', '/dist/{version}/');
const NEWEST_TAG = MODULE_TAG.replace('/dist/', '/dist/{major}/');
const CLASSIC_TAG = `<script src="${CLASSIC}"></script>`;

describe('a good guest', () => {
  let page: GuestPage;

  afterEach(() => {
    page.close();
  });

  const ways = {
    'the script before the element': MODULE_TAG + LIST,
    'the script after the element': LIST + MODULE_TAG,
    'an async script': MODULE_TAG.replace('type', 'async type') + LIST,
    'the script twice': MODULE_TAG + LIST + MODULE_TAG,
    'two versions': MODULE_TAG + LIST + EXACT_TAG,
    'an exact version and the newest': EXACT_TAG + LIST + NEWEST_TAG,
    'the newest version': NEWEST_TAG + LIST,
    'a module and a classic script': MODULE_TAG + LIST + CLASSIC_TAG,
    'a classic script and a module': CLASSIC_TAG + LIST + MODULE_TAG,
  };
  for (const [what, body] of Object.entries(ways)) {
    it(`shows the sessions once, and is quiet: ${what}`, async () => {
      const {version} = (await (await fetch('/package.json')).json()) as {version: string};
      const [major = ''] = version.split('.');
      page = await openPage(body.replace('{version}', version).replace('{major}', major));
      await untilTitles(6);
      await page.untilRequested(/feed\.json$/);

      expect(page.requests(/\/core-/)).to.equal(1);
      expect(page.requests(/feed\.json$/)).to.equal(1);
      expect(page.noise).to.deep.equal([]);
    });
  }

  it('is there once, of two copies from two places: whichever comes first', async () => {
    const other = await elsewhere('/dist/shared-learning.js');
    page = await openPage(`${MODULE_TAG}${LIST}<script type="module" src="${other}"></script>`);
    await untilTitles(6);
    await page.untilRequested(/shared-learning\.js$/, 2);

    const late = page.document.createElement('sli-session-list');
    late.src = DEMO_FEED;
    page.document.body.append(late);
    await untilTitles(12);
    expect(page.noise).to.deep.equal([]);
  });

  it('changes nothing of what the page itself has: neither boxes nor styles', async () => {
    const own = `<header><h1>A page</h1><nav><a href="#a">Here</a> <a href="#b">There</a></nav></header>
      <main><h2>Its own</h2><p class="title">Some <b>words</b> of its own.</p>
      <form><label>Name <input class="search"></label> <button class="pill">Send</button>
      <select><option>One</option></select></form><ul class="list"><li>One<li>Two</ul>
      <table><tr><td>A cell<td>Another</table><svg width="20" height="20"></svg>
      <dialog open>A dialog</dialog></main><footer class="root">The end</footer>`;
    // Where it takes no room from others.
    const ours = `<div style="position: absolute; inset-block-start: 2000px; inline-size: 600px">
      ${LIST}<sli-session-player src="${DEMO_FEED}"></sli-session-player>
      <sli-language-switcher languages="en es"></sli-language-switcher></div>`;
    page = await openPage(own + ours);
    const before = looks();
    expect(before).to.have.length.above(20);
    const script = page.document.createElement('script');
    Object.assign(script, {type: 'module', src: SCRIPT});
    page.document.body.append(script);
    await untilTitles(6);
    (await untilPart(page.document, 'play')).click();
    await until(() => parts<HTMLVideoElement>(page.document, 'media')[0]?.currentTime, 'playing');
    parts<HTMLVideoElement>(page.document, 'media')[0]!.pause();

    const after = looks();
    expect(after).to.have.lengthOf(before.length);
    const changes = after.flatMap((look, index) =>
      [...look].filter(([name, value]) => before[index]!.get(name) !== value),
    );
    expect(changes).to.deep.equal([]);

    /** Of each element the place in the page, and all its styles. */
    function looks(): Map<string, string>[] {
      const selector = 'html, body, header, header *, main, main *:not(option), footer';
      const {scrollX, scrollY} = page.window;
      return [...page.document.querySelectorAll(selector)].map((element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        const style = page.window.getComputedStyle(element);
        const values = [...style].map((name) => [name, style.getPropertyValue(name)] as const);
        const box = [x + scrollX, y + scrollY, width, height].map(Math.round).join(' ');
        return new Map([['box', `${element.localName} ${box}`], ...values]);
      });
    }
  });

  it('comes to life in what is added late, in whatever way', async () => {
    page = await openPage(`${MODULE_TAG}<div id="a"></div><div id="b"></div>`);
    await page.window.customElements.whenDefined('sli-session-list');
    page.find('#a').innerHTML = LIST;
    const made = page.document.createElement('sli-session-list');
    page.find('#b').append(made);
    made.src = DEMO_FEED;
    await untilTitles(12);
    expect(page.noise).to.deep.equal([]);
  });

  it('stays as it is, moved, taken out and put back', async () => {
    page = await openPage(`${MODULE_TAG}<section></section>${LIST}`);
    await untilTitles(6);
    await page.untilRequested(/feed\.json$/);
    const list = page.find<LitElement>('sli-session-list');
    const section = page.find('section') as HTMLElement & {
      moveBefore?: (node: Node, child: Node | null) => void;
    };
    const first = parts(list, 'title')[0];

    section.append(list);
    page.document.body.prepend(list);
    // Not in all browsers yet.
    section.moveBefore?.(list, null);
    list.remove();
    section.append(list);
    await list.updateComplete;

    expect(parts(list, 'title')).to.have.lengthOf(6);
    expect(parts(list, 'title')[0]).to.equal(first);
    expect(page.requests(/feed\.json$/)).to.equal(1);
    expect(page.noise).to.deep.equal([]);
  });

  it('goes on with what it was loading, moved meanwhile', async () => {
    const body = await (await fetch(DEMO_FEED)).text();
    const url = await scenario([{delay: 'never'}, {body}]);
    const src = `${url}feed.json`;
    page = await openPage(
      `${MODULE_TAG}<section></section><sli-session-list src="${src}"></sli-session-list>`,
    );
    const list = page.find<LitElement>('sli-session-list');
    await until(async () => (await log(url)).requests === 1, 'the request');
    // Asked for ahead of the list's code, which has it from there.
    await page.window.customElements.whenDefined('sli-session-list');
    await list.updateComplete;
    list.remove();
    await Promise.resolve();
    page.find('section').append(list);
    await untilTitles(6);
  });

  it('is copied whole', async () => {
    page = await openPage(MODULE_TAG + LIST);
    await untilTitles(6);
    const copy = page.find('sli-session-list').cloneNode(true) as HTMLElement;
    page.document.body.append(copy);
    await untilTitles(12);

    expect(words(copy)).to.equal('All sessions');
    expect(page.requests(/feed\.json$/)).to.equal(1);
    expect(page.noise).to.deep.equal([]);
  });

  it('leaves no mark on the page: globals, head, address, storage, console', async () => {
    page = await openPage('<div id="host"></div>');
    const {document: inner, window: outer} = page;
    const before = state();
    const script = inner.createElement('script');
    Object.assign(script, {type: 'module', src: SCRIPT});
    inner.body.append(script);
    page.find('#host').innerHTML =
      `<sli-session-player src="${DEMO_FEED}" no-storage></sli-session-player>` +
      `<sli-session-list src="${DEMO_FEED}" no-storage></sli-session-list>` +
      `<sli-funder-strip src="${DEMO_FEED}" no-storage></sli-funder-strip>`;
    await untilTitles(6);
    await until(() => parts(inner, 'organization').length === 12, 'twelve funders');
    (await untilPart(inner, 'play')).click();
    await until(() => parts<HTMLVideoElement>(inner, 'media')[0]?.currentTime, 'playing');
    parts<HTMLVideoElement>(inner, 'media')[0]!.pause();

    expect(state()).to.deep.equal(before);

    function state() {
      // The marks of Lit itself, by which it warns of two copies.
      const names = Object.getOwnPropertyNames(outer).filter(
        (name) => !/^(lit|reactiveElement)/.test(name) && !/^\d+$/.test(name),
      );
      return {
        names: names.sort(),
        head: inner.head.outerHTML,
        root: [...inner.documentElement.attributes].map(({name, value}) => `${name}=${value}`),
        body: inner.body.getAttributeNames(),
        address: outer.location.href,
        history: outer.history.length,
        title: inner.title,
        cookie: inner.cookie,
        session: Object.keys(outer.sessionStorage),
        noise: page.noise.length,
      };
    }
  });

  it('shows its fallback, and says so once, when a script can’t be had', async () => {
    const stub = await (await fetch(SCRIPT)).text();
    const headers = {'content-type': 'text/javascript'};
    const url = await elsewhere(
      new URL(await scenario([{headers, body: stub}, {status: 404}])).pathname,
    );
    page = await openPage(`<script type="module" src="${url}shared-learning.js"></script>${LIST}`);
    await until(() => page.noise.length > 0, 'a message');

    expect(page.noise).to.have.lengthOf(1);
    expect(page.noise[0]).to.match(/^Shared Learning Widgets: .*shared-learning\.js /);
    expect(page.find('sli-session-list p').getClientRects()).to.have.lengthOf(1);
    // Another copy still can.
    const other = page.document.createElement('script');
    Object.assign(other, {type: 'module', src: SCRIPT});
    page.document.body.append(other);
    await untilTitles(6);
  });

  for (const name of ['module', 'classic', 'divs', 'old']) {
    it(`shows its demo page: ${name}`, async () => {
      page = await openAt(`/demo/ways/${name}.html`);
      await until(() => parts(page.document, 'title').length >= 2, 'titles');
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  async function untilTitles(count: number): Promise<void> {
    await until(() => parts(page.document, 'title').length === count, `${count} titles`);
  }
});
