import {compared, fixed, kilobytes, tableOf} from '../cells.mjs';

const opening = {
  'first title ms': compared('first'),
  'first screen ms': compared('screen'),
  'CPU ms': compared('task'),
  'heap MB': compared('heap', 1),
  nodes: (results) => fixed(results.of('nodes').median),
  'page kB': kilobytes('page'),
  'script kB': kilobytes('script'),
  'feed kB': kilobytes('feed'),
  requests: (results) => fixed(results.of('requests').median),
};

/** Tables of what came of all visits to contenders with as many sessions, on the same line. */
export function report({title, all, plain}) {
  const searched = all.filter((results) => Number.isFinite(results.of('search').median));
  const searching = {
    'first search ms': compared('firstSearch', 0, plain),
    'further search ms': compared('search', 0, plain),
    'CPU of it ms': compared('searchTask', 0, plain),
    'besides, kB': kilobytes('forSearch'),
    'in requests': (results) => fixed(results.of('requestsForSearch').median),
  };
  const speaking = {
    'another language ms': compared('speak', 0, plain),
    'CPU of it ms': compared('speakTask', 0, plain),
  };
  const spoken = all.filter((results) => Number.isFinite(results.of('speak').median));
  return [
    `${title}\n\nmedians (least–most) × static HTML in the same round`,
    tableOf(opening, all),
    ...(searched.length > 0
      ? ['Searches × the plain script’s in the same round', tableOf(searching, searched)]
      : []),
    ...(spoken.length > 0
      ? [
          'Another language for all sessions, at CPU ÷4, × the plain script’s in the same round',
          tableOf(speaking, spoken),
        ]
      : []),
  ].join('\n\n');
}
