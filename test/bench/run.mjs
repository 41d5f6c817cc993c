import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import puppeteer, {PredefinedNetworkConditions as lines} from 'puppeteer-core';
import {chromiumOptions} from '../../scripts/chromium-options.mjs';
import {findChromium} from '../../scripts/find-browsers.mjs';
import {budgets} from './player/budgets.mjs';
import {buildPages} from './player/build.mjs';
import {contenders as known} from './player/contenders.mjs';
import {report} from './player/report.mjs';
import {Results} from './player/results.mjs';
import {visit} from './player/visit.mjs';
import {startServer} from './server.mjs';

const PAGES = 'node_modules/.cache/bench';

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '7'},
    contenders: {type: 'string'},
    net: {type: 'string', default: 'Fast 4G'},
    cpu: {type: 'string', default: '1'},
    json: {type: 'string'},
  },
});
const byName = Object.fromEntries(known.map((contender) => [contender.name, contender]));
const asked = options.contenders?.split(',').map((name) => among(byName, name, '--contenders'));
const contenders = asked ? known.filter((contender) => asked.includes(contender)) : known;
const results = new Map();
for (const contender of contenders)
  results.set(contender.name, new Results(contender, results.get(contender.base)));
const all = [...results.values()];
const net = among({...lines, none: null}, options.net, '--net');

console.log('Building…');
await buildPages([byName.bare, ...contenders], PAGES);
const server = await startServer(PAGES);
const origin = `http://localhost:${server.address().port}`;
const conditions = {origin, net, cpu: Number(options.cpu)};
for (let round = 0; round < Number(options.rounds); round++) {
  console.log(`Round ${round + 1} of ${options.rounds}`);
  await runRound(round);
}
server.close();

if (options.json) writeFileSync(options.json, JSON.stringify(all, null, 1));
console.log(`\nnet: ${options.net}, CPU: ÷${options.cpu}\n\n${report(all)}\n\n${budgets(all)}`);
if (all.some(({visits}) => !visits.some(Boolean))) process.exitCode = 1;

/** Visits each contender once, each time beginning with another, in a browser that nobody has used. */
async function runRound(round) {
  const browser = await puppeteer.launch(chromiumOptions(findChromium()));
  // A browser's first page takes longer than all others.
  await visit(browser, byName.bare, conditions);
  for (let turn = 0; turn < all.length; turn++) {
    const {contender, visits} = all[(turn + round) % all.length];
    try {
      visits[round] = await visit(browser, contender, conditions);
    } catch (error) {
      console.error(`${contender.label}: ${error.message}`);
    }
  }
  await browser.close();
}

function among(values, name, option) {
  if (name in values) return values[name];
  throw new Error(`${option}: wanted one of ${Object.keys(values).join(', ')}, got ${name}`);
}
