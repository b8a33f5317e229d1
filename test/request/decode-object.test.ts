import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { decodeTokenRequest as decode, type ParameterName, parameterNames } from "../../src/index.ts";
import { fail, revoked, throwing } from "../hostile/objects.ts";
import { accepted, issue, least, refused, whole } from "./expected.ts";

const missing = refused(
  issue("customerAuthenticator.missing"),
  issue("kid.missing"),
  issue("contentKey.missing"),
  issue("securityLevel.missing"),
  issue("hdcpOutputControl.missing"),
);

const aaaa = { type: "aaaa", payload: "AA==" };

describe("a valid object", () => {
  test("of typed values decodes to an equal request, as a new object", () => {
    const decoded = decode(whole);
    expect(decoded).toStrictEqual(accepted(whole));
    expect(decoded._tag === "Right" && decoded.right).not.toBe(whole);
    expect(decoded._tag === "Right" && decoded.right.wvExtension).not.toBe(whole.wvExtension);
    expect(decode(least)).toStrictEqual(accepted(least));
  });

  test("of strings decodes to the same request, in canonical order for any order of properties", () => {
    const strings = {
      cookie: "order 4711",
      expirationTime: "2030-01-31t12:00:00.500z",
      wvExtension: ["wudo,AAAAAA==", "a b~,+/8="],
      licenseDuration: "86400",
      hdcpOutputControl: "2",
      securityLevel: "5",
      contentId: "Vertigo (1958) é",
      contentKey: "A9B9033DF0B9CA5447839E3D074817A0",
      ek: "5DBD06C0056B42FE0B8CF406679620C31BD619732730433D",
      kid: "FD1A706AC2B36002888F6D4A414333C3",
      kek: "000102030405060708090A0B0C0D0E0F",
      generalFlags: "0000",
      errorFormat: "json",
      customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
    };
    const decoded = decode(strings);
    expect(decoded).toStrictEqual(accepted(whole));
    expect(decoded._tag === "Right" && Object.keys(decoded.right)).toStrictEqual(Object.keys(whole));
  });

  test("may be parsed JSON", () => {
    expect(decode(JSON.parse(JSON.stringify(whole)))).toStrictEqual(accepted(whole));
  });

  test.each([
    ["an expiration as a Date", { expirationTime: new Date("2030-01-31T12:00:00.500Z") }, "2030-01-31T12:00:00.5Z"],
    ["a Date of whole seconds", { expirationTime: new Date(0) }, "1970-01-01T00:00:00Z"],
    ["a Date of another realm", { expirationTime: runInNewContext("new Date(0)") }, "1970-01-01T00:00:00Z"],
  ])("accepts %s", (_, properties, expirationTime) => {
    expect(decode({ ...least, ...properties })).toStrictEqual(accepted({ ...least, expirationTime }));
  });

  test("returns 0 for -0", () => {
    expect(decode({ ...least, hdcpOutputControl: -0 })).toStrictEqual(accepted(least));
  });
});

describe("the properties that are read (decision D11)", () => {
  test("ignores properties that are undefined, known or unknown", () => {
    const absent = Object.fromEntries(parameterNames.map((name) => [name, undefined]));
    expect(decode({ ...absent, ...least, useHttps: undefined, extra: undefined, "\uD800": undefined })).toStrictEqual(
      accepted(least),
    );
    expect(decode(absent)).toStrictEqual(missing);
    expect(decode({ ...least, contentKey: undefined })).toStrictEqual(refused(issue("contentKey.missing")));
    expect(decode({ ...least, kek: undefined, ek: whole.ek })).toStrictEqual(refused(issue("ek.requires-kek")));
  });

  test.each(parameterNames.filter((name) => name !== "wvExtension"))("refuses null and other types: %s", (name) => {
    const values = [
      null,
      true,
      1n,
      Symbol("text"),
      () => "text",
      {},
      [],
      ["1"],
      new Map(),
      Object(1),
      Object("html"),
      { toString: () => "1", valueOf: () => 1, [Symbol.toPrimitive]: () => 1 },
      throwing({}),
      revoked({}),
      Object.create(Date.prototype),
    ];
    for (const value of values) {
      expect(decode({ ...whole, [name]: value })).toStrictEqual(refused(issue("value.type", { parameter: name })));
    }
  });

  test.each([
    ["an invalid Date", new Date(Number.NaN)],
    ["a Date before the year 0", new Date("-000001-12-31T23:59:59.999Z")],
    ["a Date after the year 9999", new Date("+010000-01-01T00:00:00Z")],
  ])("refuses %s by expirationTime.date", (_, expirationTime) => {
    expect(decode({ ...least, expirationTime })).toStrictEqual(refused(issue("expirationTime.date")));
  });

  test("reads only own properties", () => {
    class Request {
      kid = "^kid1";
      get cookie(): string {
        return "from the prototype";
      }
    }
    const instance = Object.assign(new Request(), least);
    expect(decode(instance)).toStrictEqual(accepted(least));
    expect(decode(Object.create(least))).toStrictEqual(missing);
    expect(decode(Object.assign(Object.create({ cookie: "inherited", KID: "inherited" }), least))).toStrictEqual(
      accepted(least),
    );
  });

  test("reads only enumerable properties", () => {
    const hidden = Object.defineProperty({ ...least }, "cookie", { value: 1, enumerable: false });
    expect(decode(Object.defineProperty(hidden, "KID", { value: 1 }))).toStrictEqual(accepted(least));
    expect(decode(Object.defineProperty({ ...least }, "kid", { enumerable: false }))).toStrictEqual(
      refused(issue("kid.missing")),
    );
  });

  test("reads only properties with string keys", () => {
    const input = { ...least, [Symbol("kid")]: 1, [Symbol.toStringTag]: "Request", [Symbol.for("cookie")]: null };
    expect(decode(input)).toStrictEqual(accepted(least));
    expect(decode(input, { unknown: "keep" })).toStrictEqual(accepted(least));
  });

  test("reads an object without a prototype", () => {
    expect(decode(Object.assign(Object.create(null), least))).toStrictEqual(accepted(least));
  });

  test("calls each getter once", () => {
    const reads: string[] = [];
    const input = {};
    for (const [name, value] of Object.entries({ ...whole, extra: [["a", "b"]] })) {
      const get = () => {
        reads.push(name);
        return value;
      };
      Object.defineProperty(input, name, { get, enumerable: true });
    }
    expect(decode(input)).toStrictEqual(accepted({ ...whole, extra: [["a", "b"]] }));
    expect(reads).toStrictEqual([...Object.keys(whole), "extra"]);
  });

  test("calls each getter of an extension once", () => {
    const reads: string[] = [];
    const extension = {
      get type() {
        reads.push("type");
        return "aaaa";
      },
      get payload() {
        reads.push("payload");
        return "AA==";
      },
    };
    expect(decode({ ...least, wvExtension: [extension] })).toStrictEqual(accepted({ ...least, wvExtension: [aaaa] }));
    expect(reads).toStrictEqual(["type", "payload"]);
  });
});

describe("an input that is not a plain object", () => {
  const throwingGetter = {
    ...least,
    get cookie(): string {
      throw new Error("getter");
    },
  };

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a string", "kid=%5Ekid1"],
    ["a number", 1],
    ["a bigint", 1n],
    ["a boolean", false],
    ["a symbol", Symbol("kid")],
    ["a function", Object.assign(() => 1, least)],
    ["a class", Object.assign(class {}, least)],
    ["a boxed string", Object("kid")],
    ["an array", Object.assign([], least)],
    ["an array of pairs", Object.entries(least)],
    ["bytes", Buffer.from("kid")],
    ["a Map", Object.assign(new Map(Object.entries(least)), least)],
    ["a Set", new Set()],
    ["URLSearchParams", new URLSearchParams("kid=%5Ekid1")],
    ["FormData", new FormData()],
    ["Headers", new Headers()],
    ["a generator", (function* () {})()],
    ["an object that can be iterated", { ...least, [Symbol.iterator]: () => [].values() }],
    ["an object that inherits an iterator", Object.assign(Object.create([]), least)],
    ["a getter that throws", throwingGetter],
    [
      "a getter of an unknown property that throws",
      Object.defineProperty({ ...least }, "a", { get: fail, enumerable: true }),
    ],
    ["a proxy whose traps throw", throwing({ ...least })],
    ["a revoked proxy", revoked({ ...least })],
    ["a revoked proxy of an array", revoked([])],
    ["a proxy whose properties cannot be listed", new Proxy({ ...least }, { ownKeys: fail })],
    ["a proxy whose properties cannot be described", new Proxy({ ...least }, { getOwnPropertyDescriptor: fail })],
    ["a proxy that lists a key twice", new Proxy({ ...least }, { ownKeys: () => ["kid", "kid"] })],
  ])("%s is refused by input.type alone", (_, input) => {
    expect(decode(input)).toStrictEqual(refused(issue("input.type")));
    expect(decode(input, { unknown: "keep" })).toStrictEqual(refused(issue("input.type")));
  });

  test.each([
    ["an empty object", {}],
    ["a boxed number", Object(1)],
    ["a Date", new Date()],
    ["a regular expression", /kid/],
    ["an error", new Error("kid")],
    ["a promise", Promise.resolve(least)],
    ["a WeakMap", new WeakMap()],
    ["an object whose iterator is not a function", { [Symbol.iterator]: "none" }],
  ])("%s counts as an object without properties", (_, input) => {
    expect(decode(input)).toStrictEqual(missing);
  });

  test("does not call a getter that is not enumerable", () => {
    const input = Object.defineProperty({ ...least }, "cookie", { get: fail, enumerable: false });
    expect(decode(input)).toStrictEqual(accepted(least));
  });
});

describe("wvExtension", () => {
  const shape = (index: number) => issue("wvExtension.shape", { index });

  test.each([
    ["one string", "aaaa,AA=="],
    ["one object", aaaa],
    ["an array of one string", ["aaaa,AA=="]],
    ["an array of one object", [aaaa]],
    ["a class instance", Object.assign(new (class Extension {})(), aaaa)],
    ["an object without a prototype", Object.assign(Object.create(null), aaaa)],
    ["an object with other properties", { ...aaaa, index: 0, [Symbol("a")]: 1, toString: null }],
    ["a frozen array", Object.freeze([Object.freeze({ ...aaaa })])],
    ["an array with other properties", Object.assign(["aaaa,AA=="], { kid: "^a" })],
    ["an array of another realm", runInNewContext('["aaaa,AA=="]')],
  ])("accepts %s", (_, wvExtension) => {
    expect(decode({ ...least, wvExtension })).toStrictEqual(accepted({ ...least, wvExtension: [aaaa] }));
  });

  test("accepts strings and objects together, and keeps their order", () => {
    expect(decode({ ...least, wvExtension: ["wudo,AAAAAA==", aaaa, "aaaa,AA=="] })).toStrictEqual(
      accepted({ ...least, wvExtension: [{ type: "wudo", payload: "AAAAAA==" }, aaaa, aaaa] }),
    );
  });

  test("counts as absent without elements", () => {
    expect(decode({ ...least, wvExtension: [] })).toStrictEqual(accepted(least));
    expect(decode({ ...least, wvExtension: Object.assign([], { kid: 1 }) })).toStrictEqual(accepted(least));
  });

  test("validates an object like the string type,payload", () => {
    const decodeExtension = (type: string, payload: string) => decode({ ...least, wvExtension: { type, payload } });
    expect(decodeExtension("aaa", "AA==")).toStrictEqual(refused(issue("wvExtension.type", { index: 0 })));
    expect(decodeExtension("aaaa", "")).toStrictEqual(refused(issue("wvExtension.payload-missing", { index: 0 })));
    expect(decodeExtension("", "")).toStrictEqual(
      refused(issue("wvExtension.type", { index: 0 }), issue("wvExtension.payload-missing", { index: 0 })),
    );
    expect(decodeExtension("aaa", "AA")).toStrictEqual(
      refused(issue("wvExtension.type", { index: 0 }), issue("wvExtension.payload-base64", { index: 0 })),
    );
    expect(decodeExtension("aa,a", "AA==")).toStrictEqual(refused(shape(0)));
    expect(decodeExtension("aaaa", "AA==,")).toStrictEqual(refused(shape(0)));
    expect(decodeExtension("aaaa,AA==", "")).toStrictEqual(refused(shape(0)));
    expect(decodeExtension("aaaa", "\uD800")).toStrictEqual(refused(shape(0)));
  });

  const hostile: readonly (readonly [string, unknown])[] = [
    ["an empty object", {}],
    ["an object without a payload", { type: "aaaa" }],
    ["an object without a type", { payload: "AA==" }],
    ["a payload that is undefined", { type: "aaaa", payload: undefined }],
    ["a buffer for a payload", { type: "aaaa", payload: new ArrayBuffer(1) }],
    ["bytes for a type", { type: Buffer.from("aaaa"), payload: "AA==" }],
    ["bytes", Buffer.from("aaaa,AA==")],
    ["a Date", new Date(0)],
    ["a boxed string for a type", { type: Object("aaaa"), payload: "AA==" }],
    ["a number for a type", { type: 1111, payload: "AA==" }],
    ["inherited properties", Object.create(aaaa)],
    ["properties that are not enumerable", Object.defineProperties({}, hidden())],
    ["a getter that throws", Object.defineProperty({ ...aaaa }, "payload", { get: fail })],
    ["a proxy whose traps throw", throwing({ ...aaaa })],
    ["a revoked proxy", revoked({ ...aaaa })],
    ["a boxed string", Object("aaaa,AA==")],
    ["an object that converts to a string", { toString: () => "aaaa,AA==" }],
    ["a Map", new Map(Object.entries(aaaa))],
    ["a Set of a string", new Set(["aaaa,AA=="])],
    ["a string without a comma", "aaaa"],
  ];

  test.each(hostile)("refuses %s by wvExtension.shape", (_, wvExtension) => {
    expect(decode({ ...least, wvExtension })).toStrictEqual(refused(shape(0)));
  });

  const otherTypes: readonly (readonly [string, unknown])[] = [
    ["null", null],
    ["a number", 1],
    ["a bigint", 1n],
    ["a symbol", Symbol("aaaa,AA==")],
    ["a function", Object.assign(() => "aaaa,AA==", aaaa)],
  ];
  const wrongType = (index: number) => issue("value.type", { parameter: "wvExtension", index });

  test.each(otherTypes)("refuses %s by value.type", (_, wvExtension) => {
    expect(decode({ ...least, wvExtension })).toStrictEqual(refused(wrongType(0)));
  });

  test.each<readonly [string, unknown]>([...otherTypes, ["undefined", undefined]])(
    "refuses %s in an array by value.type at its index",
    (_, element) => {
      expect(decode({ ...least, wvExtension: ["aaaa,AA==", element, aaaa, element] })).toStrictEqual(
        refused(wrongType(1), wrongType(3)),
      );
    },
  );

  test.each<readonly [string, unknown]>([...hostile, ["an array in the array", ["aaaa,AA=="]], ["an empty array", []]])(
    "refuses %s in an array by wvExtension.shape at its index",
    (_, element) => {
      expect(decode({ ...least, wvExtension: ["aaaa,AA==", element, aaaa, element] })).toStrictEqual(
        refused(shape(1), shape(3)),
      );
    },
  );

  test("refuses a hole by value.type at its index", () => {
    const holes: unknown[] = new Array(3);
    holes[1] = "aaaa,AA==";
    expect(decode({ ...least, wvExtension: holes })).toStrictEqual(refused(wrongType(0), wrongType(2)));
  });

  test("refuses an element that throws by value.type at its index", () => {
    const list = Object.defineProperty(["aaaa,AA==", "", "aaaa,AA=="], 1, { get: fail });
    expect(decode({ ...least, wvExtension: list })).toStrictEqual(refused(wrongType(1)));
  });

  test("refuses a revoked proxy of an array by wvExtension.shape", () => {
    expect(decode({ ...least, wvExtension: revoked([]) })).toStrictEqual(refused(shape(0)));
  });

  test("refuses an array whose length cannot be read by wvExtension.shape", () => {
    expect(decode({ ...least, wvExtension: throwing(["aaaa,AA=="]) })).toStrictEqual(refused(shape(0)));
  });

  function hidden(): PropertyDescriptorMap {
    return { type: { value: "aaaa" }, payload: { value: "AA==" } };
  }
});

describe("extra (decision D13)", () => {
  const duplicate = (parameter: ParameterName) => issue("body.duplicate-parameter", { parameter, name: parameter });
  const notPairs = issue("body.unknown-parameter", { name: "extra" });

  test.each([undefined, "refuse", "keep"] as const)("reads a list of pairs of strings, unknown: %s", (unknown) => {
    const extra = [
      ["useHttps", "true"],
      ["useHttps", ""],
      ["", "é"],
      ["KID", "1"],
      ["__proto__", "2"],
      ["extra", "3"],
      ["a".repeat(40), "\u0000"],
    ];
    const options = unknown === undefined ? {} : { unknown };
    expect(decode({ ...least, extra }, options)).toStrictEqual(accepted({ ...least, extra }));
  });

  test("is copied", () => {
    const extra = [["a", "b"]];
    const decoded = decode({ ...least, extra });
    extra[0]?.splice(0, 2, "c", "d");
    expect(decoded).toStrictEqual(accepted({ ...least, extra: [["a", "b"]] }));
  });

  test("refuses a known name as a duplicate, which does not count as given", () => {
    expect(decode({ ...least, extra: [["kid", "^a"]] })).toStrictEqual(refused(duplicate("kid")));
    const { kid, ...others } = least;
    expect(decode({ ...others, extra: [["kid", kid]] })).toStrictEqual(refused(duplicate("kid"), issue("kid.missing")));
    const extra = [
      ["a", "1"],
      ["wvExtension", "aaaa,AA=="],
      ["b", "2"],
      ["cookie", "\n"],
      ["cookie", ""],
    ];
    expect(decode({ ...least, extra }, { unknown: "keep" })).toStrictEqual(
      refused(duplicate("wvExtension"), duplicate("cookie"), duplicate("cookie")),
    );
  });

  test("refuses a list of pairs under another name", () => {
    const other = issue("body.unknown-parameter", { name: "more" });
    expect(decode({ ...least, more: [["a", "b"]] })).toStrictEqual(refused(other));
    expect(decode({ ...least, more: [["a", "b"]] }, { unknown: "keep" })).toStrictEqual(refused(other));
  });

  test("ignores an empty list", () => {
    expect(decode({ ...least, extra: [] })).toStrictEqual(accepted(least));
    expect(decode({ ...least, extra: [] }, { unknown: "keep" })).toStrictEqual(accepted(least));
  });

  test.each([
    ["null", null],
    ["a number", 1],
    ["an object", {}],
    ["a Map", new Map([["a", "b"]])],
    ["a list of strings", ["ab"]],
    ["a list of lists of one", [["a"]]],
    ["a list of lists of three", [["a", "b", "c"]]],
    ["a name that is not a string", [[1, "b"]]],
    ["a value that is not a string", [["a", null]]],
    ["a name that is not well-formed", [["\uD800", "b"]]],
    ["a value that is not well-formed", [["a", "\uDC00"]]],
    ["a hole", new Array(1)],
    ["a pair with a hole", [Object.assign(new Array(2), { 1: "b" })]],
    ["a list of one after a pair", [["a", "b"], ["c"]]],
    ["a known name beside null", [["kid", "b"], null]],
    ["a pair that is an object", [{ 0: "a", 1: "b", length: 2 }]],
    ["a pair that throws", [Object.defineProperty(["a", "b"], 0, { get: fail })]],
    ["an element that throws", Object.defineProperty([["a", "b"]], 0, { get: fail })],
    ["a revoked proxy", revoked([])],
    ["a list of revoked proxies", [revoked([])]],
    ["a list whose length cannot be read", throwing([])],
    ["a pair whose length cannot be read", [throwing(["a", "b"])]],
  ])("refuses %s as an unknown property named extra", (_, extra) => {
    expect(decode({ ...least, extra })).toStrictEqual(refused(notPairs));
    expect(decode({ ...least, extra }, { unknown: "keep" })).toStrictEqual(refused(notPairs));
  });

  test("treats a string as an unknown property, which can be kept", () => {
    expect(decode({ ...least, extra: "a=b" })).toStrictEqual(refused(notPairs));
    expect(decode({ ...least, extra: "a=b" }, { unknown: "keep" })).toStrictEqual(
      accepted({ ...least, extra: [["extra", "a=b"]] }),
    );
    expect(decode({ ...least, extra: "\uD800" }, { unknown: "keep" })).toStrictEqual(
      refused(issue("body.utf-8", { name: "extra" })),
    );
  });
});

describe("unknown properties", () => {
  test("are refused with their names and near misses", () => {
    expect(
      decode({ useHttps: "true", ...least, KID: null, [`${"a".repeat(21)}b`]: 1, "": "", "a b": {} }),
    ).toStrictEqual(
      refused(
        issue("body.unknown-parameter", { name: "useHttps" }),
        issue("body.unknown-parameter", { name: "KID", suggestion: "kid" }),
        issue("body.unknown-parameter"),
        issue("body.unknown-parameter", { name: "" }),
        issue("body.unknown-parameter"),
      ),
    );
  });

  test("are kept in property order, among the pairs of extra", () => {
    const input = { b: "1", ...least, extra: [["c", "2"]], a: "", "": "3", "kid.0": "^a", 7: "first" };
    expect(decode(input, { unknown: "keep" })).toStrictEqual(
      accepted({
        ...least,
        extra: [
          ["7", "first"], // a property whose name is an array index comes first in every object
          ["b", "1"],
          ["c", "2"],
          ["a", ""],
          ["", "3"],
          ["kid.0", "^a"],
        ],
      }),
    );
  });

  test.each([null, 1, true, {}, ["a"], Symbol("a"), () => "a", Object("a"), 1n])(
    "are not kept with a value that is not a string (%#)",
    (value) => {
      expect(decode({ ...least, useHttps: value, securtyLevel: value }, { unknown: "keep" })).toStrictEqual(
        refused(
          issue("body.unknown-parameter", { name: "useHttps" }),
          issue("body.unknown-parameter", { name: "securtyLevel", suggestion: "securityLevel" }),
        ),
      );
    },
  );

  test("are refused by body.utf-8 with an ill-formed name, kept or not, with any value", () => {
    for (const value of ["", "\uD800", null]) {
      const input = { ...least, "kid\uD800": value };
      expect(decode(input)).toStrictEqual(refused(issue("body.utf-8")));
      expect(decode(input, { unknown: "keep" })).toStrictEqual(refused(issue("body.utf-8")));
    }
  });

  test("are refused by body.utf-8 with an ill-formed value if they are kept, with the name if it may be shown", () => {
    const input = { ...least, useHttps: "\uD800", "a b": "\uDC00" };
    expect(decode(input, { unknown: "keep" })).toStrictEqual(
      refused(issue("body.utf-8", { name: "useHttps" }), issue("body.utf-8")),
    );
    expect(decode(input)).toStrictEqual(
      refused(issue("body.unknown-parameter", { name: "useHttps" }), issue("body.unknown-parameter")),
    );
  });
});
