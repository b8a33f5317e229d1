import { describe, expect, test } from "vitest";
import {
  HdcpOutputControlFromName,
  hdcpOutputControlFromName,
  hdcpOutputControlNames,
  hdcpOutputControls,
  observedHdcpOutputControls,
  SecurityLevelFromName,
  securityLevelFromName,
  securityLevelNames,
  securityLevels,
  TrackTypeFromName,
  trackTypeFromName,
  trackTypeNames,
  trackTypes,
} from "../../src/index.ts";
import { nonStrings } from "../parameters/non-strings.ts";
import { refusedBy } from "./refused-by.ts";

const security = {
  convert: securityLevelFromName,
  codec: SecurityLevelFromName,
  levels: securityLevels,
  names: securityLevelNames,
  wrong: refusedBy(
    "securityLevel.value",
    "securityLevel must be the name of a level: give SW_SECURE_CRYPTO, SW_SECURE_DECODE, HW_SECURE_CRYPTO, HW_SECURE_DECODE or HW_SECURE_ALL.",
  ),
  missing: refusedBy(
    "securityLevel.missing",
    "securityLevel is required: give the name of a level, from SW_SECURE_CRYPTO to HW_SECURE_ALL.",
  ),
  noString: refusedBy(
    "value.type",
    "securityLevel must be the name of a level: give a string; a number needs no conversion.",
    "securityLevel",
  ),
};
const hdcp = {
  convert: hdcpOutputControlFromName,
  codec: HdcpOutputControlFromName,
  levels: hdcpOutputControls,
  names: hdcpOutputControlNames,
  wrong: refusedBy(
    "hdcpOutputControl.range",
    "hdcpOutputControl must be the name of a control: give HDCP_NONE, HDCP_V1 or HDCP_V2.",
  ),
  missing: refusedBy(
    "hdcpOutputControl.missing",
    "hdcpOutputControl is required: give the name of a control, HDCP_NONE, HDCP_V1 or HDCP_V2.",
  ),
  noString: refusedBy(
    "value.type",
    "hdcpOutputControl must be the name of a control: give a string; a number needs no conversion.",
    "hdcpOutputControl",
  ),
};
const track = {
  convert: trackTypeFromName,
  codec: TrackTypeFromName,
  levels: trackTypes,
  names: trackTypeNames,
  // No rule says that it is missing, since no contract requires it.
  wrong: refusedBy(
    "trackType.value",
    "trackType must be the name of a type: give SD, HD, AUDIO, UHD1 or UHD2, or leave it out.",
    "trackType",
  ),
  noString: refusedBy(
    "value.type",
    "trackType must be the name of a type: give a string; a number needs no conversion.",
    "trackType",
  ),
};

describe.each([
  { of: "securityLevel", ...security },
  { of: "hdcpOutputControl", ...hdcp },
  { of: "trackType", missing: undefined, ...track },
])("the names of $of", ({ convert, codec, levels, names, wrong, missing, noString }) => {
  test("are converted to their levels, and back", () => {
    expect(Object.keys(levels).length).toBeGreaterThan(2);
    for (const [name, level] of Object.entries(levels)) {
      expect(convert(name)).toStrictEqual({ _tag: "Right", right: level });
      expect(Reflect.apply(codec.encode, undefined, [level])).toBe(name);
    }
  });

  test("by their values are the table turned around, and frozen", () => {
    const turned = Object.entries(levels).map(([name, level]) => [`${level}`, name]);
    expect(names).toStrictEqual(Object.fromEntries(turned));
    expect(Object.isFrozen(names)).toBe(true);
  });

  test("are exact", () => {
    const inexact = Object.keys(levels).flatMap((name) => [name.toLowerCase(), ` ${name}`, `${name}\n`, name.slice(1)]);
    const others = ["0", "1", "5", "__proto__", "constructor", "toString", "hasOwnProperty", "SD,HD"];
    for (const name of [...inexact, ...others]) expect(convert(name)).toStrictEqual(wrong);
  });

  test("are strings, and not missing where the parameter is required", () => {
    expect(convert("")).toStrictEqual(missing ?? wrong);
    expect(Reflect.apply(convert, undefined, [])).toStrictEqual(missing ?? noString);
    const values = [...Object.values(levels), ...Object.keys(levels).map((name) => [name]), ...nonStrings];
    for (const value of values) expect(Reflect.apply(convert, undefined, [value])).toStrictEqual(noString);
  });

  test("are named in the sentence of a wrong one", () => {
    for (const name of Object.keys(levels)) expect(JSON.stringify(wrong)).toContain(name);
  });

  test("are not known of a level that was forced past the type, which is encoded as its number", () => {
    expect(Reflect.apply(codec.encode, undefined, [9])).toBe("9");
  });
});

test("a name that only the observed contract has is refused, as its number is", () => {
  const added = Object.keys(observedHdcpOutputControls).filter((name) => !Object.hasOwn(hdcpOutputControls, name));
  expect(added).toStrictEqual(["HDCP_V2_1", "HDCP_V2_2", "HDCP_NO_DIGITAL_OUTPUT"]);
  for (const name of added) expect(hdcpOutputControlFromName(name)).toStrictEqual(hdcp.wrong);
});
