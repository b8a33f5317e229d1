import type { CommonRule } from "../contract/body-rules.ts";
import { type Contract, contractOf, namesOf } from "../contract/contract.ts";
import type { NameOf, RequiredNameOf, RuleOf, ValueOf, Values } from "../contract/entry.ts";
import { contentId } from "../parameters/content-id/content-id.ts";
import { contentKey } from "../parameters/content-key/content-key.ts";
import { cookie } from "../parameters/cookie/cookie.ts";
import { customerAuthenticator } from "../parameters/customer-authenticator/customer-authenticator.ts";
import { ek } from "../parameters/ek/ek.ts";
import { errorFormat } from "../parameters/error-format/error-format.ts";
import { expirationTime } from "../parameters/expiration-time/expiration-time.ts";
import { generalFlags } from "../parameters/general-flags/general-flags.ts";
import { hdcpOutputControl } from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import { kek } from "../parameters/kek/kek.ts";
import { keySource } from "../parameters/key-source/key-source.ts";
import { kid } from "../parameters/kid/kid.ts";
import { licenseDuration } from "../parameters/license-duration/license-duration.ts";
import { securityLevel } from "../parameters/security-level/security-level.ts";
import { wvExtension } from "../parameters/wv-extension/wv-extension.ts";
import { assemble, createValues, isPolluted } from "./documented.straight-line.ts";
import type { TokenRequest } from "./token-request.ts";

/** The parameters in canonical order, and how each occurs. @see tables 13 to 16 */
export const documentedEntries = [
  { parameter: customerAuthenticator, occurs: "required" },
  { parameter: errorFormat, occurs: "optional" },
  { parameter: generalFlags, occurs: "optional" },
  { parameter: kek, occurs: "optional" },
  { parameter: kid, occurs: "required", outlivesRequest: true, indexedElsewhere: true },
  { parameter: ek, occurs: "optional", indexedElsewhere: true },
  { parameter: contentKey, occurs: "optional", indexedElsewhere: true },
  { parameter: contentId, occurs: "optional" },
  { parameter: securityLevel, occurs: "required", indexedElsewhere: true },
  { parameter: hdcpOutputControl, occurs: "required", indexedElsewhere: true },
  { parameter: licenseDuration, occurs: "optional" },
  { parameter: wvExtension, occurs: "repeated" },
  { parameter: expirationTime, occurs: "optional" },
  { parameter: cookie, occurs: "optional" },
] as const;

/** The entries of the documented contract, for types that have one property for each of them. */
export type DocumentedEntries = typeof documentedEntries;

/**
 * The name of a parameter of a token request; names are case-sensitive.
 *
 * @see tables 13 to 16
 */
export type ParameterName = NameOf<DocumentedEntries[number]>;

/** The name of a parameter that every request must give, whatever else it gives. */
export type RequiredName = RequiredNameOf<DocumentedEntries>;

/** The canonical value of each parameter; of `wvExtension`, which may be repeated, of one occurrence. */
export type ParameterValues = { [E in DocumentedEntries[number] as NameOf<E>]: ValueOf<E> };

/** The rules of each parameter's value. */
export type ValueRules = { [E in DocumentedEntries[number] as NameOf<E>]: RuleOf<E> };

/** The names of the parameters that may be repeated. */
export type RepeatedName = NameOf<Extract<DocumentedEntries[number], { readonly occurs: "repeated" }>>;

/** The id of a rule of a parameter, or of one across parameters. */
export type ParameterRule = RuleOf<DocumentedEntries[number]> | (typeof keySource)[number]["rule"];

/**
 * The stable id of a rule of the contract: what to translate and to branch on.
 *
 * @see tables 13 to 18, decisions D1 to D17
 */
export type RuleId = ParameterRule | CommonRule;

/** The documented contract: what the page of the service says. */
export const documented: Contract<
  TokenRequest,
  ParameterName,
  ParameterRule,
  Values<DocumentedEntries>
> = /* @__PURE__ */ contractOf(documentedEntries, keySource, { createValues, assemble, isPolluted });

/**
 * The parameter names in canonical order: the order of the tables, and of the canonical body.
 *
 * @example
 * ```ts
 * import { parameterNames } from "widevine-license-token";
 *
 * parameterNames[0]; // => "customerAuthenticator"
 * parameterNames.length; // => 14
 * ```
 *
 * @see tables 13 to 16
 */
export const parameterNames: readonly ParameterName[] = /* @__PURE__ */ namesOf(documentedEntries);

/** Whether `name` is exactly the name of a parameter. */
export function isParameterName(name: string): name is ParameterName {
  return documented.slotsByName.has(name);
}

/** Whether `text` is exactly the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(documented.rules, text);
}

/** The parameter that a rule is about: the first part of its id; `null` for the rules of a body or an input as a whole. */
export function parameterOf(rule: RuleId): ParameterName | null {
  const subject = rule.slice(0, rule.indexOf("."));
  return isParameterName(subject) ? subject : null;
}

/** The ids of all rules, in the order in which those of one value are validated. */
export const ruleIds: readonly RuleId[] = /* @__PURE__ */ listRuleIds();

function listRuleIds(): readonly RuleId[] {
  return Object.freeze(Object.keys(documented.rules).filter(isRuleId));
}
