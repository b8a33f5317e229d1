import * as fc from "fast-check";
import { Failure } from "../../../contract/failure.ts";
import type { Parameter } from "../../../contract/parameter.ts";
import type { Mutation, TimedText } from "../../../contract/sampling/sample.ts";
import type { documented, ParameterName, RuleId } from "../../../contracts/documented.ts";
import { toIssue } from "../../../contracts/issue.ts";
import { type Pair, validPair } from "../pair.ts";
import { type Mutate, without } from "./broken-request.ts";
import { companionsOf } from "./companions.ts";

/** Breaks a rule of a parameter as its samples say. */
export function mutateParameter(
  { name, parameter, isRepeated }: (typeof documented.slots)[number],
  rule: RuleId,
  mutation: Mutation,
): fc.Arbitrary<Mutate> {
  if (mutation === "missing") return omit(parameter, rule);
  const texts = breaking(parameter, rule, mutation);
  return isRepeated ? insert(name, rule, texts) : replace(name, rule, texts);
}

/** Leaves a parameter out, or gives it the empty text where that means the same. */
function omit(parameter: Parameter<ParameterName>, rule: RuleId): fc.Arbitrary<Mutate> {
  const { name } = parameter;
  const issue = toIssue(rule);
  const empty: readonly Pair[] = breaks(parameter, rule, { text: "" }) ? [[name, ""]] : [];
  return fc
    .constantFrom([], empty)
    .map((given) => (pairs) => ({ pieces: [...without(pairs, name), ...given], now: undefined, issue }));
}

/** Gives a parameter one of the texts. */
function replace(name: ParameterName, rule: RuleId, texts: fc.Arbitrary<Text>): fc.Arbitrary<Mutate> {
  const issue = toIssue(rule);
  const companions = companionsOf(name);
  return fc.tuple(texts, ...companions.map(validPair)).map(([{ text, now }, ...beside]): Mutate => {
    return (pairs) => ({
      pieces: [...without(pairs, name, ...companions), ...beside, [name, text]],
      now,
      issue,
    });
  });
}

/** Adds one of the texts at any place among the occurrences of a repeated parameter. */
function insert(name: ParameterName, rule: RuleId, texts: fc.Arbitrary<Text>): fc.Arbitrary<Mutate> {
  return fc.tuple(texts, fc.nat()).map(([{ text, now }, place]): Mutate => {
    return (pairs) => {
      const occurrences: Pair[] = pairs.filter((pair) => pair[0] === name);
      const index = place % (occurrences.length + 1);
      const pieces = [...without(pairs, name), ...occurrences.toSpliced(index, 0, [name, text])];
      return { pieces, now, issue: toIssue(rule, { index }) };
    };
  });
}

/** A text of a parameter, and the time of validation where it has an effect. */
type Text = Omit<TimedText, "now"> & Partial<TimedText>;

/** Keeps the texts that break this rule of the parameter and no other. */
function breaking(parameter: Parameter, rule: RuleId, texts: fc.Arbitrary<string | TimedText>): fc.Arbitrary<Text> {
  return texts
    .map((text): Text => (typeof text === "string" ? { text } : text))
    .filter((text) => breaks(parameter, rule, text));
}

function breaks({ read }: Parameter, rule: RuleId, { text, now }: Text): boolean {
  const value = read(text, now);
  return value instanceof Failure && value.rules.join() === rule;
}
