import type { Branded } from "../branded.ts";
import type { ContentId } from "../parameters/content-id.ts";
import type { ContentKey } from "../parameters/content-key.ts";
import type { Cookie } from "../parameters/cookie.ts";
import type { CustomerAuthenticator } from "../parameters/customer-authenticator.ts";
import type { Ek } from "../parameters/ek.ts";
import type { ErrorFormat } from "../parameters/error-format.ts";
import type { ExpirationTime } from "../parameters/expiration-time.ts";
import type { GeneralFlags } from "../parameters/general-flags.ts";
import type { HdcpOutputControl } from "../parameters/hdcp-output-control.ts";
import type { Kek } from "../parameters/kek.ts";
import type { Kid } from "../parameters/kid.ts";
import type { LicenseDuration } from "../parameters/license-duration.ts";
import type { SecurityLevel } from "../parameters/security-level.ts";
import type { WvExtension } from "../parameters/wv-extension.ts";

/** Unknown parameters that were kept, in their order: pairs of a name and a text, which may repeat (decision D13). */
export type Extra = Branded<readonly (readonly [name: string, text: string])[], "Extra">;

/** What a valid request has besides its key source. */
interface TokenRequestBase {
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
  readonly extra?: Extra;
}

/** A valid request whose content key is in it. */
export interface ClearKeyRequest extends TokenRequestBase {
  readonly contentKey: ContentKey;
  readonly kek?: never;
  readonly ek?: never;
}

/** A valid request whose content key the service unwraps: `ek` under `kek`. */
export interface WrappedKeyRequest extends TokenRequestBase {
  readonly kek: Kek;
  readonly ek: Ek;
  readonly contentKey?: ContentKey;
}

/** A valid request whose content key the service looks up by `kid` in its key storage and decrypts under `kek`. */
export interface StoredKeyRequest extends TokenRequestBase {
  readonly kek: Kek;
  readonly ek?: never;
  readonly contentKey?: ContentKey;
}

/**
 * A valid request: canonical values, in canonical order, absent ones absent; only decoding makes one.
 *
 * The key comes from one of three sources; `contentKey` beside `kek` passes, and which one the service then uses is not
 * documented (decisions D1 and D2).
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
