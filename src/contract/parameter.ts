import type { Failure } from "./failure.ts";
import type { RuleDefinitions } from "./rule-definition.ts";
import { type ValueRule, valueRules } from "./value-rules.ts";

/** One parameter: its name, its rules, and how its value is read and written. How it occurs is said by a contract's entry. */
export interface Parameter<Name extends string = string, Value = unknown, Rule extends string = string> {
  /** Its name in a body. */
  readonly name: Name;
  /** Whether its values must never reach a log. */
  readonly secret: boolean;
  /** Its rules, in the order in which they are validated. */
  readonly rules: RuleDefinitions<Rule>;
  /**
   * Validates a string or a typed value: returns its canonical value, or the first rule that it breaks; never throws.
   *
   * `undefined` stands for a required parameter that is missing. `now` is in whole milliseconds since the epoch; without it
   * the rules that need a clock are not validated (decision D10). `classes` is the union of the character classes of a
   * string, where the caller knows it.
   */
  read(input: unknown, now?: number, classes?: number): Value | Failure<Rule | ValueRule>;
  /** Writes the canonical text of a value, whose type is that of `read`: some parameters write more than they read. */
  write(value: NoInfer<Value>): string;
}

/** A parameter whose values are secret. */
export interface SecretParameter<Name extends string, Value, Rule extends string> extends Parameter<Name, Value, Rule> {
  readonly secret: true;
}

/** A parameter whose text has parts: V8 would join them first, to escape them character by character. */
export interface PartedParameter<Name extends string, Value, Rule extends string> extends Parameter<Name, Value, Rule> {
  /** Writes the canonical text with `escapePart` applied to each part. */
  writeEscaped(value: Value, escapePart: (part: string) => string): string;
}

/** The definitions of all rules that a value of a parameter can break. */
export function valueRulesOf<Rule extends string>({
  rules,
}: {
  readonly rules: RuleDefinitions<Rule>;
}): RuleDefinitions<Rule | ValueRule> {
  return { ...valueRules, ...rules };
}
