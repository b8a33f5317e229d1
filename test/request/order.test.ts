import { describe, expect, test } from "vitest";
import { decodeTokenRequest, decodeTokenRequestBody, type Issue, parameterNames } from "../../src/index.ts";
import { findRules, issue, least, leastBody, refused } from "./expected.ts";

const tooMany = issue("body.too-many-issues");
const unknown = (name: string): Issue => issue("body.unknown-parameter", { name });

/** A string that each parameter refuses, and its rule. */
const invalid = {
  customerAuthenticator: ["a b", "customerAuthenticator.characters"],
  errorFormat: ["xml", "errorFormat.value"],
  generalFlags: ["00000000", "generalFlags.value"],
  kek: ["00", "kek.format"],
  kid: ["kid1", "kid.hex"],
  ek: ["00", "ek.format"],
  contentKey: ["00", "contentKey.hex"],
  contentId: ["\uD800", "contentId.text"],
  securityLevel: ["6", "securityLevel.value"],
  hdcpOutputControl: ["3", "hdcpOutputControl.range"],
  licenseDuration: ["0", "licenseDuration.integer"],
  wvExtension: ["a", "wvExtension.shape[0]"],
  expirationTime: ["60", "expirationTime.format"],
  cookie: ["\uD800", "cookie.text"],
} as const;

const invalidRules = parameterNames.map((name) => invalid[name][1]);

describe("the order of issues (decision D14)", () => {
  test("is that of the parameters, for any order of pairs or properties", () => {
    const properties = parameterNames.map((name) => [name, invalid[name][0]] as const);
    for (const given of [
      properties,
      properties.toReversed(),
      properties.toSorted(([one], [other]) => one.localeCompare(other)),
    ]) {
      const body = given.map(([name, value]) => `${name}=${value}`).join("&");
      expect(findRules(decodeTokenRequestBody(body))).toStrictEqual(invalidRules);
      expect(findRules(decodeTokenRequest(Object.fromEntries(given)))).toStrictEqual(invalidRules);
    }
  });

  test("puts issues of the whole body first, in order of appearance", () => {
    const body = [
      "cookie=\uD800",
      "useHttps=1",
      "securityLevel=6",
      "wvExtension=a",
      "%FF=1",
      "kid=%",
      "wvExtension=%FF",
      "KID=1",
      "securityLevel=6",
      "kid=1",
      "%=1",
      "customerAuthenticator=%C0",
      "securityLevel=%",
      "wvExtension=%",
      "wvExtension=,",
    ];
    expect(decodeTokenRequestBody(body.join("&"))).toStrictEqual(
      refused(
        unknown("useHttps"),
        issue("body.utf-8"),
        issue("body.percent-encoding", { parameter: "kid" }),
        issue("body.utf-8", { parameter: "wvExtension", index: 1 }),
        issue("body.unknown-parameter", { name: "KID", suggestion: "kid" }),
        issue("body.duplicate-parameter", { parameter: "securityLevel", name: "securityLevel" }),
        issue("body.duplicate-parameter", { parameter: "kid", name: "kid" }),
        issue("body.percent-encoding"),
        issue("body.utf-8", { parameter: "customerAuthenticator" }),
        issue("body.duplicate-parameter", { parameter: "securityLevel", name: "securityLevel" }),
        issue("body.percent-encoding", { parameter: "wvExtension", index: 2 }),
        issue("contentKey.missing"),
        issue("securityLevel.value"),
        issue("hdcpOutputControl.missing"),
        issue("wvExtension.shape", { index: 0 }),
        issue("wvExtension.type", { index: 3 }),
        issue("wvExtension.payload-missing", { index: 3 }),
        issue("cookie.text"),
      ),
    );
  });

  test("follows the properties for issues of a whole object", () => {
    const input = {
      useHttps: "\uD800",
      securityLevel: 6,
      extra: [
        ["kid", "1"],
        ["a", "b"],
        ["cookie", ""],
      ],
      "\uD800": "",
      contentID: 1,
      cookie: null,
      customerAuthenticator: null,
    };
    expect(decodeTokenRequest(input, { unknown: "keep" })).toStrictEqual(
      refused(
        issue("body.utf-8", { name: "useHttps" }),
        issue("body.duplicate-parameter", { parameter: "kid", name: "kid" }),
        issue("body.duplicate-parameter", { parameter: "cookie", name: "cookie" }),
        issue("body.utf-8"),
        issue("body.unknown-parameter", { name: "contentID", suggestion: "contentId" }),
        issue("value.type", { parameter: "customerAuthenticator" }),
        issue("kid.missing"),
        issue("contentKey.missing"),
        issue("securityLevel.value"),
        issue("hdcpOutputControl.missing"),
        issue("value.type", { parameter: "cookie" }),
      ),
    );
  });

  test("follows the index among extensions, and puts the type before the payload", () => {
    const wvExtension = [",", "a", "aaaa,AA==", "a,A", "aaaa,", "aaaa,=", "aaa,AA=="];
    const issues = [
      issue("wvExtension.type", { index: 0 }),
      issue("wvExtension.payload-missing", { index: 0 }),
      issue("wvExtension.shape", { index: 1 }),
      issue("wvExtension.type", { index: 3 }),
      issue("wvExtension.payload-base64", { index: 3 }),
      issue("wvExtension.payload-missing", { index: 4 }),
      issue("wvExtension.payload-base64", { index: 5 }),
      issue("wvExtension.type", { index: 6 }),
    ];
    expect(decodeTokenRequest({ ...least, wvExtension })).toStrictEqual(refused(...issues));
    const body = [leastBody, ...wvExtension.map((value) => `wvExtension=${value}`)].join("&");
    expect(decodeTokenRequestBody(body)).toStrictEqual(refused(...issues));
  });

  test("puts the rules of a value before the rules across parameters", () => {
    const { contentKey, ...others } = least;
    expect(decodeTokenRequest({ ...others, ek: "", securityLevel: 9, kid: "" })).toStrictEqual(
      refused(
        issue("kid.missing"),
        issue("ek.format"),
        issue("ek.requires-kek"),
        issue("contentKey.missing"),
        issue("securityLevel.value"),
      ),
    );
  });

  test("has only the first rule of each value, in the order of the table", () => {
    const tooLong = { ...least, kid: `^${"\uD800".repeat(65)}`, cookie: "\uD800".repeat(33) };
    expect(decodeTokenRequest(tooLong)).toStrictEqual(refused(issue("kid.length"), issue("cookie.length")));
    const expirationTime = "2023-02-29T24:00:00+01:00";
    expect(decodeTokenRequest({ ...least, expirationTime }, { now: Number.NaN })).toStrictEqual(
      refused(issue("expirationTime.zone")),
    );
  });
});

describe("many issues", () => {
  const unknowns = (count: number): Issue[] => Array.from({ length: count }, () => unknown("trackType"));
  const pairs = (count: number): string => "&trackType=1".repeat(count);

  test.each([1, 98, 99])("returns all of %i issues", (count) => {
    expect(decodeTokenRequestBody(leastBody + pairs(count))).toStrictEqual(refused(...unknowns(count)));
  });

  test.each([100, 101, 102, 1000])("returns the first 100 of %i issues, and body.too-many-issues", (count) => {
    expect(decodeTokenRequestBody(leastBody + pairs(count))).toStrictEqual(refused(...unknowns(100), tooMany));
    expect(decodeTokenRequestBody(pairs(count) + leastBody)).toStrictEqual(refused(...unknowns(100), tooMany));
  });

  test.each([
    [94, []],
    [95, [tooMany]],
  ] as const)("counts the issues of values, too: 5 after %i", (count, last) => {
    const missing = [
      issue("customerAuthenticator.missing"),
      issue("kid.missing"),
      issue("contentKey.missing"),
      issue("securityLevel.missing"),
      issue("hdcpOutputControl.missing"),
    ];
    expect(decodeTokenRequestBody(pairs(count))).toStrictEqual(refused(...unknowns(count), ...missing, ...last));
  });

  test("puts issues of the whole body first, at any position in the body", () => {
    const body = `customerAuthenticator=&kid=&${pairs(97)}&cookie=&cookie=&securityLevel=9`;
    expect(decodeTokenRequestBody(body)).toStrictEqual(
      refused(
        ...unknowns(97),
        issue("body.duplicate-parameter", { parameter: "cookie", name: "cookie" }),
        issue("customerAuthenticator.missing"),
        issue("kid.missing"),
        tooMany,
      ),
    );
    const late = `securityLevel=9&wvExtension=&${pairs(98)}&kid=&kid=&cookie=%`;
    expect(decodeTokenRequestBody(late)).toStrictEqual(
      refused(
        ...unknowns(98),
        issue("body.duplicate-parameter", { parameter: "kid", name: "kid" }),
        issue("body.percent-encoding", { parameter: "cookie" }),
        tooMany,
      ),
    );
  });

  test("stops at the 100th issue, also between two issues of one extension", () => {
    const shapes = (count: number) =>
      Array.from({ length: count }, (_, index) => issue("wvExtension.shape", { index }));
    const list = (count: number) => Array.from({ length: count }, () => "a");
    expect(decodeTokenRequest({ ...least, wvExtension: list(99) })).toStrictEqual(refused(...shapes(99)));
    expect(decodeTokenRequest({ ...least, wvExtension: list(101), cookie: null })).toStrictEqual(
      refused(...shapes(100), tooMany),
    );
    expect(decodeTokenRequest({ ...least, wvExtension: [...list(99), ","] })).toStrictEqual(
      refused(...shapes(99), issue("wvExtension.type", { index: 99 }), tooMany),
    );
    expect(decodeTokenRequest({ ...least, wvExtension: [...list(98), ","] })).toStrictEqual(
      refused(
        ...shapes(98),
        issue("wvExtension.type", { index: 98 }),
        issue("wvExtension.payload-missing", { index: 98 }),
        tooMany,
      ),
    );
  });

  test("accepts any number of valid extensions", () => {
    const wvExtension = Array.from({ length: 1000 }, () => "wudo,AAAAAA==");
    const decoded = decodeTokenRequestBody(leastBody + "&wvExtension=wudo,AAAAAA==".repeat(1000));
    expect(decoded._tag).toBe("Right");
    expect(decodeTokenRequest({ ...least, wvExtension })).toStrictEqual(decoded);
  });

  test("counts properties and pairs of extra like pairs of a body", () => {
    const properties = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, "1"]));
    const issues = (count: number) => Array.from({ length: count }, (_, at) => unknown(`x${at}`));
    expect(decodeTokenRequest({ ...properties(99), ...least })).toStrictEqual(refused(...issues(99)));
    expect(decodeTokenRequest({ ...properties(101), ...least })).toStrictEqual(refused(...issues(100), tooMany));
    const extra = Array.from({ length: 150 }, () => ["kid", "1"]);
    const again = Array.from({ length: 100 }, () =>
      issue("body.duplicate-parameter", { parameter: "kid", name: "kid" }),
    );
    expect(decodeTokenRequest({ ...least, extra })).toStrictEqual(refused(...again, tooMany));
  });
});
