import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Choice, SampleAcross } from "../../contract/sampling/sample-across.ts";
import type { ParameterName } from "../../contracts/names.ts";
import { flatTuple, independentParameters, occurrences, pairsOfChoice } from "./choices.ts";
import { toKey } from "./key-index.ts";
import type { Pair } from "./pair.ts";
import type { SampledContract, SampledParameter } from "./sampled-contract.ts";

/** Some of the pairs of a request with several keys. */
interface Part {
  readonly beside: readonly Pair[];
  /** Those of each key, without an index. */
  readonly keys: readonly (readonly Pair[])[];
}

/** The most keys that a generated request has. */
const most = 3;

/** The pairs of a valid request with one to three keys, each with an index, in no order. */
export function keyedPairs(sampled: SampledContract): fc.Arbitrary<Pair[]> {
  const { contract, parameters, across } = sampled;
  const { ofKey, beside } = divide(independentParameters(sampled));
  const independent = partOf(flatTuple(beside.map(occurrences)), flatTuple(ofKey.map(occurrences)));
  const choices = across.map((sample) =>
    fc.oneof(firstIsPlainest, ...sample.choices.map((choice) => partOfChoice(parameters, sample, choice))),
  );
  const count = fc.integer({ min: 1, max: most });
  return fc.tuple(count, independent, ...choices).map(([count, ...parts]) => {
    const keys = Array.from({ length: count }, (_, index) => {
      return parts
        .flatMap(({ keys }) => keys.slice(index, index + 1).flat())
        .map((pair) => toKey(contract, pair, index));
    });
    return [...parts.flatMap(({ beside }) => beside), ...keys.flat()];
  });
}

/** The choices of the keys of a request that gives some parameters: beside the keys they require exactly these. */
export function choicesWith(
  parameters: readonly SampledParameter[],
  { choices }: SampleAcross<ParameterName>,
  given: readonly ParameterName[],
): readonly Choice<ParameterName>[] {
  const { beside } = divide(parameters);
  return choices.filter(({ required }) => beside.every(({ name }) => required.includes(name) === given.includes(name)));
}

/** What a choice gives beside the keys; each key then makes a choice of its own. */
function partOfChoice(
  parameters: readonly SampledParameter[],
  sample: SampleAcross<ParameterName>,
  choice: Choice<ParameterName>,
): fc.Arbitrary<Part> {
  const { ofKey, beside } = divide(parameters);
  const choices = choicesWith(parameters, sample, choice.required);
  const inKey = fc.oneof(firstIsPlainest, ...choices.map((one) => pairsOfChoice(ofKey, one)));
  return partOf(pairsOfChoice(beside, choice), inKey);
}

function partOf(beside: fc.Arbitrary<Pair[]>, inKey: fc.Arbitrary<Pair[]>): fc.Arbitrary<Part> {
  return fc.record({ beside, keys: fc.array(inKey, { minLength: most, maxLength: most }) });
}

function divide(parameters: readonly SampledParameter[]): Record<"ofKey" | "beside", readonly SampledParameter[]> {
  return {
    ofKey: parameters.filter(({ isPerKey }) => isPerKey),
    beside: parameters.filter(({ isPerKey }) => !isPerKey),
  };
}
