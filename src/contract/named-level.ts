import { isDecimal } from "../text/decimal.ts";
import { Failure } from "./failure.ts";
import type { Parameter } from "./parameter.ts";
import type { RuleDefinitions } from "./rule-definition.ts";
import { wrongType } from "./value-rules.ts";
import { writeInteger } from "./write-integer.ts";

/** A parameter whose values are a few integers with names. */
export interface LevelParameter<Name extends string, Level extends number, Rule extends string>
  extends Parameter<Name, Level, Rule> {
  /** Writes a level, also one that only another contract has. */
  write(level: number): string;
}

/** The names of levels by their values: the compiler compares them with the levels by their names. */
export type LevelNames<Levels extends { readonly [name: string]: number }> = {
  readonly [Name in keyof Levels as Levels[Name]]: Name;
};

/** Options of {@link namedLevel}. */
interface NamedLevelOptions<Name extends string, Level extends number, Rule extends string> {
  readonly name: Name;
  readonly rules: RuleDefinitions<Rule>;
  /** The levels by their names. */
  readonly levels: { readonly [name: string]: Level };
  /**
   * The rules that a non-integer, an integer that is no level, and a missing value break; one rule may stand for the first
   * two. Without a rule for it, a missing value is of the wrong type.
   */
  readonly broken: { readonly integer: Rule; readonly range: Rule; readonly missing?: Rule };
}

/**
 * Makes a parameter whose values are a few integers with names, read as a number or as decimal text.
 *
 * @see decision D7: text has neither sign nor leading zero; the text -1 is no integer, the number -1 is one; -0 is 0
 */
export function namedLevel<Name extends string, Level extends number, Rule extends string>({
  name,
  rules,
  levels,
  broken,
}: NamedLevelOptions<Name, Level, Rule>): LevelParameter<Name, Level, Rule> {
  const all = Object.values(levels);
  const byNumber = new Map<number, Level>(all.map((level) => [level, level]));
  const byText = new Map<string, Level>(all.map((level) => [`${level}`, level]));
  const missing = broken.missing === undefined ? wrongType : new Failure(broken.missing);
  const integer = new Failure(broken.integer);
  const range = new Failure(broken.range);
  return {
    name,
    secret: false,
    rules,
    read(input, _now, classes) {
      if (typeof input === "string") return byText.get(input) ?? (isDecimal(input, classes) ? range : integer);
      if (input === undefined) return missing;
      if (typeof input !== "number") return wrongType;
      // A Map finds 0 for -0.
      return Number.isSafeInteger(input) ? (byNumber.get(input) ?? range) : integer;
    },
    write: writeInteger,
  };
}
