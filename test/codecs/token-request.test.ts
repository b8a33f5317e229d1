import * as t from "io-ts";
import { PathReporter } from "io-ts/lib/PathReporter.js";
import { describe, expect, test } from "vitest";
import {
  CustomerAuthenticator,
  HdcpOutputControl,
  type Issue,
  issuesOf,
  Kid,
  TokenRequest,
  TokenRequestBody,
  tokenRequestBodyWith,
  tokenRequestWith,
  WvExtension,
} from "../../src/index.ts";
import { issueOf } from "../../src/issue.ts";

const kek = "000102030405060708090a0b0c0d0e0f";
const request = { customerAuthenticator: "123456", kek, kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0 };
const fields = { ...request, securityLevel: "1", hdcpOutputControl: "0" };
const body = `customerAuthenticator=123456&kek=${kek}&kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0`;

const right = (value: unknown): unknown => ({ _tag: "Right", right: value });

function issuesIn(decoded: t.Validation<unknown>): readonly Issue[] {
  expect(decoded._tag).toBe("Left");
  return decoded._tag === "Left" ? issuesOf(decoded.left) : [];
}

/** The whole error of an issue: all redacted, with the path to its parameter. */
const errorOf = (issue: Issue, ...path: (readonly [key: string, type: t.Mixed])[]): object => ({
  value: "[redacted]",
  context: path.map(([key, type]) => ({ key, type, actual: "[redacted]" })),
  message: issue.message,
  issue,
});

describe("between an object and a request", () => {
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

  test("it gives canonical values, and writes a record of texts", () => {
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

  test("its name is that of its export", () => {
    expect([TokenRequest.name, tokenRequestWith({}).name]).toStrictEqual(["TokenRequest", "TokenRequest"]);
    expect([TokenRequestBody.name, tokenRequestBodyWith({}).name]).toStrictEqual([
      "TokenRequestBody",
      "TokenRequestBody",
    ]);
  });
});

describe("between a body and a request", () => {
  test("it gives canonical values, and writes the canonical body", () => {
    expect(TokenRequestBody.decode(body)).toStrictEqual(right(request));
    const decoded = TokenRequestBody.decode(`${body.replace("0a0b", "0A0B")}&expirationTime=%2b60&`);
    expect(decoded).toStrictEqual(right({ ...request, expirationTime: "+60" }));
    expect(decoded._tag === "Right" && TokenRequestBody.encode(decoded.right)).toBe(`${body}&expirationTime=%2B60`);
  });

  test("it nests in a codec of yours", () => {
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
    expect(TokenRequest.decode({ ...withoutKid, hdcpOutputControl: 3 })).toStrictEqual({
      _tag: "Left",
      left: [
        errorOf(issueOf("kid.missing"), ["", TokenRequest], ["kid", Kid]),
        errorOf(issueOf("hdcpOutputControl.range"), ["", TokenRequest], ["hdcpOutputControl", HdcpOutputControl]),
      ],
    });
  });

  test("have a path to the extension by its index, and an error for each of its rules", () => {
    const wvExtension = ["wudo,AAAAAA==", "wud,", "wudo,AAAA"];
    const path = (index: string): (readonly [string, t.Mixed])[] => [
      ["", TokenRequest],
      ["wvExtension", WvExtension],
      [index, WvExtension],
    ];
    expect(TokenRequest.decode({ ...request, wvExtension })).toStrictEqual({
      _tag: "Left",
      left: [
        errorOf(issueOf("wvExtension.type", { index: 1 }), ...path("1")),
        errorOf(issueOf("wvExtension.payload-missing", { index: 1 }), ...path("1")),
        errorOf(issueOf("wvExtension.wudo-length", { index: 2 }), ...path("2")),
      ],
    });
    expect(TokenRequest.decode({ ...request, wvExtension: "wudo,AAAA" })).toStrictEqual({
      _tag: "Left",
      left: [errorOf(issueOf("wvExtension.wudo-length", { index: 0 }), ...path("0"))],
    });
  });

  test("of a body as a whole have no further path, unless the parameter is known", () => {
    expect(TokenRequestBody.decode(`${body}&KID=1&%=1&kid=2&wvExtension=%`)).toStrictEqual({
      _tag: "Left",
      left: [
        errorOf(issueOf("body.unknown-parameter", { name: "KID", suggestion: "kid" }), ["", TokenRequestBody]),
        errorOf(issueOf("body.percent-encoding"), ["", TokenRequestBody]),
        errorOf(
          issueOf("body.duplicate-parameter", { parameter: "kid", name: "kid" }),
          ["", TokenRequestBody],
          ["kid", Kid],
        ),
        errorOf(
          issueOf("body.percent-encoding", { parameter: "wvExtension", index: 0 }),
          ["", TokenRequestBody],
          ["wvExtension", WvExtension],
          ["0", WvExtension],
        ),
      ],
    });
    expect(TokenRequest.decode([request])).toStrictEqual({
      _tag: "Left",
      left: [errorOf(issueOf("input.type"), ["", TokenRequest])],
    });
    expect(TokenRequestBody.decode(request)).toStrictEqual({
      _tag: "Left",
      left: [errorOf(issueOf("input.type"), ["", TokenRequestBody])],
    });
  });

  test("within a codec of yours hold nothing of it", () => {
    const Message = t.type({ film: t.string, request: TokenRequest });
    const decoded = Message.decode({ film: "Vertigo", request: { ...request, customerAuthenticator: "123 456" } });
    expect(decoded).toStrictEqual({
      _tag: "Left",
      left: [
        errorOf(
          issueOf("customerAuthenticator.characters"),
          ["", Message],
          ["request", TokenRequest],
          ["customerAuthenticator", CustomerAuthenticator],
        ),
      ],
    });
    expect(PathReporter.report(decoded)).toStrictEqual([issueOf("customerAuthenticator.characters").message]);
    for (const secret of ["123 456", kek, "Vertigo"]) expect(JSON.stringify(decoded)).not.toContain(secret);
  });
});

describe("is", () => {
  test.each<[string, unknown]>([
    ["a request", request],
    ["members in another order", Object.fromEntries(Object.entries(request).reverse())],
    ["another prototype", Object.assign(Object.create(null), request)],
    ["a frozen one", Object.freeze({ ...request })],
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
    ["an absolute time that is past", { ...request, expirationTime: "1999-12-31T00:00:00Z" }],
  ])("holds for %s, whatever the options are", (_, value) => {
    for (const codec of [TokenRequest, tokenRequestWith({ unknown: "keep", now: Number.NaN })])
      expect(codec.is(value)).toBe(true);
    for (const codec of [TokenRequestBody, tokenRequestBodyWith({ unknown: "keep", now: 0 })])
      expect(codec.is(value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ["a record of texts", fields],
    ["a body", body],
    ["nothing", undefined],
    ["a list", [request]],
    ["no key source", { ...request, kek: undefined }],
    ["a member that is undefined", { ...request, cookie: undefined }],
    ["no extension", { ...request, wvExtension: [] }],
    ["an extension outside of a list", { ...request, wvExtension: { type: "wudo", payload: "AAAAAA==" } }],
    ["an extension as text", { ...request, wvExtension: ["wudo,AAAAAA=="] }],
    ["an extension with another member", { ...request, wvExtension: [{ type: "wudo", payload: "AAAAAA==", by: "" }] }],
    [
      "a list with another member",
      { ...request, wvExtension: Object.assign([{ type: "wudo", payload: "AAAAAA==" }], { by: "" }) },
    ],
    ["hex in upper case", { ...request, kek: kek.toUpperCase() }],
    ["a time with trailing zeros", { ...request, expirationTime: "2030-01-31T12:00:00.50Z" }],
    ["a Date", { ...request, expirationTime: new Date(0) }],
    ["-0", { ...request, hdcpOutputControl: -0 }],
    ["an unknown member", { ...request, useHttps: "true" }],
    ["an unknown member that is undefined", { ...request, useHttps: undefined }],
    ["no kept name", { ...request, extra: [] }],
    ["a known name among the kept", { ...request, extra: [["kid", "^kid1"]] }],
    ["a lone surrogate among the kept", { ...request, extra: [["a", "\ud800"]] }],
    ["three texts among the kept", { ...request, extra: [["a", "b", "c"]] }],
    ["a refusal", { rules: ["input.type"] }],
  ])("does not hold for %s, whatever the options are", (_, value) => {
    for (const codec of [TokenRequest, tokenRequestWith({ unknown: "keep" })]) expect(codec.is(value)).toBe(false);
    for (const codec of [TokenRequestBody, tokenRequestBodyWith({ unknown: "keep" })])
      expect(codec.is(value)).toBe(false);
  });
});

describe("the options", () => {
  const now = Date.UTC(2030, 0, 1);
  const expiring = { ...request, expirationTime: "2030-01-01T00:00:00Z" };
  const expiringBody = `${body}&expirationTime=2030-01-01T00:00:00Z`;
  const past = [issueOf("expirationTime.past")];

  test("without a clock nothing is past", () => {
    expect(TokenRequest.decode(expiring)).toStrictEqual(right(expiring));
    expect(TokenRequestBody.decode(expiringBody)).toStrictEqual(right(expiring));
    expect(tokenRequestWith({ now: null }).decode(expiring)).toStrictEqual(right(expiring));
  });

  test("now is a number, a Date or a function", () => {
    for (const option of [now, new Date(now), () => now, now + 0.9]) {
      expect(issuesIn(tokenRequestWith({ now: option }).decode(expiring))).toStrictEqual(past);
      expect(issuesIn(tokenRequestBodyWith({ now: option }).decode(expiringBody))).toStrictEqual(past);
    }
    for (const option of [now - 1, new Date(now - 1), () => now - 1, now - 0.1]) {
      expect(tokenRequestWith({ now: option }).decode(expiring)).toStrictEqual(right(expiring));
      expect(tokenRequestBodyWith({ now: option }).decode(expiringBody)).toStrictEqual(right(expiring));
    }
  });

  test("a function is asked once at each decode, and by nothing else", () => {
    let asked = 0;
    const options = { now: () => now - 2 + ++asked };
    const codec = tokenRequestWith(options);
    const bodyCodec = tokenRequestBodyWith(options);
    expect(asked).toBe(0);
    expect(codec.decode(expiring)).toStrictEqual(right(expiring));
    expect(asked).toBe(1);
    expect(issuesIn(codec.decode(expiring))).toStrictEqual(past);
    expect(asked).toBe(2);
    expect(issuesIn(bodyCodec.decode(expiringBody))).toStrictEqual(past);
    expect(asked).toBe(3);
    expect(codec.is(expiring)).toBe(true);
    expect(bodyCodec.is(expiring)).toBe(true);
    const decoded = TokenRequest.decode(expiring);
    if (decoded._tag === "Right") expect([codec.encode(decoded.right), bodyCodec.encode(decoded.right)].length).toBe(2);
    expect(asked).toBe(3);
  });

  test("a Date is read at each decode", () => {
    const clock = new Date(now - 1);
    const codec = tokenRequestWith({ now: clock });
    expect(codec.decode(expiring)).toStrictEqual(right(expiring));
    clock.setTime(now);
    expect(issuesIn(codec.decode(expiring))).toStrictEqual(past);
  });

  test("unknown names are refused unless they are kept", () => {
    const unknown = issueOf("body.unknown-parameter", { name: "useHttps" });
    const kept = right({ ...request, extra: [["useHttps", "true"]] });
    const object = { ...request, useHttps: "true" };
    for (const options of [{}, { unknown: "refuse" } as const]) {
      expect(issuesIn(tokenRequestWith(options).decode(object))).toStrictEqual([unknown]);
      expect(issuesIn(tokenRequestBodyWith(options).decode(`${body}&useHttps=true`))).toStrictEqual([unknown]);
    }
    expect(tokenRequestWith({ unknown: "keep" }).decode(object)).toStrictEqual(kept);
    expect(tokenRequestBodyWith({ unknown: "keep" }).decode(`${body}&useHttps=true`)).toStrictEqual(kept);
  });
});

describe("composition", () => {
  const Film = t.type({ film: t.string });

  test("an intersection with a request fails, since the other members are unknown to it", () => {
    expect(issuesIn(t.intersection([TokenRequest, Film]).decode({ ...request, film: "Vertigo" }))).toStrictEqual([
      issueOf("body.unknown-parameter", { name: "film" }),
    ]);
  });

  test("nesting works in its place", () => {
    const Message = t.intersection([t.type({ request: TokenRequest }), Film]);
    expect(Message.decode({ film: "Vertigo", request: fields })).toStrictEqual(right({ film: "Vertigo", request }));
  });
});
