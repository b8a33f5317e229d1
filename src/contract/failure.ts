/**
 * Returned by `read` instead of a value when the input breaks a rule. A class, so that it cannot be confused with a valid
 * string; two rules only where the type and the payload of an extension are both wrong (decision D14). Frozen, because
 * each is created once and returned many times.
 */
export class Failure<Rule extends string = string> {
  readonly rules: readonly [Rule, ...Rule[]];

  constructor(...rules: readonly [Rule, ...Rule[]]) {
    this.rules = Object.freeze(rules);
    Object.freeze(this);
  }
}
