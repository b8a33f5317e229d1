import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type HdcpOutputControl, hdcpOutputControl, hdcpOutputControls, type rules } from "./hdcp-output-control.ts";

/** @see table 14, hdcpOutputControl; decision D7 */
export function samples(): Sample<"hdcpOutputControl", HdcpOutputControl, keyof typeof rules> {
  return {
    parameter: hdcpOutputControl,
    texts: fc.constantFrom(...Object.values(hdcpOutputControls).map(String)),
    mutations: {
      "hdcpOutputControl.missing": "missing",
      "hdcpOutputControl.integer": fc.oneof(
        firstIsPlainest,
        fc.constantFrom("-1", "+1", "01", "1.0", "0x1", "١"),
        wellFormedText(),
      ),
      "hdcpOutputControl.range": fc.oneof(
        firstIsPlainest,
        fc.constant("3"),
        fc.nat().map((more) => `10${more}`),
      ),
    },
  };
}
