import type { RuleId } from "./rules.ts";

/**
 * What reading a value gives in its place when it breaks a rule, so that no text can be mistaken for it; two rules only
 * where the type and the payload of a `wvExtension` are both wrong (decision D14).
 */
export class Fault {
  readonly rules: readonly RuleId[];

  constructor(...rules: readonly [RuleId, ...RuleId[]]) {
    this.rules = rules;
  }
}
