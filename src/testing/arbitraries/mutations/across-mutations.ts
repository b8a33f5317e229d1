import * as fc from "fast-check";
import type { SampleAcross } from "../../../contract/sampling/sample-across.ts";
import type { ParameterName, RuleId } from "../../../contracts/names.ts";
import { namesOf } from "../choices.ts";
import { keyIndexes, locate, nameInKey, toKey } from "../key-index.ts";
import { choicesWith } from "../keyed-pairs.ts";
import { validPair } from "../pair.ts";
import type { SampledContract } from "../sampled-contract.ts";
import { type MutateKey, without } from "./broken-request.ts";

/** Breaks each rule across parameters that decoding validates. */
export function mutationsAcross(
  sampled: SampledContract,
  sample: SampleAcross<ParameterName>,
): readonly (readonly [RuleId, fc.Arbitrary<MutateKey> | null | undefined])[] {
  return sampled.contract.rulesAcross.map(({ rule, parameter }) => {
    const given = sample.mutations[rule];
    return [rule, given && mutateAcross(sampled, sample, given, { rule, parameter })];
  });
}

/**
 * Breaks a rule across parameters: of those that it looks at, only these are given. The other keys of the request get what
 * they then need.
 */
function mutateAcross(
  { contract, parameters }: SampledContract,
  sample: SampleAcross<ParameterName>,
  given: readonly ParameterName[],
  { rule, parameter }: { readonly rule: RuleId; readonly parameter: ParameterName },
): fc.Arbitrary<MutateKey> {
  const concerned = parameters.filter(({ name }) => namesOf(sample).includes(name));
  const needed = choicesWith(parameters, sample, given)[0]?.required ?? [];
  const inOthers = concerned.filter(({ name, isPerKey }) => isPerKey && needed.includes(name));
  const pairsOf = (some: typeof concerned) => fc.tuple(...some.map(validPair));
  return fc
    .tuple(pairsOf(concerned.filter(({ name }) => given.includes(name))), pairsOf(inOthers))
    .map(([added, addedToOthers]): MutateKey => {
      return (pairs, index) => {
        const others = keyIndexes(contract, pairs).filter((other) => other !== index);
        const removed = [index, ...others].flatMap((key) => concerned.map((one) => nameInKey(one, key)));
        const pieces = [
          ...without(pairs, ...removed),
          ...added.map((pair) => toKey(contract, pair, index)),
          ...others.flatMap((other) => addedToOthers.map((pair) => toKey(contract, pair, other))),
        ];
        const isPerKey = concerned.some(({ name, isPerKey }) => name === parameter && isPerKey);
        const issue = contract.createIssue(rule, locate({ name: parameter, isPerKey }, index));
        return { pieces, now: undefined, issue };
      };
    });
}
