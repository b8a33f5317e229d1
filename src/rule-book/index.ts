import type { CommonRule } from "../contract/body-rules.ts";
import { fromEntries } from "../contract/branded.ts";
import { deepFreeze } from "../contract/deep-freeze.ts";
import { keyRules } from "../contract/key-rules.ts";
import type { RuleId } from "../contracts/names.ts";
import type { ObservedRule } from "../contracts/observed.ts";
import { chapters } from "./chapters.ts";
import { createBook, type Entry, toEntries } from "./create-book.ts";
import { keyRemedies } from "./key-remedies.ts";
import { observedChapters } from "./observed-chapters.ts";
import type { Rule } from "./rule.ts";

export type { EventErrorCode } from "../contract/event-error-code.ts";
export type { ParameterName, RuleId } from "../contracts/names.ts";
export { type EventError, type EventErrorStage, eventError, eventErrors } from "../events/index.ts";
export type { Rule } from "./rule.ts";

/**
 * The rule book: code, message, parameter, source, basis and remedy of each rule; deeply frozen. A rule of both contracts is
 * there as the documented one has it; those that only the observed one has come last.
 *
 * @example
 * ```ts
 * import { rules } from "widevine-license-token/rules";
 *
 * rules["cookie.length"].code; // => -2033
 * rules["cookie.length"].source; // => "Table 16, cookie"
 * Object.keys(rules).length; // => 45
 * ```
 *
 * @see tables 13 to 18, decisions D1 to D17
 */
export const rules: { readonly [R in RuleId]: Rule } = /* @__PURE__ */ createRules();

/**
 * The rule book of the observed contract, whose wider values have other messages and sources; deeply frozen, in the order in
 * which the rules of one value are validated.
 *
 * @example
 * ```ts
 * import { observedRules } from "widevine-license-token/rules";
 *
 * observedRules["keys.gap"].source; // => "Source HBB2"
 * Object.keys(observedRules).length; // => 43
 * ```
 *
 * @see docs/contracts.md
 */
export const observedRules: { readonly [R in ObservedRule | CommonRule]: Rule } = /* @__PURE__ */ createObservedRules();

function createRules(): { readonly [R in RuleId]: Rule } {
  const documented = createBook(Object.values(chapters));
  const known = new Set(documented.map(([id]) => id));
  const added = createObservedBook().filter(([id]) => !known.has(id));
  return deepFreeze(fromEntries<{ readonly [R in RuleId]: Rule }>([...documented, ...added]));
}

function createObservedRules(): { readonly [R in ObservedRule | CommonRule]: Rule } {
  return deepFreeze(fromEntries<{ readonly [R in ObservedRule | CommonRule]: Rule }>(createObservedBook()));
}

function createObservedBook(): readonly Entry[] {
  return createBook(Object.values(observedChapters), toEntries(keyRules, keyRemedies, null));
}
