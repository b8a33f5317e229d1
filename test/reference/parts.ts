// What bodies and objects are split into.

import type { ReferenceIssue } from "./issue.ts";
import type { ObservedName } from "./rules.ts";

/** Marks a given value that could not be decoded: its issue is one of the whole body. */
export const undecodable: unique symbol = Symbol("undecodable");

/** The given values, by parameter. */
export type Given = Map<ObservedName, unknown>;

export interface Parts {
  /** The issues of the whole body, in order of appearance. */
  bodyIssues: ReferenceIssue[];
  /** The given values of all parameters without an index, except wvExtension. */
  plain: Given;
  /** The given values of each key by its index; null for an element of `keys` that breaks keys.shape. */
  keys: Map<number, Given | null>;
  /** Whether the property `keys` of an object is not a list that can be read. */
  areKeysUnreadable: boolean;
  /** The occurrences of wvExtension. */
  extensions: Iterable<unknown>;
  /** Kept unknown parameters. */
  extra: (readonly [string, string])[];
}

export function createParts(): Parts {
  return { bodyIssues: [], plain: new Map(), keys: new Map(), areKeysUnreadable: false, extensions: [], extra: [] };
}

/** The values of the key with this index; null for an element that breaks keys.shape. */
export function keyOf(parts: Parts, index: number): Given | null {
  const found = parts.keys.get(index);
  if (found !== undefined) return found;
  const created: Given = new Map();
  parts.keys.set(index, created);
  return created;
}
