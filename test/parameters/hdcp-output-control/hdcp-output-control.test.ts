import { expect, test } from "vitest";
import {
  hdcpOutputControl,
  hdcpOutputControls,
} from "../../../src/parameters/hdcp-output-control/hdcp-output-control.ts";
import { nonDecimals, nonIntegers } from "../non-strings.ts";
import { accepts, refuses, refusesAll } from "../read-cases.ts";

test("accepts 0, 1 and 2, as a number or a string, and returns 0 for -0 (decision D7)", () => {
  accepts(hdcpOutputControl, [
    [0, 0, "0"],
    [-0, 0, "0"],
    [1, 1, "1"],
    [2, 2, "2"],
    ["0", 0, "0"],
    ["1", 1, "1"],
    ["2", 2, "2"],
  ]);
});

test("refuses only an absent value as missing", () => {
  refusesAll(hdcpOutputControl, "hdcpOutputControl.missing", [undefined]);
});

test("refuses a string that is not a decimal integer, and a number that is not a safe integer", () => {
  refusesAll(hdcpOutputControl, "hdcpOutputControl.integer", [
    ...["00", "HDCP_NONE", ...nonDecimals],
    ...[...nonIntegers],
  ]);
});

test("refuses an integer out of range", () => {
  refuses(hdcpOutputControl, [
    [-1, "hdcpOutputControl.range"], // -1 is an integer as a number, but not as a string
    ["-1", "hdcpOutputControl.integer"],
    [3, "hdcpOutputControl.range"],
    ["3", "hdcpOutputControl.range"],
    ["10", "hdcpOutputControl.range"],
    [Number.MAX_SAFE_INTEGER, "hdcpOutputControl.range"],
    [Number.MIN_SAFE_INTEGER, "hdcpOutputControl.range"],
    ["9007199254740992", "hdcpOutputControl.range"],
    ["9".repeat(400), "hdcpOutputControl.range"],
  ]);
});

test("names the three values", () => {
  expect(hdcpOutputControls).toStrictEqual({ HDCP_NONE: 0, HDCP_V1: 1, HDCP_V2: 2 });
});
