import type * as fc from "fast-check";
import type { DocumentedName } from "../../contracts/documented.ts";
import type { ParameterName } from "../../contracts/names.ts";
import type { ObservedName, ObservedValues } from "../../contracts/observed.ts";
import type { ObservedTokenRequest } from "../../contracts/observed-token-request.ts";
import type { TokenRequest } from "../../contracts/token-request.ts";
import type { TokenResponse } from "../service/token-response.ts";
import type { BrokenTokenRequestBody } from "./broken-token-request-body.ts";
import type { SpellingArbitraries } from "./spellings.ts";
import type { ValueArbitraries } from "./values.ts";

/**
 * The arbitraries of whole messages, and of the texts of parameters.
 *
 * @see tables 13 to 18
 */
export interface MessageArbitraries<Name extends ParameterName, Request> {
  /** For each parameter the texts that it accepts, in any encoding variant; of a repeated one, those of one occurrence. */
  readonly spellings: SpellingArbitraries<Name>;
  /** A valid request, without `extra`. */
  readonly tokenRequest: fc.Arbitrary<Request>;
  /** The body of a valid request in any encoding variant: order, letter case, escapes, empty pairs. */
  readonly tokenRequestBody: fc.Arbitrary<string>;
  /** A body that breaks one rule of a valid request and no other, and the one issue that it has. */
  readonly brokenTokenRequestBody: fc.Arbitrary<BrokenTokenRequestBody>;
  /** An answer as `decodeTokenResponse` takes it: a grant, or a refusal with any code of table 18 or none. */
  readonly tokenResponse: fc.Arbitrary<TokenResponse>;
}

/**
 * The arbitraries of the documented contract: for each parameter its canonical values, under its name, and whole messages.
 *
 * @see tables 13 to 18
 */
export interface Arbitraries extends ValueArbitraries, MessageArbitraries<DocumentedName, TokenRequest> {}

/**
 * The arbitraries of the observed contract: for each parameter its canonical values, under its name, and whole messages. Some
 * requests have `keys`.
 *
 * @see docs/contracts.md
 */
export interface ObservedArbitraries
  extends ValueArbitraries<ObservedValues>,
    MessageArbitraries<ObservedName, ObservedTokenRequest> {}

/**
 * The arbitraries of the contract with these requests.
 *
 * @see docs/contracts.md
 */
export type ArbitrariesOf<Request> = Request extends TokenRequest ? Arbitraries : ObservedArbitraries;
