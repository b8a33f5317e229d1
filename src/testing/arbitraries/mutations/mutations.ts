import type * as fc from "fast-check";
import type { Sample } from "../../../contract/sampling/sample.ts";
import type { SampleAcross } from "../../../contract/sampling/sample-across.ts";
import { documented, isRuleId, type ParameterName, type RuleId } from "../../../contracts/documented.ts";
import { samples, samplesAcross } from "../samples.ts";
import { mutateAcross } from "./across-mutations.ts";
import { bodyMutations } from "./body-mutations.ts";
import type { Mutate } from "./broken-request.ts";
import { mutateParameter } from "./parameter-mutations.ts";

type MutationOf = readonly [rule: RuleId, mutation: fc.Arbitrary<Mutate>];

/** How each rule is broken that a body of well-formed text can break alone, by the ids of the rules. */
export function mutations(): { readonly [R in RuleId]?: fc.Arbitrary<Mutate> } {
  return Object.fromEntries([
    ...documented.slots.flatMap((slot) => mutationsOfParameter(slot, samples[slot.name])),
    ...samplesAcross().flatMap(mutationsAcross),
    ...rulesOf(bodyMutations()),
  ]);
}

function mutationsOfParameter(slot: (typeof documented.slots)[number], sample: Sample): readonly MutationOf[] {
  return rulesOf(sample.mutations).map(([rule, mutation]) => [rule, mutateParameter(slot, rule, mutation)]);
}

function mutationsAcross(sample: SampleAcross<ParameterName>): readonly MutationOf[] {
  return rulesOf(sample.mutations).map(([rule, given]) => [rule, mutateAcross(sample, rule, given)]);
}

/** The rules that have a mutation, each with it. */
function rulesOf<M>(mutations: { readonly [rule: string]: M | null }): readonly (readonly [RuleId, M])[] {
  return Object.entries(mutations).flatMap(([rule, mutation]): [RuleId, M][] =>
    isRuleId(rule) && mutation !== null ? [[rule, mutation]] : [],
  );
}
