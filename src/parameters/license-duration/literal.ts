import type { CountLiteral } from "../../contract/choice-literal.ts";
import type { rules } from "./license-duration.ts";

/** Whether it is at most 2^53 - 1 is checked at run time. */
export type LicenseDurationLiteral<Value> = CountLiteral<Value, (typeof rules)["licenseDuration.integer"]["message"]>;
