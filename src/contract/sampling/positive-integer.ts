import * as fc from "fast-check";
import { firstIsPlainest } from "./first-is-plainest.ts";
import { wellFormedText } from "./text.ts";

/** The decimal text of an integer from 1 to 2^53 - 1. */
export function positiveIntegerText(): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(String);
}

/** Text that is almost the decimal text of an integer from 1 to 2^53 - 1, or any other text. It may be valid. */
export function nearPositiveInteger(): fc.Arbitrary<string> {
  const unsafe = "9007199254740992"; // 2^53
  return fc.oneof(
    firstIsPlainest,
    fc.constantFrom("0", "-0", "+1", "060", "1e3", "1.5", unsafe),
    fc.nat().map((more) => `${unsafe}${more}`),
    wellFormedText(),
  );
}
