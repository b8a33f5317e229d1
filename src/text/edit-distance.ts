/**
 * The least number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other,
 * nothing edited twice (the optimal string alignment distance), in UTF-16 units. For texts as short as names.
 *
 * @see decision D17
 */
export function editDistance(from: string, to: string): number {
  const known: number[] = [];
  return between(from.length, to.length);

  /** The distance between the first units of each text, so many of them. */
  function between(ofFrom: number, ofTo: number): number {
    if (ofFrom === 0 || ofTo === 0) return ofFrom + ofTo;
    const [unit, wanted] = [from[ofFrom - 1], to[ofTo - 1]];
    const isSwapped = unit === to[ofTo - 2] && from[ofFrom - 2] === wanted;
    const place = ofFrom * to.length + ofTo;
    known[place] ??= Math.min(
      between(ofFrom - 1, ofTo) + 1,
      between(ofFrom, ofTo - 1) + 1,
      between(ofFrom - 1, ofTo - 1) + (unit === wanted ? 0 : 1),
      isSwapped ? between(ofFrom - 2, ofTo - 2) + 1 : Number.POSITIVE_INFINITY,
    );
    return known[place];
  }
}
