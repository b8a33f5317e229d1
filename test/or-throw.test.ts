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
import { issueOf } from "../src/issue.ts";

/** What is thrown; a call that throws nothing fails. */
function thrown(call: () => unknown): TokenRequestError {
  try {
    call();
  } catch (error) {
    if (error instanceof TokenRequestError) return error;
    throw error;
  }
  throw new Error("nothing is thrown");
}

const request = {
  customerAuthenticator: "123456",
  kek: "000102030405060708090a0b0c0d0e0f",
  kid: "^kid1",
  securityLevel: 1,
  hdcpOutputControl: 0,
};

describe("a value", () => {
  test("is given, of a function or a codec", () => {
    expect(orThrow(decodeTokenRequest(request))).toStrictEqual(request);
    expect(orThrow(Kid.decode("^kid1"))).toBe("^kid1");
    expect(orThrow(t.string.decode("Vertigo"))).toBe("Vertigo");
  });

  test.each([undefined, null, false, 0, "", Number.NaN, new Error("a value")])("%j is one", (value) => {
    expect(orThrow({ _tag: "Right", right: value })).toBe(value);
  });
});

describe("a refusal", () => {
  const missing = ["customerAuthenticator.missing", "kid.missing", "contentKey.missing"] as const;
  const issues = [...missing, "securityLevel.missing" as const].map((rule) => issueOf(rule));
  const body = "hdcpOutputControl=0";

  test("of a function is thrown with its issues, in their order, and their sentences", () => {
    const error = thrown(() => orThrow(decodeTokenRequestBody(body)));
    expect(error.issues).toStrictEqual(issues);
    expect(error.message).toBe(issues.map(({ message }) => message).join(" "));
  });

  test("of a codec likewise", () => {
    const error = thrown(() => orThrow(TokenRequestBody.decode(body)));
    expect(error.issues).toStrictEqual(issues);
    expect(error.message).toBe(issues.map(({ message }) => message).join(" "));
    expect(thrown(() => orThrow(WvExtension.decode(","))).issues).toStrictEqual([
      issueOf("wvExtension.type"),
      issueOf("wvExtension.payload-missing"),
    ]);
  });

  test("is an Error with a name of its own", () => {
    const error = thrown(() => orThrow(Kid.decode("")));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("TokenRequestError");
    expect(String(error)).toBe(`TokenRequestError: ${issueOf("kid.missing").message}`);
    expect(error.stack).toContain("or-throw.test.ts");
  });

  test("of a codec around ours has our issues only", () => {
    const Order = t.type({ film: t.string, kid: Kid });
    expect(thrown(() => orThrow(Order.decode({ film: 1958, kid: "fd1a" }))).issues).toStrictEqual([issueOf("kid.hex")]);
  });

  test("of another codec has no issue", () => {
    const error = thrown(() => orThrow(t.string.decode(1958)));
    expect(error.issues).toStrictEqual([]);
    expect(error.message).toBe("The input was refused by a codec of another library.");
    expect(thrown(() => orThrow({ _tag: "Left", left: [] })).issues).toStrictEqual([]);
  });

  test("of another codec has no issue either where its errors have a rule of their own", () => {
    const secret = "5438b719bf47a2f5678237477db2f9e6";
    const refusal: t.ValidationError & { rule: string } = {
      value: secret,
      context: [],
      message: secret,
      rule: "theirs",
    };
    const error = thrown(() => orThrow({ _tag: "Left", left: [refusal] }));
    expect(error.issues).toStrictEqual([]);
    expect(inspect(error)).not.toContain(secret);
  });
});

test("no secret that was refused is in the error, however it is written", () => {
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
    thrown(() => orThrow(ContentKey.decode(key))),
    thrown(() => orThrow(TokenRequestBody.decode(body.toString()))),
    thrown(() => orThrow(decodeTokenRequestBody(body.toString()))),
    thrown(() => orThrow(t.type({ key: ContentKey }).decode({ key }))),
    thrown(() => orThrow(t.type({ key: ContentKey, film: t.string }).decode({ key, film: 1958 }))),
  ];
  for (const error of errors) {
    const texts = [error.message, String(error), error.stack ?? "", inspect(error, { depth: 20, showHidden: true })];
    const all = [...texts, JSON.stringify(error), JSON.stringify(error.issues)].join("\n");
    for (const secret of [key, authenticator, kek, "0123456789abcdef"]) expect(all).not.toContain(secret);
  }
});

test("the class takes issues as they are", () => {
  const issues: readonly Issue[] = [issueOf("kid.hex"), issueOf("input.type")];
  const error = new TokenRequestError(issues);
  expect(error.issues).toBe(issues);
  expect(error.message).toBe(`${issueOf("kid.hex").message} ${issueOf("input.type").message}`);
  expect(new TokenRequestError([]).message).toBe("The input was refused by a codec of another library.");
});
