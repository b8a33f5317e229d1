import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { Failure } from "../../src/contract/failure.ts";
import { createIssue } from "../../src/contract/issue.ts";
import { valueRules } from "../../src/contract/value-rules.ts";
import { documented } from "../../src/contracts/documented.ts";
import type { ParameterName, RuleId } from "../../src/contracts/names.ts";
import { observed } from "../../src/contracts/observed.ts";
import * as entry from "../../src/form/index.ts";
import {
  createField,
  createForm,
  type Field,
  type FieldDefinition,
  type FieldOption,
  fields,
  kidField,
  type ObservedFields,
  observedFields,
  observedHdcpOutputControlField,
  trackTypeField,
  wvExtensionField,
} from "../../src/form/index.ts";
import { hdcpOutputControls } from "../../src/parameters/hdcp-output-control/hdcp-output-control.ts";
import { observedHdcpOutputControls } from "../../src/parameters/hdcp-output-control/observed.ts";
import type { Kid } from "../../src/parameters/kid/kid.ts";
import { securityLevels } from "../../src/parameters/security-level/security-level.ts";
import { nonStrings } from "../parameters/non-strings.ts";
import { issue } from "../request/expected.ts";
import { fieldInput } from "./field-inputs.ts";
import { fieldCases, fieldSets } from "./field-sets.ts";

function isDefinition(value: unknown): value is FieldDefinition<"kid", Kid, RuleId> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "schema");
}

/** The result of a field with exactly these rules. */
function refused(...rules: readonly RuleId[]): unknown {
  return { issues: rules.map((rule) => issue(rule, { path: [] })) };
}

test("a field has the properties that an input needs", () => {
  expect({ ...fields.kid, "~standard": undefined }).toStrictEqual({
    name: "kid",
    label: "Key id",
    hint: "16 bytes as 32 hexadecimal digits, or ^ and a name of 1 to 64 characters.",
    example: "fd1a706ac2b36002888f6d4a414333c3",
    group: "keys",
    order: 20,
    kind: "text",
    required: true,
    secret: false,
    repeated: false,
    perKey: false,
    maxLength: 65,
    constraints: { required: true, pattern: "[\\dA-Fa-f]{32}|\\^\\P{Cs}{1,64}" },
    "~standard": undefined,
  });
  expect(fields.licenseDuration.constraints.inputMode).toBe("numeric");
});

test.each(fieldSets)("createField creates each field of the $title contract on its own", ({ contract, fields }) => {
  const definitions = Object.values<unknown>(entry).filter(isDefinition);
  for (const { name, parameter } of contract.slots) {
    const [definition, ...others] = definitions.filter((one) => Object.is(one.parameter, parameter));
    expect(others).toStrictEqual([]);
    const alone = definition && createField(definition, { contract });
    expect({ ...alone, "~standard": 0 }).toStrictEqual({ ...fields[name], "~standard": 0 });
  }
});

test("every parameter of both contracts has one exported definition", () => {
  const parameters = new Set<unknown>([...documented.slots, ...observed.slots].map(({ parameter }) => parameter));
  const defined = Object.values<unknown>(entry)
    .filter(isDefinition)
    .map(({ parameter }) => parameter);
  expect(new Set<unknown>(defined)).toStrictEqual(parameters);
  expect(defined.length).toBe(parameters.size);
});

test("only a contract with several keys says that a field is one of a key", () => {
  const perKey = Object.values(observedFields).flatMap((field) => (field.perKey ? [field.name] : []));
  expect(perKey).toStrictEqual(observed.slots.filter(({ isPerKey }) => isPerKey).map(({ name }) => name));
  expect(perKey).toStrictEqual(["kid", "ek", "contentKey", "securityLevel", "hdcpOutputControl", "trackType"]);
  expect(Object.values(fields).filter((field) => field.perKey)).toStrictEqual([]);
  expect(createField(trackTypeField).perKey).toBe(false);
  expect(createField(kidField, { contract: observed }).perKey).toBe(true);
  expect(createField(kidField, { contract: documented }).perKey).toBe(false);
});

test("fields with few values have options, labelled with the names of the values", () => {
  expect(fields.errorFormat.options).toStrictEqual([
    { value: "html", label: "html - HTML, the default" },
    { value: "json", label: "json - JSON" },
  ]);
  const toOptions = (values: Record<string, number>): unknown =>
    Object.entries(values).map(([name, value]) => ({ value: String(value), label: `${value} - ${name}` }));
  expect(fields.securityLevel.options).toStrictEqual(toOptions(securityLevels));
  expect(fields.hdcpOutputControl.options).toStrictEqual(toOptions(hdcpOutputControls));
  expect(observedFields.hdcpOutputControl.options).toStrictEqual(toOptions(observedHdcpOutputControls));
  expect(observedFields.generalFlags.options?.map(({ value }) => value)).toStrictEqual([
    "0000",
    "00000000",
    "00000001",
  ]);
  const withOptions = fieldSets.map(({ fields }) =>
    Object.values(fields).flatMap((field) => (Object.hasOwn(field, "options") ? [field.name] : [])),
  );
  expect(withOptions).toStrictEqual([
    ["errorFormat", "securityLevel", "hdcpOutputControl"],
    ["errorFormat", "useHttps", "generalFlags", "securityLevel", "hdcpOutputControl", "trackType"],
  ]);
});

test.each(fieldCases)("$title $name accepts each of its options", ({ field }) => {
  for (const { value } of field.options ?? []) expect(field["~standard"].validate(value)).toHaveProperty("value");
});

test.each(fieldSets)("the fields of the $title contract are frozen, in canonical order", ({ contract, fields }) => {
  expect(Object.keys(fields)).toStrictEqual(contract.parameterNames);
  expect(Object.isFrozen(fields)).toBe(true);
});

describe.each(fieldCases)("the field $title $name", ({ name, field, slot }) => {
  const validate = field["~standard"].validate;
  const { secret, read, rules } = slot.parameter;
  const { isRequired: required, isPerKey: perKey } = slot;
  const refused = (found: readonly string[]): unknown => ({
    issues: found.map((rule) => ({
      ...createIssue<ParameterName, string>({ ...valueRules, ...rules }, rule, { parameter: name, path: [] }),
    })),
  });

  test("has the name, required, perKey and secret of its entry", () => {
    expect(field).toMatchObject({ name, required, perKey, secret });
  });

  test("is a synchronous Standard Schema of version 1, with a vendor", () => {
    expect(field["~standard"]).toStrictEqual({
      version: 1,
      vendor: "widevine-license-token",
      validate: expect.any(Function),
      jsonSchema: { input: expect.any(Function), output: expect.any(Function) },
    });
    fc.assert(
      fc.property(fieldInput(name), (value) => {
        const result = validate(value);
        expect(result).not.toBeInstanceOf(Promise);
        expect(Object.hasOwn(result, "value")).toBe(!Object.hasOwn(result, "issues"));
        expect(validate(value)).toStrictEqual(result);
      }),
    );
  });

  test("treats an empty string and undefined as absent (decision D11)", () => {
    const nothing = required ? { issues: read(undefined) } : { value: undefined };
    const expected = nothing.issues instanceof Failure ? refused(nothing.issues.rules) : nothing;
    expect(validate("")).toStrictEqual(expected);
    expect(validate(undefined)).toStrictEqual(expected);
  });

  test("property: reports the same rules as the codec, and no input in its issues", () => {
    fc.assert(
      fc.property(fieldInput(name), (value) => {
        const result = validate(value);
        const expected = read(value);
        if (value === "") return;
        if (expected instanceof Failure) {
          expect({ issues: result.issues }).toStrictEqual(refused(expected.rules));
        } else {
          expect(result).toStrictEqual({ value: expected });
        }
      }),
    );
  });

  test("refuses values that are not strings by the codec's rule, and never throws", () => {
    for (const value of nonStrings) {
      const expected = read(value);
      expect(validate(value)).toStrictEqual(
        expected instanceof Failure ? refused(expected.rules) : { value: expected },
      );
    }
  });
});

test("an extension can have two issues", () => {
  expect(fields.wvExtension["~standard"].validate(",")).toStrictEqual(
    refused("wvExtension.type", "wvExtension.payload-missing"),
  );
});

test("returns a fix beside the issues, not in them", () => {
  expect(fields.kid["~standard"].validate("fd1a706a-c2b3-6002-888f-6d4a414333c3")).toStrictEqual({
    issues: [issue("kid.hex", { path: [] })],
    fix: "fd1a706ac2b36002888f6d4a414333c3",
  });
});

test("returns choices, and no fix, where several texts may be meant", () => {
  expect(fields.kid["~standard"].validate("/RpwasKzYAKIj21KQUMzww==")).toStrictEqual({
    issues: [issue("kid.hex", { path: [] })],
    choices: [
      { text: "fd1a706ac2b36002888f6d4a414333c3", origin: "bytes in order" },
      { text: "6a701afdb3c20260888f6d4a414333c3", origin: "PlayReady header" },
    ],
  });
});

describe("a language", () => {
  test("replaces the English strings that it translates", () => {
    const field = createField(kidField, { messages: { "kid.hex": "Fout." }, texts: { kid: { label: "Sleutel-id" } } });
    expect([field.label, field.hint]).toStrictEqual(["Sleutel-id", kidField.hint]);
    expect(field["~standard"].validate("1")).toStrictEqual({
      issues: [{ ...issue("kid.hex", { path: [] }), message: "Fout." }],
    });
    expect(field["~standard"].validate("")).toStrictEqual(refused("kid.missing"));
  });

  test("may have empty strings, and may translate only some options", () => {
    const { securityLevel } = createForm({
      // @ts-expect-error a complete language translates all options
      texts: { securityLevel: { hint: "", options: { 1: "een" } } },
    }).fields;
    expect([securityLevel.label, securityLevel.hint]).toStrictEqual(["Security level", ""]);
    expect(securityLevel.options?.slice(0, 2)).toStrictEqual([
      { value: "1", label: "een" },
      { value: "2", label: "2 - SW_SECURE_DECODE" },
    ]);
  });

  test("counts only with its own properties", () => {
    const inherited = Object.create({ "kid.hex": "Fout." });
    const { fields: translated } = createForm({
      messages: inherited,
      texts: Object.create({ kid: { label: "Fout." } }),
    });
    expect(translated.kid.label).toBe("Key id");
    expect(translated.kid["~standard"].validate("1")).toStrictEqual(refused("kid.hex"));
  });
});

describe("a clock", () => {
  const now = Date.parse("2030-01-31T12:00:00Z");

  test("is read at each validation, and refuses times in the past or too far ahead", () => {
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

  test("is optional: without it, no time is past", () => {
    expect(fields.expirationTime["~standard"].validate("2000-01-01T00:00:00Z")).toHaveProperty("value");
  });
});

test("a field has the types of its parameter", () => {
  expectTypeOf(createField(kidField)).toEqualTypeOf(fields.kid);
  expectTypeOf(createField(wvExtensionField)).toEqualTypeOf(fields.wvExtension);
  expectTypeOf(createField(trackTypeField)).toEqualTypeOf(observedFields.trackType);
  expectTypeOf(createField(observedHdcpOutputControlField)).toEqualTypeOf<ObservedFields["hdcpOutputControl"]>();
  type Output<F extends { "~standard": { types?: { output: unknown } | undefined } }> = NonNullable<
    F["~standard"]["types"]
  >["output"];
  expectTypeOf<Output<Field<"securityLevel">>>().toEqualTypeOf<1 | 2 | 3 | 4 | 5>();
  expectTypeOf<Output<ObservedFields["hdcpOutputControl"]>>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5 | undefined>();
  expectTypeOf<Output<Field<"hdcpOutputControl">>>().toEqualTypeOf<0 | 1 | 2>();
  expectTypeOf<Output<ObservedFields["securityLevel"]>>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | undefined>();
  expectTypeOf<Output<Field<"errorFormat">>>().toEqualTypeOf<"html" | "json" | undefined>();
  expectTypeOf(fields.kid.options).toEqualTypeOf<undefined>();
  expectTypeOf(fields.errorFormat.options).toEqualTypeOf<readonly FieldOption<"html" | "json">[]>();
  const any: Field<ParameterName, unknown> = fields.errorFormat;
  expectTypeOf(any.options).toEqualTypeOf<readonly FieldOption[] | undefined>();
  const result = createField(wvExtensionField)["~standard"].validate("wudo,AAAAAA==");
  // @ts-expect-error the result may have issues instead
  expect(result.value).toStrictEqual({ type: "wudo", payload: "AAAAAA==" });
});
