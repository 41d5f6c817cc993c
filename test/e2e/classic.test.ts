/** The classic script, in pages of its own. */
import {expect} from '@open-wc/testing';
import {DEMO_FEED, parts, until} from '../support/elements.js';
import {CLASSIC, MODULE_TAG, openHtml, openPage, type GuestPage} from '../support/guest-page.js';
import {elsewhere, fromOtherOrigin, scenario} from '../support/scenario.js';

const LIST = `<sli-session-list src="${DEMO_FEED}"><p>All sessions</p></sli-session-list>`;

describe('the classic script', () => {
  let page: GuestPage;

  afterEach(() => {
    page.close();
  });

  const tags = {
    'with defer': `<script src="${CLASSIC}" defer></script>${LIST}`,
    'with async': `<script src="${CLASSIC}" async></script>${LIST}`,
    'before the element': `<script src="${CLASSIC}"></script>${LIST}`,
    'after the element': `${LIST}<script src="${CLASSIC}"></script>`,
  };
  for (const [where, body] of Object.entries(tags)) {
    it(`shows the sessions: ${where}`, async () => {
      page = await openPage(body);
      await untilSessions();
      expect(page.noise).to.deep.equal([]);
    });
  }

  it('works in a page of the age of document.write()', async () => {
    const write = (html: string) =>
      `<script>document.write(${JSON.stringify(html).replaceAll('</', '<\\/')})</script>`;
    page = await openHtml(
      `<body>${write(`<script src="${CLASSIC}"></script>`)}
       <table><tr><td>${write(LIST)}</table>`,
    );
    expect(page.document.compatMode).to.equal('BackCompat');
    await untilSessions();
    expect(page.noise).to.deep.equal([]);
  });

  it('may be pasted twice, and beside the module', async () => {
    const classic = `<script src="${CLASSIC}" defer></script>`;
    page = await openPage(`${classic}${MODULE_TAG}${LIST}${classic}`);
    await untilSessions();
    await page.untilRequested(/feed\.json$/);

    expect(page.noise).to.deep.equal([]);
    expect(page.requests(/\/core-/)).to.equal(1);
    expect(page.requests(/feed\.json$/)).to.equal(1);
  });

  it('works from another origin, under a strict policy with Trusted Types', async () => {
    const address = await elsewhere('/dist/shared-learning.classic.js');
    const policy =
      `default-src 'none'; script-src ${new URL(address).origin}; connect-src 'self'; img-src 'self'; ` +
      "require-trusted-types-for 'script'; trusted-types lit-html";
    page = await openPage(`<script src="${address}" defer></script>${LIST}`, {
      headers: {'content-security-policy': policy},
    });
    await untilSessions();
  });

  it('finds itself where a site runs it from elsewhere', async () => {
    const code = await (await fetch(CLASSIC)).text();
    page = await openPage(
      `${LIST}<script type="text/delayed" src="${CLASSIC}"></script><script>${code}</script>`,
    );
    await untilSessions();
  });

  it('says once what is wrong, and leaves the fallback', async () => {
    const code = await (await fetch(CLASSIC)).text();
    const headers = {'content-type': 'text/javascript'};
    const own = {headers, body: code};
    const url = await fromOtherOrigin(await scenario([own, {status: 404}, own, {status: 404}]));
    const address = `${url}shared-learning.classic.js`;
    page = await openPage(`<script src="${address}"></script>${LIST}`);
    await until(() => page.noise.length > 0, 'a message');
    const again = page.document.createElement('script');
    again.src = address;
    const loaded = new Promise((resolve) => again.addEventListener('load', resolve));
    page.document.body.append(again);
    await loaded;
    await page.window.fetch(`${url}whatever-comes-after`);

    expect(page.noise).to.have.lengthOf(1);
    expect(page.noise[0]).to.match(/^Shared Learning Widgets: .*shared-learning\.js/);
    expect(page.find('sli-session-list p').getClientRects()).to.have.lengthOf(1);
  });

  it('does nothing, quietly, in a browser that is too old', async () => {
    const old = '<script>delete Object.hasOwn</script>';
    page = await openPage(`${old}<script src="${CLASSIC}"></script>${LIST}`);

    await page.untilRequested(/classic\.js$/);
    expect(page.requests(/shared-learning\.js$/)).to.equal(0);
    expect(page.noise).to.deep.equal([]);
    expect(page.find('sli-session-list p').getClientRects()).to.have.lengthOf(1);
  });

  async function untilSessions(): Promise<void> {
    await until(() => parts(page.document, 'title').length === 6, 'six titles');
  }
});
