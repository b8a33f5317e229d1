import { inspect } from "node:util";
import { expect } from "vitest";
import { Fault } from "../../src/fault.ts";
import type { ParameterName } from "../../src/parameter-name.ts";
import type { Parameter } from "../../src/parameters/parameter.ts";
import type { RuleId } from "../../src/rules.ts";

/** An input that is read, the canonical value that it gives, and the canonical text of that. */
export type Accepted = readonly [input: unknown, value: unknown, text: string];

/** An input that is refused, and the rules that it breaks. */
export type Refused = readonly [input: unknown, ...rules: [RuleId, ...RuleId[]]];

/** Each input gives its value, the value its text, and the text and the value themselves the value again. */
export function accepts<A>(
  { read, write }: Parameter<ParameterName, A>,
  cases: readonly Accepted[],
  now?: number,
): void {
  for (const [input, value, text] of cases) {
    const judged = read(input, now);
    expect(judged, inspect(input)).toStrictEqual(value);
    if (judged instanceof Fault) continue; // which has just failed, unless a fault was expected as the value
    expect(write(judged), inspect(input)).toBe(text);
    expect(read(text, now), text).toStrictEqual(value);
    expect(read(judged, now), inspect(judged)).toStrictEqual(value);
  }
}

/** Each input is refused by exactly its rules, in their order. */
export function refuses<A>({ read }: Parameter<ParameterName, A>, cases: readonly Refused[], now?: number): void {
  for (const [input, ...rules] of cases) {
    expect(read(input, now), inspect(input)).toStrictEqual(new Fault(...rules));
  }
}

/** Each of the inputs is refused by exactly one rule. */
export function refusesAll<A>(parameter: Parameter<ParameterName, A>, rule: RuleId, inputs: readonly unknown[]): void {
  refuses(
    parameter,
    inputs.map((input): Refused => [input, rule]),
  );
}
