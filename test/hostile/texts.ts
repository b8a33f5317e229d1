import fc from "fast-check";
import { wellFormedText } from "../../src/contract/sampling/text.ts";

/** A string with a lone surrogate, which UTF-8 cannot encode. */
export const loneSurrogate: fc.Arbitrary<string> = fc
  .tuple(wellFormedText(10), fc.integer({ min: 0xd800, max: 0xdfff }), wellFormedText(10))
  .map(([before, unit, after]) => before + String.fromCharCode(unit) + after);

/** Values that no parameter accepts: neither strings nor typed values. */
export const notText: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, Number.NaN, 0.5, 7n, Symbol("text"), Object("text"), () => "text"),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
  fc.constantFrom(new Map(), Object.create(null), { toString: () => "1", valueOf: () => 1 }),
);
