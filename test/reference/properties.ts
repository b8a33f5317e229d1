// The properties of objects and the elements of lists, any of which may be unreadable.

import { undecodable } from "./parts.ts";
import { isWellFormed } from "./urlencoded.ts";

/** Own enumerable properties with string keys, in their order. */
export type Properties = readonly (readonly [name: string, value: unknown])[];

/** Reads the own enumerable properties with string keys once each; null if the input is not such an object or unreadable. */
export function readProperties(input: unknown): Properties | null {
  if (typeof input !== "object" || input === null) return null;
  try {
    if (typeof Reflect.get(input, Symbol.iterator) === "function") return null;
    return Object.keys(input).map((name): readonly [string, unknown] => [name, Reflect.get(input, name)]);
  } catch {
    return null; // a throwing getter, a revoked proxy
  }
}

/** Yields the occurrences of `wvExtension`; null, which no rule accepts, for an unreadable one. */
export function* readOccurrences(value: unknown): Iterable<unknown> {
  let length: number | null = null;
  try {
    if (Array.isArray(value)) length = value.length;
  } catch {
    // A revoked proxy is validated as a single value.
  }
  if (length === null) {
    yield value;
    return;
  }
  for (let index = 0; index < length; index++) {
    const element = readElement(value, index);
    yield element === undecodable ? null : element;
  }
}

/** Reads an element of a list; null for a throwing getter. */
export function readElement(list: unknown, index: number): unknown {
  try {
    return Array.isArray(list) ? Reflect.get(list, index) : null;
  } catch {
    return null;
  }
}

/** Reads a list of pairs of well-formed strings; null for any other value, and for an unreadable one. */
export function readPairs(value: unknown): (readonly [string, string])[] | null {
  try {
    if (!Array.isArray(value)) return null;
    const pairs: (readonly [string, string])[] = [];
    for (let index = 0; index < value.length; index++) {
      const pair: unknown = value[index];
      if (!Array.isArray(pair) || pair.length !== 2) return null;
      const [name, string]: unknown[] = [pair[0], pair[1]];
      if (typeof name !== "string" || typeof string !== "string") return null;
      if (!isWellFormed(name) || !isWellFormed(string)) return null;
      pairs.push([name, string]);
    }
    return pairs;
  } catch {
    return null;
  }
}
