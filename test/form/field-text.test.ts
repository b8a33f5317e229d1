import { describe, expectTypeOf, test } from "vitest";
import type { FieldText, FieldTexts, FormOptions, ObservedFieldTexts } from "../../src/form/index.ts";
import { fieldSets } from "./field-sets.ts";
import { testFieldTexts } from "./field-texts.ts";

describe.each(fieldSets)("in English, the fields of the $title contract", (fieldSet) => testFieldTexts(fieldSet));

test("a translation has the options of the documented field, and may have those that only the observed one has", () => {
  const plain = { label: "", hint: "" };
  expectTypeOf<FieldText<"generalFlags">["options"]>().toEqualTypeOf<
    { readonly [V in "0000" | "00000000" | "00000001"]: string } | undefined
  >();
  expectTypeOf(plain).toExtend<FieldText<"kid">>();
  expectTypeOf(plain).toExtend<FieldText<"generalFlags">>();
  expectTypeOf(plain).not.toExtend<ObservedFieldTexts["generalFlags"]>();
  expectTypeOf(plain).not.toExtend<FieldText<"hdcpOutputControl">>();
  expectTypeOf({ ...plain, options: { 0: "", 1: "", 2: "" } }).toExtend<FieldText<"hdcpOutputControl">>();
  expectTypeOf({ ...plain, options: { 0: "", 1: "", 2: "" } }).not.toExtend<ObservedFieldTexts["hdcpOutputControl"]>();
  expectTypeOf(plain).not.toExtend<FieldText<"trackType">>();
  expectTypeOf<ObservedFieldTexts>().toExtend<FieldTexts>();
  expectTypeOf<ObservedFieldTexts>().toExtend<NonNullable<FormOptions["texts"]>>();
});
