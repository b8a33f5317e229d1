// Everything of the entry `/core`, and the io-ts codecs.

export * from "./core.ts";

// The codecs of the parameters, which are Standard Schemas, too; each beside the type of its values.

export type { Codec } from "./io-ts/codec.ts";
export { issuesOf } from "./io-ts/issue-errors.ts";
export { ContentKey, type ContentKeyC, Ek, type EkC, Kek, type KekC, Kid, type KidC } from "./io-ts/key-codecs.ts";
export {
  ContentId,
  type ContentIdC,
  GeneralFlags,
  type GeneralFlagsC,
  HdcpOutputControl,
  type HdcpOutputControlC,
  LicenseDuration,
  type LicenseDurationC,
  SecurityLevel,
  type SecurityLevelC,
  WvExtension,
  type WvExtensionC,
} from "./io-ts/license-codecs.ts";
export {
  ObservedGeneralFlags,
  type ObservedGeneralFlagsC,
  ObservedHdcpOutputControl,
  type ObservedHdcpOutputControlC,
  PlaybackDuration,
  type PlaybackDurationC,
  TrackType,
  type TrackTypeC,
  UseHttps,
  type UseHttpsC,
} from "./io-ts/observed-codecs.ts";
export { problemsOf } from "./io-ts/problems-of.ts";
export {
  Cookie,
  type CookieC,
  CustomerAuthenticator,
  type CustomerAuthenticatorC,
  ErrorFormat,
  type ErrorFormatC,
  ExpirationTime,
  type ExpirationTimeC,
  expirationTimeCodec,
} from "./io-ts/token-codecs.ts";

// The codecs of the conversions.

export {
  ContentKeyFromBase64,
  type ContentKeyFromBase64C,
  HdcpOutputControlFromName,
  type HdcpOutputControlFromNameC,
  KidFromPlayReady,
  type KidFromPlayReadyC,
  KidFromUuid,
  type KidFromUuidC,
  SecurityLevelFromName,
  type SecurityLevelFromNameC,
  TrackTypeFromName,
  type TrackTypeFromNameC,
} from "./io-ts/conversion-codecs.ts";

// The codecs of a request: io-ts types, for services that share the validation.

export {
  ObservedTokenRequest,
  ObservedTokenRequestBody,
  type ObservedTokenRequestBodyC,
  type ObservedTokenRequestC,
} from "./io-ts/observed-token-request.ts";
export type { RequestCodec } from "./io-ts/request-codec.ts";
export {
  TokenRequest,
  TokenRequestBody,
  type TokenRequestBodyC,
  type TokenRequestC,
  tokenRequestBodyCodec,
  tokenRequestCodec,
} from "./io-ts/token-request.ts";

// The same types under a second name: a declaration of a consumer names what it infers by these, where a codec has the first.

export type { ObservedTokenRequest as ObservedTokenRequestValue } from "./contracts/observed-token-request.ts";
export type { TokenRequest as TokenRequestValue } from "./contracts/token-request.ts";
export type { ContentId as ContentIdValue } from "./parameters/content-id/content-id.ts";
export type { ContentKey as ContentKeyValue } from "./parameters/content-key/content-key.ts";
export type { Cookie as CookieValue } from "./parameters/cookie/cookie.ts";
export type { CustomerAuthenticator as CustomerAuthenticatorValue } from "./parameters/customer-authenticator/customer-authenticator.ts";
export type { Ek as EkValue } from "./parameters/ek/ek.ts";
export type { ErrorFormat as ErrorFormatValue } from "./parameters/error-format/error-format.ts";
export type { ExpirationTime as ExpirationTimeValue } from "./parameters/expiration-time/expiration-time.ts";
export type { GeneralFlags as GeneralFlagsValue } from "./parameters/general-flags/general-flags.ts";
export type { ObservedGeneralFlags as ObservedGeneralFlagsValue } from "./parameters/general-flags/observed.ts";
export type { HdcpOutputControl as HdcpOutputControlValue } from "./parameters/hdcp-output-control/hdcp-output-control.ts";
export type { ObservedHdcpOutputControl as ObservedHdcpOutputControlValue } from "./parameters/hdcp-output-control/observed.ts";
export type { Kek as KekValue } from "./parameters/kek/kek.ts";
export type { Kid as KidValue } from "./parameters/kid/kid.ts";
export type { LicenseDuration as LicenseDurationValue } from "./parameters/license-duration/license-duration.ts";
export type { PlaybackDuration as PlaybackDurationValue } from "./parameters/playback-duration/playback-duration.ts";
export type { SecurityLevel as SecurityLevelValue } from "./parameters/security-level/security-level.ts";
export type { TrackType as TrackTypeValue } from "./parameters/track-type/track-type.ts";
export type { UseHttps as UseHttpsValue } from "./parameters/use-https/use-https.ts";
export type { WvExtension as WvExtensionValue } from "./parameters/wv-extension/wv-extension.ts";
