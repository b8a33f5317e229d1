// For tests of programs that check requests.

export type { DecodeOptions } from "../contract/decode-options.ts";
// Types that appear in the types below.
export type { EventErrorCode } from "../contract/event-error-code.ts";
export type { ParameterName, RuleId } from "../contracts/documented.ts";
export type { Issue } from "../contracts/issue.ts";
export type { TokenRequest } from "../contracts/token-request.ts";
// Arbitraries of fast-check.
export { type Arbitraries, arbitraries } from "./arbitraries/arbitraries.ts";
export type { BrokenTokenRequestBody } from "./arbitraries/broken-token-request-body.ts";
export type { SpellingArbitraries } from "./arbitraries/spellings.ts";
export type { ValueArbitraries } from "./arbitraries/values.ts";
export type { TokenResponse } from "./service/token-response.ts";
