import type { ParameterName } from "../../../contracts/documented.ts";
import { samplesAcross } from "../samples.ts";

/** Returns the parameters that must be given beside one: those that each choice with it requires. */
export function companionsOf(name: ParameterName): readonly ParameterName[] {
  const choices = samplesAcross()
    .flatMap(({ choices }) => choices)
    .filter(({ required, optional }) => required.includes(name) || optional.includes(name));
  const candidates = choices.flatMap(({ required }) => required).filter((candidate) => candidate !== name);
  const companions = candidates.filter((candidate) => choices.every(({ required }) => required.includes(candidate)));
  return [...new Set(companions)];
}

/** Whether a parameter may be given to any valid request that lacks it. */
export function isIndependent({ name }: { readonly name: ParameterName }): boolean {
  return companionsOf(name).length === 0;
}
