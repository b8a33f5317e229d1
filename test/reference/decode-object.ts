// The reference decoder of objects: slow, plain, and written from the contract alone.

import { nearMiss, printableName } from "./names.ts";
import type { ReferenceOptions, Verdict } from "./rules.ts";
import { isParameterName, issue } from "./rules.ts";
import { isWellFormed } from "./urlencoded.ts";
import type { Parts } from "./verdict.ts";
import { undecodable, verdictOf } from "./verdict.ts";

export function referenceDecodeObject(input: unknown, options: ReferenceOptions = {}): Verdict {
  const members = membersOf(input);
  if (members === null) return { valid: false, issues: [issue("input.type", null)] };

  const parts: Parts = { bodyIssues: [], given: new Map(), extensions: [], extra: [] };
  const { bodyIssues, given, extra } = parts;

  for (const [name, value] of members) {
    if (value === undefined) continue;
    const pairs = name === "extra" ? pairsOf(value) : null;
    if (name === "wvExtension") {
      parts.extensions = occurrencesOf(value);
    } else if (isParameterName(name)) {
      given.set(name, value);
    } else if (!isWellFormed(name)) {
      bodyIssues.push(issue("body.utf-8", null));
    } else if (pairs !== null) {
      for (const [pairName, text] of pairs) {
        if (isParameterName(pairName)) {
          bodyIssues.push(issue("body.duplicate-parameter", pairName, { name: pairName }));
        } else {
          extra.push([pairName, text]);
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
  return verdictOf(parts, options.now ?? null);
}

/** The own enumerable string-keyed members, each read once; null if the input is not read. */
function membersOf(input: unknown): (readonly [string, unknown])[] | null {
  if (typeof input !== "object" || input === null) return null;
  try {
    if (typeof Reflect.get(input, Symbol.iterator) === "function") return null;
    return Object.keys(input).map((name) => [name, Reflect.get(input, name) as unknown] as const);
  } catch {
    return null; // a throwing getter, a revoked proxy
  }
}

/** What `wvExtension` holds, one by one; what cannot be read is null, which has no shape. */
function* occurrencesOf(value: unknown): Iterable<unknown> {
  let length: number | null = null;
  try {
    if (Array.isArray(value)) length = value.length;
  } catch {
    // A revoked proxy is no list: it is judged as it is.
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

/** A list of pairs of well-formed text, or null if it is anything else or cannot be read. */
function pairsOf(value: unknown): (readonly [string, string])[] | null {
  try {
    if (!Array.isArray(value)) return null;
    const pairs: (readonly [string, string])[] = [];
    for (let index = 0; index < value.length; index++) {
      const pair: unknown = value[index];
      if (!Array.isArray(pair) || pair.length !== 2) return null;
      const [name, text]: unknown[] = [pair[0], pair[1]];
      if (typeof name !== "string" || typeof text !== "string") return null;
      if (!isWellFormed(name) || !isWellFormed(text)) return null;
      pairs.push([name, text]);
    }
    return pairs;
  } catch {
    return null;
  }
}
