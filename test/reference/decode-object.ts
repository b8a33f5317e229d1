// The reference decoder of objects: slow and plain, written from the contract without src.

import { type ContractName, readName } from "./contracts.ts";
import { issue } from "./issue.ts";
import { readKeys, takeElements } from "./keys-property.ts";
import { nearMissOf, printableName } from "./names.ts";
import { createParts, keyOf, type Parts } from "./parts.ts";
import { type Properties, readOccurrences, readPairs, readProperties } from "./properties.ts";
import { type ReferenceOptions, type ReferenceResult, toResult } from "./result.ts";
import { isWellFormed } from "./urlencoded.ts";

export function referenceDecodeObject(input: unknown, options: ReferenceOptions = {}): ReferenceResult {
  const properties = readProperties(input);
  if (properties === null) return { valid: false, issues: [issue("input.type", null)] };
  const { contract = "documented" } = options;
  const parts = createParts();
  const elements = contract === "observed" ? readKeys(findValue(properties, "keys")) : [];
  parts.areKeysUnreadable = elements === null;

  for (const [name, value] of properties) {
    if (value === undefined) continue;
    const known = readName(name, contract);
    const pairs = name === "extra" ? readPairs(value) : null;
    if (known?.parameter === "wvExtension") {
      parts.extensions = readOccurrences(value);
    } else if (known !== null) {
      const { parameter, index } = known;
      if (index === undefined) parts.plain.set(parameter, value);
      else if (index >= (elements ?? []).length) keyOf(parts, index)?.set(parameter, value);
      else parts.bodyIssues.push(issue("body.duplicate-parameter", parameter, { index, name }));
    } else if (name === "keys" && contract === "observed") {
      takeElements(elements ?? [], parts);
    } else if (!isWellFormed(name)) {
      parts.bodyIssues.push(issue("body.utf-8", null));
    } else if (pairs !== null) {
      takePairs(pairs, contract, parts);
    } else if (options.unknown !== "keep" || typeof value !== "string") {
      const shown = printableName(name);
      const suggestion = nearMissOf(contract, name);
      parts.bodyIssues.push(issue("body.unknown-parameter", null, { name: shown, suggestion }));
    } else if (!isWellFormed(value)) {
      parts.bodyIssues.push(issue("body.utf-8", null, { name: printableName(name) }));
    } else {
      parts.extra.push([name, value]);
    }
  }
  return toResult(parts, options);
}

function findValue(properties: Properties, wanted: string): unknown {
  return properties.find(([name]) => name === wanted)?.[1];
}

/** Takes the pairs of `extra`, where known names are refused. */
function takePairs(pairs: readonly (readonly [string, string])[], contract: ContractName, parts: Parts): void {
  for (const [name, value] of pairs) {
    const known = readName(name, contract);
    if (known === null) parts.extra.push([name, value]);
    else parts.bodyIssues.push(issue("body.duplicate-parameter", known.parameter, { index: known.index, name }));
  }
}
