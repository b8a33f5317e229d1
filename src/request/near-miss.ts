import { type ParameterName, parameterNames } from "../parameter-name.ts";
import { editDistance } from "../text/edit-distance.ts";

/**
 * The parameter that an unknown name is probably meant to be, as in `KID` or `securtyLevel`: the nearest one, ties in
 * canonical order.
 *
 * @see decision D17
 */
export function nearMiss(name: string): ParameterName | undefined {
  const folded = asciiLowerCase(name);
  let nearest: ParameterName | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const parameter of parameterNames) {
    const distance = nearness(folded, parameter.toLowerCase());
    if (distance < least) {
      nearest = parameter;
      least = distance;
    }
  }
  return nearest;
}

/** The edit distance of two folded names where it makes one a near miss of the other, else infinity. */
function nearness(name: string, parameter: string): number {
  if (name === parameter) return 0;
  const most = parameter.length <= 4 ? 1 : 2;
  if (name.length < 3 || name.length > 21 || leastDistance(name, parameter) > most) return Number.POSITIVE_INFINITY;
  const distance = editDistance(name, parameter);
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/** What is seen at once of a distance: an edit changes the length by one at most, and brings in one character at most. */
function leastDistance(name: string, parameter: string): number {
  const strangers = [...name].filter((character) => !parameter.includes(character));
  return Math.max(Math.abs(name.length - parameter.length), strangers.length);
}

function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
