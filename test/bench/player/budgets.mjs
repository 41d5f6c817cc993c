import {budgetLine} from '../budget-line.mjs';

/** What our player may ask for before it plays. */
const ALLOWED = ['page', 'script', 'feed', 'picture'];

/** Says in a line each which budgets of our player hold. */
export function budgets(all) {
  const ours = all.filter(({contender}) => contender.kind === 'ours');
  const peers = all.filter(({contender}) => contender.kind === 'peer');
  return ours.flatMap((results) => linesOf(results, peers)).join('\n');
}

function linesOf(results, peers) {
  const {label, isTouched} = results.contender;
  const visits = results.visits.filter(Boolean);
  const asked = visits.flatMap(({atRest}) => atRest);
  const medianOf = (player, name) => player.of(name).median;
  const kilobytes = (player, name) => `${(medianOf(player, name) / 1000).toFixed(1)} kB`;
  const toSmallest = (what, name) => {
    const [smallest] = peers.toSorted((a, b) => medianOf(a, name) - medianOf(b, name));
    if (!smallest) return [];
    const both = `${kilobytes(results, name)} of ${kilobytes(smallest, name)}`;
    const ratio = medianOf(results, name) / medianOf(smallest, name);
    return line(`${what} ÷ the smallest peer’s (${smallest.contender.label}: ${both})`, ratio, 0.5);
  };
  const line = (what, value, bound) => budgetLine(label, what, value, bound);
  const inMotion = [
    line('click to first frame ÷ bare <video>', results.ratio('clickToFrame'), 1.1),
    line('switch to first frame ÷ bare <video>', results.ratio('switchToFrame'), 1),
  ];
  if (isTouched) return inMotion.flat();
  return [
    ...inMotion,
    toSmallest('script and styles before play', 'code'),
    toSmallest('all bytes before play', 'bytes'),
    line(
      'requests before play but script, feed, pictures',
      asked.filter(({kind}) => !ALLOWED.includes(kind)).length,
      0,
    ),
    line(
      'requests to third parties',
      visits.flatMap(({atPlay}) => atPlay).filter(({isForeign}) => isForeign).length,
      0,
    ),
    line('layout shift', results.of('shift').max, 0),
  ].flat();
}
