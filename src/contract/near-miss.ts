import { editDistance } from "../text/edit-distance.ts";

/** A parameter that a name may be a near miss of. */
export interface Candidate<Name extends string> {
  readonly name: Name;
  /** Whether requests of another contract write it with an index, as in `kid.0`. */
  readonly isIndexedElsewhere: boolean;
}

/**
 * Returns the parameter that an unknown name is probably meant to be, as in `KID`, `securtyLevel` or `cookie[]`: the nearest
 * one, ties in the order of the candidates; `undefined` where none is near.
 *
 * @see decision D17
 */
export function findNearMiss<Name extends string>(
  name: string,
  candidates: readonly Candidate<Name>[],
): Name | undefined {
  const plain = withoutBrackets(name);
  const dotted = candidates.find((candidate) => plain.startsWith(`${candidate.name}.`));
  if (dotted !== undefined) {
    return dotted.isIndexedElsewhere && isDigits(plain, dotted.name.length + 1) ? undefined : dotted.name;
  }
  if (plain.length > longestNearMiss) return undefined; // a name may be as long as the body
  const folded = toAsciiLowerCase(plain);
  let nearest: Name | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { name: known } of candidates) {
    const distance = nearMissDistance(folded, known.toLowerCase());
    if (distance < least) {
      nearest = known;
      least = distance;
    }
  }
  return nearest;
}

/** Takes `[]`, or digits in brackets, off the end of a name, as forms and query builders write lists. */
function withoutBrackets(name: string): string {
  if (!name.endsWith("]")) return name;
  let start = name.length - 1;
  while (start > 0 && isDigit(name.charCodeAt(start - 1))) start--;
  return name[start - 1] === "[" ? name.slice(0, start - 1) : name;
}

/** Whether a text is digits from an index on, at least one. */
function isDigits(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at === text.length && at > start;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
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

/** The longest parameter name and two characters more: a longer name nearly matches none (decision D17). */
const longestNearMiss = 23;

function toAsciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
