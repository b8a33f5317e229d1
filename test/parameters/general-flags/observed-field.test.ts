import { expect, test } from "vitest";
import { observedGeneralFlagsField } from "../../../src/parameters/general-flags/observed-field.ts";
import { observedChapter } from "../../../src/parameters/general-flags/remedies.ts";
import { observedSamples } from "../../../src/parameters/general-flags/samples.ts";
import { agree } from "../field-cases.ts";

test("agrees with the parameter, its samples and its chapter", () => {
  agree(observedGeneralFlagsField, observedSamples(), observedChapter);
  expect(Object.isFrozen(observedGeneralFlagsField)).toBe(true);
  expect(observedGeneralFlagsField.required).toBe(false);
});

test("offers the three values", () => {
  expect(observedGeneralFlagsField.options?.map(({ value }) => value)).toStrictEqual(["0000", "00000000", "00000001"]);
});
