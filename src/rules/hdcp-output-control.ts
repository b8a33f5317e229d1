/** The rules `hdcpOutputControl.*`: the code of a violation, and the English sentence. */
export const rules = {
  "hdcpOutputControl.missing": {
    code: -7006,
    message: "hdcpOutputControl is required: give 0 (HDCP_NONE), 1 (HDCP_V1) or 2 (HDCP_V2).",
  },
  "hdcpOutputControl.integer": {
    code: -2008,
    message:
      "hdcpOutputControl must be an integer in decimal digits, without sign, blank or leading zero: give 0, 1 or 2.",
  },
  "hdcpOutputControl.range": {
    code: -2034,
    message: "hdcpOutputControl must be 0, 1 or 2: give 0 (HDCP_NONE), 1 (HDCP_V1) or 2 (HDCP_V2).",
  },
} as const;
