import {expect, html} from '@open-wc/testing';
import {locales} from '../../src/i18n/messages.js';
import {DEMO_FEED, part, untilPart, untilStill} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';
import {pageIn, states} from '../support/states.js';

/** One state of each element that has the most in it. */
const RICH = [
  'a list with its filters open',
  'a list of what is to come',
  'a player with two transcripts',
  'a player with a menu open',
  'an initiative',
];

const SCHEMES = {light: '', dark: 'background: #10151b; color: #e8eaed; color-scheme: dark'};

describe('accessibility', () => {
  beforeEach(forgetVisitor);
  afterEach(() => {
    document.body.style.cssText = '';
  });

  for (const [state, open] of Object.entries(states)) {
    for (const lang of ['en', 'es', 'ar'] as const) {
      it(`${state}, in "${lang}"`, async () => {
        const page = await open(lang);
        await untilStill(page);

        await expect(page).to.be.accessible();
      }).timeout(40_000);
    }
  }

  for (const state of RICH) {
    for (const lang of locales) {
      for (const scheme of ['light', 'dark'] as const) {
        it(`${state}, in "${lang}", ${scheme}`, async () => {
          document.body.style.cssText = SCHEMES[scheme];
          const page = await states[state]!(lang);
          await untilStill(page);

          await expect(page).to.be.accessible();
        }).timeout(40_000);
      }
    }
  }

  it('sees what is not accessible (so that the tests above mean something)', async () => {
    const page = await pageIn('en', html`<sli-session-list src=${DEMO_FEED}></sli-session-list>`);
    (await untilPart(page, 'watch')).replaceChildren();
    part(page, 'watch').removeAttribute('aria-describedby');

    let message = '';
    try {
      await expect(page).to.be.accessible();
    } catch (error) {
      ({message} = error as Error);
    }
    expect(message).to.contain('link-name');
  }).timeout(40_000);
});
