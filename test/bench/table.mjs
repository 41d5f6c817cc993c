/** Rows of texts as lines whose columns are aligned: the first to the left, the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => row.map((text, column) => pad(text, widths[column], column)).join('  '))
    .join('\n');
}

const pad = (text, width, column) => (column === 0 ? text.padEnd(width) : text.padStart(width));
