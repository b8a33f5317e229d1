import { describe, expect, test } from "vitest";
import {
  hdcpOutputControl,
  hdcpOutputControls,
} from "../../../src/parameters/hdcp-output-control/hdcp-output-control.ts";
import { mistakes } from "../../../src/parameters/hdcp-output-control/mistakes.ts";
import {
  observedHdcpOutputControl,
  observedHdcpOutputControls,
} from "../../../src/parameters/hdcp-output-control/observed.ts";
import { observedSamples, samples } from "../../../src/parameters/hdcp-output-control/samples.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { levelDamages } from "../number-damages.ts";

test("examples", () => {
  findsAll(hdcpOutputControl, mistakes, [
    ["HDCP_V2", ["level.name"], "2"],
    ["hdcp_none", ["level.name"], "0"],
    ["00", ["number.zeros"], "0"],
    ["HDCP_V2_2", ["level.name"]],
    ["5 - HDCP_NO_DIGITAL_OUTPUT", ["level.name"]],
    ["03", ["number.zeros"]],
    ["HDCP_V3", []],
    ["3", []],
    ["-1", []],
  ]);
  findsAll(observedHdcpOutputControl, mistakes, [
    ["HDCP_V2_2", ["level.name"], "4"],
    ["5 - HDCP_NO_DIGITAL_OUTPUT", ["level.name"], "5"],
    ["03", ["number.zeros"], "3"],
  ]);
});

test("both contracts have the same numbers for the same names", () => {
  expect(observedHdcpOutputControls).toMatchObject(hdcpOutputControls);
});

describe.each([
  ["documented", hdcpOutputControl, samples().texts],
  ["observed", observedHdcpOutputControl, observedSamples().texts],
])("property: one mistake is found and fixed: %s", (_, parameter, texts) => {
  const { names, zeros } = levelDamages(observedHdcpOutputControls);

  test("in no valid text", () => findsNone(parameter, mistakes, texts));
  test("around", () => findsAround(parameter, mistakes, texts));
  test("level.name", () => findsDamage(parameter, mistakes, "level.name", texts, names));
  test("number.zeros", () => findsDamage(parameter, mistakes, "number.zeros", texts, zeros));
});
