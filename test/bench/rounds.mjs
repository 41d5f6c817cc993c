import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../scripts/chromium-options.mjs';
import {findChromium} from '../../scripts/find-browsers.mjs';

/**
 * Has each contender visited once in each round, in a browser that nobody has used. What is compared with each other is
 * one of `groups`, each {members, rounds}, whose members, results, take turns at being first; `rounds` is in how many
 * rounds they take part, if not in all. `visit` answers with what is kept in results.
 */
export async function runRounds({rounds, groups, warmUp, visit}) {
  for (let round = 0; round < rounds; round++) {
    console.log(`Round ${round + 1} of ${rounds}`);
    const browser = await puppeteer.launch(chromiumOptions(findChromium()));
    // A browser's first page takes longer than all others.
    await visit(browser, warmUp);
    for (const {members} of groups.filter(({rounds = Infinity}) => round < rounds)) {
      for (let turn = 0; turn < members.length; turn++) {
        const {contender, visits} = members[(turn + round) % members.length];
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
