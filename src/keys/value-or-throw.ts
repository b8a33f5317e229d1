import { Fault } from "../fault.ts";
import { rules } from "../rules.ts";

/**
 * Returns a value that was read successfully.
 *
 * @throws TypeError with the sentences of the broken rules: a value forced past the types must not be used as a key or id
 */
export function valueOrThrow<A>(value: A | Fault): A {
  if (!(value instanceof Fault)) return value;
  throw new TypeError(value.rules.map((rule) => rules[rule].message).join(" "));
}
