import { type Draft, mintMembers } from "../branded.ts";
import { parameterOf, type RuleId, ruleIds, rules as violations } from "../rules.ts";
import { body } from "./body.ts";
import { keys } from "./keys.ts";
import { licence } from "./licence.ts";
import { restriction } from "./restriction.ts";
import type { Rule } from "./rule.ts";
import { token } from "./token.ts";

export type { EventErrorCode } from "../event-error-code.ts";
export { type EventError, eventError, eventErrors, type Stage } from "../events/index.ts";
export type { ParameterName } from "../parameter-name.ts";
export type { RuleId } from "../rules.ts";
export type { Rule } from "./rule.ts";

/**
 * The rule book: code, message, parameter, source, basis and remedy of each of the 39 rules, frozen deeply, in the
 * order in which the rules of one value are judged.
 *
 * @example
 * ```ts
 * import { rules } from "widevine-license-token/rules";
 *
 * rules["cookie.length"].code; // => -2033
 * rules["cookie.length"].source; // => "Table 16, cookie"
 * Object.keys(rules).length; // => 39
 * ```
 *
 * @see tables 13 to 18, decisions D1 to D17
 */
export const rules: { readonly [R in RuleId]: Rule } = /* @__PURE__ */ book();

function book(): { readonly [R in RuleId]: Rule } {
  const chapters = { ...token, ...keys, ...licence, ...restriction, ...body };
  const entries: Draft<{ readonly [R in RuleId]: Rule }> = {};
  for (const id of ruleIds) {
    entries[id] = Object.freeze({ ...violations[id], parameter: parameterOf(id), ...chapters[id] });
  }
  return Object.freeze(mintMembers<{ readonly [R in RuleId]: Rule }>(entries));
}
