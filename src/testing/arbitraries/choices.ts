import * as fc from "fast-check";
import type { Choice, SampleAcross } from "../../contract/sampling/sample-across.ts";
import type { ParameterName } from "../../contracts/names.ts";
import { type Pair, validPair } from "./pair.ts";
import type { SampledContract, SampledParameter } from "./sampled-contract.ts";

/** The names of the parameters that a rule across them looks at. */
export function namesOf({ choices }: SampleAcross<ParameterName>): readonly ParameterName[] {
  return choices.flatMap(({ required, optional }) => [...required, ...optional]);
}

/** The parameters that no rule across parameters looks at. */
export function independentParameters({ parameters, across }: SampledContract): readonly SampledParameter[] {
  const chosen = new Set(across.flatMap(namesOf));
  return parameters.filter(({ name }) => !chosen.has(name));
}

/** The parameters that a choice makes of some. */
export function pairsOfChoice(
  parameters: readonly SampledParameter[],
  { required, optional }: Choice<ParameterName>,
): fc.Arbitrary<Pair[]> {
  return flatTuple([
    ...parameters.filter(({ name }) => required.includes(name)).map(once),
    ...parameters.filter(({ name }) => optional.includes(name)).map(atMostOnce),
  ]);
}

/** A parameter as often as it may occur. */
export function occurrences(parameter: SampledParameter): fc.Arbitrary<Pair[]> {
  if (parameter.isRepeated) return fc.array(validPair(parameter), { maxLength: 4 });
  return parameter.isRequired ? once(parameter) : atMostOnce(parameter);
}

/** The pairs of all of the arbitraries, in one list. */
export function flatTuple(arbitraries: readonly fc.Arbitrary<readonly Pair[]>[]): fc.Arbitrary<Pair[]> {
  return fc.tuple(...arbitraries).map((groups) => groups.flat());
}

/** A parameter that is given once. */
export function once(parameter: SampledParameter): fc.Arbitrary<Pair[]> {
  return fc.tuple(validPair(parameter));
}

function atMostOnce(parameter: SampledParameter): fc.Arbitrary<Pair[]> {
  return fc.option(once(parameter), { nil: [] });
}
