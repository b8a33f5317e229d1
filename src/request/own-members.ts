import { isWellFormed } from "../text/well-formed.ts";

/** The object's own members, each read once; `undefined` where it is no such object or they cannot be read. */
export function membersOf(input: unknown): readonly (readonly [name: string, value: unknown])[] | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  try {
    // An array, a Map, URLSearchParams or FormData has its content elsewhere than in its members.
    if (typeof Reflect.get(input, Symbol.iterator) === "function") return undefined;
    return Object.entries(input);
  } catch {
    return undefined; // a getter that throws, a revoked proxy
  }
}

/** A value itself, or the elements of an array: `wvExtension` is one extension or a list of them (decision D11). */
export function* elementsOf(value: unknown): Generator<unknown, void> {
  if (!isArray(value)) yield value;
  else for (let at = 0; at < value.length; at++) yield elementOf(value, at);
}

/** An element of an array; `undefined`, which is no extension, for a hole or what cannot be read. */
function elementOf(list: readonly unknown[], at: number): unknown {
  try {
    return Object.hasOwn(list, at) ? list[at] : undefined;
  } catch {
    return undefined;
  }
}

/** The pairs of well-formed text that a member `extra` lists; `undefined` where it is anything else. */
export function pairsOf(value: unknown): readonly (readonly [name: string, text: string])[] | undefined {
  if (!isArray(value)) return undefined;
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at < value.length; at++) {
    const pair = elementOf(value, at);
    if (!isArray(pair) || pair.length !== 2) return undefined;
    const [name, text] = [elementOf(pair, 0), elementOf(pair, 1)];
    if (!isText(name) || !isText(text)) return undefined;
    pairs.push([name, text]);
  }
  return pairs;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && isWellFormed(value);
}

/** Whether a value is an array; of a revoked proxy not even that can be asked. */
function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
