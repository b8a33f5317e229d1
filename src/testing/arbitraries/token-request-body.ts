import * as fc from "fast-check";
import { encodePieces, encodingVariant } from "./encoding-variant.ts";
import { requestPairs } from "./request-pairs.ts";

/**
 * The body of a valid request in any encoding variant: order, letter case, escapes, empty pairs.
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded parsing; decision D13
 */
export function tokenRequestBody(): fc.Arbitrary<string> {
  return fc.tuple(requestPairs(), encodingVariant()).map(([pairs, variant]) => encodePieces(pairs, variant));
}
