import type * as fc from "fast-check";
import { mapNames } from "../../contract/branded.ts";
import { Failure } from "../../contract/failure.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import type { ParameterValues } from "../../contracts/documented.ts";
import type { Makers } from "../lazily.ts";

/**
 * For each parameter an arbitrary of its canonical values; of a repeated one, those of one occurrence.
 *
 * @see tables 13 to 16
 */
export type ValueArbitraries<Values = ParameterValues> = { readonly [N in keyof Values]: fc.Arbitrary<Values[N]> };

/** The functions that make the arbitraries of canonical values. */
export function valueMakers<Values>(
  names: readonly (keyof Values & string)[],
  samples: { readonly [N in keyof Values & string]: Sample<N, Values[N]> },
): Makers<ValueArbitraries<Values>> {
  return mapNames<Makers<ValueArbitraries<Values>>>(names, (name) => () => valuesOf(samples[name]));
}

function valuesOf<Value>({ parameter, texts }: Sample<string, Value>): fc.Arbitrary<Value> {
  return texts.map((text) => parameter.read(text)).filter(isValue);
}

/** True for all of them: the texts are those that are accepted. */
function isValue<A>(read: A | Failure): read is A {
  return !(read instanceof Failure);
}
