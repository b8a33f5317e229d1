import { inspect } from "node:util";
import * as t from "io-ts";
import { describe, expect, test } from "vitest";
import {
  ContentKey,
  decodeTokenRequest,
  decodeTokenRequestBody,
  type Issue,
  Kid,
  orThrow,
  TokenRequestBody,
  TokenRequestError,
  WvExtension,
} from "../src/index.ts";
import { ruleIds, toIssue } from "./contracts/names.ts";
import { hostileProxy, nonStrings, revokedProxy } from "./parameters/non-strings.ts";

/** Returns the error that a call throws; fails if it throws nothing. */
function catchError(call: () => unknown): TokenRequestError {
  try {
    call();
  } catch (error) {
    if (error instanceof TokenRequestError) return error;
    throw error;
  }
  throw new Error("the call threw nothing");
}

/** Returns whatever a call throws. */
function catchAny(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

const request = {
  customerAuthenticator: "123456",
  kek: "000102030405060708090a0b0c0d0e0f",
  kid: "^kid1",
  securityLevel: 1,
  hdcpOutputControl: 0,
};

describe("orThrow of a valid value", () => {
  test("returns the value of a function or a codec", () => {
    expect(orThrow(decodeTokenRequest(request))).toStrictEqual(request);
    expect(orThrow(Kid.decode("^kid1"))).toBe("^kid1");
    expect(orThrow(t.string.decode("Vertigo"))).toBe("Vertigo");
  });

  test.each([undefined, null, false, 0, "", Number.NaN, new Error("a value")])("returns %j", (value) => {
    expect(orThrow({ _tag: "Right", right: value })).toBe(value);
  });
});

describe("orThrow of a failure", () => {
  const missing = ["customerAuthenticator.missing", "kid.missing", "contentKey.missing"] as const;
  const issues = [...missing, "securityLevel.missing" as const].map((rule) => toIssue(rule));
  const body = "hdcpOutputControl=0";
  const head = "4 issues: customerAuthenticator.missing, kid.missing, contentKey.missing, securityLevel.missing.";
  const message = `${head} ${issues.map(({ message }) => message).join(" ")}`;

  test("throws the issues of a function in order, with their messages", () => {
    const error = catchError(() => orThrow(decodeTokenRequestBody(body)));
    expect(error.issues).toStrictEqual(issues);
    expect(error.problems).toStrictEqual(issues.map((issue) => ({ path: issue.path, message: issue.message, issue })));
    expect(error.message).toBe(message);
  });

  test("throws the issues of a codec in order, with their messages", () => {
    const error = catchError(() => orThrow(TokenRequestBody.decode(body)));
    expect(error.issues).toStrictEqual(issues);
    expect(error.message).toBe(message);
    expect(catchError(() => orThrow(WvExtension.decode(","))).issues).toStrictEqual([
      toIssue("wvExtension.type", { path: [] }),
      toIssue("wvExtension.payload-missing", { path: [] }),
    ]);
  });

  test("throws an Error with its own name", () => {
    const error = catchError(() => orThrow(Kid.decode("")));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("TokenRequestError");
    expect(String(error)).toBe(`TokenRequestError: 1 issue: kid.missing. ${toIssue("kid.missing").message}`);
    expect(error.stack).toContain("or-throw.test.ts");
  });

  test("throws the issues of this library from a codec that contains one of its codecs, and the problems of all", () => {
    const Order = t.type({ film: t.string, kid: Kid });
    const error = catchError(() => orThrow(t.array(Order).decode([{ film: 1958, kid: "fd1a" }])));
    const issue = toIssue("kid.hex", { path: [0, "kid"] });
    expect(error.issues).toStrictEqual([issue]);
    expect(error.message).toBe(
      `1 issue: kid.hex; 1 problem of other codecs. ${issue.message} 0/film: expected string.`,
    );
    expect(error.problems).toStrictEqual([
      { path: [0, "film"], message: "expected string" },
      { path: [0, "kid"], message: issue.message, issue },
    ]);
  });

  test("throws no issue for another codec", () => {
    const error = catchError(() => orThrow(t.string.decode(1958)));
    expect(error.issues).toStrictEqual([]);
    expect(error.message).toBe("1 problem of other codecs. expected string.");
    const Two = t.type({ a: t.number, b: t.number });
    const two = catchError(() => orThrow(Two.decode({ a: "", b: "" })));
    expect(two.message).toBe("2 problems of other codecs. a: expected number. b: expected number.");
    expect(error.problems).toStrictEqual([{ path: [], message: "expected string" }]);
    expect(catchError(() => orThrow({ _tag: "Left", left: [] })).issues).toStrictEqual([]);
  });

  test("throws no issue for another codec whose errors have a property rule", () => {
    const secret = "5438b719bf47a2f5678237477db2f9e6";
    const error: t.ValidationError & { rule: string } = {
      value: secret,
      context: [],
      message: secret,
      rule: "theirs",
    };
    const thrown = catchError(() => orThrow({ _tag: "Left", left: [error] }));
    expect(thrown.issues).toStrictEqual([]);
    expect(thrown.problems).toStrictEqual([{ path: [], message: "expected another value" }]);
    expect(inspect(thrown)).not.toContain(secret);
  });
});

test("the error contains no refused secret in any representation", () => {
  const key = "5438b719bf47a2f5678237477db2f9e";
  const authenticator = "123456,0123456789abcdef 0123456789abcdef";
  const kek = "000102030405060708090a0b0c0d0e0";
  const body = new URLSearchParams([
    ["customerAuthenticator", authenticator],
    ["contentKey", key],
    ["kek", kek],
    ["ek", kek],
  ]);
  const errors = [
    catchError(() => orThrow(ContentKey.decode(key))),
    catchError(() => orThrow(TokenRequestBody.decode(body.toString()))),
    catchError(() => orThrow(decodeTokenRequestBody(body.toString()))),
    catchError(() => orThrow(t.type({ key: ContentKey }).decode({ key }))),
    catchError(() => orThrow(t.type({ key: ContentKey, film: t.string }).decode({ key, film: 1958 }))),
  ];
  for (const error of errors) {
    const strings = [error.message, String(error), error.stack ?? "", inspect(error, { depth: 20, showHidden: true })];
    const all = [...strings, JSON.stringify(error), JSON.stringify(error.issues)].join("\n");
    for (const secret of [key, authenticator, kek, "0123456789abcdef"]) expect(all).not.toContain(secret);
  }
});

describe("TokenRequestError", () => {
  const problemOf = (issue: Issue): object => ({ path: issue.path, message: issue.message, issue });

  test("keeps the issues that it is given", () => {
    const issues: readonly Issue[] = [toIssue("kid.hex"), toIssue("input.type")];
    const error = new TokenRequestError(issues);
    expect(error.issues).toBe(issues);
    expect(error.problems).toStrictEqual(issues.map(problemOf));
    expect(error.message).toBe(
      `2 issues: kid.hex, input.type. ${toIssue("kid.hex").message} ${toIssue("input.type").message}`,
    );
    expect(new TokenRequestError([]).message).toBe("The input was refused by a codec of another library.");
  });

  test("has a message of at most 500 characters, with the sentences that have room", () => {
    const issue = (rule: "kid.hex" | "kid.name", length: number): Issue => ({
      ...toIssue(rule),
      message: "a".repeat(length),
    });
    const head = "2 issues: kid.hex, kid.name.";
    const room = 500 - head.length - 1;
    const messageOf = (...issues: readonly Issue[]): string => new TokenRequestError(issues).message;
    const fits = messageOf(issue("kid.hex", 100), issue("kid.name", room - 101));
    expect(fits).toBe(`${head} ${"a".repeat(100)} ${"a".repeat(room - 101)}`);
    expect(fits).toHaveLength(500);
    expect(messageOf(issue("kid.hex", 100), issue("kid.name", room - 100))).toBe(`${head} ${"a".repeat(100)} …`);
    const last = messageOf(issue("kid.hex", room - 2), issue("kid.name", 2));
    expect(last).toBe(`${head} ${"a".repeat(room - 2)} …`);
    expect(last).toHaveLength(500);
    expect(messageOf(issue("kid.hex", room - 1), issue("kid.name", 1))).toBe(`${head} …`);
  });

  test("names each rule once, and as many as leave room for a sentence", () => {
    const repeated = [toIssue("kid.hex"), toIssue("kid.hex")];
    expect(new TokenRequestError(repeated).message).toMatch(/^2 issues: kid\.hex\. kid must be/);
    const all = ruleIds.map((rule) => toIssue(rule));
    const { message } = new TokenRequestError(all);
    expect(message.length).toBeLessThanOrEqual(500);
    expect(message).toMatch(/^\d+ issues: [a-zA-Z0-9.-]+(, [a-zA-Z0-9.-]+)+, …\. /);
    expect(message).toContain(`…. ${all[0]?.message} `);
    const [foreign] = all.map((issue): Issue => Object.assign({ ...issue }, { rule: "a".repeat(1000) }));
    expect(new TokenRequestError(foreign === undefined ? [] : [foreign]).message).toMatch(/^1 issue: …\. /);
  });
});

describe("isTokenRequestError", () => {
  const { isTokenRequestError } = TokenRequestError;
  const mark = Symbol.for("widevine-license-token.TokenRequestError");

  test("returns true for the error of this copy and of another one, without calling the class", async () => {
    expect(isTokenRequestError(catchError(() => orThrow(Kid.decode(""))))).toBe(true);
    const path = "../src/or-throw.ts?another";
    const another: { orThrow: typeof orThrow } = await import(/* @vite-ignore */ path);
    const error = catchAny(() => another.orThrow(Kid.decode("")));
    expect(error).not.toBeInstanceOf(TokenRequestError);
    expect(isTokenRequestError(error) && error.issues).toStrictEqual([toIssue("kid.missing", { path: [] })]);
  });

  test("the mark is shown by no loop and no JSON", () => {
    const error = new TokenRequestError([]);
    expect(Object.keys(error)).not.toContain(mark);
    expect(Object.getOwnPropertyDescriptor(error, mark)).toStrictEqual({
      value: true,
      enumerable: false,
      writable: false,
      configurable: false,
    });
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a string", "TokenRequestError"],
    ["another error", new Error("kid.hex")],
    ["an error with the name", Object.assign(new Error(), { name: "TokenRequestError", issues: [] })],
    ["an inherited mark", Object.create({ [mark]: true })],
    ["an object that inherits from an error", Object.create(new TokenRequestError([]))],
    ["another mark", { [mark]: "true" }],
    ["a throwing getter", Object.defineProperty({}, mark, { get: throwing })],
    ["a proxy that throws", hostileProxy],
    ["a revoked proxy", revokedProxy],
    ...nonStrings.map((value): [string, unknown] => ["a value", value]),
  ])("returns false for %s, and throws nothing", (_, value) => {
    expect(isTokenRequestError(value)).toBe(false);
  });
});

function throwing(): never {
  throw new Error("must not be called");
}
