import {table} from './table.mjs';

/** A table of results: a row each, a column for each of `columns`, which make a cell's text from results. */
export function tableOf(columns, all) {
  const rows = all.map((results) => [
    nameOf(results),
    ...Object.values(columns).map((cell) => cell(results)),
  ]);
  return table([['', ...Object.keys(columns)], ...rows]);
}

export function kilobytes(name) {
  return (results) => fixed(results.of(name).median / 1000, 1);
}

/** A figure, and its ratio to that of `base`: by default what its results are compared with. */
export function compared(name, digits = 0, base = undefined) {
  return (results) => {
    const {median, min, max} = results.of(name);
    const range = `${fixed(min, digits)}–${fixed(max, digits)}`;
    return `${fixed(median, digits)} (${range}) ×${fixed(results.ratio(name, base), 2)}`;
  };
}

export function fixed(number, digits) {
  return Number.isFinite(number) ? number.toFixed(digits) : '–';
}

/** With how many of its visits came to something, where not all did. */
function nameOf({contender: {label}, visits}) {
  const done = visits.filter(Boolean).length;
  return done === visits.length ? label : `${label} (${done} of ${visits.length})`;
}
