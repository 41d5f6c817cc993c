/**
 * Throws when the first rows of two contenders don't say the same: what is measured against another list must not say
 * less than that.
 */
export function compareRows(results, base) {
  const [ours, theirs] = [results, base].map(({visits}) => visits.find(Boolean));
  if (!ours || !theirs) return;
  const labels = [results, base].map(({contender}) => contender.label);
  compare(ours.rows, theirs.rows, labels);
  if (ours.spoken && theirs.spoken) compare(ours.spoken.rows, theirs.spoken.rows, labels);
}

function compare(ours, theirs, [ourLabel, theirLabel]) {
  if (ours.length !== theirs.length)
    throw new Error(`${ourLabel} has ${ours.length} first rows, ${theirLabel} ${theirs.length}`);
  for (const [index, row] of theirs.entries()) {
    if (row === ours[index]) continue;
    const at = [...row].findIndex((letter, place) => letter !== ours[index][place]);
    const near = (text) => `…${text.slice(Math.max(0, at - 40), at + 60)}…`;
    throw new Error(
      `row ${index + 1} differs: ${ourLabel} says “${near(ours[index])}”, ${theirLabel} “${near(row)}”`,
    );
  }
}
