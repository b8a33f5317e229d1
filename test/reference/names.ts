// Unknown parameter names: whether they may be shown, and their near misses.

import { type ContractName, contracts } from "./contracts.ts";
import { type ObservedName, type ParameterName, parameterNames } from "./rules.ts";

/** Returns the name if an issue may contain it: nobody can take it for a piece of a key. */
export function printableName(name: string): string | undefined {
  if (name === "") return name;
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  if (name.length > 21 || !letters.includes(name.charAt(0))) return undefined;
  let digits = 0;
  let run = 0; // hexadecimal digits up to here without another character between them
  for (const character of name) {
    if (!`${letters}0123456789._-`.includes(character)) return undefined;
    if ("0123456789".includes(character)) digits++;
    run = "0123456789abcdefABCDEF".includes(character) ? run + 1 : 0;
    if (digits > 3 || run >= 6) return undefined;
  }
  return name;
}

function lowerAscii(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Returns the parameter of the documented contract that an unknown name probably means. */
export function nearMiss(name: string): ParameterName | undefined {
  return isIndexed(name) ? undefined : nearMissAmong(parameterNames, name);
}

/** Returns the parameter of either contract that an unknown name probably means. */
export function nearMissOf(contract: ContractName, name: string): ObservedName | undefined {
  return contract === "documented"
    ? nearMiss(name)
    : nearMissAmong(
        contracts.observed.map((parameter) => parameter.name),
        name,
      );
}

/** Whether a name is one that callers write to ask for several keys, which the documented contract does not have. */
function isIndexed(name: string): boolean {
  const [, perKey, digits] = /^([A-Za-z]+)\.([0-9]+)$/.exec(withoutBrackets(name)) ?? [];
  return (
    digits !== undefined && contracts.observed.some((parameter) => parameter.isPerKey && parameter.name === perKey)
  );
}

function withoutBrackets(name: string): string {
  return name.replace(/\[[0-9]*\]$/, "");
}

function nearMissAmong<N extends string>(parameters: readonly N[], unknown: string): N | undefined {
  const name = withoutBrackets(unknown);
  const beforeDot = parameters.find((parameter) => name.startsWith(`${parameter}.`));
  if (beforeDot !== undefined) return beforeDot;
  let nearest: N | undefined;
  let nearestDistance = Infinity;
  for (const parameter of parameters) {
    const distance = editDistance(lowerAscii(name), lowerAscii(parameter));
    const allowed = parameter.length <= 4 ? 1 : 2;
    const lengthFits = name.length >= 3 && name.length <= 23;
    const isNear = distance === 0 || (lengthFits && distance <= allowed);
    if (isNear && distance < nearestDistance) {
      nearest = parameter;
      nearestDistance = distance;
    }
  }
  return nearest;
}

/** Counts insertions, deletions, substitutions and swaps of neighbors; edits no letter twice. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return Infinity; // beyond any allowed distance
  const distances: number[][] = [];
  const at = (i: number, j: number): number => distances[i]?.[j] ?? Infinity;
  for (let i = 0; i <= from.length; i++) {
    const line: number[] = [];
    distances.push(line);
    for (let j = 0; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      let fewest = i === 0 && j === 0 ? 0 : Infinity;
      fewest = Math.min(fewest, at(i - 1, j) + 1, at(i, j - 1) + 1);
      fewest = Math.min(fewest, at(i - 1, j - 1) + (same ? 0 : 1));
      if (swapped) fewest = Math.min(fewest, at(i - 2, j - 2) + 1);
      line.push(fewest);
    }
  }
  return at(from.length, to.length);
}
