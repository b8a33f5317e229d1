import * as t from "io-ts";
import { PathReporter } from "io-ts/lib/PathReporter.js";
import { describe, expect, test } from "vitest";
import { codecs } from "../../src/codecs/by-name.ts";
import {
  ContentId,
  ContentKey,
  Kid,
  LicenseDuration,
  parameterNames,
  SecurityLevel,
  WvExtension,
} from "../../src/index.ts";
import { issueOf } from "../../src/issue.ts";

const secrets = ["customerAuthenticator", "kek", "ek", "contentKey"] as const;
const open = parameterNames.filter((name) => !secrets.some((secret) => secret === name));

/** The errors of an input that is refused. */
function errorsOf(decoded: t.Validation<unknown>): t.Errors {
  const errors = decoded._tag === "Left" ? decoded.left : [];
  expect(errors.length).toBeGreaterThan(0);
  return errors;
}

/** The whole error of a rule that an input breaks, in its place. */
const errorOf = (rule: Parameters<typeof issueOf>[0], shown: unknown, context: unknown): object => ({
  value: shown,
  context,
  message: issueOf(rule).message,
  issue: issueOf(rule),
});

describe("what an error shows", () => {
  const hostile = {
    toString(): string {
      throw new Error("no one may ask");
    },
  };
  const plain = ["\ud800", Number.NaN, 0.5, true, null, undefined];
  const other = [1n, Symbol("kid"), {}, { rules: ["kid.name"] }, [], ["fd1a"], () => "fd1a", new Map(), hostile];

  /** Each error has this place, and the last input of it for its value. */
  function shows(errors: t.Errors, context: t.Context): void {
    const shown = errors.map((error) => ({ value: error.value, context: error.context }));
    expect(shown).toStrictEqual(errors.map(() => ({ value: context.at(-1)?.actual, context })));
  }

  test.each(open)("%s is no secret: a plain value as it is, all else redacted", (name) => {
    const codec = codecs[name];
    for (const input of plain) shows(errorsOf(codec.decode(input)), [{ key: "", type: codec, actual: input }]);
    for (const input of other) shows(errorsOf(codec.decode(input)), [{ key: "", type: codec, actual: "[redacted]" }]);
  });

  test.each(secrets)("%s is a secret: nothing", (name) => {
    const codec = codecs[name];
    for (const input of ["123 456", "", ...plain, ...other]) {
      shows(errorsOf(codec.decode(input)), [{ key: "", type: codec, actual: "[redacted]" }]);
    }
  });
});

describe("the errors whole", () => {
  test("of a value", () => {
    expect(errorsOf(Kid.decode("fd1a"))).toStrictEqual([
      errorOf("kid.hex", "fd1a", [{ key: "", type: Kid, actual: "fd1a" }]),
    ]);
    expect(errorsOf(LicenseDuration.decode(0))).toStrictEqual([
      errorOf("licenseDuration.integer", 0, [{ key: "", type: LicenseDuration, actual: 0 }]),
    ]);
    expect(errorsOf(ContentId.decode(null))).toStrictEqual([
      errorOf("contentId.text", null, [{ key: "", type: ContentId, actual: null }]),
    ]);
  });

  test("of no value", () => {
    expect(errorsOf(SecurityLevel.decode(undefined))).toStrictEqual([
      errorOf("securityLevel.missing", undefined, [{ key: "", type: SecurityLevel, actual: undefined }]),
    ]);
  });

  test("of a secret", () => {
    expect(errorsOf(ContentKey.decode("5438b719"))).toStrictEqual([
      errorOf("contentKey.hex", "[redacted]", [{ key: "", type: ContentKey, actual: "[redacted]" }]),
    ]);
  });

  test("of an extension that breaks two rules", () => {
    const context = [{ key: "", type: WvExtension, actual: "wud," }];
    expect(errorsOf(WvExtension.decode("wud,"))).toStrictEqual([
      errorOf("wvExtension.type", "wud,", context),
      errorOf("wvExtension.payload-missing", "wud,", context),
    ]);
  });

  test("of codecs within codecs: the ancestors, which hold siblings, are redacted", () => {
    const Order = t.type({ film: t.string, kid: Kid });
    const Orders = t.array(Order);
    expect(errorsOf(Orders.decode([{ film: "Vertigo", kid: "fd1a" }]))).toStrictEqual([
      errorOf("kid.hex", "fd1a", [
        { key: "", type: Orders, actual: "[redacted]" },
        { key: "0", type: Order, actual: "[redacted]" },
        { key: "kid", type: Kid, actual: "fd1a" },
      ]),
    ]);
  });
});

describe("as text", () => {
  test("PathReporter has the sentence of the rule, and no value", () => {
    const Order = t.type({ kid: Kid, contentKey: ContentKey });
    const report = PathReporter.report(Order.decode({ kid: "fd1a", contentKey: "5438b719" }));
    expect(report).toStrictEqual([issueOf("kid.hex").message, issueOf("contentKey.hex").message]);
  });

  test("JSON has no secret, and none that stands beside the value", () => {
    const secret = "5438b719bf47a2f5678237477db2f9e6";
    const Order = t.type({ kid: Kid, contentKey: ContentKey });
    const errors = [
      ...errorsOf(Order.decode({ kid: "fd1a", contentKey: secret })),
      ...errorsOf(Order.decode({ kid: "^kid1", contentKey: `${secret}0` })),
      ...errorsOf(t.array(Order).decode([{ kid: "fd1a", contentKey: secret }])),
      ...errorsOf(Kid.decode({ contentKey: secret })),
    ];
    expect(errors.length).toBe(4);
    expect(JSON.stringify(errors)).not.toContain(secret);
    expect(JSON.stringify(errors)).toContain("fd1a");
  });
});

describe("the codec", () => {
  test("is one of io-ts, which can be composed", () => {
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

  test("is holds for no refusal of a value", () => {
    expect(Kid.is({ rules: ["kid.name"] })).toBe(false);
  });

  test("is holds for an extension only as decoding makes it", () => {
    expect(WvExtension.is({ payload: "AAAAAA==", type: "wudo" })).toBe(true);
    expect(WvExtension.is({ type: "wudo", payload: "AAAAAA==", comment: "" })).toBe(false);
    expect(WvExtension.is({ type: "wudo", payload: "AAAA" })).toBe(false);
    expect(WvExtension.is("wudo,AAAAAA==")).toBe(false);
  });
});
