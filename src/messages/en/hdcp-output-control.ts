import type { Chapter } from "../chapter.ts";

/** The English sentences of the rules `hdcpOutputControl.*`. */
export const messages: Chapter<"hdcpOutputControl"> = {
  "hdcpOutputControl.missing": "hdcpOutputControl is required: give 0 (HDCP_NONE), 1 (HDCP_V1) or 2 (HDCP_V2).",
  "hdcpOutputControl.integer":
    "hdcpOutputControl must be an integer in decimal digits, without sign, blank or leading zero: give 0, 1 or 2.",
  "hdcpOutputControl.range": "hdcpOutputControl must be 0, 1 or 2: give 0 (HDCP_NONE), 1 (HDCP_V1) or 2 (HDCP_V2).",
};
