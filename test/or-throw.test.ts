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
import { toIssue } from "./contracts/names.ts";

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

  test("throws the issues of a function in order, with their messages", () => {
    const error = catchError(() => orThrow(decodeTokenRequestBody(body)));
    expect(error.issues).toStrictEqual(issues);
    expect(error.message).toBe(issues.map(({ message }) => message).join(" "));
  });

  test("throws the issues of a codec in order, with their messages", () => {
    const error = catchError(() => orThrow(TokenRequestBody.decode(body)));
    expect(error.issues).toStrictEqual(issues);
    expect(error.message).toBe(issues.map(({ message }) => message).join(" "));
    expect(catchError(() => orThrow(WvExtension.decode(","))).issues).toStrictEqual([
      toIssue("wvExtension.type", { path: [] }),
      toIssue("wvExtension.payload-missing", { path: [] }),
    ]);
  });

  test("throws an Error with its own name", () => {
    const error = catchError(() => orThrow(Kid.decode("")));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("TokenRequestError");
    expect(String(error)).toBe(`TokenRequestError: ${toIssue("kid.missing").message}`);
    expect(error.stack).toContain("or-throw.test.ts");
  });

  test("throws only the issues of this library from a codec that contains one of its codecs", () => {
    const Order = t.type({ film: t.string, kid: Kid });
    expect(catchError(() => orThrow(Order.decode({ film: 1958, kid: "fd1a" }))).issues).toStrictEqual([
      toIssue("kid.hex", { path: [] }),
    ]);
  });

  test("throws no issue for another codec", () => {
    const error = catchError(() => orThrow(t.string.decode(1958)));
    expect(error.issues).toStrictEqual([]);
    expect(error.message).toBe("The input was refused by a codec of another library.");
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

test("TokenRequestError keeps the issues that it is given", () => {
  const issues: readonly Issue[] = [toIssue("kid.hex"), toIssue("input.type")];
  const error = new TokenRequestError(issues);
  expect(error.issues).toBe(issues);
  expect(error.message).toBe(`${toIssue("kid.hex").message} ${toIssue("input.type").message}`);
  expect(new TokenRequestError([]).message).toBe("The input was refused by a codec of another library.");
});
