import type { ExtraParameters } from "../contract/extra.ts";
import type { ContentId } from "../parameters/content-id/content-id.ts";
import type { ContentKey } from "../parameters/content-key/content-key.ts";
import type { Cookie } from "../parameters/cookie/cookie.ts";
import type { CustomerAuthenticator } from "../parameters/customer-authenticator/customer-authenticator.ts";
import type { Ek } from "../parameters/ek/ek.ts";
import type { ErrorFormat } from "../parameters/error-format/error-format.ts";
import type { ExpirationTime } from "../parameters/expiration-time/expiration-time.ts";
import type { GeneralFlags } from "../parameters/general-flags/general-flags.ts";
import type { HdcpOutputControl } from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import type { Kek } from "../parameters/kek/kek.ts";
import type { ClearKey, StoredKey, WrappedKey } from "../parameters/key-source/key-source.ts";
import type { Kid } from "../parameters/kid/kid.ts";
import type { LicenseDuration } from "../parameters/license-duration/license-duration.ts";
import type { SecurityLevel } from "../parameters/security-level/security-level.ts";
import type { WvExtension } from "../parameters/wv-extension/wv-extension.ts";

/** The properties of a valid request beside its key source. */
type TokenRequestBase = {
  readonly customerAuthenticator: CustomerAuthenticator;
  readonly errorFormat?: ErrorFormat;
  readonly generalFlags?: GeneralFlags;
  readonly kid: Kid;
  readonly contentId?: ContentId;
  readonly securityLevel: SecurityLevel;
  readonly hdcpOutputControl: HdcpOutputControl;
  readonly licenseDuration?: LicenseDuration;
  readonly wvExtension?: readonly [WvExtension, ...WvExtension[]];
  readonly expirationTime?: ExpirationTime;
  readonly cookie?: Cookie;
  readonly extra?: ExtraParameters;
  /** Only a request of the observed contract has several keys. */
  readonly keys?: never;
};

/** A valid request that holds its content key. */
export type ClearKeyRequest = TokenRequestBase & ClearKey<ContentKey, never>;

/** A valid request whose content key the service unwraps: `ek` under `kek`. */
export type WrappedKeyRequest = TokenRequestBase & WrappedKey<Kek, Ek, ContentKey>;

/** A valid request whose content key the service looks up by `kid` in its key storage and decrypts under `kek`. */
export type StoredKeyRequest = TokenRequestBase & StoredKey<Kek, ContentKey, never>;

/**
 * A valid request: canonical values, in canonical order, absent ones absent; only decoding makes one.
 *
 * The key comes from one of three sources; `contentKey` beside `kek` passes, and which of the two the service then uses is
 * not documented (decisions D1 and D2).
 *
 * @example
 * ```ts
 * import { buildTokenRequest, encodeTokenRequestBody, orThrow, type TokenRequest } from "widevine-license-token";
 *
 * const request: TokenRequest = orThrow(
 *   buildTokenRequest({
 *     customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
 *     kid: "^kid1",
 *     kek: "000102030405060708090a0b0c0d0e0f",
 *     securityLevel: 1,
 *     hdcpOutputControl: 0,
 *   }),
 * );
 * encodeTokenRequestBody({ ...request, securityLevel: 5 }).includes("securityLevel=5"); // => true
 * ```
 *
 * @see tables 13 to 16
 */
export type TokenRequest = ClearKeyRequest | WrappedKeyRequest | StoredKeyRequest;
