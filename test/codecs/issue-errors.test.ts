import * as t from "io-ts";
import { describe, expect, test } from "vitest";
import { issueError } from "../../src/codecs/issue-errors.ts";
import {
  Cookie,
  type Issue,
  issuesOf,
  Kid,
  type RuleId,
  SecurityLevel,
  TokenRequest,
  TokenRequestBody,
  WvExtension,
} from "../../src/index.ts";
import { issueOf } from "../../src/issue.ts";

/** The issues of an input that is refused. */
function issuesIn(decoded: t.Validation<unknown>): readonly Issue[] {
  expect(decoded._tag).toBe("Left");
  return decoded._tag === "Left" ? issuesOf(decoded.left) : [];
}

const issuesBy = (...rules: RuleId[]): readonly Issue[] => rules.map((rule) => issueOf(rule));

describe("issueError", () => {
  const Order = t.type({ kid: Kid });
  const context: t.Context = [
    { key: "", type: Order, actual: { kid: "fd1a", secret: "5438b719" } },
    { key: "kid", type: Kid, actual: "fd1a" },
  ];
  const issue = issueOf("kid.hex");

  test("shows nothing unless it is told to", () => {
    expect(issueError(issue, context, "[redacted]")).toStrictEqual({
      value: "[redacted]",
      context: [
        { key: "", type: Order, actual: "[redacted]" },
        { key: "kid", type: Kid, actual: "[redacted]" },
      ],
      message: issue.message,
      issue,
    });
  });

  test("shows what it is told to, in the last place only", () => {
    expect(issueError(issue, context, "fd1a")).toStrictEqual({
      value: "fd1a",
      context: [
        { key: "", type: Order, actual: "[redacted]" },
        { key: "kid", type: Kid, actual: "fd1a" },
      ],
      message: issue.message,
      issue,
    });
  });

  test("leaves the context of its caller as it is", () => {
    issueError(issue, context, "[redacted]");
    expect(context[1]).toStrictEqual({ key: "kid", type: Kid, actual: "fd1a" });
  });
});

describe("issuesOf finds ours in the errors of", () => {
  test("a codec of ours", () => {
    expect(issuesIn(Kid.decode("fd1a"))).toStrictEqual(issuesBy("kid.hex"));
    expect(issuesIn(WvExtension.decode(","))).toStrictEqual(
      issuesBy("wvExtension.type", "wvExtension.payload-missing"),
    );
  });

  test("t.type", () => {
    const Order = t.type({ film: t.string, kid: Kid, level: SecurityLevel });
    expect(issuesIn(Order.decode({ film: "Vertigo", kid: "fd1a" }))).toStrictEqual(
      issuesBy("kid.hex", "securityLevel.missing"),
    );
  });

  test("t.partial", () => {
    expect(issuesIn(t.partial({ kid: Kid }).decode({ kid: "" }))).toStrictEqual(issuesBy("kid.missing"));
    expect(t.partial({ kid: Kid }).decode({})._tag).toBe("Right");
  });

  test("t.array, t.record and t.tuple", () => {
    expect(issuesIn(t.array(Kid).decode(["^kid1", "fd1a", "^"]))).toStrictEqual(issuesBy("kid.hex", "kid.name"));
    expect(issuesIn(t.record(t.string, Kid).decode({ a: "fd1a", b: "^kid1" }))).toStrictEqual(issuesBy("kid.hex"));
    expect(issuesIn(t.tuple([Kid, Cookie]).decode(["^kid1", "a".repeat(33)]))).toStrictEqual(issuesBy("cookie.length"));
  });

  test("t.union, whose other branches have errors of their own", () => {
    expect(issuesIn(t.union([t.number, Kid, SecurityLevel]).decode("fd1a"))).toStrictEqual(
      issuesBy("kid.hex", "securityLevel.value"),
    );
  });

  test("t.intersection, t.readonly and t.exact", () => {
    const Order = t.type({ kid: Kid });
    expect(issuesIn(t.intersection([Order, t.type({ film: t.string })]).decode({ film: "", kid: "" }))).toStrictEqual(
      issuesBy("kid.missing"),
    );
    expect(issuesIn(t.readonly(Order).decode({ kid: "" }))).toStrictEqual(issuesBy("kid.missing"));
    expect(issuesIn(t.exact(Order).decode({ kid: "" }))).toStrictEqual(issuesBy("kid.missing"));
  });

  test("a pipe", () => {
    expect(issuesIn(t.string.pipe(Kid).decode("fd1a"))).toStrictEqual(issuesBy("kid.hex"));
    expect(issuesIn(t.string.pipe(Kid).decode(1))).toStrictEqual([]);
  });

  test("codecs nested twice and more", () => {
    const Orders = t.type({ orders: t.array(t.type({ keys: t.readonlyArray(t.partial({ kid: Kid })) })) });
    const orders = { orders: [{ keys: [{ kid: "^kid1" }, { kid: "fd1a" }] }, { keys: [{ kid: "^" }] }] };
    expect(issuesIn(Orders.decode(orders))).toStrictEqual(issuesBy("kid.hex", "kid.name"));
  });

  test("a codec with requests in it, beside errors of others", () => {
    const Message = t.type({ film: t.string, request: TokenRequest, body: TokenRequestBody });
    const request = { customerAuthenticator: "1", kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0 };
    const body = "customerAuthenticator=1&kid=^kid1&securityLevel=1&contentKey=0";
    expect(issuesIn(Message.decode({ film: 1958, request, body }))).toStrictEqual(
      issuesBy("contentKey.missing", "contentKey.hex", "hdcpOutputControl.missing"),
    );
  });
});

describe("issuesOf finds none", () => {
  test("in no errors, and in those of other codecs", () => {
    expect(issuesOf([])).toStrictEqual([]);
    expect(issuesIn(t.string.decode(1))).toStrictEqual([]);
    expect(issuesIn(t.type({ kid: t.string, level: t.number }).decode({}))).toStrictEqual([]);
  });

  const error = { value: "fd1a", context: [], message: "wrong" };
  test.each<[string, object]>([
    ["nothing", { issue: undefined }],
    ["null", { issue: null }],
    ["a text", { issue: "kid.hex" }],
    ["a number", { issue: -4020 }],
    ["no rule", { issue: {} }],
    ["a rule of others", { issue: { rule: "kid.taken" } }],
    ["the name of a member of every object", { issue: { rule: "toString" } }],
    ["a number for the rule", { issue: { rule: 1 } }],
    ["no value for the rule", { issue: { rule: undefined } }],
    ["a symbol for the rule", { issue: { rule: Symbol("kid.hex") } }],
  ])("in an error whose own issue is %s", (_, own) => {
    expect(issuesOf([{ ...error, ...own }])).toStrictEqual([]);
  });

  test("in an error whose issue is inherited", () => {
    expect(issuesOf([Object.assign(Object.create({ issue: issueOf("kid.hex") }), error)])).toStrictEqual([]);
  });

  test("in an error whose rule is no text, although it could be made one or cannot", () => {
    const list: object = { issue: { rule: ["kid.hex"] } };
    const bare: object = { issue: { rule: Object.create(null) } };
    expect(issuesOf([{ ...error, ...list }])).toStrictEqual([]);
    expect(issuesOf([{ ...error, ...bare }])).toStrictEqual([]);
  });
});
