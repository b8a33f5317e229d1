/**
 * The least number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other,
 * nothing edited twice (the optimal string alignment distance), in UTF-16 units.
 *
 * @see decision D17
 */
export function editDistance(from: string, to: string): number {
  // Three rows of the table of prefixes: two back (for swaps), one back, and the one being filled.
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        entry(above, column) + 1,
        entry(current, column - 1) + 1,
        entry(above, column - 1) + (same ? 0 : 1),
        entry(before, column - 2) + (swapped ? 1 : Number.POSITIVE_INFINITY),
      );
    }
    before = above;
    above = current;
  }
  return entry(above, to.length);
}

/** An entry of the table; outside of it nothing can be reached. */
function entry(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
