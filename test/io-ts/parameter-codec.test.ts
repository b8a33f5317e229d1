import * as t from "io-ts";
import { PathReporter } from "io-ts/lib/PathReporter.js";
import { describe, expect, test } from "vitest";
import {
  ContentId,
  ContentKey,
  Kid,
  LicenseDuration,
  parameterNames,
  SecurityLevel,
  WvExtension,
} from "../../src/index.ts";
import { toIssue } from "../contracts/names.ts";
import { codecs } from "./codecs.ts";

const secrets = ["customerAuthenticator", "kek", "ek", "contentKey"] as const;
const open = parameterNames.filter((name) => !secrets.some((secret) => secret === name));

/** Expects a failure, and returns its errors. */
function findErrors(decoded: t.Validation<unknown>): t.Errors {
  const errors = decoded._tag === "Left" ? decoded.left : [];
  expect(errors.length).toBeGreaterThan(0);
  return errors;
}

/** Creates the whole error of a rule, with its context. */
const createError = (
  rule: Parameters<typeof toIssue>[0],
  shown: unknown,
  context: unknown,
  location?: Parameters<typeof toIssue>[1],
): object => {
  const issue = toIssue(rule, { path: [], ...location });
  const path = issue.path.length === 0 ? "" : `${issue.path.join("/")}: `;
  return { value: shown, context, message: path + issue.message, issue };
};

describe("the value in an error", () => {
  const hostile = {
    toString(): string {
      throw new Error("must not be called");
    },
  };
  const plain = ["\ud800", Number.NaN, 0.5, true, null, undefined];
  const other = [1n, Symbol("kid"), {}, { rules: ["kid.name"] }, [], ["fd1a"], () => "fd1a", new Map(), hostile];

  /** Expects each error to have this context, and the last input in it as its value. */
  function expectContext(errors: t.Errors, context: t.Context): void {
    const shown = errors.map((error) => ({ value: error.value, context: error.context }));
    expect(shown).toStrictEqual(errors.map(() => ({ value: context.at(-1)?.actual, context })));
  }

  test.each(open)("is the input for %s if it is a plain value, and redacted otherwise", (name) => {
    const codec = codecs[name];
    for (const input of plain)
      expectContext(findErrors(codec.decode(input)), [{ key: "", type: codec, actual: input }]);
    for (const input of other)
      expectContext(findErrors(codec.decode(input)), [{ key: "", type: codec, actual: "[redacted]" }]);
  });

  test.each(secrets)("is always redacted for the secret %s", (name) => {
    const codec = codecs[name];
    for (const input of ["123 456", "", ...plain, ...other]) {
      expectContext(findErrors(codec.decode(input)), [{ key: "", type: codec, actual: "[redacted]" }]);
    }
  });
});

describe("the whole error", () => {
  test("of a value", () => {
    expect(findErrors(Kid.decode("fd1a"))).toStrictEqual([
      createError("kid.hex", "fd1a", [{ key: "", type: Kid, actual: "fd1a" }]),
    ]);
    expect(findErrors(LicenseDuration.decode(0))).toStrictEqual([
      createError("licenseDuration.integer", 0, [{ key: "", type: LicenseDuration, actual: 0 }]),
    ]);
    expect(findErrors(ContentId.decode(null))).toStrictEqual([
      createError("value.type", null, [{ key: "", type: ContentId, actual: null }], { parameter: "contentId" }),
    ]);
  });

  test("of undefined", () => {
    expect(findErrors(SecurityLevel.decode(undefined))).toStrictEqual([
      createError("securityLevel.missing", undefined, [{ key: "", type: SecurityLevel, actual: undefined }]),
    ]);
  });

  test("of a secret", () => {
    expect(findErrors(ContentKey.decode("5438b719"))).toStrictEqual([
      createError("contentKey.hex", "[redacted]", [{ key: "", type: ContentKey, actual: "[redacted]" }]),
    ]);
  });

  test("of an extension that two rules refuse", () => {
    const context = [{ key: "", type: WvExtension, actual: "wud," }];
    expect(findErrors(WvExtension.decode("wud,"))).toStrictEqual([
      createError("wvExtension.type", "wud,", context),
      createError("wvExtension.payload-missing", "wud,", context),
    ]);
  });

  test("of nested codecs redacts the ancestors, which contain siblings", () => {
    const Order = t.type({ film: t.string, kid: Kid });
    const Orders = t.array(Order);
    expect(findErrors(Orders.decode([{ film: "Vertigo", kid: "fd1a" }]))).toStrictEqual([
      createError(
        "kid.hex",
        "fd1a",
        [
          { key: "", type: Orders, actual: "[redacted]" },
          { key: "0", type: Order, actual: "[redacted]" },
          { key: "kid", type: Kid, actual: "fd1a" },
        ],
        { path: [0, "kid"] },
      ),
    ]);
  });
});

describe("an error as a string", () => {
  test("has the path and the sentence of the rule in PathReporter, and no value", () => {
    const Order = t.type({ kid: Kid, keys: t.array(ContentKey) });
    const report = PathReporter.report(t.type({ order: Order }).decode({ order: { kid: "fd1a", keys: ["5438b719"] } }));
    expect(report).toStrictEqual([
      `order/kid: ${toIssue("kid.hex").message}`,
      `order/keys/0: ${toIssue("contentKey.hex").message}`,
    ]);
    const Kids = t.record(t.string, Kid);
    expect(PathReporter.report(Kids.decode({ "5438b719bf47a2f5": "fd1a" }))).toStrictEqual([
      `[redacted]: ${toIssue("kid.hex").message}`,
    ]);
  });

  test("is just the sentence where the codec is alone", () => {
    expect(PathReporter.report(Kid.decode("fd1a"))).toStrictEqual([toIssue("kid.hex").message]);
  });

  test("has no secret in JSON, also none from a sibling", () => {
    const secret = "5438b719bf47a2f5678237477db2f9e6";
    const Order = t.type({ kid: Kid, contentKey: ContentKey });
    const errors = [
      ...findErrors(Order.decode({ kid: "fd1a", contentKey: secret })),
      ...findErrors(Order.decode({ kid: "^kid1", contentKey: `${secret}0` })),
      ...findErrors(t.array(Order).decode([{ kid: "fd1a", contentKey: secret }])),
      ...findErrors(Kid.decode({ contentKey: secret })),
    ];
    expect(errors.length).toBe(4);
    expect(JSON.stringify(errors)).not.toContain(secret);
    expect(JSON.stringify(errors)).toContain("fd1a");
  });
});

describe("the codec", () => {
  test("composes with codecs of io-ts", () => {
    const Upper = new t.Type<string, string, unknown>(
      "Upper",
      t.string.is,
      (input, context) => (t.string.is(input) ? t.success(input.toUpperCase()) : t.failure(input, context)),
      t.identity,
    );
    expect(Upper.pipe(Kid).decode("fd1a706ac2b36002888f6d4a414333c3")).toStrictEqual({
      _tag: "Right",
      right: "fd1a706ac2b36002888f6d4a414333c3",
    });
    const Order = t.type({ kid: Kid, level: SecurityLevel, extensions: t.array(WvExtension) });
    const order = { kid: "^kid1", level: "3", extensions: ["wudo,AAAAAA=="] };
    const decoded = Order.decode(order);
    expect(decoded).toStrictEqual({
      _tag: "Right",
      right: { kid: "^kid1", level: 3, extensions: [{ type: "wudo", payload: "AAAAAA==" }] },
    });
    expect(decoded._tag === "Right" && Order.encode(decoded.right)).toStrictEqual(order);
    expect(Order.is(order)).toBe(false);
    expect(decoded._tag === "Right" && Order.is(decoded.right)).toBe(true);
  });

  test("is returns false for an internal failure", () => {
    expect(Kid.is({ rules: ["kid.name"] })).toBe(false);
  });

  test("is returns true only for an extension as decoding returns it", () => {
    expect(WvExtension.is({ payload: "AAAAAA==", type: "wudo" })).toBe(true);
    expect(WvExtension.is({ type: "wudo", payload: "AAAAAA==", comment: "" })).toBe(false);
    expect(WvExtension.is({ type: "wudo", payload: "AAA" })).toBe(false);
    expect(WvExtension.is("wudo,AAAAAA==")).toBe(false);
  });
});
