import * as t from "io-ts";
import { describe, expect, test } from "vitest";
import {
  Cookie,
  CustomerAuthenticator,
  type Issue,
  issuesOf,
  Kid,
  SecurityLevel,
  TokenRequest,
  TokenRequestBody,
  WvExtension,
} from "../../src/index.ts";
import { issueError } from "../../src/io-ts/issue-errors.ts";
import { type RuleId, toIssue } from "../contracts/names.ts";
import { revoked } from "../hostile/objects.ts";

/** Expects a failure, and returns its issues. */
function findIssues(decoded: t.Validation<unknown>): readonly Issue[] {
  expect(decoded._tag).toBe("Left");
  return decoded._tag === "Left" ? issuesOf(decoded.left) : [];
}

/** Creates issues of rules, each with its path. */
const at = (...issues: readonly (readonly [rule: RuleId, ...path: PropertyKey[]])[]): readonly Issue[] =>
  issues.map(([rule, ...path]) => toIssue(rule, { path }));

describe("issueError", () => {
  const Order = t.type({ kid: Kid });
  const context: t.Context = [
    { key: "", type: Order, actual: { kid: "fd1a", secret: "5438b719" } },
    { key: "kid", type: Kid, actual: "fd1a" },
  ];
  const issue = toIssue("kid.hex", { path: [] });
  const message = `kid: ${issue.message}`;
  const located = { ...issue, path: ["kid"] };

  test("redacts all values by default", () => {
    expect(issueError(issue, context, "[redacted]")).toStrictEqual({
      value: "[redacted]",
      context: [
        { key: "", type: Order, actual: "[redacted]" },
        { key: "kid", type: Kid, actual: "[redacted]" },
      ],
      message,
      issue: located,
    });
  });

  test("shows the given value in the last context entry only", () => {
    expect(issueError(issue, context, "fd1a")).toStrictEqual({
      value: "fd1a",
      context: [
        { key: "", type: Order, actual: "[redacted]" },
        { key: "kid", type: Kid, actual: "fd1a" },
      ],
      message,
      issue: located,
    });
  });

  test("does not change the given context", () => {
    issueError(issue, context, "[redacted]");
    expect(context[1]).toStrictEqual({ key: "kid", type: Kid, actual: "fd1a" });
  });
});

describe("a key in a context", () => {
  const authenticator = "123456,0123456789abcdef0123456789abcdef";
  const half = "0123456789abcdef";
  const Kids = t.record(t.string, Kid);
  const Long = { nameOfTheFirstFilmThatIsShown: Kid };
  const long = { nameOfTheFirstFilmThatIsShown: "fd1a" };
  const Either = t.union([t.number, Kid]);
  type Either = t.TypeOf<typeof Either>;

  /** Expects a failure, and returns the keys in the context of each error. */
  function findKeys(codec: t.Mixed, input: unknown): readonly (readonly string[])[] {
    const decoded = codec.decode(input);
    expect(decoded._tag).toBe("Left");
    return decoded._tag === "Left" ? decoded.left.map(({ context }) => context.map(({ key }) => key)) : [];
  }

  test.each<[string, t.Mixed, unknown, readonly string[]]>([
    ["of a record", Kids, { [authenticator]: "x" }, ["[redacted]"]],
    [
      "of a record that is keyed by a secret",
      t.record(CustomerAuthenticator, TokenRequestBody),
      { [authenticator]: "%" },
      ["[redacted]"],
    ],
    [
      "of a record in a record",
      t.record(t.string, Kids),
      { [authenticator]: { [half]: "x" } },
      ["[redacted]", "[redacted]"],
    ],
    ["of a record in an array", t.array(Kids), [{}, { [half]: "x" }], ["1", "[redacted]"]],
    ["of an array in a record", t.record(t.string, t.array(Kid)), { [half]: ["x"] }, ["[redacted]", "0"]],
    [
      "of a record in strict, partial and readonly codecs",
      t.strict({ film: t.partial({ keys: t.readonly(t.type({ byName: Kids })) }) }),
      { film: { keys: { byName: { [half]: "x" } } } },
      ["film", "keys", "byName", "[redacted]"],
    ],
    ["of a record in an intersection", t.intersection([Kids, t.UnknownRecord]), { [half]: "x" }, ["0", "[redacted]"]],
    ["of digits in a record", Kids, { 123456: "x" }, ["[redacted]"]],
    ["of an index in a record", Kids, { 0: "x" }, ["[redacted]"]],
    [
      "of a request's parameter",
      t.record(t.string, TokenRequestBody),
      { [half]: "" },
      ["[redacted]", "customerAuthenticator"],
    ],
  ])("%s is redacted if it could be a secret", (_, codec, input, path) => {
    expect(findKeys(codec, input)[0]).toStrictEqual(["", ...path]);
  });

  test.each<[string, t.Mixed, unknown, readonly string[]]>([
    ["a name that may be shown", Kids, { film1: "x" }, ["film1"]],
    ["an empty name", Kids, { "": "x" }, [""]],
    ["a name in a type", t.type(Long), long, Object.keys(long)],
    ["a name in an exact type", t.strict(Long), long, Object.keys(long)],
    ["a name in a partial type", t.partial(Long), long, Object.keys(long)],
    ["a name in a readonly type", t.readonly(t.exact(t.type(Long))), long, Object.keys(long)],
    ["a name in a refined type", t.refinement(t.type(Long), () => true), long, Object.keys(long)],
    ["a name in a recursive type", t.recursion("Film", () => t.type(Long)), long, Object.keys(long)],
    ["an index of an array", t.array(Kid), [...Array(1234).fill("^kid1"), "x"], ["1234"]],
    ["an index of a readonly array", t.readonlyArray(Kid), ["^kid1", "x"], ["1"]],
    ["an index of a tuple", t.tuple([t.string, Kid]), ["", "x"], ["1"]],
    ["an index of a branch of a union", Either, "x", ["1"]],
    ["an index of a branch of a readonly union", t.readonly(Either), "x", ["1"]],
    ["an index of a branch of a recursive union", t.recursion<Either, unknown>("Kids", () => Either), "x", ["1"]],
    [
      "an index of a part of an intersection",
      t.intersection([t.type({}), t.type(Long)]),
      long,
      ["1", ...Object.keys(long)],
    ],
    [
      "an index of a part of an exact one",
      t.exact(t.intersection([t.type({}), t.type(Long)])),
      long,
      ["1", ...Object.keys(long)],
    ],
    [
      "an index of a branch of a tagged union",
      t.union([t.type({ tag: t.literal("a") }), t.type({ tag: t.literal("b"), kid: Kid })]),
      { tag: "b", kid: "x" },
      ["1", "kid"],
    ],
  ])("is shown: %s", (_, codec, input, path) => {
    expect(findKeys(codec, input).map((keys) => keys.slice(1))).toContainEqual(path);
  });

  test("is the index of a custom codec's array, if the array has it", () => {
    const Custom = (key: string): t.Mixed =>
      new t.Type(
        "Custom",
        t.unknown.is,
        (_, context) => Kid.validate("x", t.appendContext(context, key, Kid)),
        t.identity,
      );
    expect(findKeys(Custom("1"), ["", ""])).toStrictEqual([["", "1"]]);
    for (const key of ["2", "123456", "1e0", " 1", "0x1", "-1"]) {
      expect(findKeys(Custom(key), ["", ""])).toStrictEqual([["", "[redacted]"]]);
    }
    expect(findKeys(Custom("1"), { length: 2 })).toStrictEqual([["", "[redacted]"]]);
    expect(findKeys(Custom("1"), revoked([]))).toStrictEqual([["", "[redacted]"]]);
  });
});

describe("issuesOf returns the issues in the errors of", () => {
  test("a codec of this library", () => {
    expect(findIssues(Kid.decode("fd1a"))).toStrictEqual(at(["kid.hex"]));
    expect(findIssues(WvExtension.decode(","))).toStrictEqual(
      at(["wvExtension.type"], ["wvExtension.payload-missing"]),
    );
  });

  test("t.type", () => {
    const Order = t.type({ film: t.string, kid: Kid, level: SecurityLevel });
    expect(findIssues(Order.decode({ film: "Vertigo", kid: "fd1a" }))).toStrictEqual(
      at(["kid.hex", "kid"], ["securityLevel.missing", "level"]),
    );
  });

  test("t.partial", () => {
    expect(findIssues(t.partial({ kid: Kid }).decode({ kid: "" }))).toStrictEqual(at(["kid.missing", "kid"]));
    expect(t.partial({ kid: Kid }).decode({})._tag).toBe("Right");
  });

  test("t.array, t.record and t.tuple", () => {
    expect(findIssues(t.array(Kid).decode(["^kid1", "fd1a", "^"]))).toStrictEqual(at(["kid.hex", 1], ["kid.name", 2]));
    expect(findIssues(t.record(t.string, Kid).decode({ a: "fd1a", b: "^kid1" }))).toStrictEqual(at(["kid.hex", "a"]));
    expect(findIssues(t.record(t.string, Kid).decode({ "5438b719bf47a2f5": "fd1a" }))).toStrictEqual(
      at(["kid.hex", "[redacted]"]),
    );
    expect(findIssues(t.tuple([Kid, Cookie]).decode(["^kid1", "a".repeat(33)]))).toStrictEqual(
      at(["cookie.length", 1]),
    );
  });

  test("t.union, whose other branches have their own errors", () => {
    expect(findIssues(t.union([t.number, Kid, SecurityLevel]).decode("fd1a"))).toStrictEqual(
      at(["kid.hex"], ["securityLevel.value"]),
    );
  });

  test("t.intersection, t.readonly and t.exact", () => {
    const Order = t.type({ kid: Kid });
    expect(findIssues(t.intersection([Order, t.type({ film: t.string })]).decode({ film: "", kid: "" }))).toStrictEqual(
      at(["kid.missing", "kid"]),
    );
    expect(findIssues(t.readonly(Order).decode({ kid: "" }))).toStrictEqual(at(["kid.missing", "kid"]));
    expect(findIssues(t.exact(Order).decode({ kid: "" }))).toStrictEqual(at(["kid.missing", "kid"]));
  });

  test("unions and intersections in other codecs: a branch is no step of a path", () => {
    const Order = t.exact(t.intersection([t.type({ film: t.string }), t.partial({ kids: t.array(Kid) })]));
    const Orders = t.record(t.string, t.readonly(t.union([t.number, Order])));
    expect(findIssues(Orders.decode({ a: { film: "", kids: ["^kid1", "fd1a"] } }))).toStrictEqual(
      at(["kid.hex", "a", "kids", 1]),
    );
    const Kids = t.union([t.undefined, t.array(Kid)]);
    type Kids = t.TypeOf<typeof Kids>;
    const Piped = Kids.pipe(new t.Type<Kids, Kids, Kids>("Same", Kids.is, t.success, t.identity));
    expect(findIssues(t.tuple([Piped]).decode([["fd1a"]]))).toStrictEqual(at(["kid.hex", 0, 0]));
  });

  test("a pipe", () => {
    expect(findIssues(t.string.pipe(Kid).decode("fd1a"))).toStrictEqual(at(["kid.hex"]));
    expect(findIssues(t.string.pipe(Kid).decode(1))).toStrictEqual([]);
  });

  test("codecs nested at several levels", () => {
    const Orders = t.type({ orders: t.array(t.type({ keys: t.readonlyArray(t.partial({ kid: Kid })) })) });
    const orders = { orders: [{ keys: [{ kid: "^kid1" }, { kid: "fd1a" }] }, { keys: [{ kid: "^" }] }] };
    expect(findIssues(Orders.decode(orders))).toStrictEqual(
      at(["kid.hex", "orders", 0, "keys", 1, "kid"], ["kid.name", "orders", 1, "keys", 0, "kid"]),
    );
  });

  test("a codec that contains requests, beside errors of other codecs", () => {
    const Message = t.type({ film: t.string, request: TokenRequest, body: TokenRequestBody });
    const request = { customerAuthenticator: "1", kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0 };
    const body = "customerAuthenticator=1&kid=^kid1&securityLevel=1&contentKey=0";
    expect(findIssues(Message.decode({ film: 1958, request, body }))).toStrictEqual(
      at(
        ["contentKey.missing", "request", "contentKey"],
        ["contentKey.hex", "body", "contentKey"],
        ["hdcpOutputControl.missing", "body", "hdcpOutputControl"],
      ),
    );
  });
});

describe("issuesOf returns no issue", () => {
  test("for no errors, and for errors of other codecs", () => {
    expect(issuesOf([])).toStrictEqual([]);
    expect(findIssues(t.string.decode(1))).toStrictEqual([]);
    expect(findIssues(t.type({ kid: t.string, level: t.number }).decode({}))).toStrictEqual([]);
  });

  const error = { value: "fd1a", context: [], message: "wrong" };
  test.each<[string, object]>([
    ["nothing", { issue: undefined }],
    ["null", { issue: null }],
    ["a string", { issue: "kid.hex" }],
    ["a number", { issue: -4020 }],
    ["an object without a rule", { issue: {} }],
    ["a rule of another library", { issue: { rule: "kid.taken" } }],
    ["the name of an inherited property", { issue: { rule: "toString" } }],
    ["a rule that is a number", { issue: { rule: 1 } }],
    ["a rule that is undefined", { issue: { rule: undefined } }],
    ["a rule that is a symbol", { issue: { rule: Symbol("kid.hex") } }],
  ])("for an error whose own issue is %s", (_, own) => {
    expect(issuesOf([{ ...error, ...own }])).toStrictEqual([]);
  });

  test("for an error whose issue is inherited", () => {
    expect(issuesOf([Object.assign(Object.create({ issue: toIssue("kid.hex") }), error)])).toStrictEqual([]);
  });

  test("for an error whose rule is not a string, whether or not it converts to one", () => {
    const list: object = { issue: { rule: ["kid.hex"] } };
    const bare: object = { issue: { rule: Object.create(null) } };
    expect(issuesOf([{ ...error, ...list }])).toStrictEqual([]);
    expect(issuesOf([{ ...error, ...bare }])).toStrictEqual([]);
  });
});
