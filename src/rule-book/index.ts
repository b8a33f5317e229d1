import { bodyRules } from "../contract/body-rules.ts";
import { fromEntries } from "../contract/branded.ts";
import { deepFreeze } from "../contract/deep-freeze.ts";
import type { Remedy } from "../contract/remedy.ts";
import { definitionsOf } from "../contract/rule-across.ts";
import type { RuleDefinitions } from "../contract/rule-definition.ts";
import { valueRules } from "../contract/value-rules.ts";
import type { RuleId } from "../contracts/documented.ts";
import { keySource } from "../parameters/key-source/key-source.ts";
import { remedies as keySourceRemedies } from "../parameters/key-source/remedies.ts";
import { bodyRemedies } from "./body-remedies.ts";
import { chapters } from "./chapters.ts";
import type { Rule } from "./rule.ts";
import { valueRemedies } from "./value-remedies.ts";

export type { EventErrorCode } from "../contract/event-error-code.ts";
export type { ParameterName, RuleId } from "../contracts/documented.ts";
export { type EventError, type EventErrorStage, eventError, eventErrors } from "../events/index.ts";
export type { Rule } from "./rule.ts";

/**
 * The rule book: code, message, parameter, source, basis and remedy of each rule; deeply frozen, in the order in which the
 * rules of one value are validated.
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
export const rules: { readonly [R in RuleId]: Rule } = /* @__PURE__ */ createBook();

function createBook(): { readonly [R in RuleId]: Rule } {
  const across: Readonly<Record<string, Remedy>> = keySourceRemedies;
  const ofParameters = Object.values(chapters).flatMap(({ parameter, rules, remedies }) => {
    const definitions = definitionsOf({ name: parameter, rules }, keySource);
    return toEntries(definitions, { ...across, ...remedies }, parameter);
  });
  const entries = [
    ...toEntries(valueRules, valueRemedies, null),
    ...ofParameters,
    ...toEntries(bodyRules, bodyRemedies, null),
  ];
  return deepFreeze(fromEntries<{ readonly [R in RuleId]: Rule }>(entries));
}

/** Creates the entries of some rules from their definitions and remedies. */
function toEntries(
  definitions: RuleDefinitions<string>,
  remedies: Readonly<Record<string, Remedy>>,
  parameter: Rule["parameter"],
): [rule: string, entry: Rule][] {
  // Every rule has a remedy: the types of the chapters say so.
  return Object.entries(definitions).map(([id, definition]): [string, Rule] => [
    id,
    Object.assign({}, definition, { parameter }, remedies[id]),
  ]);
}
