import { expect, test } from "vitest";
import { useHttpsField } from "../../../src/parameters/use-https/field.ts";
import { chapter } from "../../../src/parameters/use-https/remedies.ts";
import { samples } from "../../../src/parameters/use-https/samples.ts";
import { agree } from "../field-cases.ts";

test("agrees with the parameter, its samples and its chapter", () => {
  agree(useHttpsField, samples(), chapter);
  expect(Object.isFrozen(useHttpsField)).toBe(true);
  expect(useHttpsField.required).toBe(false);
});

test("offers the four values", () => {
  expect(useHttpsField.options?.map(({ value }) => value)).toStrictEqual(["true", "false", "1", "0"]);
});
