import type * as fc from "fast-check";
import type { TokenRequest } from "../../contracts/token-request.ts";
import { lazily } from "../lazily.ts";
import type { TokenResponse } from "../service/token-response.ts";
import { type BrokenTokenRequestBody, brokenTokenRequestBody } from "./broken-token-request-body.ts";
import { type SpellingArbitraries, spellings } from "./spellings.ts";
import { tokenRequest } from "./token-request.ts";
import { tokenRequestBody } from "./token-request-body.ts";
import { tokenResponse } from "./token-response.ts";
import { type ValueArbitraries, valueMakers } from "./values.ts";

/**
 * The arbitraries of the contract: for each parameter its canonical values, under its name, and whole messages.
 *
 * @see tables 13 to 18
 */
export interface Arbitraries extends ValueArbitraries {
  /** For each parameter the texts that it accepts, in any encoding variant; of a repeated one, those of one occurrence. */
  readonly spellings: SpellingArbitraries;
  /** A valid request, without `extra`. */
  readonly tokenRequest: fc.Arbitrary<TokenRequest>;
  /** The body of a valid request in any encoding variant: order, letter case, escapes, empty pairs. */
  readonly tokenRequestBody: fc.Arbitrary<string>;
  /** A body that breaks one rule of a valid request and no other, and the one issue that it has. */
  readonly brokenTokenRequestBody: fc.Arbitrary<BrokenTokenRequestBody>;
  /** An answer as `decodeTokenResponse` takes it: a grant, or a refusal with any code of table 18 or none. */
  readonly tokenResponse: fc.Arbitrary<TokenResponse>;
}

/**
 * The arbitraries of the contract: valid values, requests and bodies, bodies that break one rule, and answers.
 *
 * Each is made on first use. They need no clock: an absolute `expirationTime` is of any year from 0000 to 9999, so decode
 * without `now`, and a broken body with its own. All shrink to the plainest case: a request to the one with the fewest
 * parameters.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 * import { decodeTokenRequestBody, encodeTokenRequestBody } from "widevine-license-token";
 * import { arbitraries } from "widevine-license-token/testing";
 *
 * fc.assert(
 *   fc.property(arbitraries.tokenRequest, (request) => {
 *     const decoded = decodeTokenRequestBody(encodeTokenRequestBody(request));
 *     return decoded._tag === "Right" && decoded.right.kid === request.kid;
 *   }),
 * );
 * fc.assert(
 *   fc.property(arbitraries.brokenTokenRequestBody, ({ body, now, issue }) => {
 *     const decoded = decodeTokenRequestBody(body, { now });
 *     return decoded._tag === "Left" && decoded.left.length === 1 && decoded.left[0].rule === issue.rule;
 *   }),
 * );
 * Object.keys(arbitraries).length; // => 19
 * ```
 *
 * @see tables 13 to 18
 */
export const arbitraries: Arbitraries = /* @__PURE__ */ createArbitraries();

function createArbitraries(): Arbitraries {
  return lazily<Arbitraries>({
    ...valueMakers(),
    spellings,
    tokenRequest,
    tokenRequestBody,
    brokenTokenRequestBody,
    tokenResponse,
  });
}
