import { expect, test } from "vitest";
import { hdcpOutputControl } from "../../../src/parameters/hdcp-output-control/hdcp-output-control.ts";
import {
  observedHdcpOutputControl,
  observedHdcpOutputControls,
  observedRules,
} from "../../../src/parameters/hdcp-output-control/observed.ts";
import { nonDecimals, nonIntegers, nonStrings } from "../non-strings.ts";
import { accepts, refuses, refusesAll } from "../read-cases.ts";

test("accepts 0 to 5, as a number or a string, and returns 0 for -0 (decision D7)", () => {
  accepts(observedHdcpOutputControl, [
    [-0, 0, "0"],
    ...[0, 1, 2, 3, 4, 5].flatMap((control) => [
      [control, control, String(control)] as const,
      [String(control), control, String(control)] as const,
    ]),
  ]);
});

test("refuses an absent value and other types by value.type, since it is optional", () => {
  refusesAll(observedHdcpOutputControl, "value.type", [undefined, ...nonStrings]);
});

test("refuses a string that is not a decimal integer, and a number that is not a safe integer", () => {
  refusesAll(observedHdcpOutputControl, "hdcpOutputControl.integer", [
    ...["00", "05", "HDCP_V2_2", ...nonDecimals],
    ...nonIntegers,
  ]);
});

test("refuses an integer out of range", () => {
  refuses(observedHdcpOutputControl, [
    [-1, "hdcpOutputControl.range"], // -1 is an integer as a number, but not as a string
    ["-1", "hdcpOutputControl.integer"],
    [6, "hdcpOutputControl.range"],
    ["6", "hdcpOutputControl.range"],
    ["10", "hdcpOutputControl.range"],
    [Number.MIN_SAFE_INTEGER, "hdcpOutputControl.range"],
    ["9007199254740992", "hdcpOutputControl.range"],
    ["9".repeat(400), "hdcpOutputControl.range"],
  ]);
});

test("names the six values", () => {
  expect(observedHdcpOutputControls).toStrictEqual({
    HDCP_NONE: 0,
    HDCP_V1: 1,
    HDCP_V2: 2,
    HDCP_V2_1: 3,
    HDCP_V2_2: 4,
    HDCP_NO_DIGITAL_OUTPUT: 5,
  });
  expect(Object.isFrozen(observedHdcpOutputControls)).toBe(true);
});

test("has the codes of the documented rules, and none for a missing value", () => {
  expect(Object.entries(observedRules).map(([rule, { code }]) => [rule, code])).toStrictEqual([
    ["hdcpOutputControl.integer", -2034],
    ["hdcpOutputControl.range", -2034],
  ]);
});

test("the documented parameter writes the wider values too", () => {
  expect(hdcpOutputControl.write(observedHdcpOutputControls.HDCP_NO_DIGITAL_OUTPUT)).toBe("5");
});
