/** The example themes: what they may use, and that one can read what they make. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import {DEMO_FEED, part, parts, until, untilStill} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';

const THEMES = ['plain', 'district', 'community', 'dark', 'contrast'];
const ELEMENT = /^(?:&|:is\((?:sli-[\w-]+(?:, )?)+\)|sli-[\w-]+)(?:::part\(([\w-]+)\))?$/;

describe('An example theme', () => {
  beforeEach(forgetVisitor);

  for (const name of THEMES) {
    it(`uses only elements, their parts and documented properties: ${name}`, async () => {
      const css = await textOf(`/demo/themes/${name}.css`);
      const reference = await textOf('/REFERENCE.md');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const rules = rulesIn(sheet.cssRules);

      for (const {selectorText, style} of rules)
        for (const selector of selectorText.split(/, (?=&|:|sli-[\w-]+::)/)) {
          const [, used] = ELEMENT.exec(selector) ?? expect.fail(selector);
          const plain = used?.replace(/^(?:list|featured|funders|partners|switcher|player)-/, '');
          if (used)
            expect(
              [used, plain].some((each) => reference.includes(`\`${each}\``)),
              used,
            ).to.equal(true);
          for (const property of [...style].filter((each) => each.startsWith('--')))
            expect(reference).to.contain(`\`${property}\``);
        }
    });

    it(`is accessible: ${name}`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang="en">
          <link rel="stylesheet" href="/demo/themes/${name}.page.css" />
          <link rel="stylesheet" href="/demo/themes/${name}.css" />
          <main><sli-initiative src=${DEMO_FEED} heading-level="1"></sli-initiative></main>
        </div>`,
      );
      await until(
        () => [...page.querySelectorAll('link')].every(({sheet}) => sheet),
        'its style sheets',
      );
      await until(() => parts(page, 'session').length === 6, 'the sessions');
      await untilStill(page);

      await expect(page).to.be.accessible();
    });
  }

  it('that has rules for titles styles them', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <link rel="stylesheet" href="/demo/themes/community.css" />
        <sli-initiative src=${DEMO_FEED}></sli-initiative>
      </div>`,
    );
    await until(() => parts(page, 'session').length === 6, 'the sessions');
    await until(() => page.querySelector('link')!.sheet, 'its style sheet');

    const list = page
      .querySelector('sli-initiative')!
      .shadowRoot!.querySelector('sli-session-list')!;
    expect(getComputedStyle(part(list, 'title')).fontFamily).to.contain('Georgia');
  });
});

/** Those that are nested in others follow these. There are no other rules. */
function rulesIn(list: CSSRuleList): CSSStyleRule[] {
  return [...list].flatMap((rule) => {
    if (!(rule instanceof CSSStyleRule)) return expect.fail(rule.cssText);
    return [rule, ...rulesIn(rule.cssRules)];
  });
}

const textOf = async (address: string) => (await fetch(address)).text();
