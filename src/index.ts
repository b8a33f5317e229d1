// The request: build it from an object that the compiler has checked, or decode loose input; encode it; log it.
export type { EventErrorCode } from "./contract/event-error-code.ts";
export type { ExtraParameters } from "./contract/extra.ts";
// The contracts, and the names of their parameters and rules.
export type { Contract } from "./contracts/contract.ts";
export type { DecodeOptions } from "./contracts/decode-options.ts";
export { documented, parameterNames } from "./contracts/documented.ts";
// Issues: values, found in results and in io-ts errors, thrown only by orThrow.
export type { Issue, Issues } from "./contracts/issue.ts";
export type { ParameterName, RuleId } from "./contracts/names.ts";
export { observed } from "./contracts/observed.ts";
export type {
  ClearTokenRequestKey,
  KeysRequest,
  PlainKeyRequest,
  TokenRequestKey,
} from "./contracts/observed-token-request.ts";
export type {
  ClearKeysRequestInput,
  ClearTokenRequestKeyInput,
  KekKeysRequestInput,
  KeysRequestInput,
  ObservedTokenRequestInput,
  PlainClearKeyRequestInput,
  PlainKeyRequestInput,
  PlainStoredKeyRequestInput,
  PlainWrappedKeyRequestInput,
  TokenRequestKeyInput,
} from "./contracts/observed-token-request-input.ts";
export type { ClearKeyRequest, StoredKeyRequest, WrappedKeyRequest } from "./contracts/token-request.ts";
export type {
  ClearKeyRequestInput,
  StoredKeyRequestInput,
  TokenRequestInput,
  WrappedKeyRequestInput,
} from "./contracts/token-request-input.ts";
// Keys and key ids in other forms.
export { kidFromUuid } from "./conversions/kid-from-uuid.ts";
// Sending it, and reading the answer.
export { type EventError, type EventErrorStage, eventError, eventErrors } from "./events/index.ts";
export type { RefusalActor } from "./http/actor.ts";
export type { Advice, AdviceId } from "./http/advice.ts";
export { type AdviceOptions, adviseTokenRequest } from "./http/advise.ts";
export { decodeTokenResponse } from "./http/decode-token-response.ts";
export {
  type RedactedTokenGrant,
  type RedactedTokenRefusal,
  type RedactedTokenResponse,
  redactTokenResponse,
} from "./http/redact-token-response.ts";
export type { TokenRefusal } from "./http/refusal.ts";
export { type ServiceTarget, tokenEndpoint } from "./http/token-endpoint.ts";
export { type TokenRequestMessage, tokenRequestMessage } from "./http/token-request-message.ts";
export type { TokenGrant } from "./http/uri-list.ts";
// The codecs of the parameters, each beside the type of its values.
export { issuesOf } from "./io-ts/issue-errors.ts";
export { ContentKey, Ek, Kek, Kid } from "./io-ts/key-codecs.ts";
export {
  ContentId,
  GeneralFlags,
  HdcpOutputControl,
  LicenseDuration,
  SecurityLevel,
  WvExtension,
} from "./io-ts/license-codecs.ts";
export {
  ObservedGeneralFlags,
  ObservedHdcpOutputControl,
  PlaybackDuration,
  TrackType,
  UseHttps,
} from "./io-ts/observed-codecs.ts";
// The codecs of a request: io-ts types, for services that share the validation.
export { ObservedTokenRequest, ObservedTokenRequestBody } from "./io-ts/observed-token-request.ts";
export { Cookie, CustomerAuthenticator, ErrorFormat, ExpirationTime } from "./io-ts/token-codecs.ts";
export { TokenRequest, TokenRequestBody, tokenRequestBodyCodec, tokenRequestCodec } from "./io-ts/token-request.ts";
export { orThrow, TokenRequestError } from "./or-throw.ts";
export type { ExpirationTimeInput } from "./parameters/expiration-time/literal.ts";
export { hdcpOutputControls } from "./parameters/hdcp-output-control/hdcp-output-control.ts";
export { observedHdcpOutputControls } from "./parameters/hdcp-output-control/observed.ts";
export { securityLevels } from "./parameters/security-level/security-level.ts";
export { trackTypes } from "./parameters/track-type/track-type.ts";
export type { WvExtensionInput } from "./parameters/wv-extension/literal.ts";
export { buildTokenRequest } from "./request/build.ts";
export { decodeTokenRequest, decodeTokenRequestBody } from "./request/decode.ts";
export {
  type EncodedObservedTokenRequest,
  type EncodedTokenRequest,
  encodeTokenRequest,
  encodeTokenRequestBody,
} from "./request/encode.ts";
export { type RedactedTokenRequest, redactTokenRequest } from "./request/redact.ts";
