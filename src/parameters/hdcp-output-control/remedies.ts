import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./hdcp-output-control.ts";
import { observedRules } from "./observed.ts";

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
        "Send the number and not the name of the control, without a sign, a space or a point; in code, hdcpOutputControls has the number of each name.",
    },
    "hdcpOutputControl.range": {
      source: "Table 14, hdcpOutputControl, and table 18, -2034",
      basis: "stated",
      remedy:
        "Send 0 for no HDCP, 1 for its version 1 or 2 for its version 2: values from 3 to 5, as published callers send them, belong to the observed contract.",
    },
  },
};

/** The rules of hdcpOutputControl in the observed contract, with their sources and remedies. */
export const observedChapter: Chapter<"hdcpOutputControl", keyof typeof observedRules> = {
  parameter: "hdcpOutputControl",
  rules: observedRules,
  remedies: {
    "hdcpOutputControl.integer": {
      source: "Sources HBB2 and WEB, table 18, -2034, and decisions D6 and D7",
      basis: "inferred",
      remedy:
        "Send the number and not the name of the control, without a sign, a space or a point; in code, observedHdcpOutputControls has the number of each name.",
    },
    "hdcpOutputControl.range": {
      source: "Sources HBB2 and WEB, and table 18, -2034",
      basis: "inferred",
      remedy:
        "Send 0 for no HDCP, 1 or 2 for its versions 1 and 2, 3 for 2.1, 4 for 2.2, or 5 for no digital output at all. The documented contract knows 0, 1 and 2 only.",
    },
  },
};
