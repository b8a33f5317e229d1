import type { ParameterName } from "../../../contracts/names.ts";
import type { SampledContract, SampledParameter } from "../sampled-contract.ts";

/** Returns the parameters that must be given beside one: those that each choice with it requires. */
export function companionsOf(
  { parameters, across }: SampledContract,
  name: ParameterName,
): readonly SampledParameter[] {
  const choices = across
    .flatMap(({ choices }) => choices)
    .filter(({ required, optional }) => required.includes(name) || optional.includes(name));
  const isCompanion = (candidate: ParameterName): boolean =>
    candidate !== name && choices.length > 0 && choices.every(({ required }) => required.includes(candidate));
  return parameters.filter((candidate) => isCompanion(candidate.name));
}

/** The parameters that may be given to any valid request that lacks them. */
export function parametersAlone(sampled: SampledContract): readonly SampledParameter[] {
  return sampled.parameters.filter(({ name }) => companionsOf(sampled, name).length === 0);
}
