import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { decodeTokenRequest as decode, type ParameterName, parameterNames, type RuleId } from "../../src/index.ts";
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
  test("of typed values is the request itself, as a new object", () => {
    const decoded = decode(whole);
    expect(decoded).toStrictEqual(accepted(whole));
    expect(decoded._tag === "Right" && decoded.right).not.toBe(whole);
    expect(decoded._tag === "Right" && decoded.right.wvExtension).not.toBe(whole.wvExtension);
    expect(decode(least)).toStrictEqual(accepted(least));
  });

  test("of texts is the same request, in canonical order whatever the members' order", () => {
    const texts = {
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
    const decoded = decode(texts);
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
  ])("%s", (_, members, expirationTime) => {
    expect(decode({ ...least, ...members })).toStrictEqual(accepted({ ...least, expirationTime }));
  });

  test("-0 is 0", () => {
    expect(decode({ ...least, hdcpOutputControl: -0 })).toStrictEqual(accepted(least));
  });
});

describe("which members are read (decision D11)", () => {
  test("one that is undefined is not given, known or unknown", () => {
    const absent = Object.fromEntries(parameterNames.map((name) => [name, undefined]));
    expect(decode({ ...absent, ...least, useHttps: undefined, extra: undefined, "\uD800": undefined })).toStrictEqual(
      accepted(least),
    );
    expect(decode(absent)).toStrictEqual(missing);
    expect(decode({ ...least, contentKey: undefined })).toStrictEqual(refused(issue("contentKey.missing")));
    expect(decode({ ...least, kek: undefined, ek: whole.ek })).toStrictEqual(refused(issue("ek.requires-kek")));
  });

  const notText: Record<Exclude<ParameterName, "wvExtension">, RuleId> = {
    customerAuthenticator: "customerAuthenticator.characters",
    errorFormat: "errorFormat.value",
    generalFlags: "generalFlags.value",
    kek: "kek.format",
    kid: "kid.name",
    ek: "ek.format",
    contentKey: "contentKey.hex",
    contentId: "contentId.text",
    securityLevel: "securityLevel.value",
    hdcpOutputControl: "hdcpOutputControl.integer",
    licenseDuration: "licenseDuration.integer",
    expirationTime: "expirationTime.format",
    cookie: "cookie.text",
  };

  test.each(Object.entries(notText))("null, and what is no text, is judged: %s breaks %s", (name, rule) => {
    const values = [
      null,
      true,
      Number.NaN,
      1.5,
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
      expect(decode({ ...whole, [name]: value })).toStrictEqual(refused(issue(rule)));
    }
  });

  test.each([
    ["an invalid Date", new Date(Number.NaN)],
    ["a Date before the year 0", new Date("-000001-12-31T23:59:59.999Z")],
    ["a Date after the year 9999", new Date("+010000-01-01T00:00:00Z")],
  ])("%s breaks expirationTime.date", (_, expirationTime) => {
    expect(decode({ ...least, expirationTime })).toStrictEqual(refused(issue("expirationTime.date")));
  });

  test("only own ones", () => {
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

  test("only enumerable ones", () => {
    const hidden = Object.defineProperty({ ...least }, "cookie", { value: 1, enumerable: false });
    expect(decode(Object.defineProperty(hidden, "KID", { value: 1 }))).toStrictEqual(accepted(least));
    expect(decode(Object.defineProperty({ ...least }, "kid", { enumerable: false }))).toStrictEqual(
      refused(issue("kid.missing")),
    );
  });

  test("only those with a string for a key", () => {
    const input = { ...least, [Symbol("kid")]: 1, [Symbol.toStringTag]: "Request", [Symbol.for("cookie")]: null };
    expect(decode(input)).toStrictEqual(accepted(least));
    expect(decode(input, { unknown: "keep" })).toStrictEqual(accepted(least));
  });

  test("of an object without a prototype, too", () => {
    expect(decode(Object.assign(Object.create(null), least))).toStrictEqual(accepted(least));
  });

  test("getters once each", () => {
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

  test("getters of an extension once each", () => {
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

describe("what is no such object", () => {
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
    ["an object that inherits being iterated", Object.assign(Object.create([]), least)],
    ["a getter that throws", throwingGetter],
    [
      "a getter of an unknown member that throws",
      Object.defineProperty({ ...least }, "a", { get: fail, enumerable: true }),
    ],
    ["a proxy that answers nothing", throwing({ ...least })],
    ["a revoked proxy", revoked({ ...least })],
    ["a revoked proxy of an array", revoked([])],
    ["a proxy whose members cannot be listed", new Proxy({ ...least }, { ownKeys: fail })],
    ["a proxy whose members cannot be described", new Proxy({ ...least }, { getOwnPropertyDescriptor: fail })],
    ["a proxy that lists nonsense", new Proxy({ ...least }, { ownKeys: () => ["kid", "kid"] })],
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
    ["an object whose iterator is no function", { [Symbol.iterator]: "none" }],
  ])("%s is an object without members", (_, input) => {
    expect(decode(input)).toStrictEqual(missing);
  });

  test("a getter that is not enumerable is not asked", () => {
    const input = Object.defineProperty({ ...least }, "cookie", { get: fail, enumerable: false });
    expect(decode(input)).toStrictEqual(accepted(least));
  });
});

describe("wvExtension", () => {
  const shape = (index: number) => issue("wvExtension.shape", { index });

  test.each([
    ["one text", "aaaa,AA=="],
    ["one object", aaaa],
    ["an array of one text", ["aaaa,AA=="]],
    ["an array of one object", [aaaa]],
    ["a class instance", Object.assign(new (class Extension {})(), aaaa)],
    ["an object without a prototype", Object.assign(Object.create(null), aaaa)],
    ["an object with other members", { ...aaaa, index: 0, [Symbol("a")]: 1, toString: null }],
    ["a frozen array", Object.freeze([Object.freeze({ ...aaaa })])],
    ["an array with other members", Object.assign(["aaaa,AA=="], { kid: "^a" })],
    ["an array of another realm", runInNewContext('["aaaa,AA=="]')],
  ])("may be %s", (_, wvExtension) => {
    expect(decode({ ...least, wvExtension })).toStrictEqual(accepted({ ...least, wvExtension: [aaaa] }));
  });

  test("may be texts and objects together, whose order it keeps", () => {
    expect(decode({ ...least, wvExtension: ["wudo,AAAAAA==", aaaa, "aaaa,AA=="] })).toStrictEqual(
      accepted({ ...least, wvExtension: [{ type: "wudo", payload: "AAAAAA==" }, aaaa, aaaa] }),
    );
  });

  test("of no element is not given", () => {
    expect(decode({ ...least, wvExtension: [] })).toStrictEqual(accepted(least));
    expect(decode({ ...least, wvExtension: Object.assign([], { kid: 1 }) })).toStrictEqual(accepted(least));
  });

  test("an object is judged as the text type,payload", () => {
    const judged = (type: string, payload: string) => decode({ ...least, wvExtension: { type, payload } });
    expect(judged("aaa", "AA==")).toStrictEqual(refused(issue("wvExtension.type", { index: 0 })));
    expect(judged("aaaa", "")).toStrictEqual(refused(issue("wvExtension.payload-missing", { index: 0 })));
    expect(judged("", "")).toStrictEqual(
      refused(issue("wvExtension.type", { index: 0 }), issue("wvExtension.payload-missing", { index: 0 })),
    );
    expect(judged("aaa", "AA")).toStrictEqual(
      refused(issue("wvExtension.type", { index: 0 }), issue("wvExtension.payload-base64", { index: 0 })),
    );
    expect(judged("wudo", "AA==")).toStrictEqual(refused(issue("wvExtension.wudo-length", { index: 0 })));
    expect(judged("aa,a", "AA==")).toStrictEqual(refused(shape(0)));
    expect(judged("aaaa", "AA==,")).toStrictEqual(refused(shape(0)));
    expect(judged("aaaa,AA==", "")).toStrictEqual(refused(shape(0)));
    expect(judged("aaaa", "\uD800")).toStrictEqual(refused(shape(0)));
  });

  const hostile: readonly (readonly [string, unknown])[] = [
    ["null", null],
    ["a number", 1],
    ["a bigint", 1n],
    ["a symbol", Symbol("aaaa,AA==")],
    ["a function", Object.assign(() => "aaaa,AA==", aaaa)],
    ["an empty object", {}],
    ["an object without a payload", { type: "aaaa" }],
    ["an object without a type", { payload: "AA==" }],
    ["a payload that is undefined", { type: "aaaa", payload: undefined }],
    ["bytes for a payload", { type: "aaaa", payload: Buffer.from([0]) }],
    ["a boxed text for a type", { type: Object("aaaa"), payload: "AA==" }],
    ["a number for a type", { type: 1111, payload: "AA==" }],
    ["inherited members", Object.create(aaaa)],
    ["members that are not enumerable", Object.defineProperties({}, hidden())],
    ["a getter that throws", Object.defineProperty({ ...aaaa }, "payload", { get: fail })],
    ["a proxy that answers nothing", throwing({ ...aaaa })],
    ["a revoked proxy", revoked({ ...aaaa })],
    ["a boxed text", Object("aaaa,AA==")],
    ["an object that makes a text", { toString: () => "aaaa,AA==" }],
    ["a Map", new Map(Object.entries(aaaa))],
    ["a Set of a text", new Set(["aaaa,AA=="])],
    ["a text that is none", "aaaa"],
  ];

  test.each(hostile)("%s alone has no shape", (_, wvExtension) => {
    expect(decode({ ...least, wvExtension })).toStrictEqual(refused(shape(0)));
  });

  test.each<readonly [string, unknown]>([
    ...hostile,
    ["undefined", undefined],
    ["an array in the array", ["aaaa,AA=="]],
    ["an empty array", []],
  ])("%s in an array has no shape at its index", (_, element) => {
    expect(decode({ ...least, wvExtension: ["aaaa,AA==", element, aaaa, element] })).toStrictEqual(
      refused(shape(1), shape(3)),
    );
  });

  test("a hole has no shape at its index", () => {
    const holes: unknown[] = new Array(3);
    holes[1] = "aaaa,AA==";
    expect(decode({ ...least, wvExtension: holes })).toStrictEqual(refused(shape(0), shape(2)));
  });

  test("an element that throws has no shape at its index", () => {
    const list = Object.defineProperty(["aaaa,AA==", "", "aaaa,AA=="], 1, { get: fail });
    expect(decode({ ...least, wvExtension: list })).toStrictEqual(refused(shape(1)));
  });

  test("a revoked proxy of an array has no shape", () => {
    expect(decode({ ...least, wvExtension: revoked([]) })).toStrictEqual(refused(shape(0)));
  });

  test("an array whose length cannot be read has no shape", () => {
    expect(decode({ ...least, wvExtension: throwing(["aaaa,AA=="]) })).toStrictEqual(refused(shape(0)));
  });

  function hidden(): PropertyDescriptorMap {
    return { type: { value: "aaaa" }, payload: { value: "AA==" } };
  }
});

describe("extra (decision D13)", () => {
  const notGiven = (parameter: ParameterName) => issue("body.duplicate-parameter", { parameter, name: parameter });
  const noList = issue("body.unknown-parameter", { name: "extra" });

  test.each([undefined, "refuse", "keep"] as const)("a list of pairs of text is read, unknown: %s", (unknown) => {
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

  test("a known name in it is a duplicate, and is not given", () => {
    expect(decode({ ...least, extra: [["kid", "^a"]] })).toStrictEqual(refused(notGiven("kid")));
    const { kid, ...others } = least;
    expect(decode({ ...others, extra: [["kid", kid]] })).toStrictEqual(refused(notGiven("kid"), issue("kid.missing")));
    const extra = [
      ["a", "1"],
      ["wvExtension", "aaaa,AA=="],
      ["b", "2"],
      ["cookie", "\n"],
      ["cookie", ""],
    ];
    expect(decode({ ...least, extra }, { unknown: "keep" })).toStrictEqual(
      refused(notGiven("wvExtension"), notGiven("cookie"), notGiven("cookie")),
    );
  });

  test("a list of pairs under another name is no extra", () => {
    const other = issue("body.unknown-parameter", { name: "more" });
    expect(decode({ ...least, more: [["a", "b"]] })).toStrictEqual(refused(other));
    expect(decode({ ...least, more: [["a", "b"]] }, { unknown: "keep" })).toStrictEqual(refused(other));
  });

  test("an empty list is no extra", () => {
    expect(decode({ ...least, extra: [] })).toStrictEqual(accepted(least));
    expect(decode({ ...least, extra: [] }, { unknown: "keep" })).toStrictEqual(accepted(least));
  });

  test.each([
    ["null", null],
    ["a number", 1],
    ["an object", {}],
    ["a Map", new Map([["a", "b"]])],
    ["a list of texts", ["ab"]],
    ["a list of lists of one", [["a"]]],
    ["a list of lists of three", [["a", "b", "c"]]],
    ["a name that is no text", [[1, "b"]]],
    ["a text that is none", [["a", null]]],
    ["a name that is not well-formed", [["\uD800", "b"]]],
    ["a text that is not well-formed", [["a", "\uDC00"]]],
    ["a hole", new Array(1)],
    ["a pair with a hole", [Object.assign(new Array(2), { 1: "b" })]],
    ["a pair that is none after one that is", [["a", "b"], ["c"]]],
    ["a known name beside a pair that is none", [["kid", "b"], null]],
    ["a pair that is an object", [{ 0: "a", 1: "b", length: 2 }]],
    ["a pair that throws", [Object.defineProperty(["a", "b"], 0, { get: fail })]],
    ["an element that throws", Object.defineProperty([["a", "b"]], 0, { get: fail })],
    ["a revoked proxy", revoked([])],
    ["a list of revoked proxies", [revoked([])]],
    ["a list whose length cannot be read", throwing([])],
    ["a pair whose length cannot be read", [throwing(["a", "b"])]],
  ])("%s is an unknown member of the name extra", (_, extra) => {
    expect(decode({ ...least, extra })).toStrictEqual(refused(noList));
    expect(decode({ ...least, extra }, { unknown: "keep" })).toStrictEqual(refused(noList));
  });

  test("a text is an unknown member, which can be kept", () => {
    expect(decode({ ...least, extra: "a=b" })).toStrictEqual(refused(noList));
    expect(decode({ ...least, extra: "a=b" }, { unknown: "keep" })).toStrictEqual(
      accepted({ ...least, extra: [["extra", "a=b"]] }),
    );
    expect(decode({ ...least, extra: "\uD800" }, { unknown: "keep" })).toStrictEqual(
      refused(issue("body.utf-8", { name: "extra" })),
    );
  });
});

describe("unknown members", () => {
  test("are refused, each with its name and the parameter that it is a near miss of", () => {
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

  test("are kept in member order, among the pairs of extra", () => {
    const input = { b: "1", ...least, extra: [["c", "2"]], a: "", "": "3", "kid.0": "^a", 7: "first" };
    expect(decode(input, { unknown: "keep" })).toStrictEqual(
      accepted({
        ...least,
        extra: [
          ["7", "first"], // a member whose name is an array index comes first in every object
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
    "one that is no text is not kept (%#)",
    (value) => {
      expect(decode({ ...least, useHttps: value, securtyLevel: value }, { unknown: "keep" })).toStrictEqual(
        refused(
          issue("body.unknown-parameter", { name: "useHttps" }),
          issue("body.unknown-parameter", { name: "securtyLevel", suggestion: "securityLevel" }),
        ),
      );
    },
  );

  test("whose name is not well-formed are no UTF-8, kept or not, whatever they hold", () => {
    for (const value of ["", "\uD800", null]) {
      const input = { ...least, "kid\uD800": value };
      expect(decode(input)).toStrictEqual(refused(issue("body.utf-8")));
      expect(decode(input, { unknown: "keep" })).toStrictEqual(refused(issue("body.utf-8")));
    }
  });

  test("whose text is not well-formed are no UTF-8 where they are kept; the name is shown where it can be", () => {
    const input = { ...least, useHttps: "\uD800", "a b": "\uDC00" };
    expect(decode(input, { unknown: "keep" })).toStrictEqual(
      refused(issue("body.utf-8", { name: "useHttps" }), issue("body.utf-8")),
    );
    expect(decode(input)).toStrictEqual(
      refused(issue("body.unknown-parameter", { name: "useHttps" }), issue("body.unknown-parameter")),
    );
  });
});
