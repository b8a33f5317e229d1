import * as fc from "fast-check";
import { isParameterName, parameterNames } from "../../parameter-name.ts";
import { wellFormedText } from "./text.ts";

/** A parameter's name with a letter too many, too few, or another one. */
const nearName = fc
  .tuple(fc.constantFrom(...parameterNames), fc.nat(20), fc.nat(1), fc.constantFrom("", ..."aeiskIKL0"))
  .map(([name, at, removed, put]) => name.slice(0, at) + put + name.slice(at + removed));

/** A name that no parameter has: near misses, any text, among it names that objects inherit, and one as long as a key. */
export const unknownName: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom("KID", "trackType", "extra", "kid.0", "__proto__", "a".repeat(22)), nearName, wellFormedText())
  .filter((name) => !isParameterName(name));
