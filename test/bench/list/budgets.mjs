import {budgetLine} from '../budget-line.mjs';

/** By the number of sessions: the main thread's time, and the first title on a slow line, ÷ those of static HTML. */
const TASK = {10: 1.8, 100: 1.25, 1000: 0.5, 10000: 0.4};
const FIRST_ON_SLOW = {100: 1.5, 1000: 1.3};
const MANY = 1000;
/** How long a frame is, in milliseconds. Of a processor four times slower, it takes four times what it does here. */
const FRAME = 16.7;

/** Says in a line each which budgets of our list hold. `groups`: what was measured, by size and line. */
export function budgets(groups) {
  const lines = [...groups.flatMap(ofGroup), ...ofGrowth(groups)];
  const isSearched = groups.some(({all}) =>
    all.some((results) => results.contender.isOurs && Number.isFinite(results.of('search').median)),
  );
  const hasMany = groups.some(({size}) => size >= MANY);
  if (hasMany && !isSearched) lines.push('budget: search NOT RUN: this build has no search field');
  return lines.join('\n');
}

function ofGroup({all, plain, size, isSlow}) {
  return all
    .filter(({contender}) => contender.isOurs)
    .flatMap((results) => {
      const label = `${results.contender.label}, ${size}${isSlow ? ', slow' : ''}`;
      const line = (what, value, bound) =>
        bound === undefined ? [] : budgetLine(label, what, value, bound);
      const ifMany = (bound) => (size >= MANY ? bound : undefined);
      if (isSlow) {
        return line('first title ÷ static HTML', results.ratio('first'), FIRST_ON_SLOW[size]);
      }
      return [
        line('main thread ÷ static HTML', results.ratio('task'), TASK[size]),
        line('heap ÷ static HTML', results.ratio('heap'), ifMany(0.6)),
        line('nodes', results.of('nodes').max, 3000),
        line('another language ÷ plain script', plain ? results.ratio('speak', plain) : NaN, 1),
        line('CPU of that ÷ plain script', plain ? results.ratio('speakTask', plain) : NaN, 1),
        line('another language, ms at CPU ÷4', results.of('speak').median, 4 * FRAME),
        line('search ÷ plain script', plain ? results.ratio('search', plain) : NaN, ifMany(0.2)),
      ].flat();
    });
}

function ofGrowth(groups) {
  const find = (wanted) => groups.find(({size, isSlow}) => size === wanted && !isSlow);
  const [few, many] = [find(10), find(10000)];
  if (!few || !many) return [];
  return many.all
    .filter(({contender}) => contender.isOurs)
    .flatMap((results) => {
      const base = few.all.find(({contender}) => contender.name === results.contender.name);
      const ratio = results.ratio('first', base);
      return budgetLine(results.contender.label, 'first title, 10000 ÷ 10 sessions', ratio, 1.5);
    });
}
