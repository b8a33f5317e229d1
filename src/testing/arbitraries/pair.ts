import type * as fc from "fast-check";
import type { ParameterName } from "../../contracts/documented.ts";
import { samples } from "./samples.ts";

/** A parameter's name and its text, as a body has them before it is encoded. */
export type Pair<Name extends string = string> = readonly [name: Name, text: string];

/** A parameter with one of the texts that it accepts, in any encoding variant. */
export function validPair<N extends ParameterName>(name: N): fc.Arbitrary<Pair<N>> {
  return samples[name].texts.map((text): Pair<N> => [name, text]);
}
