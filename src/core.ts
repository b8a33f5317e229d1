// Everything but the io-ts codecs, for programs that do not use io-ts; the entry `widevine-license-token` has both.

// The request: build it from an object that the compiler has checked, or decode loose input; encode it; log it.

export { type AnyRequestInput, buildTokenRequest, type CheckedInput, type KeySource } from "./request/build.ts";
export { decodeTokenRequest, decodeTokenRequestBody } from "./request/decode.ts";
export {
  type EncodedObservedTokenRequest,
  type EncodedRequest,
  type EncodedTokenRequest,
  encodeTokenRequest,
  encodeTokenRequestBody,
} from "./request/encode.ts";
export type { Literals } from "./request/literals.ts";
export { type RedactedTokenRequest, redactTokenRequest } from "./request/redact.ts";

// The Standard Schemas of a request: for libraries that take them, without io-ts.

export type { JsonSchema } from "./contract/json-schema.ts";
export type { StandardIssue, StandardJsonSchema, StandardResult, StandardSchema } from "./contract/standard-schema.ts";
export type { RequestSchema, SchemaResult } from "./request/create-schema.ts";
export { type RequestInputOf, tokenRequestBodySchema, tokenRequestSchema } from "./request/standard-schema.ts";

// The contracts, and the names of their parameters and rules.

export type { EventErrorCode } from "./contract/event-error-code.ts";
export type { Contract, NoOptions, RequestOf } from "./contracts/contract.ts";
export type { DecodeOptions } from "./contracts/decode-options.ts";
export { type DocumentedContract, documented, parameterNames } from "./contracts/documented.ts";
export type { ParameterName, RuleId } from "./contracts/names.ts";
export { type ObservedContract, observed } from "./contracts/observed.ts";

// Results and issues: values, thrown only by orThrow.

export type { Either } from "./contract/either.ts";
export { formatIssues } from "./contracts/format-issues.ts";
export type { Issue, Issues } from "./contracts/issue.ts";
export { type IssuesByParameter, issuesByParameter } from "./contracts/issues-by-parameter.ts";
export type { CodecError, CodecErrorEntry } from "./io-ts/codec-error.ts";
export type { Problem } from "./io-ts/problems-of.ts";
export { orThrow, TokenRequestError } from "./or-throw.ts";

// Requests of both contracts, and what a caller may write for them.

export type { ExtraParameters } from "./contract/extra.ts";
export type {
  ClearTokenRequestKey,
  KeysRequest,
  ObservedTokenRequest,
  PlainKeyRequest,
  TokenRequestKey,
} from "./contracts/observed-token-request.ts";
export type {
  ClearKeysRequestInput,
  ClearTokenRequestKeyInput,
  KekKeysRequestInput,
  KeysRequestInput,
  LooseObservedTokenRequestInput,
  ObservedTokenRequestInput,
  PlainClearKeyRequestInput,
  PlainKeyRequestInput,
  PlainStoredKeyRequestInput,
  PlainWrappedKeyRequestInput,
  TokenRequestKeyInput,
} from "./contracts/observed-token-request-input.ts";
export type {
  ClearKeyRequest,
  StoredKeyRequest,
  TokenRequest,
  WrappedKeyRequest,
} from "./contracts/token-request.ts";
export type {
  ClearKeyRequestInput,
  LooseTokenRequestInput,
  StoredKeyRequestInput,
  TokenRequestInput,
  WrappedKeyRequestInput,
} from "./contracts/token-request-input.ts";

// Values of parameters, their names, and what a caller may write for them.

export type * from "./contracts/values.ts";
export type { ExpirationTimeInput } from "./parameters/expiration-time/literal.ts";
export { hdcpOutputControlNames, hdcpOutputControls } from "./parameters/hdcp-output-control/hdcp-output-control.ts";
export { observedHdcpOutputControls } from "./parameters/hdcp-output-control/observed.ts";
export type { KeySourceLiteral, KeysSourceLiteral } from "./parameters/key-source/literal.ts";
export { securityLevelNames, securityLevels } from "./parameters/security-level/security-level.ts";
export { trackTypeNames, trackTypes } from "./parameters/track-type/track-type.ts";
export type { WvExtensionInput } from "./parameters/wv-extension/literal.ts";

// Keys, key ids and levels in other forms.

export { contentKeyFromBase64 } from "./conversions/content-key-base64.ts";
export { kidFromPlayReady } from "./conversions/kid-play-ready.ts";
export { kidFromUuid, kidToUuid } from "./conversions/kid-uuid.ts";
export { hdcpOutputControlFromName, securityLevelFromName, trackTypeFromName } from "./conversions/level-names.ts";

// The HTTP message, the response of the service, and advice.

export { type EventError, type EventErrorStage, eventError, eventErrors } from "./events/index.ts";
export type { RefusalActor } from "./http/actor.ts";
export type { Advice, AdviceId, AdviceMessages } from "./http/advice.ts";
export { type AdviceOptions, adviseTokenRequest } from "./http/advise.ts";
export { decodeTokenResponse } from "./http/decode-token-response.ts";
export {
  type RedactedTokenGrant,
  type RedactedTokenRefusal,
  type RedactedTokenResponse,
  type RedactedUnreachable,
  redactTokenResponse,
} from "./http/redact-token-response.ts";
export type { TokenRefusal } from "./http/refusal.ts";
export { type ServiceTarget, tokenEndpoint } from "./http/token-endpoint.ts";
export type { TokenFailure, UnreachableCause } from "./http/token-failure.ts";
export { type TokenRequestMessage, tokenRequestMessage } from "./http/token-request-message.ts";
export type { TokenGrant } from "./http/uri-list.ts";
