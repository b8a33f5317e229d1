import * as fc from "fast-check";
import { isParameterName } from "../../parameter-name.ts";
import { wellFormedText } from "./text.ts";

/** A name that no parameter has: any text, near misses, names that objects inherit, and one as long as a key. */
export const unknownName: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom("KID", "EK", "securtyLevel", "contentID", "licenceDuration", "cookei", "trackType", "a".repeat(22)),
    fc.constantFrom("__proto__", "constructor", "toString", "extra", "kid.0", ""),
    wellFormedText(),
  )
  .filter((name) => !isParameterName(name));
