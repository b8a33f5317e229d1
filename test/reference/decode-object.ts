// The reference decoder of objects: slow and plain, written from the contract without src.

import { nearMiss, printableName } from "./names.ts";
import type { Parts } from "./result.ts";
import { toResult, undecodable } from "./result.ts";
import type { ReferenceOptions, ReferenceResult } from "./rules.ts";
import { isParameterName, issue } from "./rules.ts";
import { isWellFormed } from "./urlencoded.ts";

export function referenceDecodeObject(input: unknown, options: ReferenceOptions = {}): ReferenceResult {
  const properties = readProperties(input);
  if (properties === null) return { valid: false, issues: [issue("input.type", null)] };

  const parts: Parts = { bodyIssues: [], given: new Map(), extensions: [], extra: [] };
  const { bodyIssues, given, extra } = parts;

  for (const [name, value] of properties) {
    if (value === undefined) continue;
    const pairs = name === "extra" ? readPairs(value) : null;
    if (name === "wvExtension") {
      parts.extensions = readOccurrences(value);
    } else if (isParameterName(name)) {
      given.set(name, value);
    } else if (!isWellFormed(name)) {
      bodyIssues.push(issue("body.utf-8", null));
    } else if (pairs !== null) {
      for (const [pairName, pairValue] of pairs) {
        if (isParameterName(pairName)) {
          bodyIssues.push(issue("body.duplicate-parameter", pairName, { name: pairName }));
        } else {
          extra.push([pairName, pairValue]);
        }
      }
    } else if (options.unknown !== "keep" || typeof value !== "string") {
      const shown = printableName(name);
      const suggestion = nearMiss(name);
      bodyIssues.push(issue("body.unknown-parameter", null, { name: shown, suggestion }));
    } else if (!isWellFormed(value)) {
      bodyIssues.push(issue("body.utf-8", null, { name: printableName(name) }));
    } else {
      extra.push([name, value]);
    }
  }
  return toResult(parts, options.now ?? null);
}

/** Reads the own enumerable properties with string keys once each; null if the input is not such an object or unreadable. */
function readProperties(input: unknown): (readonly [string, unknown])[] | null {
  if (typeof input !== "object" || input === null) return null;
  try {
    if (typeof Reflect.get(input, Symbol.iterator) === "function") return null;
    return Object.keys(input).map((name) => [name, Reflect.get(input, name) as unknown] as const);
  } catch {
    return null; // a throwing getter, a revoked proxy
  }
}

/** Yields the occurrences of `wvExtension`; null, which no rule accepts, for an unreadable one. */
function* readOccurrences(value: unknown): Iterable<unknown> {
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
    let element: unknown = null;
    try {
      element = Reflect.get(value as unknown[], index);
    } catch {
      // A throwing getter.
    }
    yield element === undecodable ? null : element;
  }
}

/** Reads a list of pairs of well-formed strings; null for any other value, and for an unreadable one. */
function readPairs(value: unknown): (readonly [string, string])[] | null {
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
