import * as fc from "fast-check";
import { requestPairs } from "./request-pairs.ts";
import { spell, spelling } from "./spelling.ts";

/**
 * The body of a valid request in any spelling: order, letter case, escapes, empty pairs.
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded parsing; decision D13
 */
export const tokenRequestBody: fc.Arbitrary<string> = fc
  .tuple(requestPairs, spelling)
  .map(([pairs, spelling]) => spell(pairs, spelling));
