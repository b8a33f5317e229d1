import type { ChoiceLiteral } from "../../contract/choice-literal.ts";
import type { HdcpOutputControl, rules } from "./hdcp-output-control.ts";
import type { ObservedHdcpOutputControl, observedRules } from "./observed.ts";

/** @see table 14, hdcpOutputControl */
export type HdcpOutputControlLiteral<Value> = ChoiceLiteral<
  Value,
  HdcpOutputControl | `${HdcpOutputControl}`,
  (typeof rules)["hdcpOutputControl.range"]["message"]
>;

/** @see docs/contracts.md, hdcpOutputControl */
export type ObservedHdcpOutputControlLiteral<Value> = ChoiceLiteral<
  Value,
  ObservedHdcpOutputControl | `${ObservedHdcpOutputControl}`,
  (typeof observedRules)["hdcpOutputControl.range"]["message"]
>;
