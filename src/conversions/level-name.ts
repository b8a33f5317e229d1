import { Failure } from "../contract/failure.ts";
import { type ValueRule, wrongType } from "../contract/value-rules.ts";
import type { ParameterName, ParameterRule } from "../contracts/names.ts";
import type { Conversion } from "./conversion.ts";

/** Options of {@link levelName}. */
interface LevelNameOptions<Name extends ParameterName, Level extends number, Rule extends ParameterRule> {
  readonly name: Name;
  readonly rules: Conversion<Name, Level, Rule>["rules"];
  /** The levels by their names. */
  readonly levels: { readonly [name: string]: Level };
  /** The rules that any other string, and a missing value, break; without the latter, nothing is missing. */
  readonly broken: { readonly name: Rule; readonly missing?: Rule };
}

/** Makes the conversion between a level and its name, exactly as the table has it. */
export function levelName<Name extends ParameterName, Level extends number, Rule extends ParameterRule>({
  name,
  rules,
  levels,
  broken,
}: LevelNameOptions<Name, Level, Rule>): Conversion<Name, Level, Rule> {
  const wrongName = new Failure(broken.name);
  const missing = broken.missing === undefined ? undefined : new Failure(broken.missing);
  return {
    name,
    secret: false,
    rules,
    schema: { pattern: Object.keys(levels).join("|") },
    read(input): Level | Failure<Rule | ValueRule> {
      if (missing !== undefined && (input === undefined || input === "")) return missing;
      if (typeof input !== "string") return wrongType;
      const level = Object.hasOwn(levels, input) ? levels[input] : undefined;
      return level ?? wrongName;
    },
    // A level that was forced past the type has no name.
    write: (level) => Object.keys(levels).find((one) => levels[one] === level) ?? `${level}`,
  };
}
