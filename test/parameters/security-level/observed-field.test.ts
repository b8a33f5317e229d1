import { expect, test } from "vitest";
import { observedSecurityLevelField } from "../../../src/parameters/security-level/observed-field.ts";
import { observedChapter } from "../../../src/parameters/security-level/remedies.ts";
import { observedSamples } from "../../../src/parameters/security-level/samples.ts";
import { agree } from "../field-cases.ts";

test("agrees with the parameter, its samples and its chapter", () => {
  agree(observedSecurityLevelField, observedSamples(), observedChapter);
  expect(Object.isFrozen(observedSecurityLevelField)).toBe(true);
  expect(observedSecurityLevelField.required).toBe(false);
});

test("offers the five levels", () => {
  expect(observedSecurityLevelField.options?.map(({ value }) => value)).toStrictEqual(["1", "2", "3", "4", "5"]);
});
