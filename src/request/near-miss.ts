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
  for (const [parameter, foldedParameter] of foldedNames) {
    const distance = nearness(folded, foldedParameter);
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
  const most = parameter.length <= 4 ? 1 : 2;
  // Each edit changes the length by one at most, and brings in one new unit at most.
  if (Math.abs(name.length - parameter.length) > most || unitsBeyond(parameter, name) > most) {
    return Number.POSITIVE_INFINITY;
  }
  const distance = editDistance(name, parameter);
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/** How many units of a name are none of the parameter's. */
function unitsBeyond(parameter: string, name: string): number {
  let count = 0;
  for (let at = 0; at < name.length; at++) if (!parameter.includes(name.charAt(at))) count++;
  return count;
}

function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const foldedNames = parameterNames.map((name) => [name, asciiLowerCase(name)] as const);
