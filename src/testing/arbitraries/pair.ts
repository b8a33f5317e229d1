import type * as fc from "fast-check";
import type { SampledParameter } from "./sampled-contract.ts";

/** A name and a text, as a body has them before they are encoded; the name of a parameter of a key has an index: `kid.0`. */
export type Pair = readonly [name: string, text: string];

/** A parameter with one of the texts that it accepts, in any encoding variant. */
export function validPair({ name, sample }: SampledParameter): fc.Arbitrary<Pair> {
  return sample.texts.map((text): Pair => [name, text]);
}
