import { inspect } from "node:util";
import { expect } from "vitest";
import { Failure } from "../../src/contract/failure.ts";
import type { Parameter } from "../../src/contract/parameter.ts";
import type { ValueRule } from "../../src/contract/value-rules.ts";

/** An accepted input, its canonical value, and the canonical string that `write` returns for the value. */
export type Accepted = readonly [input: unknown, value: unknown, written: string];

/** A refused input, and the ids of its rules. */
export type Refused<Rule extends string> = readonly [input: unknown, ...rules: [Rule, ...Rule[]]];

/** Expects `read` to return the value for each input, and again for the written string and for the value itself. */
export function accepts<A>({ read, write }: Parameter<string, A>, cases: readonly Accepted[], now?: number): void {
  for (const [input, value, written] of cases) {
    const actual = read(input, now);
    expect(actual, inspect(input)).toStrictEqual(value);
    if (actual instanceof Failure) continue; // narrows the type; the assertion above has already failed
    expect(write(actual), inspect(input)).toBe(written);
    expect(read(written, now), written).toStrictEqual(value);
    expect(read(actual, now), inspect(actual)).toStrictEqual(value);
  }
}

/** Expects `read` to refuse each input by exactly its rules, in order. */
export function refuses<A, Rule extends string>(
  { read }: Parameter<string, A, Rule>,
  cases: readonly Refused<NoInfer<Rule> | ValueRule>[],
  now?: number,
): void {
  for (const [input, ...rules] of cases) {
    expect(read(input, now), inspect(input)).toStrictEqual(new Failure(...rules));
  }
}

/** Expects `read` to refuse all inputs by the same single rule. */
export function refusesAll<A, Rule extends string>(
  parameter: Parameter<string, A, Rule>,
  rule: NoInfer<Rule> | ValueRule,
  inputs: readonly unknown[],
): void {
  refuses(
    parameter,
    inputs.map((input): Refused<NoInfer<Rule> | ValueRule> => [input, rule]),
  );
}
