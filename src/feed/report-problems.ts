import {formatProblem, type Problem} from './problem.js';

const told = new Set<string>();

/** Tells the page's developer what is wrong with a feed: each problem once, however many elements meet it. */
export function reportProblems(feed: string, problems: readonly Problem[]): void {
  const lines = problems
    .map(formatProblem)
    .filter((line) => !told.has(feed + line) && told.add(feed + line));
  if (lines.length === 0) return;
  console.warn(
    `Shared Learning Widgets: ${feed || 'the feed in the page'} has ${lines.length} problem(s):\n${lines.join('\n')}`,
  );
}
