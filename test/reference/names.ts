// Names of parameters that are not in the contract: which may be shown, which are near misses.

import type { ParameterName } from "./rules.ts";
import { parameterNames } from "./rules.ts";

/** The name if it may stand in an issue: at most 21 harmless characters (none is fine). */
export function printableName(name: string): string | undefined {
  return /^[A-Za-z0-9._-]{0,21}$/.test(name) ? name : undefined;
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The parameter that an unknown name was probably meant to be. */
export function nearMiss(name: string): ParameterName | undefined {
  let nearest: ParameterName | undefined;
  let nearestDistance = Infinity;
  for (const parameter of parameterNames) {
    const distance = editDistance(lowerAscii(name), lowerAscii(parameter));
    const allowed = parameter.length <= 4 ? 1 : 2;
    const lengthFits = name.length >= 3 && name.length <= 21;
    const isNear = distance === 0 || (lengthFits && distance <= allowed);
    if (isNear && distance < nearestDistance) {
      nearest = parameter;
      nearestDistance = distance;
    }
  }
  return nearest;
}

/** Insertions, deletions, substitutions, swaps of neighbours; nothing is edited twice. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return Infinity; // further than anybody asks
  const rows: number[][] = [];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 0; i <= from.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      let fewest = i === 0 && j === 0 ? 0 : Infinity;
      fewest = Math.min(fewest, at(i - 1, j) + 1, at(i, j - 1) + 1);
      fewest = Math.min(fewest, at(i - 1, j - 1) + (same ? 0 : 1));
      if (swapped) fewest = Math.min(fewest, at(i - 2, j - 2) + 1);
      row.push(fewest);
    }
  }
  return at(from.length, to.length);
}
