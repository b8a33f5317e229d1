import { Fault } from "../fault.ts";
import { rules } from "../rules.ts";

/**
 * What reading a value gave; a fault is of one that was forced past the types, which must not become a key or an id
 * that stands for nothing.
 */
export function judged<A>(value: A | Fault): A {
  if (!(value instanceof Fault)) return value;
  throw new TypeError(value.rules.map((rule) => rules[rule].message).join(" "));
}
