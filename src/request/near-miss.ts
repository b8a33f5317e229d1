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
    const distance = nearness(folded, asciiLowerCase(parameter));
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
  if (name.length < 3 || name.length > 21) return Number.POSITIVE_INFINITY;
  // Each edit changes the length by one at most.
  if (Math.abs(name.length - parameter.length) > 2) return Number.POSITIVE_INFINITY;
  const distance = editDistance(name, parameter);
  return distance <= (parameter.length <= 4 ? 1 : 2) ? distance : Number.POSITIVE_INFINITY;
}

function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
