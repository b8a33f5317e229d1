import type * as fc from "fast-check";
import { mapNames } from "../../contract/branded.ts";
import { Failure } from "../../contract/failure.ts";
import { type ParameterName, type ParameterValues, parameterNames } from "../../contracts/documented.ts";
import type { Makers } from "../lazily.ts";
import { samples } from "./samples.ts";

/**
 * For each parameter an arbitrary of its canonical values; of a repeated one, those of one occurrence.
 *
 * @see tables 13 to 16
 */
export type ValueArbitraries = { readonly [N in ParameterName]: fc.Arbitrary<ParameterValues[N]> };

/** The functions that make the arbitraries of canonical values. */
export function valueMakers(): Makers<ValueArbitraries> {
  return mapNames<Makers<ValueArbitraries>>(parameterNames, (name) => () => valuesOf(name));
}

function valuesOf<N extends ParameterName>(name: N): fc.Arbitrary<ParameterValues[N]> {
  const { parameter, texts } = samples[name];
  return texts.map((text) => parameter.read(text)).filter(isValue);
}

/** True for all of them: the texts are those that are accepted. */
function isValue<A>(read: A | Failure): read is A {
  return !(read instanceof Failure);
}
