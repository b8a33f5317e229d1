import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./hdcp-output-control.ts";

/** The rules of hdcpOutputControl, with their sources and remedies. */
export const chapter: Chapter<"hdcpOutputControl", keyof typeof rules> = {
  parameter: "hdcpOutputControl",
  rules,
  remedies: {
    "hdcpOutputControl.missing": {
      source: "Table 14, hdcpOutputControl",
      basis: "stated",
      remedy:
        "Send 0 where outputs need no HDCP; the page names no default. In code, hdcpOutputControls names the three, from HDCP_NONE to HDCP_V2.",
    },
    "hdcpOutputControl.integer": {
      source: "Table 18, -2034, and decisions D6 and D7",
      basis: "inferred",
      remedy:
        "Send the number and not the name of the control, without a sign, a blank or a point; in code, hdcpOutputControls has the number of each name.",
    },
    "hdcpOutputControl.range": {
      source: "Table 14, hdcpOutputControl, and table 18, -2034",
      basis: "stated",
      remedy:
        "Send 0 for no HDCP, 1 for its version 1 or 2 for its version 2: the contract has no finer steps. Values from 3 to 5, as newer callers send them, are no part of it.",
    },
  },
};
