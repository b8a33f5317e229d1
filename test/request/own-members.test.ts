import { describe, expect, test } from "vitest";
import { eachMember, elementOf, lengthOf, pairsOf } from "../../src/request/own-members.ts";
import { fail, revoked, throwing } from "../hostile/objects.ts";

// What each sentence of decision D11 means for a request is told in decode-object.test.ts.

/** The members of an object, one after another; `undefined` where they cannot be read. */
function membersOf(input: unknown): unknown[] | undefined {
  const members: unknown[] = [];
  return eachMember(input, (name, value) => members.push([name, value])) ? members : undefined;
}

describe("eachMember", () => {
  test("gives own enumerable members in their order", () => {
    const input = Object.create({ inherited: 1 }, { hidden: { value: 1 }, shown: { value: 2, enumerable: true } });
    input[Symbol("a")] = 1;
    input.b = undefined;
    expect(membersOf(input)).toStrictEqual([
      ["shown", 2],
      ["b", undefined],
    ]);
    expect(membersOf({})).toStrictEqual([]);
    expect(membersOf(JSON.parse('{ "__proto__": 1, "constructor": 2 }'))).toStrictEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a text", "ab"],
    ["a number", 1],
    ["a function", () => 1],
    ["an array", []],
    ["a Map", new Map()],
    ["URLSearchParams", new URLSearchParams()],
    ["a proxy that answers nothing", throwing({})],
    ["a revoked proxy", revoked({})],
  ])("gives none of %s", (_, input) => {
    const given: string[] = [];
    expect(eachMember(input, (name) => given.push(name))).toBe(false);
    expect(given).toStrictEqual([]);
  });

  test("gives none that only a prototype has, nor one that hides a prototype's", () => {
    const prototype = { shadowed: 1, hidden: 2, inherited: 3 };
    const input = Object.create(prototype, { hidden: { value: 4 }, shadowed: { value: 5, enumerable: true } });
    expect(membersOf(input)).toStrictEqual([["shadowed", 5]]);
  });

  test("reads each member once, in order, and says so where one cannot be read", () => {
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
    expect(eachMember(input, (name) => reads.push(`${name} is given`))).toBe(false);
    expect(reads).toStrictEqual(["first", "first is given", "second is given"]);
  });

  test("reads no member that a getter before it has taken away", () => {
    const input: Record<string, unknown> = Object.defineProperty({}, "a", {
      get: () => delete input.b,
      enumerable: true,
    });
    input.b = 1;
    expect(membersOf(input)).toStrictEqual([["a", true]]);
  });
});

/** The elements of an array, one after another; `undefined` where there is none. */
function elementsOf(value: unknown): unknown[] | undefined {
  const length = lengthOf(value);
  return length === undefined ? undefined : Array.from({ length }, (_, at) => elementOf(value, at));
}

describe("lengthOf and elementOf", () => {
  test.each<[string, unknown, unknown[]]>([
    ["the elements of an array", ["a", null, ["b"]], ["a", null, ["b"]]],
    ["nothing of an empty array", [], []],
    ["undefined for a hole", new Array(2), [undefined, undefined]],
    ["undefined for what cannot be read", Object.defineProperty(["a", "b"], 0, { get: fail }), [undefined, "b"]],
  ])("give %s", (_, value, elements) => {
    expect(elementsOf(value)).toStrictEqual(elements);
  });

  test("give nothing of what is no array, or cannot be read at all", () => {
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
      expect(elementsOf(value)).toBeUndefined();
    }
  });

  test("give no inherited element", () => {
    const list: unknown[] = new Array(1);
    Object.setPrototypeOf(list, Object.assign([], { 0: "inherited" }));
    expect(elementsOf(list)).toStrictEqual([undefined]);
  });

  test("give the length of the longest array as it is", () => {
    expect(lengthOf(new Array(2 ** 32 - 1))).toBe(2 ** 32 - 1);
  });

  test("give nothing of an array whose length is no number, and no pair of it", () => {
    const odd = new Proxy(["a", "b"], { get: (list, name) => (name === "length" ? "2" : Reflect.get(list, name)) });
    expect(elementsOf(odd)).toBeUndefined();
    expect(pairsOf(new Proxy([], { get: () => "0" }))).toBeUndefined();
  });

  test("read each element once", () => {
    let reads = 0;
    const get = () => reads++;
    expect(elementsOf(Object.defineProperty([], 0, { get, enumerable: true }))).toStrictEqual([0]);
    expect(reads).toBe(1);
  });
});

describe("pairsOf", () => {
  test("copies a list of pairs of well-formed text", () => {
    const pairs = [
      ["a", "b"],
      ["", "\u{1F511}"],
    ];
    const copy = pairsOf(pairs);
    expect(copy).toStrictEqual(pairs);
    expect(copy).not.toBe(pairs);
    expect(copy?.[0]).not.toBe(pairs[0]);
    expect(pairsOf([])).toStrictEqual([]);
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a text", "ab"],
    ["an object with a length", { length: 0 }],
    ["a Map", new Map([["a", "b"]])],
    ["a list of texts", ["ab"]],
    ["a list of one text", [["a"]]],
    ["a list of three texts", [["a", "b", "c"]]],
    ["a text that is a number", [["a", 1]]],
    ["a name that is a number", [[1, "b"]]],
    ["a text that is not well-formed", [["a", "\uD800"]]],
    ["a name that is not well-formed", [["\uD800", "b"]]],
    ["a pair with a hole", [Object.assign(new Array(2), { 0: "a" })]],
    ["a pair and something else", [["a", "b"], undefined]],
    ["the longest array", new Array(2 ** 32 - 1)],
    ["a revoked proxy", revoked([])],
    ["a list of revoked proxies", [revoked([])]],
    ["a proxy that answers nothing", throwing([])],
    ["a list of proxies that answer nothing", [throwing(["a", "b"])]],
  ])("gives nothing of %s", (_, value) => {
    expect(pairsOf(value)).toBeUndefined();
  });
});
