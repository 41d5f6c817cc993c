/** Divs that stand for elements, in pages of their own. */
import {expect} from '@open-wc/testing';
import {DEMO_FEED, part, parts, until, words} from '../support/elements.js';
import {MODULE_TAG, openPage, type GuestPage} from '../support/guest-page.js';

const LIST = `<div id="host" data-sli="session-list" data-src="${DEMO_FEED}"><p>All sessions</p></div>`;

describe('a div that stands for an element', () => {
  let page: GuestPage;

  afterEach(() => {
    page.close();
  });

  it('becomes the element, with its attributes and what was in it', async () => {
    page = await openPage(
      `${MODULE_TAG}<div data-sli="session-list" data-src="${DEMO_FEED}" data-page-size="2" data-lang="es"><p>Las sesiones</p></div>`,
    );
    const list = await element();
    await until(() => parts(list, 'title').length === 2, 'two titles');

    expect(words(part(list, 'more'))).to.equal('Mostrar más');
    expect(words(page.find('div > sli-session-list > p'))).to.equal('Las sesiones');
    expect(page.noise).to.deep.equal([]);
  });

  it('passes on what the elements know, and no styles, names or event handlers', async () => {
    page = await openPage(
      `${MODULE_TAG}<div data-sli="session-list" data-src="${DEMO_FEED}" data-order="oldest" data-style="color: red" data-id="x"
        data-class="y" data-part="z" data-slot="s" data-onclick="alert(1)" data-onload="alert(1)" data-is="w" data-tracking="7"></div>`,
    );
    const list = await element();

    expect(list.getAttributeNames()).to.have.members(['src', 'order']);
  });

  it('stays as it is when we have no such element, and the page is told', async () => {
    page = await openPage(
      `${MODULE_TAG}<div data-sli="script" data-src="x.js"><p>Nothing</p></div>
       <div data-sli="player-screen"><p>Nothing</p></div>`,
    );
    await until(() => page.noise.length === 2, 'two messages');

    expect(page.noise[0]).to.match(/data-sli: wanted one of .*session-list.*; came "script"/);
    expect(page.document.querySelectorAll('div > p')).to.have.lengthOf(2);
    expect(page.document.querySelector('[data-sli] > :not(p)')).to.equal(null);
  });

  it('is found when it comes later, and until then nothing is loaded for it', async () => {
    page = await openPage(`${MODULE_TAG}<div id="later"></div>`);
    await page.window.customElements.whenDefined('sli-session-list');
    await page.untilRequested(/\/core-/);
    page.find('#later').append('some text', page.document.createElement('p'));
    expect(page.requests(/\/divs-/)).to.equal(0);

    page.find('#later').innerHTML = `<section>${LIST}</section>`;
    await until(() => parts(page.document, 'title').length === 6, 'six titles');
    page
      .find('#later')
      .insertAdjacentHTML(
        'beforeend',
        `<div data-sli="funder-strip" data-src="${DEMO_FEED}"></div>`,
      );
    await until(() => parts(page.document, 'organization').length === 12, 'twelve funders');
    expect(page.noise).to.deep.equal([]);
  });

  it('holds one element, moved, taken out, put back and copied', async () => {
    page = await openPage(`${MODULE_TAG}${LIST}<section></section>`);
    const list = await element();
    const host = page.find('#host');
    const section = page.find('section');
    section.append(host);
    host.remove();
    section.append(host);
    const copy = host.cloneNode(true) as HTMLElement;
    section.append(copy);
    await until(() => parts(page.document, 'title').length === 12, 'twelve titles');

    expect([...host.children]).to.deep.equal([list]);
    expect(copy.children).to.have.lengthOf(1);
    expect(page.noise).to.deep.equal([]);
  });

  it('passes a change of an attribute on', async () => {
    page = await openPage(`${MODULE_TAG}${LIST}`);
    const list = await element();
    await until(() => parts(list, 'title').length === 6, 'six titles');
    const first = words(parts(list, 'title')[0]);
    const host = page.find('#host');

    host.dataset.order = 'oldest';
    await until(() => words(parts(list, 'title')[0]) !== first, 'another order');
    delete host.dataset.order;
    await until(() => words(parts(list, 'title')[0]) === first, 'the first order');
    host.dataset.onclick = 'alert(1)';
    host.dataset.pageSize = '1';
    await until(() => parts(list, 'title').length === 1, 'one title');
    expect(list.hasAttribute('onclick')).to.equal(false);
  });

  it('plays in the div of a player that it names', async () => {
    page = await openPage(
      `${MODULE_TAG}<div id="p" data-sli="session-player" data-src="${DEMO_FEED}"></div>
       <div data-sli="session-list" data-src="${DEMO_FEED}" data-player="p"></div>`,
    );
    const list = await element();
    await until(() => parts(list, 'watch').length === 18, 'the links');
    parts(list, 'watch')[3]!.click();
    const player = page.find('sli-session-player');
    await until(() => parts(player, 'media').length === 1, 'the video');
    expect(parts(list, 'player')).to.deep.equal([]);
  });

  it('stands in another', async () => {
    page = await openPage(
      `${MODULE_TAG}<div data-sli="session-list"><p>Fallback</p>
         <div data-sli="language-switcher" data-languages="en es"></div></div>`,
    );
    await until(() => parts(page.document, 'language').length === 2, 'two languages');

    expect(page.document.querySelectorAll('sli-language-switcher')).to.have.lengthOf(1);
    expect(page.find('sli-session-list').contains(page.find('sli-language-switcher'))).to.equal(
      true,
    );
  });

  async function element(): Promise<HTMLElement> {
    await until(() => page.document.querySelector('sli-session-list'), 'the element');
    return page.find('sli-session-list');
  }
});
