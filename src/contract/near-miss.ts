import { editDistance } from "../text/edit-distance.ts";

/**
 * Returns the parameter that an unknown name is probably meant to be, as in `KID` or `securtyLevel`: the nearest one, ties
 * in the order of `names`; `undefined` where none is near.
 *
 * @see decision D17
 */
export function findNearMiss<Name extends string>(name: string, names: readonly Name[]): Name | undefined {
  if (name.length > longestNearMiss) return undefined; // a name may be as long as the body
  const folded = toAsciiLowerCase(name);
  let nearest: Name | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const known of names) {
    const distance = nearMissDistance(folded, known.toLowerCase());
    if (distance < least) {
      nearest = known;
      least = distance;
    }
  }
  return nearest;
}

/** The edit distance of two folded names where it makes one a near miss of the other, else infinity. */
function nearMissDistance(name: string, known: string): number {
  if (name === known) return 0;
  const most = known.length <= 4 ? 1 : 2;
  if (name.length < 3 || leastDistance(name, known) > most) return Number.POSITIVE_INFINITY;
  const distance = editDistance(name, known);
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/** A cheap lower bound of the distance: an edit changes the length by at most one and adds at most one character. */
function leastDistance(name: string, known: string): number {
  const strangers = [...name].filter((character) => !known.includes(character));
  return Math.max(Math.abs(name.length - known.length), strangers.length);
}

/** Names are as long as this at most, and a longer name nearly matches none (decision D17). */
const longestNearMiss = 21;

function toAsciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
