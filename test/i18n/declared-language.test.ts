import {expect, fixture, html} from '@open-wc/testing';
import {declaredLanguage, followLanguage} from '../../src/i18n/declared-language.js';

/** An element in the shadow root of another. */
function inShadow(host: Element): HTMLElement {
  const inner = document.createElement('p');
  host.attachShadow({mode: 'open'}).append(inner);
  return inner;
}

/** When observers have been told of what happened so far: they are told in order. */
const observersTold = () =>
  new Promise<void>((resolve) => {
    const marker = document.createElement('p');
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(marker, {attributes: true});
    marker.lang = 'en';
  });

const page = document.documentElement;
let before: string;
beforeEach(() => {
  before = page.lang;
});
afterEach(() => {
  page.lang = before;
});

describe('The language of a place in the page', () => {
  it('is the page’s', async () => {
    page.lang = 'es';
    expect(declaredLanguage(await fixture(html`<p></p>`))).to.equal('es');
  });

  it('is none where none is declared', async () => {
    page.removeAttribute('lang');
    expect(declaredLanguage(await fixture(html`<p></p>`))).to.equal(undefined);
  });

  it('is the nearest that is declared', async () => {
    const outer = await fixture(
      html`<div lang="ar">
        <div lang="es"><p></p></div>
      </div>`,
    );
    expect(declaredLanguage(outer.querySelector('p')!)).to.equal('es');
  });

  it('is the element’s own', async () => {
    expect(declaredLanguage(await fixture(html`<p lang="ar"></p>`))).to.equal('ar');
  });

  it('is not the empty one', async () => {
    const outer = await fixture(html`<div lang="ar"><p lang=""></p></div>`);
    expect(declaredLanguage(outer.querySelector('p')!)).to.equal('ar');
  });

  it('is found through two shadow roots', async () => {
    const outer = await fixture(html`<div lang="ar"><div></div></div>`);
    const middle = inShadow(outer.querySelector('div')!);
    expect(declaredLanguage(inShadow(middle.appendChild(document.createElement('div'))))).to.equal(
      'ar',
    );
  });

  it('is the one inside a shadow root, if there is one', async () => {
    const inner = inShadow(await fixture(html`<div lang="ar"></div>`));
    inner.lang = 'es';
    expect(declaredLanguage(inner)).to.equal('es');
  });
});

describe('Who follows the language of a place', () => {
  /** The languages of an element that its follower heard of. */
  function follow(element: Element) {
    const heard: (string | undefined)[] = [];
    const stop = followLanguage(element, () => heard.push(declaredLanguage(element)));
    after(stop);
    return {heard, stop};
  }

  it('hears of a change of the page’s', async () => {
    const {heard} = follow(await fixture(html`<p></p>`));
    page.lang = 'es';
    await observersTold();
    page.lang = 'ar';
    await observersTold();
    expect(heard).to.deep.equal(['es', 'ar']);
  });

  it('hears of one that is declared in between, and of its end', async () => {
    page.lang = 'en';
    const outer = await fixture(html`<div><p></p></div>`);
    const {heard} = follow(outer.querySelector('p')!);
    outer.setAttribute('lang', 'ar');
    await observersTold();
    outer.removeAttribute('lang');
    await observersTold();
    expect(heard).to.deep.equal(['ar', 'en']);
  });

  it('hears of a change outside the shadow root that it is in', async () => {
    const host = inShadow(await fixture(html`<div></div>`));
    const {heard} = follow(inShadow(host));
    host.lang = 'ar';
    await observersTold();
    expect(heard).to.deep.equal(['ar']);
  });

  it('hears of a change inside the shadow root that it is in', async () => {
    const inner = inShadow(await fixture(html`<div></div>`));
    const {heard} = follow(inner);
    inner.lang = 'es';
    await observersTold();
    expect(heard).to.deep.equal(['es']);
  });

  it('hears no more when they stop', async () => {
    const {heard, stop} = follow(await fixture(html`<p></p>`));
    stop();
    page.lang = 'ar';
    await observersTold();
    expect(heard).to.deep.equal([]);
  });
});
