import type { Contract as AnyContract, WithRules } from "../../contract/contract.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import type { SampleAcross } from "../../contract/sampling/sample-across.ts";
import type { Slot } from "../../contract/slot.ts";
import type { Contract } from "../../contracts/contract.ts";
import { documented } from "../../contracts/documented.ts";
import type { ParameterName, ParameterRule } from "../../contracts/names.ts";
import { observed } from "../../contracts/observed.ts";
import type { ObservedTokenRequest } from "../../contracts/observed-token-request.ts";
import type { TokenRequest } from "../../contracts/token-request.ts";
import { observedSamples } from "./observed-samples.ts";
import { samples, samplesAcross } from "./samples.ts";

/** A contract with its samples: all that its arbitraries are made of. */
export interface SampledContract<Request extends object = object> {
  readonly contract: Contract<Request> & WithRules<string>;
  /** The parameters in canonical order. */
  readonly parameters: readonly SampledParameter[];
  /** The samples of the rules across parameters. */
  readonly across: readonly SampleAcross<ParameterName>[];
}

/** A parameter as it occurs in a contract, with its samples. */
export interface SampledParameter extends Slot<ParameterName, unknown, ParameterRule> {
  readonly sample: Sample;
}

/** The documented contract with its samples. */
export function sampledDocumented(): SampledContract<TokenRequest> {
  return { contract: documented, parameters: withSamples(documented, samples), across: samplesAcross() };
}

/** The observed contract with its samples. */
export function sampledObserved(): SampledContract<ObservedTokenRequest> {
  return { contract: observed, parameters: withSamples(observed, observedSamples), across: samplesAcross() };
}

function withSamples<Name extends ParameterName>(
  { slots }: Pick<AnyContract<object, Name, ParameterRule>, "slots">,
  samples: { readonly [N in Name]: Sample<N> },
): readonly SampledParameter[] {
  return slots.map((slot) => ({ ...slot, sample: samples[slot.name] }));
}
