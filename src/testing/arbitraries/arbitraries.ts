import type { Contract } from "../../contracts/contract.ts";
import { documented, type ParameterValues } from "../../contracts/documented.ts";
import { type ObservedValues, observed } from "../../contracts/observed.ts";
import type { ObservedTokenRequest } from "../../contracts/observed-token-request.ts";
import type { TokenRequest } from "../../contracts/token-request.ts";
import { lazily, type Makers } from "../lazily.ts";
import { brokenTokenRequestBody } from "./broken-token-request-body.ts";
import type { Arbitraries, ArbitrariesOf, MessageArbitraries, ObservedArbitraries } from "./contract-arbitraries.ts";
import { observedSamples } from "./observed-samples.ts";
import { type SampledContract, sampledDocumented, sampledObserved } from "./sampled-contract.ts";
import { samples } from "./samples.ts";
import { spellings } from "./spellings.ts";
import { tokenRequest } from "./token-request.ts";
import { tokenRequestBody } from "./token-request-body.ts";
import { tokenResponse } from "./token-response.ts";
import { valueMakers } from "./values.ts";

/**
 * The arbitraries of the documented contract: valid values, requests and bodies, bodies that break one rule, and answers.
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

const observedArbitraries: ObservedArbitraries = /* @__PURE__ */ createObservedArbitraries();

/**
 * Returns the arbitraries of a contract, `documented` or `observed`; each is made on first use, and shrinks to the plainest case.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 * import { decodeTokenRequestBody, encodeTokenRequestBody, observed } from "widevine-license-token";
 * import { arbitrariesOf } from "widevine-license-token/testing";
 *
 * const { tokenRequest, ...others } = arbitrariesOf(observed);
 * fc.assert(
 *   fc.property(tokenRequest, (request) => {
 *     const decoded = decodeTokenRequestBody(encodeTokenRequestBody(request), { contract: observed });
 *     return decoded._tag === "Right" && decoded.right.keys?.length === request.keys?.length;
 *   }),
 * );
 * Object.keys(others).includes("trackType"); // => true
 * ```
 *
 * @see docs/contracts.md
 */
export function arbitrariesOf<Request extends TokenRequest | ObservedTokenRequest>(
  contract: Contract<Request>,
): ArbitrariesOf<Request>;
export function arbitrariesOf(contract: unknown): Arbitraries | ObservedArbitraries {
  return contract === observed ? observedArbitraries : arbitraries;
}

function createArbitraries(): Arbitraries {
  const names = documented.parameterNames;
  return lazily<Arbitraries>({
    ...valueMakers<ParameterValues>(names, samples),
    spellings: () => spellings(names, samples),
    ...messageMakers(sampledDocumented),
  });
}

function createObservedArbitraries(): ObservedArbitraries {
  const names = observed.parameterNames;
  return lazily<ObservedArbitraries>({
    ...valueMakers<ObservedValues>(names, observedSamples),
    spellings: () => spellings(names, observedSamples),
    ...messageMakers(sampledObserved),
  });
}

function messageMakers<Request extends object>(
  sampled: () => SampledContract<Request>,
): Makers<Omit<MessageArbitraries<never, Request>, "spellings">> {
  return {
    tokenRequest: () => tokenRequest(sampled()),
    tokenRequestBody: () => tokenRequestBody(sampled()),
    brokenTokenRequestBody: () => brokenTokenRequestBody(sampled()),
    tokenResponse,
  };
}
