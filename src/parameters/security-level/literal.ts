import type { ChoiceLiteral } from "../../contract/choice-literal.ts";
import type { rules, SecurityLevel } from "./security-level.ts";

/** @see table 14, securityLevel */
export type SecurityLevelLiteral<Value> = ChoiceLiteral<
  Value,
  SecurityLevel | `${SecurityLevel}`,
  (typeof rules)["securityLevel.value"]["message"]
>;
