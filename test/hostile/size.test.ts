import { describe, expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequestBody,
  type Issue,
  orThrow,
} from "../../src/index.ts";
import { accepted, findRules, issue, least, leastBody, refused } from "../request/expected.ts";
import { measureCostOfLength } from "./cost-of-length.ts";

const megabyte = 2 ** 20;
const keep = { unknown: "keep" } as const;
const tooMany = issue("body.too-many-issues");

const times = (count: number, one: (at: number) => Issue): Issue[] => Array.from({ length: count }, (_, at) => one(at));
const fill = (piece: string, size = megabyte): string => piece.repeat(size / piece.length);

describe("decodes a body of a megabyte", () => {
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
    expect(decodeTokenRequestBody(`${leastBody}&${fill(piece)}`)).toStrictEqual(refused(...issues));
  });

  // A replacement by a callback, one call a letter, ended the whole process here.
  test("that is one name of 64 MiB", () => {
    expect(decodeTokenRequestBody("A".repeat(2 ** 26 + 64))).toMatchObject({
      left: [{ rule: "body.unknown-parameter" }, ...new Array(5).fill({ parameter: expect.any(String) })],
    });
  });

  test("with empty pairs", () => {
    expect(decodeTokenRequestBody(fill("&") + leastBody + fill("&"))).toStrictEqual(accepted(least));
  });

  test.each(["+", "%2B", "é", "a", "%C3%A9", "=", "🔑"])("with one content id of %j", (piece) => {
    const text = decodeURIComponent(fill(piece).replaceAll("+", " "));
    const decoded = decodeTokenRequestBody(`${leastBody}&contentId=${fill(piece)}`);
    expect(decoded._tag === "Right" && decoded.right.contentId === text).toBe(true);
  });

  test.each(["a", "0", "+", "1", "^", ",", "=", "\uD800"])(
    "or an object with one value of %j for each parameter",
    (piece) => {
      const long = fill(piece);
      for (const [name, ...rules] of [
        ["errorFormat", "errorFormat.value"],
        ["kek", "kek.format"],
        ["licenseDuration", "licenseDuration.integer"],
        ["cookie", "cookie.length"],
      ] as const) {
        expect(findRules(decodeTokenRequest({ ...least, [name]: long }))).toStrictEqual(rules);
      }
      for (const name of ["customerAuthenticator", "kid", "securityLevel", "wvExtension", "expirationTime"]) {
        expect(decodeTokenRequest({ ...least, [name]: long })._tag).toBe(
          name === "customerAuthenticator" && piece !== "\uD800" ? "Right" : "Left",
        );
      }
    },
  );
});

describe("stops with body.too-many-issues", () => {
  test("after 100 of 10,000 unknown names", () => {
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

  test("in a sparse array of maximum length", () => {
    const wvExtension: unknown[] = new Array(2 ** 32 - 1);
    wvExtension[1] = "aaaa,AA==";
    const holes = [0, ...Array.from({ length: 99 }, (_, at) => at + 2)].map((index) =>
      issue("value.type", { parameter: "wvExtension", index }),
    );
    expect(decodeTokenRequest({ ...least, wvExtension })).toStrictEqual(refused(...holes, tooMany));
    expect(decodeTokenRequest({ ...least, extra: new Array(2 ** 32 - 1) })).toStrictEqual(
      refused(issue("body.unknown-parameter", { name: "extra" })),
    );
  });

  test("in a proxy of infinite length", () => {
    const endless = new Proxy([], {
      get: (target, name) => (name === "length" ? Number.POSITIVE_INFINITY : Reflect.get(target, name)),
    });
    const holes = times(100, (index) => issue("value.type", { parameter: "wvExtension", index }));
    expect(decodeTokenRequest({ ...least, wvExtension: endless })).toStrictEqual(refused(...holes, tooMany));
  });

  test("without reading the elements after it", () => {
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

test("stops reading a body after 100 issues", async () => {
  // 256 times as long as the small body, but about as much work: the part after the hundredth issue is copied, not read.
  const [small, large] = [fill("a=&", 2 ** 12), fill("a=&", 2 ** 20)];
  const cost = await measureCostOfLength(
    256,
    () => decodeTokenRequestBody(small),
    () => decodeTokenRequestBody(large),
  );
  expect(cost).toBeLessThan(0.25);
});

describe("takes linear time", () => {
  const shapes: readonly [string, (size: number) => string][] = [
    ["empty pairs", (size) => fill("&", size)],
    ["pairs of an empty name", (size) => fill("=&", size)],
    ["pairs", (size) => fill("a=&", size)],
    ["names without =", (size) => fill("a&", size)],
    ["plus signs in a name", (size) => fill("+", size)],
    ["equals signs", (size) => fill("=", size)],
    ["escapes", (size) => `contentId=${fill("%41", size)}`],
    ["escapes with a broken one at the end", (size) => `contentId=${fill("%41", size)}%`],
    ["escapes that are not UTF-8", (size) => `contentId=${fill("%41", size)}%FF`],
    ["lone surrogates", (size) => `contentId=${fill("\uD800", size)}`],
    ["a huge name", (size) => fill("kid", size)],
    ["a huge escaped name", (size) => fill("%4B", size)],
    ["huge digits", (size) => `kek=${fill("0", size)}&expirationTime=%2B${fill("1", size)}`],
    ["a huge fraction", (size) => `expirationTime=2030-01-31T12:00:00.${fill("0", size)}1${fill("0", size)}Z`],
    ["a huge payload", (size) => `wvExtension=aaaa,${fill("AAAA", size)}`],
    ["commas", (size) => `wvExtension=${fill(",", size)}`],
    ["valid extensions", (size) => fill("&wvExtension=aaaa,AAA=", size)],
    ["undecodable extensions", (size) => fill("&wvExtension=%", size)],
    ["spaces in an authenticator", (size) => `customerAuthenticator=${fill("é", size)}+`],
    ["duplicates", (size) => fill("kid=&", size)],
  ];

  test.each(shapes)("for %s", async (_, createBody) => {
    const [small, large] = [createBody(2 ** 13), createBody(2 ** 18)];
    const decode = (body: string): unknown => decodeTokenRequestBody(`${body}&${leastBody}`, keep);
    expect(
      await measureCostOfLength(
        32,
        () => decode(small),
        () => decode(large),
      ),
    ).toBeLessThan(10);
  });

  test("for kept names, decoded and encoded", async () => {
    const request = (size: number) => orThrow(decodeTokenRequestBody(`${leastBody}&${fill("é+%2B=a&", size)}`, keep));
    const [small, large] = [request(2 ** 13), request(2 ** 18)];
    expect(
      await measureCostOfLength(
        32,
        () => encodeTokenRequestBody(small),
        () => encodeTokenRequestBody(large),
      ),
    ).toBeLessThan(10);
  });

  test("for properties of an object", async () => {
    const createProperties = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, "1"]));
    const [small, large] = [createProperties(2 ** 11), createProperties(2 ** 16)];
    const decode = (input: object): unknown => decodeTokenRequest({ ...least, ...input }, keep);
    expect(
      await measureCostOfLength(
        32,
        () => decode(small),
        () => decode(large),
      ),
    ).toBeLessThan(10);
  });
});
