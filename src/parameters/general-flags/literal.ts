import type { ChoiceLiteral } from "../../contract/choice-literal.ts";
import type { GeneralFlags, rules } from "./general-flags.ts";
import type { ObservedGeneralFlags, observedRules } from "./observed.ts";

/** @see table 14, generalFlags */
export type GeneralFlagsLiteral<Value> = ChoiceLiteral<
  Value,
  GeneralFlags,
  (typeof rules)["generalFlags.value"]["message"]
>;

/** @see docs/contracts.md, generalFlags */
export type ObservedGeneralFlagsLiteral<Value> = ChoiceLiteral<
  Value,
  ObservedGeneralFlags,
  (typeof observedRules)["generalFlags.value"]["message"]
>;
