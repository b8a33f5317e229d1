import type { Either } from "../contract/either.ts";
import type { ValueRule, valueRules } from "../contract/value-rules.ts";
import { decodeValue } from "../contracts/decode-value.ts";
import type { Issues } from "../contracts/issue.ts";
import {
  type HdcpOutputControl,
  hdcpOutputControls,
  type rules as hdcpRules,
} from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import {
  type SecurityLevel,
  securityLevels,
  type rules as securityRules,
} from "../parameters/security-level/security-level.ts";
import { type TrackType, type rules as trackRules, trackTypes } from "../parameters/track-type/track-type.ts";
import type { Conversion, Reworded } from "./conversion.ts";
import { levelName } from "./level-name.ts";

type SecurityRule = "securityLevel.missing" | "securityLevel.value";
type HdcpRule = "hdcpOutputControl.missing" | "hdcpOutputControl.range";
type TrackRule = "trackType.value";

const securityLevelRules: Reworded<typeof securityRules & typeof valueRules, SecurityRule | ValueRule> = {
  "securityLevel.missing": {
    code: -7003,
    message: "securityLevel is required: give the name of a level, from SW_SECURE_CRYPTO to HW_SECURE_ALL.",
  },
  "securityLevel.value": {
    code: -7004,
    message:
      "securityLevel must be the name of a level: give SW_SECURE_CRYPTO, SW_SECURE_DECODE, HW_SECURE_CRYPTO, HW_SECURE_DECODE or HW_SECURE_ALL.",
  },
  "value.type": {
    code: null,
    message: "securityLevel must be the name of a level: give a string; a number needs no conversion.",
  },
};

/** A security level as its name. */
export const securityLevelName: Conversion<"securityLevel", SecurityLevel, SecurityRule> = /* @__PURE__ */ levelName({
  name: "securityLevel",
  rules: securityLevelRules,
  levels: securityLevels,
  broken: { name: "securityLevel.value", missing: "securityLevel.missing" },
});

/**
 * Converts the name of a security level, such as `HW_SECURE_ALL`, to its number, from 1 to 5. The name must be exactly as in
 * `securityLevels`; `securityLevelNames` is the way back.
 *
 * On failure, returns the issue `securityLevel.missing` for an empty string or `undefined`; `value.type` for what is no
 * string; else `securityLevel.value`.
 *
 * @example
 * ```ts
 * import { securityLevelFromName } from "widevine-license-token";
 *
 * securityLevelFromName("HW_SECURE_ALL"); // => { _tag: "Right", right: 5 }
 * securityLevelFromName("hw_secure_all")._tag; // => "Left"
 * ```
 *
 * @see table 14, securityLevel
 */
export function securityLevelFromName(name: string): Either<Issues, SecurityLevel> {
  return decodeValue(securityLevelName, name);
}

const hdcpOutputControlRules: Reworded<typeof hdcpRules & typeof valueRules, HdcpRule | ValueRule> = {
  "hdcpOutputControl.missing": {
    code: -7006,
    message: "hdcpOutputControl is required: give the name of a control, HDCP_NONE, HDCP_V1 or HDCP_V2.",
  },
  "hdcpOutputControl.range": {
    code: -2034,
    message: "hdcpOutputControl must be the name of a control: give HDCP_NONE, HDCP_V1 or HDCP_V2.",
  },
  "value.type": {
    code: null,
    message: "hdcpOutputControl must be the name of a control: give a string; a number needs no conversion.",
  },
};

/** An HDCP output control of the documented contract as its name. */
export const hdcpOutputControlName: Conversion<"hdcpOutputControl", HdcpOutputControl, HdcpRule> =
  /* @__PURE__ */ levelName({
    name: "hdcpOutputControl",
    rules: hdcpOutputControlRules,
    levels: hdcpOutputControls,
    broken: { name: "hdcpOutputControl.range", missing: "hdcpOutputControl.missing" },
  });

/**
 * Converts the name of an HDCP output control, `HDCP_NONE`, `HDCP_V1` or `HDCP_V2`, to its number, from 0 to 2. The name must
 * be exactly as in `hdcpOutputControls`: a name that only the observed contract has is refused, as its number is.
 * `hdcpOutputControlNames` is the way back.
 *
 * On failure, returns the issue `hdcpOutputControl.missing` for an empty string or `undefined`; `value.type` for what is no
 * string; else `hdcpOutputControl.range`.
 *
 * @example
 * ```ts
 * import { hdcpOutputControlFromName } from "widevine-license-token";
 *
 * hdcpOutputControlFromName("HDCP_V1"); // => { _tag: "Right", right: 1 }
 * hdcpOutputControlFromName("HDCP_V2_2")._tag; // => "Left"
 * ```
 *
 * @see table 14, hdcpOutputControl
 */
export function hdcpOutputControlFromName(name: string): Either<Issues, HdcpOutputControl> {
  return decodeValue(hdcpOutputControlName, name);
}

const trackTypeRules: Reworded<typeof trackRules & typeof valueRules, TrackRule | ValueRule> = {
  "trackType.value": {
    code: null,
    message: "trackType must be the name of a type: give SD, HD, AUDIO, UHD1 or UHD2, or leave it out.",
  },
  "value.type": {
    code: null,
    message: "trackType must be the name of a type: give a string; a number needs no conversion.",
  },
};

/** A track type as its name. */
export const trackTypeName: Conversion<"trackType", TrackType, TrackRule> = /* @__PURE__ */ levelName({
  name: "trackType",
  rules: trackTypeRules,
  levels: trackTypes,
  broken: { name: "trackType.value" },
});

/**
 * Converts the name of a track type, such as `UHD1`, to its number, from 0 to 4. The name must be exactly as in `trackTypes`;
 * `trackTypeNames` is the way back. Only the observed contract has the parameter.
 *
 * On failure, returns the issue `value.type` for what is no string, else `trackType.value`.
 *
 * @example
 * ```ts
 * import { trackTypeFromName } from "widevine-license-token";
 *
 * trackTypeFromName("UHD1"); // => { _tag: "Right", right: 3 }
 * ```
 *
 * @see sources HBB1 and HBB2 of the observed contract
 */
export function trackTypeFromName(name: string): Either<Issues, TrackType> {
  return decodeValue(trackTypeName, name);
}
