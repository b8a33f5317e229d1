// For tests of programs that check requests.

// Types that appear in the types below.
export type { EventErrorCode } from "../contract/event-error-code.ts";
export type { Contract } from "../contracts/contract.ts";
export type { DecodeOptions } from "../contracts/decode-options.ts";
export type { Issue } from "../contracts/issue.ts";
export type { ParameterName, RuleId } from "../contracts/names.ts";
export type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
export type { TokenRequest } from "../contracts/token-request.ts";
export type * from "../contracts/values.ts";
// Arbitraries of fast-check.
export { arbitraries, arbitrariesOf } from "./arbitraries/arbitraries.ts";
export type { BrokenTokenRequestBody } from "./arbitraries/broken-token-request-body.ts";
export type {
  Arbitraries,
  ArbitrariesOf,
  MessageArbitraries,
  ObservedArbitraries,
} from "./arbitraries/contract-arbitraries.ts";
export type { SpellingArbitraries } from "./arbitraries/spellings.ts";
export type { ValueArbitraries } from "./arbitraries/values.ts";
export type { TokenResponse } from "./service/token-response.ts";
