import { type LevelNames, type LevelParameter, namedLevel } from "../../contract/named-level.ts";

/**
 * The three output controls by their names.
 *
 * @example
 * ```ts
 * import { hdcpOutputControls } from "widevine-license-token";
 *
 * hdcpOutputControls.HDCP_NONE; // => 0
 * ```
 *
 * @see table 14, hdcpOutputControl
 */
export const hdcpOutputControls = /* @__PURE__ */ Object.freeze({ HDCP_NONE: 0, HDCP_V1: 1, HDCP_V2: 2 });

/**
 * The names of the three output controls by their values.
 *
 * @example
 * ```ts
 * import { hdcpOutputControlNames } from "widevine-license-token";
 *
 * hdcpOutputControlNames[0]; // => "HDCP_NONE"
 * ```
 *
 * @see table 14, hdcpOutputControl
 */
export const hdcpOutputControlNames: LevelNames<typeof hdcpOutputControls> = /* @__PURE__ */ Object.freeze({
  0: "HDCP_NONE",
  1: "HDCP_V1",
  2: "HDCP_V2",
});

/**
 * Which HDCP an output must have: 0 (`HDCP_NONE`), 1 (`HDCP_V1`) or 2 (`HDCP_V2`).
 *
 * @see table 14, hdcpOutputControl
 */
export type HdcpOutputControl = (typeof hdcpOutputControls)[keyof typeof hdcpOutputControls];

export const rules = {
  "hdcpOutputControl.missing": {
    code: -7006,
    message: "hdcpOutputControl is required: give 0 (HDCP_NONE), 1 (HDCP_V1) or 2 (HDCP_V2).",
  },
  "hdcpOutputControl.integer": {
    code: -2034,
    message:
      "hdcpOutputControl must be an integer in decimal digits, without sign, space or leading zero: give 0, 1 or 2.",
  },
  "hdcpOutputControl.range": {
    code: -2034,
    message: "hdcpOutputControl must be 0, 1 or 2: give 0 (HDCP_NONE), 1 (HDCP_V1) or 2 (HDCP_V2).",
  },
} as const;

/** @see table 14, hdcpOutputControl; decision D7: the text -1 is no integer, the number -1 is one; -0 is 0 */
export const hdcpOutputControl: LevelParameter<"hdcpOutputControl", HdcpOutputControl, keyof typeof rules> =
  /* @__PURE__ */ namedLevel({
    name: "hdcpOutputControl",
    rules,
    levels: hdcpOutputControls,
    broken: {
      missing: "hdcpOutputControl.missing",
      integer: "hdcpOutputControl.integer",
      range: "hdcpOutputControl.range",
    },
  });
