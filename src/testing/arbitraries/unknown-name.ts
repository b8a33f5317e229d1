import * as fc from "fast-check";
import { wellFormedText } from "../../contract/sampling/text.ts";
import type { Contract } from "../../contracts/contract.ts";
import { documented } from "../../contracts/documented.ts";

/**
 * A name that no parameter of a contract has, by default of the documented one: near misses, indexes that a parameter cannot have,
 * inherited property names, one as long as a key, and any other text.
 */
export function unknownName(contract: Contract<object> = documented): fc.Arbitrary<string> {
  const { parameterNames, slotsByName, keyed } = contract;
  const telling = fc.constantFrom("KID", "trackType", "extra", "kid.0", "keys", "__proto__", "a".repeat(22));
  return fc
    .oneof(telling, nearName(parameterNames), indexedName(parameterNames), wellFormedText())
    .filter((name) => !slotsByName.has(name) && keyed?.find(name) === undefined);
}

/** A parameter's name with a letter too many, too few, or another one. */
function nearName(names: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...names), fc.nat(20), fc.nat(1), fc.constantFrom("", ..."aeiskIKL0"))
    .map(([name, at, removed, added]) => name.slice(0, at) + added + name.slice(at + removed));
}

/** A parameter's name with an index, or with what is almost one. */
function indexedName(names: readonly string[]): fc.Arbitrary<string> {
  const suffix = fc.constantFrom(".0", ".00", ".1000", ".", ".a", "[0]", "_0");
  return fc.tuple(fc.constantFrom(...names), suffix).map(([name, suffix]) => name + suffix);
}
