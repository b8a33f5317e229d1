import { Failure } from "../contract/failure.ts";
import { type Parameter, valueRulesOf } from "../contract/parameter.ts";

/**
 * Reads a value again that the types say is valid, and returns it.
 *
 * @throws TypeError with the sentences of the broken rules: a value forced past the types must not be used as a key or id
 */
export function valueOrThrow<A, Rule extends string>(parameter: Parameter<string, A, Rule>, value: A): A {
  const valid = parameter.read(value);
  if (!(valid instanceof Failure)) return valid;
  throw new TypeError(valid.rules.map((rule) => valueRulesOf(parameter)[rule].message).join(" "));
}
