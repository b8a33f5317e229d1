import * as fc from "fast-check";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { isParameterName, parameterNames } from "../../contracts/documented.ts";

/** A name that no parameter has: near misses, inherited property names, one as long as a key, and any other text. */
export function unknownName(): fc.Arbitrary<string> {
  const telling = fc.constantFrom("KID", "trackType", "extra", "kid.0", "__proto__", "a".repeat(22));
  return fc.oneof(telling, nearName(), wellFormedText()).filter((name) => !isParameterName(name));
}

/** A parameter's name with a letter too many, too few, or another one. */
function nearName(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...parameterNames), fc.nat(20), fc.nat(1), fc.constantFrom("", ..."aeiskIKL0"))
    .map(([name, at, removed, added]) => name.slice(0, at) + added + name.slice(at + removed));
}
