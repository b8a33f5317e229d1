import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mintMembers } from "../../src/branded.ts";
import { type AdviceId, adviceOf } from "../../src/http/advice.ts";
import { adviseTokenRequest } from "../../src/http/advise.ts";
import type { Target } from "../../src/http/token-endpoint.ts";
import { orThrow } from "../../src/or-throw.ts";
import { decodeTokenRequestBody } from "../../src/request/decode-body.ts";
import { decodeTokenRequest } from "../../src/request/decode-object.ts";
import type { TokenRequest } from "../../src/request/token-request.ts";
import { requestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { bodyOf, unknownPairs } from "../arbitraries/requests.ts";

const now = Date.parse("2024-02-29T12:00:00Z");
const key = "5438b719bf47a2f5678237477db2f9e6";
const kek = "000102030405060708090a0b0c0d0e0f";
const plain = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  errorFormat: "json",
  kid: "fd1a706ac2b36002888f6d4a414333c3",
  contentKey: key,
  securityLevel: 1,
  hdcpOutputControl: 0,
};

const requestOf = (members: object): TokenRequest =>
  orThrow(decodeTokenRequest({ ...plain, ...members }, { unknown: "keep" }));

const idsOf = (request: TokenRequest, ...rest: [Target?, (number | Date | (() => number) | null)?]): AdviceId[] =>
  adviseTokenRequest(request, ...rest).map(({ id }) => id);

describe("adviseTokenRequest", () => {
  test.each<[AdviceId, string, object]>([
    ["customerAuthenticator.shape", "digits alone", { customerAuthenticator: "123456" }],
    ["customerAuthenticator.shape", "a blankless name", { customerAuthenticator: "{customerAuthenticator}" }],
    ["customerAuthenticator.shape", "31 digits", { customerAuthenticator: `1,${"a".repeat(31)}` }],
    ["customerAuthenticator.shape", "33 digits", { customerAuthenticator: `1,${"a".repeat(33)}` }],
    ["customerAuthenticator.shape", "no number", { customerAuthenticator: `,${"a".repeat(32)}` }],
    ["customerAuthenticator.shape", "a letter before the number", { customerAuthenticator: `a1,${"a".repeat(32)}` }],
    ["customerAuthenticator.shape", "no hex", { customerAuthenticator: `1,${"g".repeat(32)}` }],
    ["errorFormat.html", "absent", { errorFormat: undefined }],
    ["errorFormat.html", "html", { errorFormat: "html" }],
    ["kek.repeated-byte", "of 128 bits", { contentKey: undefined, kek: "0".repeat(32) }],
    ["kek.repeated-byte", "of 256 bits", { contentKey: undefined, kek: "aB".repeat(32) }],
    ["contentKey.equals-kid", "in hex", { kid: key.toUpperCase() }],
    ["contentKey.equals-kid", "as a name", { kid: `^${key.toUpperCase()}` }],
    ["contentKey.repeated-byte", "of zeros", { contentKey: "0".repeat(32) }],
    ["contentKey.repeated-byte", "of another byte", { contentKey: "1A".repeat(16) }],
    ["contentKey.beside-kek", "for a stored key", { kek }],
    ["contentKey.beside-kek", "for a wrapped key", { kek, ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d" }],
    ["licenseDuration.long", "of more than ten years", { licenseDuration: 3653 * 86_400 + 1 }],
    ["licenseDuration.long", "of two weeks in milliseconds", { licenseDuration: 14 * 86_400_000 }],
    ["expirationTime.short", "of one second", { expirationTime: "+1" }],
    ["expirationTime.short", "of 59 seconds", { expirationTime: "+59" }],
    ["expirationTime.short", "at 59.999 seconds", { expirationTime: "2024-02-29T12:00:59.999Z" }],
    ["expirationTime.short", "at now", { expirationTime: "2024-02-29T12:00:00Z" }],
    ["expirationTime.short", "long ago", { expirationTime: "2006-04-14T12:01:10Z" }],
  ])("%s: %s", (id, _, members) => {
    expect(adviseTokenRequest(requestOf(members), "test", now)).toStrictEqual([adviceOf(id)]);
  });

  test.each([
    ["digits and 32 hex digits in capitals", { customerAuthenticator: `0,${"A".repeat(32)}` }],
    ["kid of one repeated byte, which is no key", { kid: "0".repeat(32) }],
    ["kid of another convention than contentKey", { kid: "^kid1" }],
    ["kid that spells no content key", { kid: "^undefined", contentKey: undefined, kek }],
    ["a key of two bytes in turn", { contentKey: "0001".repeat(8) }],
    ["a key of one repeated digit but the last", { contentKey: `${"0".repeat(31)}1` }],
    ["a wrapped key", { contentKey: undefined, kek, ek: "0".repeat(48) }],
    ["a stored key", { contentKey: undefined, kek }],
    ["a licence of ten years and three days", { licenseDuration: 3653 * 86_400 }],
    ["a licence shorter than the token", { licenseDuration: 1, expirationTime: "+2592000" }],
    ["60 seconds", { expirationTime: "+60" }],
    ["60 seconds from now", { expirationTime: "2024-02-29T12:01:00Z" }],
    ["all the rest", { generalFlags: "0000", contentId: "", cookie: "", wvExtension: "wudo,AAAAAA==" }],
    ["unknown names far from all parameters", { useHttps: "true", trackType: "SD", "": "" }],
    [
      "names with an index, which ask for several keys",
      { "kid.0": "^a", "contentKey.1": key, "securityLevel.12": "1" },
    ],
  ])("none for %s", (_, members) => {
    expect(adviseTokenRequest(requestOf(members), "production", now)).toStrictEqual([]);
  });

  test("extra.near-miss: each parameter once, in the order of the names", () => {
    const names = ["securtyLevel", "KID", "useHttps", "Kid", "contentKey.", "contentKey0", "gener.1lFlags"];
    const extra = names.map((name) => [name, "secret"]);
    expect(adviseTokenRequest(requestOf({ extra }))).toStrictEqual([
      adviceOf("extra.near-miss", "securityLevel"),
      adviceOf("extra.near-miss", "kid"),
      adviceOf("extra.near-miss", "contentKey"),
      adviceOf("extra.near-miss", "generalFlags"),
    ]);
  });

  test("extra.near-miss: the 100th kept name is compared, the 101st is not", () => {
    const others = Array.from({ length: 99 }, () => ["useHttps", ""]);
    expect(idsOf(requestOf({ extra: [...others, ["KID", ""]] }))).toStrictEqual(["extra.near-miss"]);
    expect(idsOf(requestOf({ extra: [...others, ["useHttps", ""], ["KID", ""]] }))).toStrictEqual([]);
  });

  test("method.get: for GET, and for nothing else", () => {
    const request = requestOf({});
    expect(adviseTokenRequest(request, "test", now, "GET")).toStrictEqual([adviceOf("method.get")]);
    expect(adviseTokenRequest(request, undefined, undefined, "GET")).toStrictEqual([adviceOf("method.get")]);
    expect(adviseTokenRequest(request, "test", now, "POST")).toStrictEqual([]);
  });

  test.each(["http://mock.internal/token", "HTTP://10.0.0.1:8080/", "http://localhost.example/"])(
    "endpoint.plain-http: %s",
    (endpoint) => {
      expect(adviseTokenRequest(requestOf({}), { endpoint })).toStrictEqual([adviceOf("endpoint.plain-http")]);
    },
  );

  test.each<[Target | undefined]>([
    [undefined],
    ["test"],
    ["production"],
    [{ productionDomain: "service.expressplay.cn" }],
    [{ endpoint: "https://mock.internal/token" }],
    [{ endpoint: "http://localhost:8080/token" }],
    [{ endpoint: "http://127.0.0.1/token" }],
    [{ endpoint: "http://[::1]/token" }],
    [{ endpoint: "no URL" }],
  ])("none for the target %j", (target) => {
    expect(adviseTokenRequest(requestOf({}), target)).toStrictEqual([]);
  });

  test("what was forced past the types gets no advice, and no exception", () => {
    const soon = mintMembers<TokenRequest>({ ...requestOf({}), expirationTime: "soon" });
    expect(adviseTokenRequest(soon, "test", now)).toStrictEqual([]);
    const endpoint = new URL("http://mock.internal/token");
    expect(Reflect.apply(adviseTokenRequest, undefined, [requestOf({}), { endpoint }])).toStrictEqual([]);
  });

  test.each([
    ["a number", now, 1],
    ["a Date", new Date(now), 1],
    ["a function", () => now, 1],
    ["a number with a fraction", now + 0.9, 1],
    ["no finite time, with which every absolute one is refused (decision D10)", Number.NaN, 1],
    ["nothing", undefined, 0],
    ["null", null, 0],
    ["an earlier time", now - 1000, 0],
  ])("an absolute expiration is compared with %s", (_, clock, count) => {
    const request = requestOf({ expirationTime: "2024-02-29T12:00:59.5Z" });
    expect(adviseTokenRequest(request, "test", clock)).toStrictEqual(
      Array.from({ length: count }, () => adviceOf("expirationTime.short")),
    );
  });

  test("a relative expiration needs no clock", () => {
    expect(idsOf(requestOf({ expirationTime: "+59" }))).toStrictEqual(["expirationTime.short"]);
  });

  test("all together come in the order of the table", () => {
    const request = requestOf({
      customerAuthenticator: "1",
      errorFormat: "html",
      kid: "00".repeat(16),
      kek: "00".repeat(16),
      contentKey: "00".repeat(16),
      licenseDuration: Number.MAX_SAFE_INTEGER,
      expirationTime: "+1",
      KID: "",
    });
    const advice = adviseTokenRequest(request, { endpoint: "http://a" }, now, "GET");
    expect(advice.map(({ id }) => id)).toStrictEqual([
      "customerAuthenticator.shape",
      "errorFormat.html",
      "kek.repeated-byte",
      "contentKey.equals-kid",
      "contentKey.repeated-byte",
      "contentKey.beside-kek",
      "licenseDuration.long",
      "expirationTime.short",
      "extra.near-miss",
      "method.get",
      "endpoint.plain-http",
    ]);
    // Each has a sentence of its own, which begins with the parameter that the id begins with.
    expect(new Set(advice.map(({ message }) => message)).size).toBe(11);
    expect(
      advice.map(({ id, message }) => [id.startsWith(`${message.split(" ")[0]}.`), /^[ -~]{40,200}\.$/.test(message)]),
    ).toStrictEqual([
      ...Array.from({ length: 8 }, () => [true, true]),
      ...Array.from({ length: 3 }, () => [false, true]),
    ]);
  });

  test("inherited members are no members", () => {
    const { errorFormat, contentKey, ...rest } = requestOf({ contentKey: "00".repeat(16), kek });
    const request: TokenRequest = Object.assign(Object.create({ errorFormat, contentKey }), rest);
    expect(idsOf(request)).toStrictEqual(["errorFormat.html"]);
  });

  test("property: a plain request has none", () => {
    const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 });
    // The last byte differs from the first.
    const keyHex = hex.map((digits) => `00${digits.slice(4)}01`);
    const keys = fc.oneof(
      keyHex.map((contentKey) => ({ contentKey })),
      keyHex.map((kek) => ({ contentKey: undefined, kek })),
      fc.tuple(keyHex, hex).map(([kek, half]) => ({ contentKey: undefined, kek, ek: half + half.slice(16) })),
    );
    const members = fc.record(
      {
        customerAuthenticator: fc.tuple(fc.nat(), hex).map(([id, digits]) => `${id},${digits}`),
        kid: fc.oneof(
          hex.map((digits) => `f${digits.slice(1)}`),
          fc.constantFrom("^kid1", "^é"),
        ),
        contentId: fc.string({ unit: "binary" }),
        securityLevel: fc.integer({ min: 1, max: 5 }),
        hdcpOutputControl: fc.integer({ min: 0, max: 2 }),
        licenseDuration: fc.integer({ min: 1, max: 315_360_000 }),
        expirationTime: fc.oneof(
          fc.integer({ min: 60, max: 2_592_000 }).map((seconds) => `+${seconds}`),
          fc.integer({ min: 60, max: 2_592_000 }).map((seconds) => new Date(now + seconds * 1000)),
        ),
        useHttps: fc.constant("true"),
        playbackDuration: fc.constant("60"),
      },
      { requiredKeys: [] },
    );
    const target = fc.constantFrom<Target[]>(
      "test",
      "production",
      { productionDomain: "a.b" },
      { endpoint: "https://a" },
    );
    fc.assert(
      fc.property(members, keys, target, (members, keys, target) => {
        expect(adviseTokenRequest(requestOf({ ...members, ...keys }), target, now)).toStrictEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("property: of any request there is advice without a value of it, each id and parameter once", () => {
    fc.assert(
      fc.property(
        requestPairs,
        unknownPairs,
        fc.constantFrom<("GET" | "POST")[]>("GET", "POST"),
        (pairs, unknowns, method) => {
          const request = orThrow(decodeTokenRequestBody(bodyOf([...pairs, ...unknowns]), { unknown: "keep" }));
          const advice = adviseTokenRequest(request, "test", now, method);
          expect(advice).toStrictEqual(advice.map(({ id, parameter }) => adviceOf(id, parameter)));
          const seen = advice.map(({ id, parameter }) => `${id} ${parameter}`);
          expect(new Set(seen).size).toBe(seen.length);
        },
      ),
    );
  });
});
