/** The median, the least and the most of some numbers; gaps, where a round failed, don't count. */
export function spread(numbers) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return {median: NaN, min: NaN, max: NaN};
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return {median, min: sorted[0], max: sorted.at(-1)};
}

/** The median of the ratios in the same rounds, in which what slows down a whole round cancels out. */
export function ratio(numbers, base) {
  return spread(numbers.map((number, round) => number / base[round])).median;
}
