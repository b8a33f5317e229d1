import type { ChoiceLiteral } from "../../contract/choice-literal.ts";
import type { rules, UseHttps } from "./use-https.ts";

/** @see docs/contracts.md, useHttps */
export type UseHttpsLiteral<Value> = ChoiceLiteral<Value, UseHttps, (typeof rules)["useHttps.value"]["message"]>;
