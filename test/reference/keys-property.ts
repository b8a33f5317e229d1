// The property `keys` of an object, which only the observed contract has.

import { readName } from "./contracts.ts";
import { issue } from "./issue.ts";
import { nearMissOf, printableName } from "./names.ts";
import type { Given, Parts } from "./parts.ts";
import { type Properties, readElement, readProperties } from "./properties.ts";
import { isWellFormed } from "./urlencoded.ts";

const mostKeys = 1000;

/** Reads the list, where null stands for an element that breaks keys.shape; null if the whole is not a list of keys. */
export function readKeys(value: unknown): (Properties | null)[] | null {
  if (value === undefined) return [];
  let length = 0;
  try {
    if (!Array.isArray(value)) return null;
    length = value.length;
  } catch {
    return null; // a revoked proxy
  }
  if (length > mostKeys) return null;
  return Array.from({ length }, (_, index) => readProperties(readElement(value, index)));
}

/** Takes the elements as the keys of their indexes, and adds the issues of names that are unknown in a key. */
export function takeElements(elements: readonly (Properties | null)[], parts: Parts): void {
  for (const [index, properties] of elements.entries()) {
    const given: Given = new Map();
    parts.keys.set(index, properties === null ? null : given);
    for (const [name, value] of properties ?? []) {
      if (value === undefined) continue;
      // The name with an index is known if it is that of a parameter of a key.
      const known = readName(`${name}.0`, "observed");
      if (known !== null) {
        given.set(known.parameter, value);
      } else if (isWellFormed(name)) {
        const suggestion = nearMissOf("observed", name);
        parts.bodyIssues.push(issue("body.unknown-parameter", null, { index, name: printableName(name), suggestion }));
      } else {
        parts.bodyIssues.push(issue("body.utf-8", null, { index }));
      }
    }
  }
}
