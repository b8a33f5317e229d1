// The values of the parameters of both contracts, for the entries whose declarations name them.

export type { ContentId } from "../parameters/content-id/content-id.ts";
export type { ContentKey } from "../parameters/content-key/content-key.ts";
export type { Cookie } from "../parameters/cookie/cookie.ts";
export type { CustomerAuthenticator } from "../parameters/customer-authenticator/customer-authenticator.ts";
export type { Ek } from "../parameters/ek/ek.ts";
export type { ErrorFormat } from "../parameters/error-format/error-format.ts";
export type { ExpirationTime } from "../parameters/expiration-time/expiration-time.ts";
export type { GeneralFlags } from "../parameters/general-flags/general-flags.ts";
export type { ObservedGeneralFlags } from "../parameters/general-flags/observed.ts";
export type { HdcpOutputControl } from "../parameters/hdcp-output-control/hdcp-output-control.ts";
export type { ObservedHdcpOutputControl } from "../parameters/hdcp-output-control/observed.ts";
export type { Kek } from "../parameters/kek/kek.ts";
export type { Kid } from "../parameters/kid/kid.ts";
export type { LicenseDuration } from "../parameters/license-duration/license-duration.ts";
export type { PlaybackDuration } from "../parameters/playback-duration/playback-duration.ts";
export type { SecurityLevel } from "../parameters/security-level/security-level.ts";
export type { TrackType } from "../parameters/track-type/track-type.ts";
export type { UseHttps } from "../parameters/use-https/use-https.ts";
export type { WvExtension } from "../parameters/wv-extension/wv-extension.ts";
