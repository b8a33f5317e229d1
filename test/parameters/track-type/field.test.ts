import { expect, test } from "vitest";
import { trackTypeField } from "../../../src/parameters/track-type/field.ts";
import { chapter } from "../../../src/parameters/track-type/remedies.ts";
import { samples } from "../../../src/parameters/track-type/samples.ts";
import { agree } from "../field-cases.ts";

test("agrees with the parameter, its samples and its chapter", () => {
  agree(trackTypeField, samples(), chapter);
  expect(Object.isFrozen(trackTypeField)).toBe(true);
  expect(trackTypeField.required).toBe(false);
});

test("offers the five types", () => {
  expect(trackTypeField.options?.map(({ value }) => value)).toStrictEqual(["0", "1", "2", "3", "4"]);
});
