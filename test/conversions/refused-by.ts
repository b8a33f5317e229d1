import type { ParameterName, RuleId } from "../../src/index.ts";
import { issue, refused } from "../request/expected.ts";

/** The result of a conversion that one rule refuses: its issue has the path `[]` and a sentence of the conversion. */
export function refusedBy(rule: RuleId, message: string, parameter?: ParameterName): unknown {
  return refused({ ...issue(rule, { path: [], ...(parameter && { parameter }) }), path: [], message });
}
