import * as t from "io-ts";
import { PathReporter } from "io-ts/lib/PathReporter.js";
import { describe, expect, test } from "vitest";
import { bodyTypeMessage } from "../../src/contract/body-rules.ts";
import {
  CustomerAuthenticator,
  HdcpOutputControl,
  type Issue,
  issuesOf,
  Kid,
  TokenRequest,
  TokenRequestBody,
  tokenRequestBodyCodec,
  tokenRequestCodec,
  WvExtension,
} from "../../src/index.ts";
import { toIssue } from "../contracts/names.ts";

const kek = "000102030405060708090a0b0c0d0e0f";
const request = { customerAuthenticator: "123456", kek, kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0 };
const fields = { ...request, securityLevel: "1", hdcpOutputControl: "0" };
const body = `customerAuthenticator=123456&kek=${kek}&kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0`;

const right = (value: unknown): unknown => ({ _tag: "Right", right: value });

/** Expects a failure, and returns its issues. */
function findIssues(decoded: t.Validation<unknown>): readonly Issue[] {
  expect(decoded._tag).toBe("Left");
  return decoded._tag === "Left" ? issuesOf(decoded.left) : [];
}

/** Creates the whole error of an issue: all values redacted, with the path to its parameter, and the names of the codecs. */
const createError = (issue: Issue, ...path: (readonly [key: string, type: t.Mixed])[]): object => ({
  value: "[redacted]",
  context: path.map(([key, { name: type }]) => ({ key, type, actual: "[redacted]" })),
  message: issue.path.length === 0 ? issue.message : `${issue.path.join("/")}: ${issue.message}`,
  issue,
});

/** A failed decoding, in which the name of a codec stands for it. */
function withNames(decoded: t.Validation<unknown>): object {
  if (decoded._tag === "Right") return decoded;
  const toNamed = ({ key, type: { name: type }, actual }: t.ContextEntry): object => ({ key, type, actual });
  return { ...decoded, left: decoded.left.map((error) => ({ ...error, context: error.context.map(toNamed) })) };
}

describe("TokenRequest", () => {
  const whole = {
    customerAuthenticator: "123456",
    errorFormat: "json",
    generalFlags: "0000",
    kek,
    kid: "fd1a706ac2b36002888f6d4a414333c3",
    ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
    contentKey: "5438b719bf47a2f5678237477db2f9e6",
    contentId: "Vertigo (1958)",
    securityLevel: 5,
    hdcpOutputControl: 2,
    licenseDuration: 3600,
    wvExtension: [
      { type: "wudo", payload: "AAAAAA==" },
      { type: "abcd", payload: "AA==" },
    ],
    expirationTime: "+60",
    cookie: "order 4711",
    extra: [["useHttps", "true"]],
  };

  test("decodes canonical values, and encodes a record of strings", () => {
    expect(TokenRequest.decode(whole)).toStrictEqual(right(whole));
    expect(TokenRequest.decode(fields)).toStrictEqual(right(request));
    const decoded = TokenRequest.decode(whole);
    expect(decoded._tag === "Right" && TokenRequest.encode(decoded.right)).toStrictEqual({
      ...whole,
      securityLevel: "5",
      hdcpOutputControl: "2",
      licenseDuration: "3600",
      wvExtension: ["wudo,AAAAAA==", "abcd,AA=="],
    });
  });

  test("has the name of its export, like TokenRequestBody", () => {
    expect([TokenRequest.name, tokenRequestCodec({}).name]).toStrictEqual(["TokenRequest", "TokenRequest"]);
    expect([TokenRequestBody.name, tokenRequestBodyCodec({}).name]).toStrictEqual([
      "TokenRequestBody",
      "TokenRequestBody",
    ]);
  });
});

describe("TokenRequestBody", () => {
  test("decodes canonical values, and encodes the canonical body", () => {
    expect(TokenRequestBody.decode(body)).toStrictEqual(right(request));
    const decoded = TokenRequestBody.decode(`${body.replace("0a0b", "0A0B")}&expirationTime=%2b60&`);
    expect(decoded).toStrictEqual(right({ ...request, expirationTime: "+60" }));
    expect(decoded._tag === "Right" && TokenRequestBody.encode(decoded.right)).toBe(`${body}&expirationTime=%2B60`);
  });

  test("nests in another codec", () => {
    const Message = t.type({ film: t.string, request: TokenRequestBody });
    const decoded = Message.decode({ film: "Vertigo", request: body });
    expect(decoded).toStrictEqual(right({ film: "Vertigo", request }));
    expect(decoded._tag === "Right" && Message.encode(decoded.right)).toStrictEqual({ film: "Vertigo", request: body });
    expect(decoded._tag === "Right" && Message.is(decoded.right)).toBe(true);
  });
});

describe("the errors", () => {
  const { kid: _, ...withoutKid } = request;

  test("are redacted, and have a path to the parameter", () => {
    expect(withNames(TokenRequest.decode({ ...withoutKid, hdcpOutputControl: 3 }))).toStrictEqual({
      _tag: "Left",
      left: [
        createError(toIssue("kid.missing"), ["", TokenRequest], ["kid", Kid]),
        createError(toIssue("hdcpOutputControl.range"), ["", TokenRequest], ["hdcpOutputControl", HdcpOutputControl]),
      ],
    });
  });

  test("have a path with the index of the extension, one error for each rule", () => {
    const wvExtension = ["wudo,AAAAAA==", "wud,", "wudo,AAA"];
    const path = (index: string): (readonly [string, t.Mixed])[] => [
      ["", TokenRequest],
      ["wvExtension", WvExtension],
      [index, WvExtension],
    ];
    expect(withNames(TokenRequest.decode({ ...request, wvExtension }))).toStrictEqual({
      _tag: "Left",
      left: [
        createError(toIssue("wvExtension.type", { index: 1 }), ...path("1")),
        createError(toIssue("wvExtension.payload-missing", { index: 1 }), ...path("1")),
        createError(toIssue("wvExtension.payload-base64", { index: 2 }), ...path("2")),
      ],
    });
    expect(withNames(TokenRequest.decode({ ...request, wvExtension: "wudo,AAA" }))).toStrictEqual({
      _tag: "Left",
      left: [createError(toIssue("wvExtension.payload-base64", { index: 0 }), ...path("0"))],
    });
  });

  test("of a whole body have no further path, unless the parameter is known", () => {
    expect(withNames(TokenRequestBody.decode(`${body}&KID=1&%=1&kid=2&wvExtension=%`))).toStrictEqual({
      _tag: "Left",
      left: [
        createError(toIssue("body.unknown-parameter", { name: "KID", suggestion: "kid" }), ["", TokenRequestBody]),
        createError(toIssue("body.percent-encoding"), ["", TokenRequestBody]),
        createError(
          toIssue("body.duplicate-parameter", { parameter: "kid", name: "kid" }),
          ["", TokenRequestBody],
          ["kid", Kid],
        ),
        createError(
          toIssue("body.percent-encoding", { parameter: "wvExtension", index: 0 }),
          ["", TokenRequestBody],
          ["wvExtension", WvExtension],
          ["0", WvExtension],
        ),
      ],
    });
    expect(withNames(TokenRequest.decode([request]))).toStrictEqual({
      _tag: "Left",
      left: [createError(toIssue("input.type"), ["", TokenRequest])],
    });
    expect(withNames(TokenRequestBody.decode(request))).toStrictEqual({
      _tag: "Left",
      left: [createError({ ...toIssue("input.type"), message: bodyTypeMessage }, ["", TokenRequestBody])],
    });
  });

  test("in another codec contain none of its values", () => {
    const Message = t.type({ film: t.string, request: TokenRequest });
    const decoded = Message.decode({ film: "Vertigo", request: { ...request, customerAuthenticator: "123 456" } });
    expect(withNames(decoded)).toStrictEqual({
      _tag: "Left",
      left: [
        createError(
          toIssue("customerAuthenticator.characters", { path: ["request", "customerAuthenticator"] }),
          ["", Message],
          ["request", TokenRequest],
          ["customerAuthenticator", CustomerAuthenticator],
        ),
      ],
    });
    expect(PathReporter.report(decoded)).toStrictEqual([
      `request/customerAuthenticator: ${toIssue("customerAuthenticator.characters").message}`,
    ]);
    for (const secret of ["123 456", kek, "Vertigo"]) expect(JSON.stringify(decoded)).not.toContain(secret);
  });
});

describe("is", () => {
  test.each<[string, unknown]>([
    ["a request", request],
    ["properties in another order", Object.fromEntries(Object.entries(request).reverse())],
    ["another prototype", Object.assign(Object.create(null), request)],
    ["a frozen request", Object.freeze({ ...request })],
    ["extensions", { ...request, wvExtension: [{ payload: "AAAAAA==", type: "wudo" }] }],
    [
      "kept names",
      {
        ...request,
        extra: [
          ["useHttps", "true"],
          ["", ""],
          ["useHttps", "true"],
        ],
      },
    ],
    ["an absolute time in the past", { ...request, expirationTime: "1999-12-31T00:00:00Z" }],
  ])("returns true for %s, with any options", (_, value) => {
    for (const codec of [TokenRequest, tokenRequestCodec({ unknown: "keep", now: Number.NaN })])
      expect(codec.is(value)).toBe(true);
    for (const codec of [TokenRequestBody, tokenRequestBodyCodec({ unknown: "keep", now: 0 })])
      expect(codec.is(value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ["a record of strings", fields],
    ["a body", body],
    ["undefined", undefined],
    ["a list", [request]],
    ["no key source", { ...request, kek: undefined }],
    ["a property that is undefined", { ...request, cookie: undefined }],
    ["no extension", { ...request, wvExtension: [] }],
    ["an extension outside a list", { ...request, wvExtension: { type: "wudo", payload: "AAAAAA==" } }],
    ["an extension as a string", { ...request, wvExtension: ["wudo,AAAAAA=="] }],
    [
      "an extension with another property",
      { ...request, wvExtension: [{ type: "wudo", payload: "AAAAAA==", by: "" }] },
    ],
    [
      "a list with another property",
      { ...request, wvExtension: Object.assign([{ type: "wudo", payload: "AAAAAA==" }], { by: "" }) },
    ],
    ["hex in upper case", { ...request, kek: kek.toUpperCase() }],
    ["a time with trailing zeros", { ...request, expirationTime: "2030-01-31T12:00:00.50Z" }],
    ["a Date", { ...request, expirationTime: new Date(0) }],
    ["-0", { ...request, hdcpOutputControl: -0 }],
    ["an unknown property", { ...request, useHttps: "true" }],
    ["an unknown property that is undefined", { ...request, useHttps: undefined }],
    ["an empty list of kept names", { ...request, extra: [] }],
    ["a known name among kept pairs", { ...request, extra: [["kid", "^kid1"]] }],
    ["a lone surrogate among kept pairs", { ...request, extra: [["a", "\ud800"]] }],
    ["three strings among kept pairs", { ...request, extra: [["a", "b", "c"]] }],
    ["an internal failure", { rules: ["input.type"] }],
  ])("returns false for %s, with any options", (_, value) => {
    for (const codec of [TokenRequest, tokenRequestCodec({ unknown: "keep" })]) expect(codec.is(value)).toBe(false);
    for (const codec of [TokenRequestBody, tokenRequestBodyCodec({ unknown: "keep" })])
      expect(codec.is(value)).toBe(false);
  });
});

describe("the options", () => {
  const now = Date.UTC(2030, 0, 1);
  const expiring = { ...request, expirationTime: "2030-01-01T00:00:00Z" };
  const expiringBody = `${body}&expirationTime=2030-01-01T00:00:00Z`;
  const past = [toIssue("expirationTime.past")];

  test("without a clock, no time is past", () => {
    expect(TokenRequest.decode(expiring)).toStrictEqual(right(expiring));
    expect(TokenRequestBody.decode(expiringBody)).toStrictEqual(right(expiring));
    expect(tokenRequestCodec({ now: null }).decode(expiring)).toStrictEqual(right(expiring));
  });

  test("now may be a number, a Date or a function", () => {
    for (const option of [now, new Date(now), () => now, now + 0.9]) {
      expect(findIssues(tokenRequestCodec({ now: option }).decode(expiring))).toStrictEqual(past);
      expect(findIssues(tokenRequestBodyCodec({ now: option }).decode(expiringBody))).toStrictEqual(past);
    }
    for (const option of [now - 1, new Date(now - 1), () => now - 1, now - 0.1]) {
      expect(tokenRequestCodec({ now: option }).decode(expiring)).toStrictEqual(right(expiring));
      expect(tokenRequestBodyCodec({ now: option }).decode(expiringBody)).toStrictEqual(right(expiring));
    }
  });

  test("a function is called once at each decode, and by nothing else", () => {
    let calls = 0;
    const options = { now: () => now - 2 + ++calls };
    const codec = tokenRequestCodec(options);
    const bodyCodec = tokenRequestBodyCodec(options);
    expect(calls).toBe(0);
    expect(codec.decode(expiring)).toStrictEqual(right(expiring));
    expect(calls).toBe(1);
    expect(findIssues(codec.decode(expiring))).toStrictEqual(past);
    expect(calls).toBe(2);
    expect(findIssues(bodyCodec.decode(expiringBody))).toStrictEqual(past);
    expect(calls).toBe(3);
    expect(codec.is(expiring)).toBe(true);
    expect(bodyCodec.is(expiring)).toBe(true);
    const decoded = TokenRequest.decode(expiring);
    if (decoded._tag === "Right") expect([codec.encode(decoded.right), bodyCodec.encode(decoded.right)].length).toBe(2);
    expect(calls).toBe(3);
  });

  test("a Date is read at each decode", () => {
    const clock = new Date(now - 1);
    const codec = tokenRequestCodec({ now: clock });
    expect(codec.decode(expiring)).toStrictEqual(right(expiring));
    clock.setTime(now);
    expect(findIssues(codec.decode(expiring))).toStrictEqual(past);
  });

  test("unknown names are refused by default", () => {
    const unknown = toIssue("body.unknown-parameter", { name: "useHttps" });
    const kept = right({ ...request, extra: [["useHttps", "true"]] });
    const object = { ...request, useHttps: "true" };
    for (const options of [{}, { unknown: "refuse" } as const]) {
      expect(findIssues(tokenRequestCodec(options).decode(object))).toStrictEqual([unknown]);
      expect(findIssues(tokenRequestBodyCodec(options).decode(`${body}&useHttps=true`))).toStrictEqual([unknown]);
    }
    expect(tokenRequestCodec({ unknown: "keep" }).decode(object)).toStrictEqual(kept);
    expect(tokenRequestBodyCodec({ unknown: "keep" }).decode(`${body}&useHttps=true`)).toStrictEqual(kept);
  });
});

describe("composition", () => {
  const Film = t.type({ film: t.string });

  test("an intersection with a request fails, since the other properties are unknown to it", () => {
    expect(findIssues(t.intersection([TokenRequest, Film]).decode({ ...request, film: "Vertigo" }))).toStrictEqual([
      toIssue("body.unknown-parameter", { name: "film" }),
    ]);
  });

  test("nesting works instead", () => {
    const Message = t.intersection([t.type({ request: TokenRequest }), Film]);
    expect(Message.decode({ film: "Vertigo", request: fields })).toStrictEqual(right({ film: "Vertigo", request }));
  });
});
