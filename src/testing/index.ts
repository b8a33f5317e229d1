// For tests of what asks for tokens, and of what checks requests.

// Names that appear in the types below.
export type { EventErrorCode } from "../event-error-code.ts";
export type { Issue } from "../issue.ts";
export type { ParameterName } from "../parameter-name.ts";
export type { DecodeOptions } from "../request/decode-options.ts";
export type { TokenRequest } from "../request/token-request.ts";
export type { RuleId } from "../rules.ts";
// Arbitraries of fast-check.
export { type Arbitraries, arbitraries } from "./arbitraries/arbitraries.ts";
export type { BrokenTokenRequestBody } from "./arbitraries/broken-token-request-body.ts";
export type { SpellingArbitraries } from "./arbitraries/spellings.ts";
export type { ValueArbitraries } from "./arbitraries/values.ts";
// A stand-in of the service.
export type { TokenResponse } from "./service/token-response.ts";
export {
  type TokenService,
  type TokenServiceFailure,
  type TokenServiceOptions,
  tokenService,
} from "./service/token-service.ts";
