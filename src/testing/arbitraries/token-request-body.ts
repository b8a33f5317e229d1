import * as fc from "fast-check";
import { encodePieces, encodingVariant } from "./encoding-variant.ts";
import { requestPairs } from "./request-pairs.ts";
import type { SampledContract } from "./sampled-contract.ts";

/**
 * The body of a valid request in any encoding variant: order, letter case, escapes, empty pairs.
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded parsing; decision D13
 */
export function tokenRequestBody(sampled: SampledContract): fc.Arbitrary<string> {
  return fc
    .tuple(requestPairs(sampled), encodingVariant())
    .map(([pairs, variant]) => encodePieces(pairs, variant, sampled.contract));
}
