import type * as fc from "fast-check";
import { mapNames } from "../../contract/branded.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import type { DocumentedName } from "../../contracts/documented.ts";
import type { ParameterName } from "../../contracts/names.ts";
import { lazily, type Makers } from "../lazily.ts";

/**
 * For each parameter an arbitrary of the texts that it accepts, in any encoding variant; of a repeated one, those of one
 * occurrence.
 *
 * @see tables 13 to 16
 */
export type SpellingArbitraries<Name extends ParameterName = DocumentedName> = {
  readonly [N in Name]: fc.Arbitrary<string>;
};

/** The arbitraries of accepted texts, each made on first use. */
export function spellings<Name extends ParameterName>(
  names: readonly Name[],
  samples: { readonly [N in Name]: Sample<N> },
): SpellingArbitraries<Name> {
  return lazily(mapNames<Makers<SpellingArbitraries<Name>>>(names, (name) => () => samples[name].texts));
}
