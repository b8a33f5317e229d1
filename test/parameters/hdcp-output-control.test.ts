import { expect, test } from "vitest";
import { hdcpOutputControls } from "../../src/parameters/hdcp-output-control.ts";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refuses, refusesAll } from "./judged.ts";
import { noDecimal, noInteger, noText } from "./no-text.ts";

const { hdcpOutputControl } = parameters;

test("is 0, 1 or 2, as a number or as text; -0 is 0 (decision D7)", () => {
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

test("is missing only where it is absent", () => {
  refusesAll(hdcpOutputControl, "hdcpOutputControl.missing", [undefined]);
});

test("is an integer: in text decimal digits alone, as a number a safe one", () => {
  refusesAll(hdcpOutputControl, "hdcpOutputControl.integer", [
    ...["00", "HDCP_NONE", ...noDecimal],
    ...[new Date(0), ...noInteger, ...noText],
  ]);
});

test("is in range", () => {
  refuses(hdcpOutputControl, [
    [-1, "hdcpOutputControl.range"], // the number is an integer; the text -1 is none
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

test("has three names", () => {
  expect(hdcpOutputControls).toStrictEqual({ HDCP_NONE: 0, HDCP_V1: 1, HDCP_V2: 2 });
});
