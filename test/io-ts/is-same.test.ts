import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame } from "../../src/io-ts/is-same.ts";

describe("isSame returns true", () => {
  const symbol = Symbol("same");
  const date = new Date(0);
  test.each<[unknown, unknown]>([
    ["kid", "kid"],
    [1, 1],
    [Number.NaN, Number.NaN],
    [undefined, undefined],
    [null, null],
    [symbol, symbol],
    [date, date],
    [{}, {}],
    [[], []],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: [{ b: 1, c: "2" }] }, { a: [{ c: "2", b: 1 }] }],
    [{ a: undefined }, { a: undefined }],
    [{ a: 1 }, Object.assign(Object.create(null), { a: 1 })],
    [{ a: 1 }, Object.assign(Object.create({ b: 2 }), { a: 1 })], // only own properties count
    [JSON.parse('{ "__proto__": 1 }'), JSON.parse('{ "__proto__": 1 }')],
  ])("for %o and %o", (one, other) => {
    expect(isSame(one, other)).toBe(true);
    expect(isSame(other, one)).toBe(true);
  });
});

describe("isSame returns false", () => {
  test.each<[unknown, unknown]>([
    ["kid", "KID"],
    [1, "1"],
    [0, -0],
    [1, 1n],
    [null, undefined],
    [null, {}],
    ["", []],
    [{}, []],
    [["a"], { 0: "a" }],
    [["a"], ["a", "b"]],
    [
      ["a", "b"],
      ["b", "a"],
    ],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, {}],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [{ toString: Object.prototype.toString }, { other: 1 }], // an inherited property, not an own one
    [{ a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }],
    [JSON.parse('{ "__proto__": 1 }'), JSON.parse('{ "__proto__": 2 }')],
    [JSON.parse('{ "__proto__": {} }'), {}],
    [() => 1, () => 1],
    [Symbol("a"), Symbol("a")],
  ])("for %o and %o", (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });

  test("for an unreadable object and any other value", () => {
    const hostile = {
      get a(): number {
        throw new Error("must not be called");
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isSame({ a: 1 }, hostile)).toBe(false);
    expect(isSame(hostile, { a: 1 })).toBe(false);
    expect(isSame({ a: { a: 1 } }, { a: hostile })).toBe(false);
    expect(isSame({}, proxy)).toBe(false);
    expect(isSame([proxy], [{}])).toBe(false);
  });
});

test("property: agrees with isDeepStrictEqual on JSON values", () => {
  const few = fc.jsonValue({ maxDepth: 2 });
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof({ maxDepth: 3 }, fc.constantFrom<unknown>(0, -0, "", null, undefined), tie("array"), tie("object")),
    array: fc.array(tie("json"), { maxLength: 2 }),
    object: fc.dictionary(fc.constantFrom("a", "b", "__proto__"), tie("json"), { maxKeys: 2, noNullPrototype: true }),
  }));
  fc.assert(
    fc.property(fc.oneof(fc.tuple(few, few), fc.tuple(json, json)), ([one, other]) => {
      expect(isSame(one, other)).toBe(isDeepStrictEqual(one, other));
      expect(isSame(one, structuredClone(one))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
