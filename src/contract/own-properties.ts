import { isWellFormed } from "../text/well-formed.ts";

// The one module that reads own properties for everybody: nothing here throws, and no prototype is asked.

/** An object's own property; `undefined` where it has none, or there is no object. */
export function own<O extends object, K extends keyof O>(object: O | undefined, name: K): O[K] | undefined {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The own property of any value; `undefined` where it has none, is an array or no object, or cannot be read. */
export function ownProperty(value: unknown, name: PropertyKey): unknown {
  if (!isObject(value)) return undefined;
  try {
    return !Array.isArray(value) && isOwn.call(value, name) ? value[name] : undefined;
  } catch {
    // A getter that throws, a revoked proxy.
  }
  return undefined;
}

/** The own enumerable property of any value; `undefined` where it has none, is no object, or cannot be read. */
export function readOwn(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined;
  try {
    if (prototypeOf(value) !== Object.prototype) return isEnumerable.call(value, name) ? value[name] : undefined;
    // As in `forEachOwn`: a loop is faster than a question.
    for (const own in value) if (own === name && isOwn.call(value, own)) return value[own];
  } catch {
    // A getter that throws, a revoked proxy.
  }
  return undefined;
}

/**
 * Calls `take`, which never throws, with each own enumerable property of an object, read once; returns false where the
 * input is no such object or cannot be read.
 */
export function forEachOwn(input: unknown, take: (name: string, value: unknown) => void): boolean {
  if (!isObject(input)) return false;
  try {
    const prototype = prototypeOf(input);
    // An array, a Map, URLSearchParams or FormData has its content elsewhere than in its properties.
    if (hasIterator(input) || isIterable(prototype)) return false;
    if (prototype === Object.prototype) {
      // A loop that lists prototypes as well is faster than a list of names, and runs no code of others here.
      for (const name in input) if (isOwn.call(input, name)) take(name, input[name]);
    } else {
      for (const name of Object.keys(input)) take(name, input[name]);
    }
    return true;
  } catch {
    return false; // a getter that throws, a revoked proxy
  }
}

/** The own enumerable properties of an object, each read once; `undefined` for the inputs that {@link forEachOwn} refuses. */
export function ownProperties(input: unknown): readonly (readonly [name: string, value: unknown])[] | undefined {
  const properties: (readonly [string, unknown])[] = [];
  return forEachOwn(input, (name, value) => properties.push([name, value])) ? properties : undefined;
}

/**
 * Whether a prototype makes its objects iterable. An iterator of `Object.prototype`, the root of a chain, counts for nothing:
 * it would make every object a list. A proxy can make a chain endless.
 */
function isIterable(prototype: object | null): boolean {
  try {
    let holder = prototype;
    for (let depth = 0; holder !== null && depth < 100; depth++) {
      const next = prototypeOf(holder);
      if (next !== null && hasIterator(holder)) return true;
      holder = next;
    }
  } catch {
    // A prototype that cannot be asked: the object's own properties decide.
  }
  return false;
}

function hasIterator(object: object): boolean {
  return Object.hasOwn(object, Symbol.iterator) && typeof Reflect.get(object, Symbol.iterator) === "function";
}

function prototypeOf(object: object): object | null {
  return Object.getPrototypeOf(object);
}

/** The length of an array; `undefined` for all else, and where it cannot be read. */
export function listLength(value: unknown): number | undefined {
  try {
    const length: unknown = Array.isArray(value) ? value.length : undefined;
    return typeof length === "number" ? length : undefined;
  } catch {
    // A proxy that throws; a revoked one does not even tell whether it is an array.
  }
  return undefined;
}

/** An own element of an array; `undefined`, which no parameter accepts, for a hole or what cannot be read. */
export function listElement(list: unknown, index: number): unknown {
  try {
    return Array.isArray(list) && isOwn.call(list, index) ? list[index] : undefined;
  } catch {
    // A proxy that throws, or is revoked.
  }
  return undefined;
}

/** The pairs of well-formed strings that a value lists; `undefined` where it is anything else. */
export function readPairs(value: unknown): readonly (readonly [name: string, text: string])[] | undefined {
  const length = listLength(value);
  if (length === undefined) return undefined;
  const pairs: (readonly [string, string])[] = [];
  for (let index = 0; index < length; index++) {
    const pair = listElement(value, index);
    if (listLength(pair) !== 2) return undefined;
    const [name, text] = [listElement(pair, 0), listElement(pair, 1)];
    if (!isWellFormedString(name) || !isWellFormedString(text)) return undefined;
    pairs.push([name, text]);
  }
  return pairs;
}

function isWellFormedString(value: unknown): value is string {
  return typeof value === "string" && isWellFormed(value);
}

function isObject(input: unknown): input is { readonly [name: string | symbol]: unknown } {
  return typeof input === "object" && input !== null;
}

/** V8 answers this method faster than `Object.hasOwn`, and knows that the names of `for in` are own ones. */
const isOwn = Object.prototype.hasOwnProperty;
const isEnumerable = Object.prototype.propertyIsEnumerable;
