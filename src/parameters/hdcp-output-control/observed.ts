import { type LevelParameter, namedLevel } from "../../contract/named-level.ts";

/**
 * The six output controls of the observed contract by their names.
 *
 * @example
 * ```ts
 * import { observedHdcpOutputControls } from "widevine-license-token";
 *
 * observedHdcpOutputControls.HDCP_V2_2; // => 4
 * ```
 *
 * @see sources HBB2 and WEB of the observed contract
 */
export const observedHdcpOutputControls = /* @__PURE__ */ Object.freeze({
  HDCP_NONE: 0,
  HDCP_V1: 1,
  HDCP_V2: 2,
  HDCP_V2_1: 3,
  HDCP_V2_2: 4,
  HDCP_NO_DIGITAL_OUTPUT: 5,
});

/**
 * Which HDCP an output must have, from 0 (`HDCP_NONE`) to 4 (`HDCP_V2_2`), or 5 (`HDCP_NO_DIGITAL_OUTPUT`).
 *
 * @see sources HBB2 and WEB of the observed contract
 */
export type ObservedHdcpOutputControl = (typeof observedHdcpOutputControls)[keyof typeof observedHdcpOutputControls];

export const observedRules = {
  "hdcpOutputControl.integer": {
    code: -2034,
    message:
      "hdcpOutputControl must be an integer in decimal digits, without sign, space or leading zero: give 0, 1, 2, 3, 4 or 5.",
  },
  "hdcpOutputControl.range": {
    code: -2034,
    message:
      "hdcpOutputControl must be 0, 1, 2, 3, 4 or 5: give a control from 0 (HDCP_NONE) to 5 (HDCP_NO_DIGITAL_OUTPUT).",
  },
} as const;

/** @see sources HBB2 and WEB; decision D7: the text -1 is no integer, the number -1 is one; -0 is 0 */
export const observedHdcpOutputControl: LevelParameter<
  "hdcpOutputControl",
  ObservedHdcpOutputControl,
  keyof typeof observedRules
> = /* @__PURE__ */ namedLevel({
  name: "hdcpOutputControl",
  rules: observedRules,
  levels: observedHdcpOutputControls,
  broken: { integer: "hdcpOutputControl.integer", range: "hdcpOutputControl.range" },
});
