// The request: build it from what the compiler has read, or decode loose input; write it; log it.

// The codecs of the parameters, each beside the type of its values.
export { ContentId } from "./codecs/content-id.ts";
export { ContentKey } from "./codecs/content-key.ts";
export { Cookie } from "./codecs/cookie.ts";
export { CustomerAuthenticator } from "./codecs/customer-authenticator.ts";
export { Ek } from "./codecs/ek.ts";
export { ErrorFormat } from "./codecs/error-format.ts";
export { ExpirationTime } from "./codecs/expiration-time.ts";
export { GeneralFlags } from "./codecs/general-flags.ts";
export { HdcpOutputControl } from "./codecs/hdcp-output-control.ts";
export { issuesOf } from "./codecs/issue-errors.ts";
export { Kek } from "./codecs/kek.ts";
export { Kid } from "./codecs/kid.ts";
export { LicenseDuration } from "./codecs/license-duration.ts";
export { SecurityLevel } from "./codecs/security-level.ts";
// The codecs of a request: io-ts types, for services that share the validation.
export { TokenRequest, TokenRequestBody, tokenRequestBodyWith, tokenRequestWith } from "./codecs/token-request.ts";
export { WvExtension } from "./codecs/wv-extension.ts";
export type { EventErrorCode } from "./event-error-code.ts";
// Sending it, and reading the answer.
export { type EventError, eventError, eventErrors, type Stage } from "./events/index.ts";
export type { Advice, AdviceId } from "./http/advice.ts";
export { adviseTokenRequest } from "./http/advise.ts";
export { decodeTokenResponse } from "./http/decode-token-response.ts";
export type { TokenRefusal } from "./http/refusal.ts";
export { type Target, tokenEndpoint } from "./http/token-endpoint.ts";
export { type TokenRequestMessage, tokenRequestMessage } from "./http/token-request-message.ts";
export type { TokenGrant } from "./http/uri-list.ts";
// Issues: values, found in results and in io-ts errors, thrown only by orThrow.
export type { Issue, Issues } from "./issue.ts";
export { orThrow, TokenRequestError } from "./or-throw.ts";
// The names of parameters and of their values.
export { type ParameterName, parameterNames } from "./parameter-name.ts";
export { hdcpOutputControls } from "./parameters/hdcp-output-control.ts";
export { securityLevels } from "./parameters/security-level.ts";
export { buildTokenRequest } from "./request/build.ts";
export { decodeTokenRequestBody } from "./request/decode-body.ts";
export { decodeTokenRequest } from "./request/decode-object.ts";
export type { DecodeOptions } from "./request/decode-options.ts";
export { encodeTokenRequest, encodeTokenRequestBody, type TokenRequestFields } from "./request/encode.ts";
export { redactTokenRequest } from "./request/redact.ts";
export type { ClearKeyRequest, Extra, StoredKeyRequest, WrappedKeyRequest } from "./request/token-request.ts";
export type {
  ClearKeyRequestInput,
  ExpirationTimeInput,
  StoredKeyRequestInput,
  TokenRequestInput,
  WrappedKeyRequestInput,
  WvExtensionInput,
} from "./request/token-request-input.ts";
export type { RuleId } from "./rules.ts";
