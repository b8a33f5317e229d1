import { isWellFormed } from "../text/well-formed.ts";

/**
 * Gives the object's own members, each read once, one after the other to `take`, which never throws; false where it is no
 * such object or they cannot be read.
 */
export function eachMember(input: unknown, take: (name: string, value: unknown) => void): boolean {
  if (!isObject(input)) return false;
  try {
    // An array, a Map, URLSearchParams or FormData has its content elsewhere than in its members.
    if (typeof input[Symbol.iterator] === "function") return false;
    for (const name in input) if (isOwn.call(input, name)) take(name, input[name]);
    return true;
  } catch {
    return false; // a getter that throws, a revoked proxy
  }
}

/** The pairs of well-formed text that a member `extra` lists; `undefined` where it is anything else. */
export function pairsOf(value: unknown): readonly (readonly [name: string, text: string])[] | undefined {
  const length = lengthOf(value);
  if (length === undefined) return undefined;
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at < length; at++) {
    const pair = elementOf(value, at);
    if (lengthOf(pair) !== 2) return undefined;
    const [name, text] = [elementOf(pair, 0), elementOf(pair, 1)];
    if (!isText(name) || !isText(text)) return undefined;
    pairs.push([name, text]);
  }
  return pairs;
}

/** The length of an array; `undefined` for all else, and where it cannot be read. */
export function lengthOf(value: unknown): number | undefined {
  try {
    const length: unknown = Array.isArray(value) ? value.length : undefined;
    return typeof length === "number" ? length : undefined;
  } catch {
    // A proxy that throws; of a revoked one not even whether it is an array can be asked.
  }
  return undefined;
}

/** An own element of an array; `undefined`, which is no extension and no text, for a hole or what cannot be read. */
export function elementOf(list: unknown, at: number): unknown {
  try {
    const elements: object = Object(list);
    return Object.hasOwn(elements, at) ? Reflect.get(elements, at) : undefined;
  } catch {
    // A proxy that throws, or is revoked.
  }
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && isWellFormed(value);
}

function isObject(input: unknown): input is { readonly [name: string | symbol]: unknown } {
  return typeof input === "object" && input !== null;
}

/** V8 knows of the names of `for in` that they are own ones when asked by this, not by `Object.hasOwn`. */
const isOwn = Object.prototype.hasOwnProperty;
