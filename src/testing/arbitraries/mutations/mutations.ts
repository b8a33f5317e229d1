import * as fc from "fast-check";
import type { RuleId } from "../../../contracts/names.ts";
import { keyIndexes } from "../key-index.ts";
import { type SampledContract, sampledDocumented } from "../sampled-contract.ts";
import { mutationsAcross } from "./across-mutations.ts";
import { bodyMutations } from "./body-mutations.ts";
import type { Mutate, MutateKey } from "./broken-request.ts";
import { keyMutations } from "./key-mutations.ts";
import { mutateParameter } from "./parameter-mutations.ts";

/**
 * How each rule is broken that a body of well-formed text can break alone, by the ids of the rules; by default of the
 * documented contract.
 */
export function mutations(sampled: SampledContract = sampledDocumented()): {
  readonly [R in RuleId]?: fc.Arbitrary<Mutate>;
} {
  const { contract, parameters, across } = sampled;
  const isRule = (text: string): text is RuleId => Object.hasOwn(contract.rules, text);
  const ofParameters = parameters.flatMap((parameter) =>
    Object.entries(parameter.sample.mutations).flatMap(([rule, mutation]) =>
      isRule(rule) && mutation !== null ? [[rule, mutateParameter(sampled, parameter, rule, mutation)] as const] : [],
    ),
  );
  const all = [
    ...ofParameters,
    ...across.flatMap((sample) => mutationsAcross(sampled, sample)),
    ...Object.entries(bodyMutations(sampled)),
    ...Object.entries(contract.keyed ? keyMutations(sampled) : {}),
  ];
  const broken = all.flatMap(([rule, mutation]) => (mutation ? [[rule, inAnyKey(sampled, mutation)]] : []));
  return Object.fromEntries(broken);
}

/** Applies a mutation to any key of a request that has several. */
function inAnyKey({ contract }: SampledContract, mutation: fc.Arbitrary<MutateKey>): fc.Arbitrary<Mutate> {
  if (contract.keyed === undefined) return mutation.map((mutate) => (pairs) => mutate(pairs, undefined));
  return fc.tuple(mutation, fc.nat()).map(([mutate, place]) => (pairs) => {
    const indexes = keyIndexes(contract, pairs);
    return mutate(pairs, indexes[place % indexes.length]);
  });
}
