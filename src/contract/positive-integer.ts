import { isDecimal } from "../text/decimal.ts";
import { type Branded, mint } from "./branded.ts";
import { Failure } from "./failure.ts";
import type { Parameter } from "./parameter.ts";
import type { RuleDefinitions } from "./rule-definition.ts";
import { wrongType } from "./value-rules.ts";
import { writeInteger } from "./write-integer.ts";

/** Options of {@link positiveInteger}. */
interface PositiveIntegerOptions<Name extends string, Rule extends string> {
  readonly name: Name;
  readonly rules: RuleDefinitions<Rule>;
  /** The rule that all else than a positive integer up to 2^53 - 1 breaks. */
  readonly integer: Rule;
}

/**
 * Makes a parameter whose values are the integers from 1 to 2^53 - 1, read as a number or as decimal text.
 *
 * @see decision D7: text has neither sign nor leading zero
 */
export function positiveInteger<Name extends string, Brand extends string, Rule extends string>({
  name,
  rules,
  integer,
}: PositiveIntegerOptions<Name, Rule>): Parameter<Name, Branded<number, Brand>, Rule> {
  const failure = new Failure(integer);
  return {
    name,
    secret: false,
    rules,
    read(input, _now, classes) {
      if (typeof input !== "string" && typeof input !== "number") return wrongType;
      if (typeof input === "string" && !isDecimal(input, classes)) return failure;
      const number = Number(input);
      return Number.isSafeInteger(number) && number > 0 ? mint<Branded<number, Brand>>(number) : failure;
    },
    write: writeInteger,
  };
}
