/**
 * Returns the least number of insertions, deletions, substitutions and swaps of adjacent UTF-16 units that turn one
 * string into the other, editing no unit twice (the optimal string alignment distance). Meant for strings as short as
 * names.
 *
 * @see decision D17
 */
export function editDistance(from: string, to: string): number {
  const known: number[] = [];
  return distance(from.length, to.length);

  /** The distance between the first `fromLength` units of `from` and the first `toLength` units of `to`. */
  function distance(fromLength: number, toLength: number): number {
    if (fromLength === 0 || toLength === 0) return fromLength + toLength;
    const [unit, wanted] = [from[fromLength - 1], to[toLength - 1]];
    const isSwapped = unit === to[toLength - 2] && from[fromLength - 2] === wanted;
    const index = fromLength * to.length + toLength;
    known[index] ??= Math.min(
      distance(fromLength - 1, toLength) + 1,
      distance(fromLength, toLength - 1) + 1,
      distance(fromLength - 1, toLength - 1) + (unit === wanted ? 0 : 1),
      isSwapped ? distance(fromLength - 2, toLength - 2) + 1 : Number.POSITIVE_INFINITY,
    );
    return known[index];
  }
}
