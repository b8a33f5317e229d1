import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import { inCanonicalOrder } from "./canonical-order.ts";
import { flatTuple, independentParameters, occurrences, pairsOfChoice } from "./choices.ts";
import { keyedPairs } from "./keyed-pairs.ts";
import type { Pair } from "./pair.ts";
import { type SampledContract, sampledDocumented } from "./sampled-contract.ts";

/**
 * The pairs of a valid request in canonical order, each text in any encoding variant; by default of the documented contract.
 * Where a contract has several keys, the parameters of a key have no index, or an index each.
 */
export function requestPairs(sampled: SampledContract = sampledDocumented()): fc.Arbitrary<Pair[]> {
  const plain = plainPairs(sampled);
  const pairs = sampled.contract.keyed ? fc.oneof(firstIsPlainest, plain, keyedPairs(sampled)) : plain;
  return pairs.map((all) => inCanonicalOrder(sampled.contract, all));
}

function plainPairs(sampled: SampledContract): fc.Arbitrary<Pair[]> {
  const { parameters, across } = sampled;
  const choices = across.map(({ choices }) =>
    fc.oneof(firstIsPlainest, ...choices.map((choice) => pairsOfChoice(parameters, choice))),
  );
  return flatTuple([...choices, ...independentParameters(sampled).map(occurrences)]);
}
