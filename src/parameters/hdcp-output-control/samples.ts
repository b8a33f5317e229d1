import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type HdcpOutputControl, hdcpOutputControl, hdcpOutputControls, type rules } from "./hdcp-output-control.ts";
import {
  type ObservedHdcpOutputControl,
  observedHdcpOutputControl,
  observedHdcpOutputControls,
  type observedRules,
} from "./observed.ts";

/** @see table 14, hdcpOutputControl; decision D7 */
export function samples(): Sample<"hdcpOutputControl", HdcpOutputControl, keyof typeof rules> {
  return {
    parameter: hdcpOutputControl,
    texts: fc.constantFrom(...Object.values(hdcpOutputControls).map(String)),
    mutations: {
      "hdcpOutputControl.missing": "missing",
      "hdcpOutputControl.integer": nearInteger(),
      "hdcpOutputControl.range": integerFrom("3"),
    },
  };
}

/** @see sources HBB2 and WEB of the observed contract; decision D7 */
export function observedSamples(): Sample<"hdcpOutputControl", ObservedHdcpOutputControl, keyof typeof observedRules> {
  return {
    parameter: observedHdcpOutputControl,
    texts: fc.constantFrom(...Object.values(observedHdcpOutputControls).map(String)),
    mutations: {
      "hdcpOutputControl.integer": nearInteger(),
      "hdcpOutputControl.range": integerFrom("6"),
    },
  };
}

function nearInteger(): fc.Arbitrary<string> {
  return fc.oneof(firstIsPlainest, fc.constantFrom("-1", "+1", "01", "1.0", "0x1", "١"), wellFormedText());
}

/** The first integer that is out of range, or a large one. */
function integerFrom(first: string): fc.Arbitrary<string> {
  return fc.oneof(
    firstIsPlainest,
    fc.constant(first),
    fc.nat().map((more) => `10${more}`),
  );
}
