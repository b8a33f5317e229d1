import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mintProperties } from "../../src/contract/branded.ts";
import type { TokenRequest } from "../../src/contracts/token-request.ts";
import { type CommonAdviceId as AdviceId, createAdvice } from "../../src/http/advice.ts";
import { type AdviceOptions, adviseTokenRequest } from "../../src/http/advise.ts";
import type { ServiceTarget } from "../../src/http/token-endpoint.ts";
import { orThrow } from "../../src/or-throw.ts";
import { decodeTokenRequest, decodeTokenRequestBody } from "../../src/request/decode.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { toBody, unknownPairs } from "../arbitraries/requests.ts";

const requestPairs = createRequestPairs();

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

const toRequest = (properties: object): TokenRequest =>
  orThrow(decodeTokenRequest({ ...plain, ...properties }, { unknown: "keep" }));

const adviseIds = (request: TokenRequest, options?: AdviceOptions): string[] =>
  adviseTokenRequest(request, options).map(({ id }) => id);

describe("adviseTokenRequest", () => {
  test.each<[AdviceId, string, object]>([
    ["customerAuthenticator.shape", "digits alone", { customerAuthenticator: "123456" }],
    ["customerAuthenticator.shape", "a name without spaces", { customerAuthenticator: "{customerAuthenticator}" }],
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
  ])("returns %s: %s", (id, _, properties) => {
    expect(adviseTokenRequest(toRequest(properties), { target: "test", now })).toStrictEqual([createAdvice(id)]);
  });

  test.each([
    ["digits and 32 hex digits in upper case", { customerAuthenticator: `0,${"A".repeat(32)}` }],
    ["a kid of one repeated byte, which is not a key", { kid: "0".repeat(32) }],
    ["a kid in another form than contentKey", { kid: "^kid1" }],
    ["a kid that spells undefined, without a content key", { kid: "^undefined", contentKey: undefined, kek }],
    ["a key of two alternating bytes", { contentKey: "0001".repeat(8) }],
    ["a key of one repeated digit except the last", { contentKey: `${"0".repeat(31)}1` }],
    ["a wrapped key", { contentKey: undefined, kek, ek: "0".repeat(48) }],
    ["a stored key", { contentKey: undefined, kek }],
    ["a license of ten years and three days", { licenseDuration: 3653 * 86_400 }],
    ["a license shorter than the token", { licenseDuration: 1, expirationTime: "+2592000" }],
    ["60 seconds", { expirationTime: "+60" }],
    ["60 seconds from now", { expirationTime: "2024-02-29T12:01:00Z" }],
    ["all other parameters", { generalFlags: "0000", contentId: "", cookie: "", wvExtension: "wudo,AAAAAA==" }],
    ["unknown names that match no parameter", { useHttps: "true", trackType: "SD", "": "" }],
    [
      "names with an index, which ask for several keys",
      { "kid.0": "^a", "contentKey.1": key, "securityLevel.12": "1" },
    ],
  ])("returns nothing for %s", (_, properties) => {
    expect(adviseTokenRequest(toRequest(properties), { target: "production", now })).toStrictEqual([]);
  });

  test("returns extra.near-miss once for each parameter, in the order of the names", () => {
    const names = ["securtyLevel", "KID", "useHttps", "Kid", "contentKey.", "contentKey0", "gener.1lFlags"];
    const extra = names.map((name) => [name, "secret"]);
    expect(adviseTokenRequest(toRequest({ extra }))).toStrictEqual([
      createAdvice("extra.near-miss", { parameter: "securityLevel" }),
      createAdvice("extra.near-miss", { parameter: "kid" }),
      createAdvice("extra.near-miss", { parameter: "contentKey" }),
      createAdvice("extra.near-miss", { parameter: "generalFlags" }),
    ]);
  });

  test("compares the 100th kept name, but not the 101st", () => {
    const others = Array.from({ length: 99 }, () => ["useHttps", ""]);
    expect(adviseIds(toRequest({ extra: [...others, ["KID", ""]] }))).toStrictEqual(["extra.near-miss"]);
    expect(adviseIds(toRequest({ extra: [...others, ["useHttps", ""], ["KID", ""]] }))).toStrictEqual([]);
  });

  test("returns method.get for GET only", () => {
    const request = toRequest({});
    expect(adviseTokenRequest(request, { target: "test", now, method: "GET" })).toStrictEqual([
      createAdvice("method.get"),
    ]);
    expect(adviseTokenRequest(request, { method: "GET" })).toStrictEqual([createAdvice("method.get")]);
    expect(adviseTokenRequest(request, { target: "test", now, method: "POST" })).toStrictEqual([]);
  });

  test.each(["http://mock.internal/token", "HTTP://10.0.0.1:8080/", "http://localhost.example/"])(
    "returns endpoint.plain-http for %s",
    (endpoint) => {
      expect(adviseTokenRequest(toRequest({}), { target: { endpoint } })).toStrictEqual([
        createAdvice("endpoint.plain-http"),
      ]);
    },
  );

  test.each<[ServiceTarget | undefined]>([
    [undefined],
    ["test"],
    ["production"],
    [{ domain: "service.expressplay.cn" }],
    [{ endpoint: "https://mock.internal/token" }],
    [{ endpoint: "http://localhost:8080/token" }],
    [{ endpoint: "http://127.0.0.1/token" }],
    [{ endpoint: "http://[::1]/token" }],
    [{ endpoint: "no URL" }],
  ])("returns nothing for the target %j", (target) => {
    expect(adviseTokenRequest(toRequest({}), { target })).toStrictEqual([]);
  });

  test("neither advises on values forced past the types nor throws", () => {
    const soon = mintProperties<TokenRequest>({ ...toRequest({}), expirationTime: "soon" });
    expect(adviseTokenRequest(soon, { target: "test", now })).toStrictEqual([]);
    const endpoint = new URL("http://mock.internal/token");
    expect(Reflect.apply(adviseTokenRequest, undefined, [toRequest({}), { target: { endpoint } }])).toStrictEqual([]);
  });

  test.each([
    ["a number", now, 1],
    ["a Date", new Date(now), 1],
    ["a function", () => now, 1],
    ["a number with a fraction", now + 0.9, 1],
    ["NaN, which refuses every absolute time (decision D10)", Number.NaN, 1],
    ["undefined", undefined, 0],
    ["null", null, 0],
    ["an earlier time", now - 1000, 0],
  ])("compares an absolute expiration with %s", (_, clock, count) => {
    const request = toRequest({ expirationTime: "2024-02-29T12:00:59.5Z" });
    expect(adviseTokenRequest(request, { target: "test", now: clock })).toStrictEqual(
      Array.from({ length: count }, () => createAdvice("expirationTime.short")),
    );
  });

  test("checks a relative expiration without a clock", () => {
    expect(adviseIds(toRequest({ expirationTime: "+59" }))).toStrictEqual(["expirationTime.short"]);
  });

  test("takes sentences of another language, own ones only, and English for the rest", () => {
    const request = toRequest({ customerAuthenticator: "1", errorFormat: "html" });
    const messages = Object.assign(Object.create({ "errorFormat.html": "Geërfd." }), {
      "customerAuthenticator.shape": "Een zin.",
    });
    const english = [createAdvice("customerAuthenticator.shape"), createAdvice("errorFormat.html")];
    expect(adviseTokenRequest(request, { messages })).toStrictEqual([
      { ...createAdvice("customerAuthenticator.shape"), message: "Een zin." },
      createAdvice("errorFormat.html"),
    ]);
    expect(adviseTokenRequest(request, { messages: undefined })).toStrictEqual(english);
    expect(adviseTokenRequest(request, Object.create({ messages }))).toStrictEqual(english);
  });

  test("returns all advice in the order of the table", () => {
    const request = toRequest({
      customerAuthenticator: "1",
      errorFormat: "html",
      kid: "00".repeat(16),
      kek: "00".repeat(16),
      contentKey: "00".repeat(16),
      licenseDuration: Number.MAX_SAFE_INTEGER,
      expirationTime: "+1",
      KID: "",
    });
    const advice = adviseTokenRequest(request, { target: { endpoint: "http://a" }, now, method: "GET" });
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
    // Each has a different sentence, which begins with the parameter at the start of the id.
    expect(new Set(advice.map(({ message }) => message)).size).toBe(11);
    expect(
      advice.map(({ id, message }) => [id.startsWith(`${message.split(" ")[0]}.`), /^[ -~]{40,200}\.$/.test(message)]),
    ).toStrictEqual([
      ...Array.from({ length: 8 }, () => [true, true]),
      ...Array.from({ length: 3 }, () => [false, true]),
    ]);
  });

  test("ignores inherited properties", () => {
    const { errorFormat, contentKey, ...rest } = toRequest({ contentKey: "00".repeat(16), kek });
    const request: TokenRequest = Object.assign(Object.create({ errorFormat, contentKey }), rest);
    expect(adviseIds(request)).toStrictEqual(["errorFormat.html"]);
  });

  test("property: returns nothing for a plain request", () => {
    const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 });
    // The last byte differs from the first one.
    const keyHex = hex.map((digits) => `00${digits.slice(4)}01`);
    const keys = fc.oneof(
      keyHex.map((contentKey) => ({ contentKey })),
      keyHex.map((kek) => ({ contentKey: undefined, kek })),
      fc.tuple(keyHex, hex).map(([kek, half]) => ({ contentKey: undefined, kek, ek: half + half.slice(16) })),
    );
    const properties = fc.record(
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
    const target = fc.constantFrom<ServiceTarget[]>("test", "production", { domain: "a.b" }, { endpoint: "https://a" });
    fc.assert(
      fc.property(properties, keys, target, (properties, keys, target) => {
        expect(adviseTokenRequest(toRequest({ ...properties, ...keys }), { target, now })).toStrictEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("property: returns advice without values of the request, each id and parameter once", () => {
    fc.assert(
      fc.property(
        requestPairs,
        unknownPairs,
        fc.constantFrom<("GET" | "POST")[]>("GET", "POST"),
        (pairs, unknowns, method) => {
          const request = orThrow(decodeTokenRequestBody(toBody([...pairs, ...unknowns]), { unknown: "keep" }));
          const advice = adviseTokenRequest(request, { target: "test", now, method });
          const again = advice.map(({ id, parameter }) => Reflect.apply(createAdvice, undefined, [id, { parameter }]));
          expect(advice).toStrictEqual(again);
          const seen = advice.map(({ id, parameter }) => `${id} ${parameter}`);
          expect(new Set(seen).size).toBe(seen.length);
        },
      ),
    );
  });
});
