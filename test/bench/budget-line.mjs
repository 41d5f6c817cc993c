/** Whether a budget holds, in a line; none where nothing could be measured. */
export function budgetLine(label, what, value, bound) {
  if (!Number.isFinite(value)) return [];
  const verdict = value <= bound ? 'holds' : 'does NOT hold';
  return [`budget ${label}: ${what} <= ${bound}: ${verdict} (${Number(value.toFixed(3))})`];
}
