import type { ExtraParameters } from "../contract/extra.ts";
import type { ContentId } from "../parameters/content-id/content-id.ts";
import type { ContentKey } from "../parameters/content-key/content-key.ts";
import type { Cookie } from "../parameters/cookie/cookie.ts";
import type { CustomerAuthenticator } from "../parameters/customer-authenticator/customer-authenticator.ts";
import type { Ek } from "../parameters/ek/ek.ts";
import type { ErrorFormat } from "../parameters/error-format/error-format.ts";
import type { ExpirationTime } from "../parameters/expiration-time/expiration-time.ts";
import type { ObservedGeneralFlags } from "../parameters/general-flags/observed.ts";
import type { ObservedHdcpOutputControl } from "../parameters/hdcp-output-control/observed.ts";
import type { Kek } from "../parameters/kek/kek.ts";
import type { ClearKey, StoredKey, WrappedKey } from "../parameters/key-source/key-source.ts";
import type { Kid } from "../parameters/kid/kid.ts";
import type { LicenseDuration } from "../parameters/license-duration/license-duration.ts";
import type { PlaybackDuration } from "../parameters/playback-duration/playback-duration.ts";
import type { SecurityLevel } from "../parameters/security-level/security-level.ts";
import type { TrackType } from "../parameters/track-type/track-type.ts";
import type { UseHttps } from "../parameters/use-https/use-https.ts";
import type { WvExtension } from "../parameters/wv-extension/wv-extension.ts";

/** The properties of a valid request beside its keys. */
type ObservedTokenRequestBase = {
  readonly customerAuthenticator: CustomerAuthenticator;
  readonly errorFormat?: ErrorFormat;
  readonly useHttps?: UseHttps;
  readonly generalFlags?: ObservedGeneralFlags;
  readonly contentId?: ContentId;
  readonly licenseDuration?: LicenseDuration;
  readonly playbackDuration?: PlaybackDuration;
  readonly wvExtension?: readonly [WvExtension, ...WvExtension[]];
  readonly expirationTime?: ExpirationTime;
  readonly cookie?: Cookie;
  readonly extra?: ExtraParameters;
};

/** What a key has beside its key source. */
type KeyBase = {
  readonly kid: Kid;
  readonly securityLevel?: SecurityLevel;
  readonly hdcpOutputControl?: ObservedHdcpOutputControl;
  readonly trackType?: TrackType;
};

/** The names of a key's parameters, which a request with `keys` does not have itself. */
type NoPlainKey<Absent> = { readonly [Name in keyof TokenRequestKey]?: Absent };

/** A valid request with one key, whose parameters have no index. */
export type PlainKeyRequest = ObservedTokenRequestBase &
  KeyBase & { readonly keys?: never } & (
    | ClearKey<ContentKey, never>
    | WrappedKey<Kek, Ek, ContentKey>
    | StoredKey<Kek, ContentKey, never>
  );

/**
 * One of several keys of a request: `ek` is wrapped under the request's `kek`.
 *
 * @see docs/contracts.md
 */
export type TokenRequestKey = KeyBase & { readonly ek?: Ek; readonly contentKey?: ContentKey };

/** A key that holds its content key, as each key of a request without `kek` does. */
export type ClearTokenRequestKey = KeyBase & { readonly ek?: never; readonly contentKey: ContentKey };

/** A valid request with a list of keys, whose indexes are those of the body. */
export type KeysRequest = ObservedTokenRequestBase &
  NoPlainKey<never> &
  (
    | { readonly kek: Kek; readonly keys: readonly [TokenRequestKey, ...TokenRequestKey[]] }
    | { readonly kek?: never; readonly keys: readonly [ClearTokenRequestKey, ...ClearTokenRequestKey[]] }
  );

/**
 * A valid request of the observed contract: canonical values, in canonical order, absent ones absent; only decoding makes one.
 *
 * It has one key whose parameters have no index, or a list `keys`.
 *
 * @example
 * ```ts
 * import { buildTokenRequest, encodeTokenRequestBody, observed, type ObservedTokenRequest, orThrow } from "widevine-license-token";
 *
 * const request: ObservedTokenRequest = orThrow(
 *   buildTokenRequest(
 *     { customerAuthenticator: "123456", useHttps: true, keys: [{ kid: "^kid1", contentKey: "0".repeat(32), trackType: 1 }] },
 *     { contract: observed },
 *   ),
 * );
 * encodeTokenRequestBody(request); // => "customerAuthenticator=123456&useHttps=true&kid.0=%5Ekid1&contentKey.0=00000000000000000000000000000000&trackType.0=1"
 * ```
 *
 * @see docs/contracts.md
 */
export type ObservedTokenRequest = PlainKeyRequest | KeysRequest;
