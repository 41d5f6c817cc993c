import {Results} from '../results.mjs';
import {runRounds} from '../rounds.mjs';
import {budgets} from './budgets.mjs';
import {buildPages} from './build.mjs';
import {contenders as known} from './contenders.mjs';
import {figures} from './figures.mjs';
import {report} from './report.mjs';
import {compareRows} from './same-rows.mjs';
import {visit} from './visit.mjs';

export const names = known.map(({name}) => name);

const SIZES = [10, 100, 1000, 10000];
const FAST = {net: 'none', cpu: 1};
const SLOW = {net: 'slow line', cpu: 4};
/** Lists so large that a visit takes many seconds, and differs little from the next, are visited in fewer rounds. */
const HUGE = 5000;
const ROUNDS_OF_HUGE = 3;
/** With how many sessions a slow line is tried as well. */
const SIZES_ON_SLOW = [100, 1000];

/** Measures lists. Answers with the results and with what there is to say of them. */
export async function bench({folder, serve, rounds = 5, net, cpu, sizes = SIZES, asked, lines}) {
  const contenders = known.filter(({name}) => name === 'static' || asked(name));
  await buildPages(contenders, sizes, folder);
  const {origin, close} = await serve();
  const groups = conditions({net, cpu, sizes}).map((condition) => groupOf(contenders, condition));
  const warmUp = groups[0].all[0].contender;
  await runRounds({
    rounds,
    groups: groups.map(({all, size}) => ({
      members: all,
      ...(size >= HUGE && {rounds: ROUNDS_OF_HUGE}),
    })),
    warmUp,
    visit: (browser, contender) => visit(browser, contender, {origin, ...contender.on}),
  });
  close();
  for (const {all, plain} of groups)
    for (const results of all) {
      compareRows(results, all[0]);
      if (plain) compareRows(results, plain);
    }
  const text = [...groups.map(report), budgets(groups)].join('\n\n');
  return {all: groups.flatMap(({all}) => all), text};

  function groupOf(contenders, {size, net, cpu}) {
    const all = [];
    for (const contender of contenders.filter(({most = Infinity}) => size <= most)) {
      const on = {net: lines[net], cpu};
      const path = `/${size}/${contender.name}.html`;
      all.push(new Results({...contender, path, size, on}, figures, all[0]));
    }
    const title = `List of ${size}. net: ${net}, CPU: ÷${cpu}`;
    const plain = all.find(({contender}) => contender.name === 'vanilla');
    return {title, size, isSlow: net === SLOW.net && cpu === SLOW.cpu, all, plain};
  }
}

/** What is tried: the line asked for, else no delays, and a slow line for some sizes. */
function conditions({net, cpu, sizes}) {
  if (net !== undefined || cpu !== undefined)
    return sizes.map((size) => ({...FAST, ...(net && {net}), ...(cpu && {cpu}), size}));
  return [
    ...sizes.map((size) => ({...FAST, size})),
    ...sizes.filter((size) => SIZES_ON_SLOW.includes(size)).map((size) => ({...SLOW, size})),
  ];
}
