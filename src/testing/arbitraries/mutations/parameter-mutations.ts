import * as fc from "fast-check";
import { Failure } from "../../../contract/failure.ts";
import type { Parameter } from "../../../contract/parameter.ts";
import type { Mutation, TimedText } from "../../../contract/sampling/sample.ts";
import type { RuleId } from "../../../contracts/names.ts";
import { keyIndexes, locate, nameInKey, toKey } from "../key-index.ts";
import { type Pair, validPair } from "../pair.ts";
import type { SampledContract, SampledParameter } from "../sampled-contract.ts";
import { type MutateKey, without } from "./broken-request.ts";
import { companionsOf } from "./companions.ts";

/** Breaks a rule of a parameter as its samples say. */
export function mutateParameter(
  sampled: SampledContract,
  parameter: SampledParameter,
  rule: RuleId,
  mutation: Mutation,
): fc.Arbitrary<MutateKey> {
  if (mutation === "missing") return omit(sampled, parameter, rule);
  const texts = breaking(parameter, rule, mutation);
  return parameter.isRepeated ? insert(sampled, parameter, rule, texts) : replace(sampled, parameter, rule, texts);
}

/** Leaves a parameter out, or gives it the empty text where that means the same. */
function omit({ contract }: SampledContract, parameter: SampledParameter, rule: RuleId): fc.Arbitrary<MutateKey> {
  const mayBeEmpty = breaks(parameter, rule, { text: "" });
  return fc.constantFrom(...(mayBeEmpty ? [false, true] : [false])).map((isEmpty): MutateKey => {
    return (pairs, index) => {
      const name = nameInKey(parameter, index);
      const others = without(pairs, name);
      // A key of which nothing else is given would not be given itself.
      const isGone = index !== undefined && !keyIndexes(contract, others).includes(index);
      const empty: readonly Pair[] = isEmpty || isGone ? [[name, ""]] : [];
      const issue = contract.createIssue(rule, locate(parameter, index));
      return { pieces: [...others, ...empty], now: undefined, issue };
    };
  });
}

/** Gives a parameter one of the texts. */
function replace(
  sampled: SampledContract,
  parameter: SampledParameter,
  rule: RuleId,
  texts: fc.Arbitrary<Text>,
): fc.Arbitrary<MutateKey> {
  const { contract } = sampled;
  const companions = companionsOf(sampled, parameter.name);
  return fc.tuple(texts, ...companions.map(validPair)).map(([{ text, now }, ...beside]): MutateKey => {
    return (pairs, index) => {
      const names = [parameter, ...companions].map((one) => nameInKey(one, index));
      const given: readonly Pair[] = [...beside, [parameter.name, text]];
      const pieces = [...without(pairs, ...names), ...given.map((pair) => toKey(contract, pair, index))];
      return { pieces, now, issue: contract.createIssue(rule, locate(parameter, index)) };
    };
  });
}

/** Adds one of the texts at any place among the occurrences of a repeated parameter. */
function insert(
  { contract }: SampledContract,
  { name }: SampledParameter,
  rule: RuleId,
  texts: fc.Arbitrary<Text>,
): fc.Arbitrary<MutateKey> {
  return fc.tuple(texts, fc.nat()).map(([{ text, now }, place]): MutateKey => {
    return (pairs) => {
      const occurrences = pairs.filter((pair) => pair[0] === name);
      const index = place % (occurrences.length + 1);
      const pieces = [...without(pairs, name), ...occurrences.toSpliced(index, 0, [name, text])];
      return { pieces, now, issue: contract.createIssue(rule, { parameter: name, index }) };
    };
  });
}

/** A text of a parameter, and the time of validation where it has an effect. */
type Text = Omit<TimedText, "now"> & Partial<TimedText>;

/** Keeps the texts that break this rule of the parameter and no other. */
function breaking(
  parameter: SampledParameter,
  rule: RuleId,
  texts: fc.Arbitrary<string | TimedText>,
): fc.Arbitrary<Text> {
  return texts
    .map((text): Text => (typeof text === "string" ? { text } : text))
    .filter((text) => breaks(parameter, rule, text));
}

function breaks({ parameter }: { readonly parameter: Parameter }, rule: RuleId, { text, now }: Text): boolean {
  const value = parameter.read(text, now);
  return value instanceof Failure && value.rules.join() === rule;
}
