import { describe, expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequestBody,
  type Issue,
  orThrow,
} from "../../src/index.ts";
import { accepted, issue, least, leastBody, refused, rulesOf } from "../request/expected.ts";
import { costOfLength } from "./cost-of-length.ts";

const megabyte = 2 ** 20;
const keep = { unknown: "keep" } as const;
const tooMany = issue("body.too-many-issues");

const times = (count: number, one: (at: number) => Issue): Issue[] => Array.from({ length: count }, (_, at) => one(at));
const filled = (piece: string, size = megabyte): string => piece.repeat(size / piece.length);

describe("a body of a megabyte", () => {
  test.each<[piece: string, issues: Issue[]]>([
    ["%", [issue("body.percent-encoding")]],
    ["+", [issue("body.unknown-parameter")]],
    ["=", [issue("body.unknown-parameter", { name: "" })]],
    ["a", [issue("body.unknown-parameter")]],
    ["%41", [issue("body.unknown-parameter")]],
    ["%FF", [issue("body.utf-8")]],
    ["é", [issue("body.unknown-parameter")]],
    ["\uD800", [issue("body.utf-8")]],
    ["\uDC00\uD800", [issue("body.utf-8")]],
    ["kid", [issue("body.unknown-parameter")]],
    ["a=", [issue("body.unknown-parameter", { name: "a" })]],
    ["a=&", [...times(100, () => issue("body.unknown-parameter", { name: "a" })), tooMany]],
    ["=&", [...times(100, () => issue("body.unknown-parameter", { name: "" })), tooMany]],
    ["%&", [...times(100, () => issue("body.percent-encoding")), tooMany]],
    ["\uD800&", [...times(100, () => issue("body.utf-8")), tooMany]],
    ["KID&", [...times(100, () => issue("body.unknown-parameter", { name: "KID", suggestion: "kid" })), tooMany]],
    [
      "wvExtension=,&",
      [
        ...times(100, (at) =>
          issue(at % 2 === 0 ? "wvExtension.type" : "wvExtension.payload-missing", { index: Math.floor(at / 2) }),
        ),
        tooMany,
      ],
    ],
    ["kid=&", [...times(100, () => issue("body.duplicate-parameter", { parameter: "kid", name: "kid" })), tooMany]],
  ])("of %j beside a valid request", (piece, issues) => {
    expect(decodeTokenRequestBody(`${leastBody}&${filled(piece)}`)).toStrictEqual(refused(...issues));
  });

  test("of & alone says nothing", () => {
    expect(decodeTokenRequestBody(filled("&") + leastBody + filled("&"))).toStrictEqual(accepted(least));
  });

  test.each(["+", "%2B", "é", "a", "%C3%A9", "=", "🔑"])("that is one content id of %j is a request", (piece) => {
    const text = decodeURIComponent(filled(piece).replaceAll("+", " "));
    const decoded = decodeTokenRequestBody(`${leastBody}&contentId=${filled(piece)}`);
    expect(decoded._tag === "Right" && decoded.right.contentId === text).toBe(true);
  });

  test.each(["a", "0", "+", "1", "^", ",", "=", "\uD800"])("that is one value of %j for each parameter", (piece) => {
    const long = filled(piece);
    for (const [name, ...rules] of [
      ["errorFormat", "errorFormat.value"],
      ["kek", "kek.format"],
      ["licenseDuration", "licenseDuration.integer"],
      ["cookie", "cookie.length"],
    ] as const) {
      expect(rulesOf(decodeTokenRequest({ ...least, [name]: long }))).toStrictEqual(rules);
    }
    for (const name of ["customerAuthenticator", "kid", "securityLevel", "wvExtension", "expirationTime"]) {
      expect(decodeTokenRequest({ ...least, [name]: long })._tag).toBe(
        name === "customerAuthenticator" && piece !== "\uD800" ? "Right" : "Left",
      );
    }
  });
});

describe("floods are bounded by body.too-many-issues", () => {
  test("10,000 unknown names", () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `unknown${at}`);
    const issues = names.slice(0, 100).map((name) => issue("body.unknown-parameter", { name }));
    const flooded = refused(...issues, tooMany);
    expect(decodeTokenRequestBody(`${names.join("=&")}&${leastBody}`)).toStrictEqual(flooded);
    expect(decodeTokenRequest({ ...Object.fromEntries(names.map((name) => [name, ""])), ...least })).toStrictEqual(
      flooded,
    );
    const extra = names.map((name) => [name, ""]);
    expect(decodeTokenRequestBody(`${names.join("=&")}&${leastBody}`, keep)).toStrictEqual(
      accepted({ ...least, extra }),
    );
  });

  test("an array of the greatest length with holes", () => {
    const wvExtension: unknown[] = new Array(2 ** 32 - 1);
    wvExtension[1] = "aaaa,AA==";
    const holes = [0, ...Array.from({ length: 99 }, (_, at) => at + 2)].map((index) =>
      issue("wvExtension.shape", { index }),
    );
    expect(decodeTokenRequest({ ...least, wvExtension })).toStrictEqual(refused(...holes, tooMany));
    expect(decodeTokenRequest({ ...least, extra: new Array(2 ** 32 - 1) })).toStrictEqual(
      refused(issue("body.unknown-parameter", { name: "extra" })),
    );
  });

  test("an endless proxy of holes", () => {
    const endless = new Proxy([], {
      get: (target, name) => (name === "length" ? Number.POSITIVE_INFINITY : Reflect.get(target, name)),
    });
    const holes = times(100, (index) => issue("wvExtension.shape", { index }));
    expect(decodeTokenRequest({ ...least, wvExtension: endless })).toStrictEqual(refused(...holes, tooMany));
  });

  test("judging stops: what follows is not read", () => {
    const list = Array.from({ length: 100 }, () => ",");
    let reads = 0;
    const get = (): string => {
      reads++;
      return ",";
    };
    for (const at of [49, 50, 99]) Object.defineProperty(list, at, { get, enumerable: true });
    expect(decodeTokenRequest({ ...least, wvExtension: list })._tag).toBe("Left");
    expect(reads).toBe(1);
  });
});

test("a body is not read on once there are 100 issues", () => {
  // As long as 256 small ones, and the work of one: what follows the hundredth issue is copied, and not read.
  const [small, large] = [filled("a=&", 2 ** 12), filled("a=&", 2 ** 20)];
  const cost = costOfLength(
    256,
    () => decodeTokenRequestBody(small),
    () => decodeTokenRequestBody(large),
  );
  expect(cost).toBeLessThan(0.25);
});

describe("work is linear", () => {
  const shapes: readonly [string, (size: number) => string][] = [
    ["empty pairs", (size) => filled("&", size)],
    ["pairs of an empty name", (size) => filled("=&", size)],
    ["pairs", (size) => filled("a=&", size)],
    ["names without =", (size) => filled("a&", size)],
    ["plus signs in a name", (size) => filled("+", size)],
    ["equals signs", (size) => filled("=", size)],
    ["escapes", (size) => `contentId=${filled("%41", size)}`],
    ["escapes that end badly", (size) => `contentId=${filled("%41", size)}%`],
    ["escapes that are no UTF-8", (size) => `contentId=${filled("%41", size)}%FF`],
    ["lone surrogates", (size) => `contentId=${filled("\uD800", size)}`],
    ["a huge name", (size) => filled("kid", size)],
    ["a huge escaped name", (size) => filled("%4B", size)],
    ["huge digits", (size) => `kek=${filled("0", size)}&expirationTime=%2B${filled("1", size)}`],
    ["a huge fraction", (size) => `expirationTime=2030-01-31T12:00:00.${filled("0", size)}1${filled("0", size)}Z`],
    ["a huge payload", (size) => `wvExtension=aaaa,${filled("AAAA", size)}`],
    ["commas", (size) => `wvExtension=${filled(",", size)}`],
    ["valid extensions", (size) => filled("&wvExtension=aaaa,AAA=", size)],
    ["undecodable extensions", (size) => filled("&wvExtension=%", size)],
    ["blanks in an authenticator", (size) => `customerAuthenticator=${filled("é", size)}+`],
    ["duplicates", (size) => filled("kid=&", size)],
  ];

  test.each(shapes)("in %s", (_, bodyOf) => {
    const [small, large] = [bodyOf(2 ** 13), bodyOf(2 ** 18)];
    const decode = (body: string): unknown => decodeTokenRequestBody(`${body}&${leastBody}`, keep);
    expect(
      costOfLength(
        32,
        () => decode(small),
        () => decode(large),
      ),
    ).toBeLessThan(10);
  });

  test("in kept names, read and written", () => {
    const request = (size: number) => orThrow(decodeTokenRequestBody(`${leastBody}&${filled("é+%2B=a&", size)}`, keep));
    const [small, large] = [request(2 ** 13), request(2 ** 18)];
    expect(
      costOfLength(
        32,
        () => encodeTokenRequestBody(small),
        () => encodeTokenRequestBody(large),
      ),
    ).toBeLessThan(10);
  });

  test("in members of an object", () => {
    const membersOf = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, "1"]));
    const [small, large] = [membersOf(2 ** 11), membersOf(2 ** 16)];
    const decode = (input: object): unknown => decodeTokenRequest({ ...least, ...input }, keep);
    expect(
      costOfLength(
        32,
        () => decode(small),
        () => decode(large),
      ),
    ).toBeLessThan(10);
  });
});
