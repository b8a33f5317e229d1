import { expect, test } from "vitest";
import { generalFlags } from "../../../src/parameters/general-flags/general-flags.ts";
import { observedGeneralFlags, observedRules } from "../../../src/parameters/general-flags/observed.ts";
import { nonIntegers, nonStrings } from "../non-strings.ts";
import { accepts, refusesAll } from "../read-cases.ts";

test("accepts 0000, 00000000 and 00000001, and keeps them as they are written", () => {
  accepts(observedGeneralFlags, [
    ["0000", "0000", "0000"],
    ["00000000", "00000000", "00000000"],
    ["00000001", "00000001", "00000001"],
  ]);
});

test("refuses everything else: other flags, another number of digits", () => {
  refusesAll(observedGeneralFlags, "generalFlags.value", [
    ...["", "0", "1", "000", "00000", "0000000", "000000000", "0001", "00000002", "00000010", "10000000"],
    ...["000000001", "0x00000001", " 00000001", "00000001\n", "００００", "toString", "\ud800"],
  ]);
});

test("refuses an absent value, numbers and other types by value.type", () => {
  refusesAll(observedGeneralFlags, "value.type", [undefined, 0, 1, ...nonIntegers, ...nonStrings]);
});

test("has the code of the documented rule, and its own sentence", () => {
  const { code, message } = generalFlags.rules["generalFlags.value"];
  expect(observedRules["generalFlags.value"].code).toBe(code);
  expect(observedRules["generalFlags.value"].message).not.toBe(message);
});

test("the documented parameter writes the wider values too", () => {
  expect(generalFlags.write("00000001")).toBe("00000001");
});
