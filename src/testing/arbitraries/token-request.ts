import type * as fc from "fast-check";
import { decodeTokenRequestBody } from "../../request/decode-body.ts";
import type { TokenRequest } from "../../request/token-request.ts";
import { tokenRequestBody } from "./token-request-body.ts";

/**
 * A valid request with canonical values, without `extra`.
 *
 * @see tables 13 to 16
 */
export const tokenRequest: fc.Arbitrary<TokenRequest> = tokenRequestBody
  .map((body) => decodeTokenRequestBody(body))
  .filter((decoded) => decoded._tag === "Right") // it is of all: the bodies are valid
  .map(({ right }) => right);
