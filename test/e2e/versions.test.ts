/** The addresses under which dist is served, and what is pasted for them. */
import {expect} from '@open-wc/testing';
import {snippets} from '../../demo/builder/snippets.js';
import {DEMO_FEED, parts, until} from '../support/elements.js';
import {openPage, type GuestPage} from '../support/guest-page.js';
import {elsewhere} from '../support/scenario.js';

describe('a version', () => {
  let version: string;
  let integrity: Record<string, string>;
  let page: GuestPage | undefined;

  before(async () => {
    ({version} = (await (await fetch('/package.json')).json()) as {version: string});
    const sums = await fetch(`/dist/${version}/integrity.json`);
    integrity = (await sums.json()) as Record<string, string>;
  });

  afterEach(() => {
    page?.close();
    page = undefined;
  });

  it('has the sum of each of its scripts', async () => {
    expect(Object.keys(integrity)).to.include.members([
      'shared-learning.js',
      'shared-learning.classic.js',
      'shared-learning.resizer.js',
      'embed.js',
    ]);
    for (const [path, sum] of Object.entries(integrity)) {
      const body = await (await fetch(`/dist/${version}/${path}`)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', body));
      expect(sum, path).to.equal(`sha384-${btoa(String.fromCharCode(...digest))}`);
    }
  });

  it('is all that the newest of its kind names', async () => {
    const [major] = version.split('.');
    for (const name of ['shared-learning.js', 'embed.js']) {
      const text = await (await fetch(`/dist/${major}/${name}`)).text();
      const named = [...text.matchAll(/["'`](\.[^"'`]+\.js)["'`]/g)].map(([, path]) => path!);
      expect(named.length).to.be.greaterThan(0);
      for (const path of named) {
        const {pathname} = new URL(path, `${location.origin}/dist/${major}/`);
        expect(pathname).to.match(new RegExp(`^/dist/${version}/chunks/`));
        expect((await fetch(pathname)).status, pathname).to.equal(200);
      }
    }
  });

  const ways = ['exact', 'rolling', 'classic', 'div'] as const;
  for (const way of ways) {
    it(`shows sessions when its snippet is pasted: ${way}`, async () => {
      page = await openPage((await written())[way]);
      const {document: inner} = page;
      await until(() => parts(inner, 'title').length === 6, 'six titles');
      expect(page.noise).to.deep.equal([]);
    });
  }

  it('asks in its exact snippet for all that the page needs first, and for nothing else', async () => {
    const pages = [
      ['session-list', 'es-MX', 2],
      ['session-list', 'zh-TW', 2],
      ['funder-strip', 'en', 1],
      // In Arabic letters, which we don't have.
      ['partner-list', 'pa-PK', 1],
    ] as const;
    for (const [element, lang, count] of pages) {
      const host = (await elsewhere('/dist/')).toString();
      const feed = (await elsewhere(DEMO_FEED)).toString();
      const {exact} = snippets({host, feed, element, lang, version, integrity});
      page?.close();
      page = await openPage(exact);
      const {document: inner, window} = page;
      const asked = [...inner.querySelectorAll('link')].map(({href}) => href);
      await until(() => inner.querySelector(`sli-${element}:state(loading)`) === null, 'the feed');
      await window.customElements.whenDefined(`sli-${element}`);
      const needed = () =>
        window.performance
          .getEntriesByType('resource')
          .map(({name}) => name)
          .filter((name) => name === feed || /\/chunks\/(?:core|[a-z]{2}(?:-\w{4})?)-/.test(name));
      await until(() => needed().includes(feed), 'the log');

      expect(asked, element).to.have.lengthOf(count + 1);
      expect([...new Set(needed())], element).to.have.members(asked);
      expect(needed(), element).to.have.lengthOf(asked.length);
      expect(page.noise).to.deep.equal([]);
    }
  });

  it('shows sessions when the sums of its parts are pasted before it', async () => {
    const {importmap, exact} = await written();
    page = await openPage(importmap + exact);
    const {document: inner} = page;
    await until(() => parts(inner, 'title').length === 6, 'six titles');
    expect(page.noise).to.deep.equal([]);
  });

  it('shows a frame when its snippet is pasted', async () => {
    const {frame, resizer} = await written();
    page = await openPage(frame + resizer);
    const {offsetHeight} = page.find('iframe');
    await until(() => page!.find('iframe').offsetHeight > offsetHeight, 'a higher frame');
  });

  it('is not run when it is not what the snippet says', async () => {
    integrity = {...integrity, 'shared-learning.js': `sha384-${btoa('x'.repeat(48))}`};
    const {exact} = await written();
    page = await openPage('<p>Nothing yet</p>');
    const pasted = new DOMParser().parseFromString(exact, 'text/html').querySelector('script')!;
    const script = page.document.createElement('script');
    for (const {name, value} of pasted.attributes) script.setAttribute(name, value);
    const failed = new Promise((resolve) => script.addEventListener('error', resolve));
    page.document.body.append(script);
    await failed;

    expect(page.window.customElements.get('sli-session-list')).to.equal(undefined);
  });

  async function written(): Promise<ReturnType<typeof snippets>> {
    const host = (await elsewhere('/dist/')).toString();
    const feed = await elsewhere(DEMO_FEED);
    return snippets({host, feed, element: 'session-list', lang: 'en', version, integrity});
  }
});
