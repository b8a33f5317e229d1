/**
 * The least number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other,
 * nothing edited twice (the optimal string alignment distance), in UTF-16 units.
 *
 * @see decision D17
 */
export function editDistance(from: string, to: string): number {
  // Three rows of the table of prefixes: two back (for swaps), one back, and the one being filled.
  let before = new Uint32Array();
  let above = Uint32Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = new Uint32Array(to.length + 1);
    current[0] = row;
    for (let column = 1; column <= to.length; column++) {
      const [unit, wanted] = [from.charCodeAt(row - 1), to.charCodeAt(column - 1)];
      const isSwapped = unit === to.charCodeAt(column - 2) && from.charCodeAt(row - 2) === wanted;
      current[column] = Math.min(
        entry(above, column) + 1,
        entry(current, column - 1) + 1,
        entry(above, column - 1) + (unit === wanted ? 0 : 1),
        entry(before, column - 2) + (isSwapped ? 1 : Number.POSITIVE_INFINITY),
      );
    }
    before = above;
    above = current;
  }
  return entry(above, to.length);
}

/** An entry of the table; outside of it nothing can be reached. */
function entry(row: Uint32Array, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
