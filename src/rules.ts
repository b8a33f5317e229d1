import type { EventErrorCode } from "./event-error-code.ts";
import { isParameterName, type ParameterName } from "./parameter-name.ts";

/** The 39 rules in the order in which those of one value are judged, each with the code of its violation. */
const codes = {
  "customerAuthenticator.missing": -2017,
  "customerAuthenticator.characters": -2018,
  "errorFormat.value": -3004,
  "generalFlags.value": -5003,
  "kek.format": -4024,
  "kid.missing": -4018,
  "kid.hex": -4020,
  "kid.length": -4021,
  "kid.name": -4022,
  "ek.format": -4024,
  "ek.requires-kek": -4024,
  "ek.unwrap": -4024,
  "contentKey.missing": -2005,
  "contentKey.hex": -2027,
  "contentId.text": null,
  "securityLevel.missing": -7003,
  "securityLevel.value": -7004,
  "hdcpOutputControl.missing": -7006,
  "hdcpOutputControl.integer": -2008,
  "hdcpOutputControl.range": -2034,
  "licenseDuration.integer": -7007,
  "wvExtension.shape": -7009,
  "wvExtension.type": -2036,
  "wvExtension.payload-missing": -2035,
  "wvExtension.payload-base64": -2037,
  "wvExtension.wudo-length": -2040,
  "expirationTime.format": -2002,
  "expirationTime.zone": -2002,
  "expirationTime.date": -2002,
  "expirationTime.lifetime": -2002,
  "expirationTime.past": -2002,
  "cookie.length": -2033,
  "cookie.text": -2033,
  "body.percent-encoding": null,
  "body.utf-8": null,
  "body.unknown-parameter": null,
  "body.duplicate-parameter": null,
  "body.too-many-issues": null,
  "input.type": null,
} as const;

/**
 * The stable id of one of the 39 rules of the contract: what to translate and to branch on.
 *
 * @see tables 13 to 18, decisions D1 to D17
 */
export type RuleId = keyof typeof codes;

/** The ids of all rules, in the order in which those of one value are judged. */
export const ruleIds: readonly RuleId[] = Object.freeze(Object.keys(codes).filter(isRuleId));

/** Whether `text` is exactly the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(codes, text);
}

/** The code with which the service answers a violation; `null` where the page names none: no code is ever invented. */
export function codeOf(rule: RuleId): EventErrorCode | null {
  return codes[rule];
}

/** The parameter that a rule is about: the first part of its id; `null` for the rules of a body or input as a whole. */
export function parameterOf(rule: RuleId): ParameterName | null {
  const subject = rule.slice(0, rule.indexOf("."));
  return isParameterName(subject) ? subject : null;
}
