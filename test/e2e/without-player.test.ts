/** The built script where some of it can't be had. */
import {expect} from '@open-wc/testing';
import {DEMO_FEED, focused, hasPart, part, until, untilPart} from '../support/elements.js';
import {MODULE_TAG, openPage, SCRIPT, type GuestPage} from '../support/guest-page.js';

describe('a list whose player can’t be loaded', () => {
  let page: GuestPage;

  afterEach(() => page.close());

  it('says so, and leads to the recording itself', async () => {
    page = await openPage(
      `${MODULE_TAG}<sli-session-list src="${DEMO_FEED}" no-storage></sli-session-list>`,
      {headers: {'content-security-policy': `script-src ${SCRIPT} ${await core()}`}},
    );
    const list = page.find('sli-session-list');
    const link = await untilPart<HTMLAnchorElement>(list, 'watch');
    link.click();

    const error = await untilPart(list, 'error');
    expect(error.querySelector('a')!.href).to.equal(link.href);
    part(list, 'retry').click();
    await until(() => hasPart(list, 'error') && part(list, 'error') !== error, 'the same again');
    expect(focused(page.document)).to.equal(part(list, 'retry'));
    expect(hasPart(page.document, 'player')).to.equal(false);
  });

  /** The address of what is loaded before any click. */
  async function core(): Promise<string> {
    const sums = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const path = Object.keys(sums).find((file) => file.startsWith('chunks/core-'))!;
    return new URL(`/dist/${path}`, location.href).href;
  }
});
