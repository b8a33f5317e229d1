import type * as fc from "fast-check";
import { decodeBody } from "../../contract/decode-body.ts";
import type { SampledContract } from "./sampled-contract.ts";
import { tokenRequestBody } from "./token-request-body.ts";

/**
 * A valid request with canonical values, without `extra`.
 *
 * @see tables 13 to 16
 */
export function tokenRequest<Request extends object>(sampled: SampledContract<Request>): fc.Arbitrary<Request> {
  return tokenRequestBody(sampled)
    .map((body) => decodeBody(sampled.contract, body, { now: undefined, keepUnknown: false }))
    .filter((decoded) => decoded._tag === "Right") // true for all of them: the bodies are valid
    .map(({ right }) => right);
}
