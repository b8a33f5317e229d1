import type { ChoiceLiteral } from "../../contract/choice-literal.ts";
import type { ErrorFormat, rules } from "./error-format.ts";

/** @see table 13, errorFormat */
export type ErrorFormatLiteral<Value> = ChoiceLiteral<
  Value,
  ErrorFormat,
  (typeof rules)["errorFormat.value"]["message"]
>;
