// Sending: a request for a token from the message to the answer.

// Types that appear in the signatures below.
export type { Either } from "../contract/either.ts";
export type { EventErrorCode } from "../contract/event-error-code.ts";
export type { ParameterName } from "../contracts/names.ts";
export type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
export type { TokenRequest } from "../contracts/token-request.ts";
export type { EventError, EventErrorStage } from "../events/event-error.ts";
export type { RefusalActor } from "../http/actor.ts";
export type { TokenRefusal } from "../http/refusal.ts";
export type { ServiceTarget } from "../http/token-endpoint.ts";
export type { TokenFailure, UnreachableCause } from "../http/token-failure.ts";
export type { TokenRequestMessage } from "../http/token-request-message.ts";
export type { TokenGrant } from "../http/uri-list.ts";
export type {
  AbortSource,
  ByteReader,
  ByteStream,
  FetchedTokenResponse,
  PlatformSignal,
  ReadableTokenResponse,
  TokenFetch,
  TokenRequestInit,
} from "./fetch.ts";
// The answer alone, for programs that send the request themselves.
export { readTokenResponse } from "./read-token-response.ts";
// The whole call.
export { type RequestTokenOptions, requestToken } from "./request-token.ts";
