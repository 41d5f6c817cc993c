import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../scripts/chromium-options.mjs';
import {findChromium} from '../../scripts/find-browsers.mjs';

/**
 * Has each contender visited once in each round, in a browser that nobody has used. What is compared with each other is
 * one of `groups` of results, whose members take turns at being first. `visit` answers with what is kept in results.
 */
export async function runRounds({rounds, groups, warmUp, visit}) {
  for (let round = 0; round < rounds; round++) {
    console.log(`Round ${round + 1} of ${rounds}`);
    const browser = await puppeteer.launch(chromiumOptions(findChromium()));
    // A browser's first page takes longer than all others.
    await visit(browser, warmUp);
    for (const group of groups) {
      for (let turn = 0; turn < group.length; turn++) {
        const {contender, visits} = group[(turn + round) % group.length];
        try {
          visits[round] = await visit(browser, contender);
        } catch (error) {
          console.error(`${contender.label}: ${error.message}`);
        }
      }
    }
    await browser.close();
  }
}
