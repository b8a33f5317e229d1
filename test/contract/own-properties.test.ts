import { describe, expect, test } from "vitest";
import {
  forEachOwn,
  listElement,
  listLength,
  own,
  ownProperty,
  readOwn,
  readPairs,
} from "../../src/contract/own-properties.ts";
import { fail, revoked, throwing } from "../hostile/objects.ts";

// decode-object.test.ts tests decision D11 on whole requests.

describe("own", () => {
  test("reads an object's own properties only", () => {
    const object: { a?: number; b?: number } = Object.assign(Object.create({ b: 2 }), { a: 1 });
    const none: typeof object | undefined = [object][1];
    expect([own(object, "a"), own(object, "b"), own(none, "a")]).toStrictEqual([1, undefined, undefined]);
  });
});

describe("ownProperty", () => {
  test("returns an own property with any value", () => {
    expect([1, "", null, undefined].map((status) => ownProperty({ status }, "status"))).toStrictEqual([
      1,
      "",
      null,
      undefined,
    ]);
  });

  test("returns a property of an object without a prototype, and one that is not enumerable", () => {
    const bare: object = Object.assign(Object.create(null), { status: 1 });
    const hidden: object = Object.defineProperty({}, "status", { value: 2 });
    expect([ownProperty(bare, "status"), ownProperty(hidden, "status")]).toStrictEqual([1, 2]);
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a number", 200],
    ["a string", "status"],
    ["a function", Object.assign(() => 0, { status: 1 })],
    ["an array", Object.assign([], { status: 1 })],
    ["an object without it", { body: "" }],
    ["an object that inherits it", Object.create({ status: 1 })],
    ["an object with a getter that throws", Object.defineProperty({}, "status", { get: () => JSON.parse("") })],
    ["a revoked proxy", revoked({ status: 1 })],
  ])("returns undefined for %s", (_, value) => {
    expect(ownProperty(value, "status")).toBe(undefined);
  });
});

describe("readOwn", () => {
  test.each([
    ["a plain object", { other: 2, status: 1 }],
    ["an object without a prototype", Object.assign(Object.create(null), { status: 1 })],
    ["an object that inherits another", Object.assign(Object.create({ status: 2 }), { status: 1 })],
    ["an array", Object.assign([], { status: 1 })],
    ["a proxy", new Proxy({ status: 1 }, {})],
  ])("returns an own enumerable property of %s", (_, value) => {
    expect(readOwn(value, "status")).toBe(1);
  });

  test.each([
    ["null", null],
    ["a string", "status"],
    ["an object without it", { other: 1 }],
    ["an object that inherits it", Object.create({ status: 1 })],
    ["a plain object in which it is not enumerable", Object.defineProperty({}, "status", { value: 1 })],
    ["another object in which it is not enumerable", Object.create({ status: 2 }, { status: { value: 1 } })],
    ["an object with a getter that throws", Object.defineProperty({}, "status", { get: fail, enumerable: true })],
    ["a revoked proxy", revoked({ status: 1 })],
  ])("returns undefined for %s", (_, value) => {
    expect(readOwn(value, "status")).toBe(undefined);
  });

  test("returns no property that Object.prototype has", () => {
    try {
      Object.assign(Object.prototype, { status: 1 });
      expect(readOwn({ other: 2 }, "status")).toBe(undefined);
    } finally {
      Reflect.deleteProperty(Object.prototype, "status");
    }
  });
});

/** Returns the properties of an object in order; `undefined` if they cannot be read. */
function readProperties(input: unknown): unknown[] | undefined {
  const properties: unknown[] = [];
  return forEachOwn(input, (name, value) => properties.push([name, value])) ? properties : undefined;
}

describe("forEachOwn", () => {
  test("passes own enumerable properties in order", () => {
    const input = Object.create({ inherited: 1 }, { hidden: { value: 1 }, shown: { value: 2, enumerable: true } });
    input[Symbol("a")] = 1;
    input.b = undefined;
    expect(readProperties(input)).toStrictEqual([
      ["shown", 2],
      ["b", undefined],
    ]);
    expect(readProperties({})).toStrictEqual([]);
    expect(readProperties(JSON.parse('{ "__proto__": 1, "constructor": 2 }'))).toStrictEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a string", "ab"],
    ["a number", 1],
    ["a function", () => 1],
    ["an array", []],
    ["a Map", new Map()],
    ["URLSearchParams", new URLSearchParams()],
    ["a proxy whose traps throw", throwing({})],
    ["a revoked proxy", revoked({})],
  ])("passes no property of %s", (_, input) => {
    const given: string[] = [];
    expect(forEachOwn(input, (name) => given.push(name))).toBe(false);
    expect(given).toStrictEqual([]);
  });

  test("passes no property of a prototype, and none that is not enumerable", () => {
    const prototype = { shadowed: 1, hidden: 2, inherited: 3 };
    const input = Object.create(prototype, { hidden: { value: 4 }, shadowed: { value: 5, enumerable: true } });
    expect(readProperties(input)).toStrictEqual([["shadowed", 5]]);
  });

  test.each<[string, object]>([
    ["throws", throwing({})],
    ["is revoked", revoked({})],
    ["names itself as its prototype", endless()],
  ])("passes own properties of an object whose prototype is a proxy that %s", (_, prototype) => {
    expect(readProperties(Object.setPrototypeOf({ own: 1 }, prototype))).toStrictEqual([["own", 1]]);
  });

  test.each<[string, unknown]>([
    ["of its own", { *[Symbol.iterator]() {} }],
    [
      "of its class",
      new (class {
        *[Symbol.iterator]() {}
      })(),
    ],
    ["of the class of its class", new (class extends Map {})()],
  ])("passes no property of an object with an iterator %s", (_, input) => {
    expect(forEachOwn(input, fail)).toBe(false);
  });

  test("reads each property once in order, and returns false if one cannot be read", () => {
    const reads: string[] = [];
    const input = {
      get first() {
        return reads.push("first");
      },
      second: 2,
      get third() {
        return fail();
      },
      fourth: 4,
    };
    expect(forEachOwn(input, (name) => reads.push(`${name} is given`))).toBe(false);
    expect(reads).toStrictEqual(["first", "first is given", "second is given"]);
  });

  test("reads no property that an earlier getter has deleted", () => {
    const input: Record<string, unknown> = Object.defineProperty({}, "a", {
      get: () => delete input.b,
      enumerable: true,
    });
    input.b = 1;
    expect(readProperties(input)).toStrictEqual([["a", true]]);
  });
});

/** A proxy whose chain of prototypes has no end. */
function endless(): object {
  const proxy: object = new Proxy({}, { getPrototypeOf: () => proxy });
  return proxy;
}

/** Returns the elements of an array; `undefined` for any other value. */
function readElements(value: unknown): unknown[] | undefined {
  const length = listLength(value);
  return length === undefined ? undefined : Array.from({ length }, (_, at) => listElement(value, at));
}

describe("listLength and listElement", () => {
  test.each<[string, unknown, unknown[]]>([
    ["the elements of an array", ["a", null, ["b"]], ["a", null, ["b"]]],
    ["nothing of an empty array", [], []],
    ["undefined for a hole", new Array(2), [undefined, undefined]],
    ["undefined for an unreadable element", Object.defineProperty(["a", "b"], 0, { get: fail }), [undefined, "b"]],
  ])("return %s", (_, value, elements) => {
    expect(readElements(value)).toStrictEqual(elements);
  });

  test("return undefined for a value that is not an array, or is unreadable", () => {
    for (const value of [
      "ab",
      null,
      undefined,
      { 0: "a", length: 1 },
      new Set(["a"]),
      () => "a",
      revoked([]),
      throwing([]),
    ]) {
      expect(readElements(value)).toBeUndefined();
    }
  });

  test("return no inherited element", () => {
    const list: unknown[] = new Array(1);
    Object.setPrototypeOf(list, Object.assign([], { 0: "inherited" }));
    expect(readElements(list)).toStrictEqual([undefined]);
  });

  test("return the length of the longest array", () => {
    expect(listLength(new Array(2 ** 32 - 1))).toBe(2 ** 32 - 1);
  });

  test("return undefined for an array whose length is not a number, also as a list of pairs", () => {
    const odd = new Proxy(["a", "b"], { get: (list, name) => (name === "length" ? "2" : Reflect.get(list, name)) });
    expect(readElements(odd)).toBeUndefined();
    expect(readPairs(new Proxy([], { get: () => "0" }))).toBeUndefined();
  });

  test("read each element once", () => {
    let reads = 0;
    const get = () => reads++;
    expect(readElements(Object.defineProperty([], 0, { get, enumerable: true }))).toStrictEqual([0]);
    expect(reads).toBe(1);
  });
});

describe("readPairs", () => {
  test("copies a list of pairs of well-formed strings", () => {
    const pairs = [
      ["a", "b"],
      ["", "\u{1F511}"],
    ];
    const copy = readPairs(pairs);
    expect(copy).toStrictEqual(pairs);
    expect(copy).not.toBe(pairs);
    expect(copy?.[0]).not.toBe(pairs[0]);
    expect(readPairs([])).toStrictEqual([]);
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a string", "ab"],
    ["an object with a length", { length: 0 }],
    ["a Map", new Map([["a", "b"]])],
    ["a list of strings", ["ab"]],
    ["a list of one string", [["a"]]],
    ["a list of three strings", [["a", "b", "c"]]],
    ["a value that is a number", [["a", 1]]],
    ["a name that is a number", [[1, "b"]]],
    ["a value that is not well-formed", [["a", "\uD800"]]],
    ["a name that is not well-formed", [["\uD800", "b"]]],
    ["a pair with a hole", [Object.assign(new Array(2), { 0: "a" })]],
    ["a pair and something else", [["a", "b"], undefined]],
    ["the longest array", new Array(2 ** 32 - 1)],
    ["a revoked proxy", revoked([])],
    ["a list of revoked proxies", [revoked([])]],
    ["a proxy whose traps throw", throwing([])],
    ["a list of proxies whose traps throw", [throwing(["a", "b"])]],
  ])("returns undefined for %s", (_, value) => {
    expect(readPairs(value)).toBeUndefined();
  });
});
