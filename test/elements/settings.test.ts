/** That every element, in every state, can be used as a visitor has set their system, and however little room there is. */
import {expect, html} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {cutTexts} from '../support/cut-text.js';
import {all, until, untilStill} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';
import {
  controls,
  faint,
  moving,
  nameOf,
  outOfReach,
  pretend,
  smallTargets,
  unseen,
} from '../support/settings.js';
import {pageIn, states} from '../support/states.js';

/** What is cut, unless there is a button that opens it. */
const cut = (page: HTMLElement): readonly string[] =>
  all(page, '.details .quiet, [part=description-more]').length > 0 ? [] : cutTexts(page);

describe('with any setting', () => {
  beforeEach(forgetVisitor);

  for (const [state, open] of Object.entries(states)) {
    it(`${state} can be used`, async () => {
      const page = await open('en');
      await untilStill(page);

      expect(smallTargets(page, 24), 'targets of 24 px').to.deep.equal([]);
      await withSetting('(pointer: coarse)', page, () => {
        expect(smallTargets(page, 44), 'targets of 44 px for fingers').to.deep.equal([]);
      });
      await withSetting('(prefers-reduced-motion: reduce)', page, () => {
        expect(moving(page), 'what moves').to.deep.equal([]);
      });
      await withSetting('(prefers-contrast: more)', page, async () => {
        expect(faint(page), 'what is fainter than the text').to.deep.equal([]);
      });

      const wide = names(page);
      page.style.inlineSize = '320px';
      // So high that all rows are laid out.
      await setViewport({width: 336, height: 4000});
      await untilStill(page);
      // Which takes Firefox some frames.
      await until(() => outOfReach(page).length + cut(page).length === 0, 'all laid out').catch(
        () => undefined,
      );
      expect(outOfReach(page), 'what is out of reach at 320 px').to.deep.equal([]);
      expect(cut(page), 'what is cut at 320 px').to.deep.equal([]);
      expect(
        wide.filter((name) => !names(page).includes(name) && !INSTEAD.test(name)),
        'what is lost at 320 px',
      ).to.deep.equal([]);
      page.style.inlineSize = '';
      await setViewport({width: 800, height: 600});

      if (!(await executeServerCommand('own:media', {'forced-colors': 'active'}))) return;
      try {
        await untilStill(page);
        expect(unseen(page), 'what is not to be seen in forced colors').to.deep.equal([]);
      } finally {
        await executeServerCommand('own:media', {});
      }
    }).timeout(40_000);
  }

  it('sees what can’t be used (so that the tests above mean something)', async () => {
    const page = await pageIn(
      'en',
      html`<a href="#x">x</a>
        <p style="inline-size: 40em; transition: translate 1s">too wide</p>
        <button aria-pressed="true" style="border: 0">on</button>
        <button aria-pressed="false" style="border: 0">off</button>`,
    );
    page.style.inlineSize = '320px';

    expect(smallTargets(page, 24)).to.have.lengthOf(3);
    expect(moving(page)).to.have.lengthOf(1);
    expect(outOfReach(page)).to.have.lengthOf(1);
    expect(unseen(page)).to.have.lengthOf(3);
  });
});

/** In a narrow player the keys ↑, ↓ and ? do it, and a device's own buttons. */
const INSTEAD = /\[volume\]|\[button keyboard\]/;

const names = (page: Element): string[] => controls(page).map(nameOf);

async function withSetting(
  query: string,
  page: HTMLElement,
  check: () => void | Promise<void>,
): Promise<void> {
  const undo = pretend(query, page);
  try {
    await untilStill(page);
    await check();
  } finally {
    undo();
  }
}
