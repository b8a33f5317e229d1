import * as t from "io-ts";
import { describe, expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  formatIssues,
  type Issue,
  issuesOf,
  Kid,
  ObservedTokenRequest,
  ObservedTokenRequestBody,
  observed,
  TokenRequestBody,
} from "../../src/index.ts";
import { toIssue } from "./names.ts";

const key = "5438b719bf47a2f5678237477db2f9e6";

function issuesIn(decoded: { _tag: "Left"; left: readonly Issue[] } | { _tag: "Right" }): readonly Issue[] {
  return decoded._tag === "Left" ? decoded.left : [];
}

/** The first column of each line. */
function wheresOf(issues: readonly Issue[]): readonly (string | undefined)[] {
  return formatIssues(issues)
    .split("\n")
    .map((line) => line.split("  ")[0]);
}

const errorsIn = (decoded: t.Validation<unknown>): readonly Issue[] =>
  decoded._tag === "Left" ? issuesOf(decoded.left) : [];

test("formats one aligned line for each issue: where, code, rule and sentence", () => {
  const issues = issuesIn(
    decodeTokenRequestBody(`KID=1&kek=${key}&securityLevel=1&hdcpOutputControl=0&customerAuthenticator=1`),
  );
  expect(formatIssues(issues)).toBe(
    [
      `"KID"  -      body.unknown-parameter  ${toIssue("body.unknown-parameter").message} Did you mean kid?`,
      `kid    -4018  kid.missing             ${toIssue("kid.missing").message}`,
    ].join("\n"),
  );
  expect(formatIssues([toIssue("input.type")])).toBe(`-  -  input.type  ${toIssue("input.type").message}`);
  expect(formatIssues([])).toBe("");
});

describe("shows where an issue is", () => {
  test("in a request", () => {
    const body = "kid=fd1a&wvExtension=aaaa,&wvExtension=a&%=1&=1";
    expect(wheresOf(issuesIn(decodeTokenRequestBody(body))).slice(0, 2)).toStrictEqual(["-", '""']);
    expect(wheresOf(issuesIn(decodeTokenRequestBody(body))).filter((where) => where?.includes("["))).toStrictEqual([
      "wvExtension[0]",
      "wvExtension[1]",
    ]);
  });

  test("in a request with several keys", () => {
    const given = { customerAuthenticator: "1", kek: "0".repeat(32) };
    const find = (keys: unknown) => issuesIn(decodeTokenRequest({ ...given, keys }, { contract: observed }));
    expect(wheresOf(find([{ kid: "^a" }, { kid: "^", KID: "" }, 5]))).toStrictEqual(['"KID"[1]', "keys[2]", "kid.1"]);
    expect(wheresOf(find([{ kid: "^a", [key]: "" }]))).toStrictEqual(["keys[0]"]);
    expect(wheresOf(find(5)).includes("keys")).toBe(true);
    const mixed = decodeTokenRequestBody(`customerAuthenticator=1&kid=^a&kid.0=^b&kek=${key}`, { contract: observed });
    expect(wheresOf(issuesIn(mixed))).toStrictEqual(["-"]);
  });

  test("in the user's codec", () => {
    const Order = t.type({ kid: Kid, keyId: Kid, keys: t.array(Kid), body: TokenRequestBody });
    const order = { kid: "", keyId: "", keys: ["^a", ""], body: `%=1&kek=${key}&securityLevel=1&hdcpOutputControl=0` };
    const Orders = t.type({ orders: t.array(Order) });
    expect(wheresOf(errorsIn(Orders.decode({ orders: [order] })))).toStrictEqual([
      "orders/0/kid",
      "orders/0/keyId",
      "orders/0/keys/1",
      "orders/0/body",
      "orders/0/body/customerAuthenticator",
      "orders/0/body/kid",
    ]);
    const Keys = t.type({ keys: t.array(ObservedTokenRequest) });
    const request = { customerAuthenticator: "1", kek: key, keys: [{ kid: "^" }], wvExtension: ["a"] };
    const { keys: _, ...plain } = request;
    expect(wheresOf(errorsIn(Keys.decode({ keys: [request, { ...plain, kid: "^" }] })))).toStrictEqual([
      "keys/0/kid.0",
      "keys/0/wvExtension[0]",
      "keys/1/kid",
      "keys/1/wvExtension[0]",
    ]);
    const Bodies = t.array(ObservedTokenRequestBody);
    expect(wheresOf(errorsIn(Bodies.decode(["KID=1&kid.0=^&customerAuthenticator=1"])))).toStrictEqual([
      '0/"KID"',
      "0/kid.0",
      "0/contentKey.0",
    ]);
  });

  test("of a value alone", () => {
    expect(wheresOf(errorsIn(Kid.decode("")))).toStrictEqual(["kid"]);
    expect(wheresOf([{ ...toIssue("kid.hex"), path: [Symbol("one"), "two"] }])).toStrictEqual(["Symbol(one)/two"]);
  });
});
