import type * as fc from "fast-check";
import type { TokenRequest } from "../../contracts/token-request.ts";
import { decodeTokenRequestBody } from "../../request/decode.ts";
import { tokenRequestBody } from "./token-request-body.ts";

/**
 * A valid request with canonical values, without `extra`.
 *
 * @see tables 13 to 16
 */
export function tokenRequest(): fc.Arbitrary<TokenRequest> {
  return tokenRequestBody()
    .map((body) => decodeTokenRequestBody(body))
    .filter((decoded) => decoded._tag === "Right") // true for all of them: the bodies are valid
    .map(({ right }) => right);
}
