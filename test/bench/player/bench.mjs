import {Results} from '../results.mjs';
import {runRounds} from '../rounds.mjs';
import {budgets} from './budgets.mjs';
import {buildPages} from './build.mjs';
import {contenders as known} from './contenders.mjs';
import {figures} from './figures.mjs';
import {report} from './report.mjs';
import {visit} from './visit.mjs';

export const names = known.map(({name}) => name);

/** Measures players. Answers with the results and with what there is to say of them. */
export async function bench({folder, serve, rounds = 7, net = 'Fast 4G', cpu = 1, asked, lines}) {
  const contenders = known.filter(({name}) => asked(name));
  const bare = known.find(({name}) => name === 'bare');
  await buildPages([bare, ...contenders], folder);
  const results = new Map();
  for (const contender of contenders)
    results.set(contender.name, new Results(contender, figures, results.get(contender.base)));
  const all = [...results.values()];
  const {origin, close} = await serve();
  await runRounds({
    rounds,
    groups: [{members: all}],
    warmUp: bare,
    visit: (browser, contender) => visit(browser, contender, {origin, net: lines[net], cpu}),
  });
  close();
  return {all, text: `Players. net: ${net}, CPU: ÷${cpu}\n\n${report(all)}\n\n${budgets(all)}`};
}
