import { expect, test } from "vitest";
import { observedHdcpOutputControlField } from "../../../src/parameters/hdcp-output-control/observed-field.ts";
import { observedChapter } from "../../../src/parameters/hdcp-output-control/remedies.ts";
import { observedSamples } from "../../../src/parameters/hdcp-output-control/samples.ts";
import { agree } from "../field-cases.ts";

test("agrees with the parameter, its samples and its chapter", () => {
  agree(observedHdcpOutputControlField, observedSamples(), observedChapter);
  expect(Object.isFrozen(observedHdcpOutputControlField)).toBe(true);
  expect(observedHdcpOutputControlField.required).toBe(false);
});

test("offers the six controls", () => {
  expect(observedHdcpOutputControlField.options?.map(({ value }) => value)).toStrictEqual([
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
  ]);
});
