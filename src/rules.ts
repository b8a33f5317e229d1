import type { EventErrorCode } from "./event-error-code.ts";
import { isParameterName, type ParameterName } from "./parameter-name.ts";
import { rules as body } from "./rules/body.ts";
import { rules as contentId } from "./rules/content-id.ts";
import { rules as contentKey } from "./rules/content-key.ts";
import { rules as cookie } from "./rules/cookie.ts";
import { rules as customerAuthenticator } from "./rules/customer-authenticator.ts";
import { rules as ek } from "./rules/ek.ts";
import { rules as errorFormat } from "./rules/error-format.ts";
import { rules as expirationTime } from "./rules/expiration-time.ts";
import { rules as generalFlags } from "./rules/general-flags.ts";
import { rules as hdcpOutputControl } from "./rules/hdcp-output-control.ts";
import { rules as input } from "./rules/input.ts";
import { rules as kek } from "./rules/kek.ts";
import { rules as kid } from "./rules/kid.ts";
import { rules as licenseDuration } from "./rules/license-duration.ts";
import { rules as securityLevel } from "./rules/security-level.ts";
import { rules as wvExtension } from "./rules/wv-extension.ts";

type Rules = typeof customerAuthenticator &
  typeof errorFormat &
  typeof generalFlags &
  typeof kek &
  typeof kid &
  typeof ek &
  typeof contentKey &
  typeof contentId &
  typeof securityLevel &
  typeof hdcpOutputControl &
  typeof licenseDuration &
  typeof wvExtension &
  typeof expirationTime &
  typeof cookie &
  typeof body &
  typeof input;

/**
 * The stable id of one of the 39 rules of the contract: what to translate and to branch on.
 *
 * @see tables 13 to 18, decisions D1 to D17
 */
export type RuleId = keyof Rules;

/** What is said of a violation of a rule. */
export interface Violation {
  /** The code with which the service answers; `null` where the page names none: no code is ever invented. */
  readonly code: EventErrorCode | null;
  /** One English sentence: the subject, the rule, what to do; never a value (decision D15). */
  readonly message: string;
}

/** The 39 rules in the order in which those of one value are judged. */
export const rules: { readonly [R in RuleId]: Violation } = Object.freeze({
  ...customerAuthenticator,
  ...errorFormat,
  ...generalFlags,
  ...kek,
  ...kid,
  ...ek,
  ...contentKey,
  ...contentId,
  ...securityLevel,
  ...hdcpOutputControl,
  ...licenseDuration,
  ...wvExtension,
  ...expirationTime,
  ...cookie,
  ...body,
  ...input,
});

/** The ids of all rules, in the order in which those of one value are judged. */
export const ruleIds: readonly RuleId[] = /* @__PURE__ */ idsInOrder();

/** Whether `text` is exactly the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(rules, text);
}

/** The parameter that a rule is about: the first part of its id; `null` for the rules of a body or input as a whole. */
export function parameterOf(rule: RuleId): ParameterName | null {
  const subject = rule.slice(0, rule.indexOf("."));
  return isParameterName(subject) ? subject : null;
}

function idsInOrder(): readonly RuleId[] {
  return Object.freeze(Object.keys(rules).filter(isRuleId));
}
