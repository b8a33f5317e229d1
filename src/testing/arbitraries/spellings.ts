import type * as fc from "fast-check";
import { mapNames } from "../../contract/branded.ts";
import { type ParameterName, parameterNames } from "../../contracts/documented.ts";
import { lazily, type Makers } from "../lazily.ts";
import { samples } from "./samples.ts";

/**
 * For each parameter an arbitrary of the texts that it accepts, in any encoding variant; of a repeated one, those of one
 * occurrence.
 *
 * @see tables 13 to 16
 */
export type SpellingArbitraries = { readonly [N in ParameterName]: fc.Arbitrary<string> };

/** The arbitraries of accepted texts, each made on first use. */
export function spellings(): SpellingArbitraries {
  return lazily(mapNames<Makers<SpellingArbitraries>>(parameterNames, (name) => () => samples[name].texts));
}
