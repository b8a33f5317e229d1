import { inspect } from "node:util";
import * as t from "io-ts";
import { describe, expect, test } from "vitest";
import { ContentKey, CustomerAuthenticator, Kid, problemsOf, TokenRequest } from "../../src/index.ts";
import { toIssue } from "../contracts/names.ts";

/** Expects a failure, and returns its problems. */
function findProblems(decoded: t.Validation<unknown>): ReturnType<typeof problemsOf> {
  expect(decoded._tag).toBe("Left");
  return decoded._tag === "Left" ? problemsOf(decoded.left) : [];
}

const secret = "5438b719bf47a2f5678237477db2f9e6";

describe("problemsOf", () => {
  test("returns the issues of this library, in order, beside the errors of other codecs", () => {
    const Order = t.type({ film: t.string, kid: Kid, seats: t.array(t.Int) });
    const issue = toIssue("kid.hex", { path: ["kid"] });
    expect(findProblems(Order.decode({ film: 1958, kid: "fd1a", seats: [1, "2"] }))).toStrictEqual([
      { path: ["film"], message: "expected string" },
      { path: ["kid"], message: issue.message, issue },
      { path: ["seats", 1], message: "expected Int" },
    ]);
  });

  test("returns the parameter of a request in its path", () => {
    const Message = t.type({ request: TokenRequest });
    const request = {
      customerAuthenticator: "1",
      kid: "^",
      contentKey: secret,
      securityLevel: 1,
      hdcpOutputControl: 0,
    };
    const issue = toIssue("kid.name", { path: ["request", "kid"] });
    expect(findProblems(Message.decode({ request }))).toStrictEqual([
      { path: issue.path, message: issue.message, issue },
    ]);
  });

  test.each<[string, t.Mixed, unknown, readonly [path: PropertyKey[], expected: string][]]>([
    ["a value alone", t.string, 1, [[[], "string"]]],
    ["a missing property", t.type({ film: t.string }), {}, [[["film"], "string"]]],
    [
      "the branches of a union, at one place",
      t.type({ film: t.union([t.string, t.undefined]) }),
      { film: 1 },
      [
        [["film"], "string"],
        [["film"], "undefined"],
      ],
    ],
    ["an intersection", t.intersection([t.type({ a: t.null }), t.UnknownRecord]), { a: 1 }, [[["a"], "null"]]],
    ["a codec with a name", t.type({ film: t.string }, "Film"), null, [[[], "Film"]]],
    ["a tuple", t.tuple([t.string, t.number]), ["", ""], [[[1], "number"]]],
    ["a literal", t.literal("json"), secret, [[[], '"json"']]],
    [
      "the key of a record that could be a secret",
      t.record(t.string, t.number),
      { [secret]: "" },
      [[["[redacted]"], "number"]],
    ],
  ])("returns the path and the codec of %s", (_, codec, input, problems) => {
    expect(findProblems(codec.decode(input))).toStrictEqual(
      problems.map(([path, expected]) => ({ path, message: `expected ${expected}` })),
    );
  });

  test("contains no value, and no message of another codec", () => {
    const Talkative = new t.Type<string, string, unknown>(
      "Talkative",
      t.string.is,
      (input, context) => t.failure(input, context, `wrong: ${String(input)}`),
      t.identity,
    );
    const Order = t.type({
      key: ContentKey,
      one: Talkative,
      other: t.number,
      all: t.record(CustomerAuthenticator, t.null),
    });
    const decoded = Order.decode({ key: `${secret}0`, one: secret, other: secret, all: { [secret]: secret } });
    const problems = findProblems(decoded);
    expect(problems).toHaveLength(4);
    expect(inspect(problems, { depth: 20 }) + JSON.stringify(problems)).not.toContain(secret.slice(0, 6));
  });

  test("returns nothing for no errors, and names no codec where an error has none", () => {
    expect(problemsOf([])).toStrictEqual([]);
    expect(problemsOf([{ value: secret, context: [], message: secret }])).toStrictEqual([
      { path: [], message: "expected another value" },
    ]);
  });
});
