import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { Fault } from "../../src/fault.ts";
import * as entry from "../../src/form/index.ts";
import {
  createField,
  createForm,
  type Field,
  type FieldDefinition,
  fields,
  kid,
  wvExtension,
} from "../../src/form/index.ts";
import { parameterNames } from "../../src/parameter-name.ts";
import { hdcpOutputControls } from "../../src/parameters/hdcp-output-control.ts";
import { parameters } from "../../src/parameters/index.ts";
import { securityLevels } from "../../src/parameters/security-level.ts";
import type { RuleId } from "../../src/rules.ts";
import { noText } from "../parameters/no-text.ts";
import { issue } from "../request/expected.ts";
import { anyText } from "./typed-texts.ts";

function isDefinition(value: unknown): value is FieldDefinition<"kid"> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "judge");
}

/** What a field answers where it finds exactly these rules. */
function refused(...rules: readonly RuleId[]): unknown {
  return { issues: rules.map((rule) => issue(rule)) };
}

test("a field has all that an input needs", () => {
  expect({ ...fields.kid, "~standard": undefined }).toStrictEqual({
    name: "kid",
    label: "Key id",
    hint: "16 bytes as 32 hexadecimal digits, e.g. fd1a706ac2b36002888f6d4a414333c3, or ^ and a name of 1 to 64 characters, e.g. ^kid1.",
    required: true,
    secret: false,
    constraints: { required: true, pattern: "[\\dA-Fa-f]{32}|\\^\\P{Cs}+", maxLength: 65 },
    "~standard": undefined,
  });
  expect(fields.licenseDuration.constraints.inputMode).toBe("numeric");
});

test("each can be made on its own", () => {
  for (const definition of Object.values<unknown>(entry)) {
    if (!isDefinition(definition)) continue;
    const alone = createField(definition);
    expect({ ...alone, "~standard": 0 }).toStrictEqual({ ...fields[alone.name], "~standard": 0 });
  }
  expect(
    Object.values<unknown>(entry)
      .filter(isDefinition)
      .map(({ parameter }) => parameter.name)
      .sort(),
  ).toStrictEqual([...parameterNames].sort());
});

test("the fields of few values have options, with the names that the values have", () => {
  expect(fields.errorFormat.options).toStrictEqual([
    { value: "html", label: "html - HTML, the default" },
    { value: "json", label: "json - JSON" },
  ]);
  const named = (values: Record<string, number>): unknown =>
    Object.entries(values).map(([name, value]) => ({ value: String(value), label: `${value} - ${name}` }));
  expect(fields.securityLevel.options).toStrictEqual(named(securityLevels));
  expect(fields.hdcpOutputControl.options).toStrictEqual(named(hdcpOutputControls));
  const withOptions = parameterNames.filter((name) => Object.hasOwn(fields[name], "options"));
  expect(withOptions).toStrictEqual(["errorFormat", "securityLevel", "hdcpOutputControl"]);
});

describe.each(parameterNames)("the field %s", (name) => {
  const validate = fields[name]["~standard"].validate;
  const { required, secret, read } = parameters[name];

  test("stands in canonical order, under its name, and is what the table says", () => {
    expect(Object.keys(fields)).toStrictEqual(parameterNames);
    expect(fields[name]).toMatchObject({ name, required, secret });
  });

  test("is a Standard Schema: version 1, a vendor, and synchronous", () => {
    expect(fields[name]["~standard"]).toStrictEqual({
      version: 1,
      vendor: "widevine-license-token",
      validate: expect.any(Function),
      jsonSchema: { input: expect.any(Function), output: expect.any(Function) },
    });
    fc.assert(
      fc.property(anyText(name), (text) => {
        const result = validate(text);
        expect(result).not.toBeInstanceOf(Promise);
        expect(Object.hasOwn(result, "value")).toBe(!Object.hasOwn(result, "issues"));
        expect(validate(text)).toStrictEqual(result);
      }),
    );
  });

  test("takes an empty text, and none, for nothing given (decision D11)", () => {
    const nothing = required ? { issues: read(undefined) } : { value: undefined };
    const expected = nothing.issues instanceof Fault ? refused(...nothing.issues.rules) : nothing;
    expect(validate("")).toStrictEqual(expected);
    expect(validate(undefined)).toStrictEqual(expected);
  });

  test("finds what the codec finds, and holds no text in its issues", () => {
    fc.assert(
      fc.property(anyText(name), (text) => {
        const result = validate(text);
        const judged = read(text);
        if (text === "") return;
        if (judged instanceof Fault) {
          expect({ issues: result.issues }).toStrictEqual(refused(...judged.rules));
        } else {
          expect(result).toStrictEqual({ value: judged });
        }
      }),
    );
  });

  test("refuses what is no text by the codec's rule, and never throws", () => {
    for (const value of noText) {
      const judged = read(value);
      expect(validate(value)).toStrictEqual(judged instanceof Fault ? refused(...judged.rules) : { value: judged });
    }
  });
});

test("an extension can have two issues", () => {
  expect(fields.wvExtension["~standard"].validate(",")).toStrictEqual(
    refused("wvExtension.type", "wvExtension.payload-missing"),
  );
});

test("a suggestion stands beside the issues, and not in them", () => {
  expect(fields.kid["~standard"].validate("fd1a706a-c2b3-6002-888f-6d4a414333c3")).toStrictEqual({
    issues: [issue("kid.hex")],
    suggestion: "fd1a706ac2b36002888f6d4a414333c3",
  });
});

describe("a language", () => {
  test("stands in place of the English one, where it says something", () => {
    const field = createField(kid, { messages: { "kid.hex": "Fout." }, texts: { kid: { label: "Sleutel-id" } } });
    expect([field.label, field.hint]).toStrictEqual(["Sleutel-id", kid.hint]);
    expect(field["~standard"].validate("1")).toStrictEqual({ issues: [{ ...issue("kid.hex"), message: "Fout." }] });
    expect(field["~standard"].validate("")).toStrictEqual(refused("kid.missing"));
  });

  test("may be empty text, and may translate some of the options", () => {
    const { securityLevel } = createForm({
      // @ts-expect-error a language that is complete translates all options
      texts: { securityLevel: { hint: "", options: { 1: "een" } } },
    }).fields;
    expect([securityLevel.label, securityLevel.hint]).toStrictEqual(["Security level", ""]);
    expect(securityLevel.options?.slice(0, 2)).toStrictEqual([
      { value: "1", label: "een" },
      { value: "2", label: "2 - SW_SECURE_DECODE" },
    ]);
  });

  test("counts by its own members only", () => {
    const inherited = Object.create({ "kid.hex": "Fout." });
    const { fields: ours } = createForm({ messages: inherited, texts: Object.create({ kid: { label: "Fout." } }) });
    expect(ours.kid.label).toBe("Key id");
    expect(ours.kid["~standard"].validate("1")).toStrictEqual(refused("kid.hex"));
  });
});

describe("a clock", () => {
  const now = Date.parse("2030-01-31T12:00:00Z");

  test("is asked at each validation, and judges what has passed and what is too far", () => {
    let time = now;
    const { validate } = createForm({ now: () => time }).fields.expirationTime["~standard"];
    expect(validate("2030-01-31T12:00:00Z")).toStrictEqual(refused("expirationTime.past"));
    expect(validate("2030-03-02T12:00:00Z")).toStrictEqual({ value: "2030-03-02T12:00:00Z" });
    expect(validate("2030-03-02T12:00:00.1Z")).toStrictEqual(refused("expirationTime.lifetime"));
    time -= 1;
    expect(validate("2030-01-31T12:00:00Z")).toStrictEqual({ value: "2030-01-31T12:00:00Z" });
  });

  test("that fails closes the door", () => {
    const { validate } = createForm({
      now: () => {
        throw new Error("no clock");
      },
    }).fields.expirationTime["~standard"];
    expect(validate("9999-01-01T00:00:00Z")).toStrictEqual(refused("expirationTime.past"));
    expect(validate("+60")).toStrictEqual({ value: "+60" });
  });

  test("that is not there judges nothing", () => {
    expect(fields.expirationTime["~standard"].validate("2000-01-01T00:00:00Z")).toHaveProperty("value");
  });
});

test("the types of a field are those of its parameter", () => {
  expectTypeOf(createField(kid)).toEqualTypeOf<Field<"kid">>();
  expectTypeOf(fields.wvExtension).toEqualTypeOf<ReturnType<typeof createField<"wvExtension">>>();
  type Output<F extends { "~standard": { types?: { output: unknown } | undefined } }> = NonNullable<
    F["~standard"]["types"]
  >["output"];
  expectTypeOf<Output<Field<"securityLevel">>>().toEqualTypeOf<1 | 2 | 3 | 4 | 5>();
  expectTypeOf<Output<Field<"errorFormat">>>().toEqualTypeOf<"html" | "json" | undefined>();
  const result = createField(wvExtension)["~standard"].validate("wudo,AAAAAA==");
  // @ts-expect-error there may be issues in its place
  expect(result.value).toStrictEqual({ type: "wudo", payload: "AAAAAA==" });
});
