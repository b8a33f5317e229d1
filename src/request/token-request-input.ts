import type { ErrorFormat } from "../parameters/error-format.ts";
import type { GeneralFlags } from "../parameters/general-flags.ts";
import type { HdcpOutputControl } from "../parameters/hdcp-output-control.ts";
import type { SecurityLevel } from "../parameters/security-level.ts";

/** An extension as a caller may write it: the text `type,payload`, or its two parts. */
export type WvExtensionInput = string | { readonly type: string; readonly payload: string };

/** An expiration as a caller may write it: `+` and seconds, an RFC 3339 date-time that ends in `Z`, or a `Date`. */
export type ExpirationTimeInput = `+${number}` | `${string}Z` | Date;

/** What a caller may write besides the key source; a member that is `undefined` is not given. */
interface TokenRequestInputBase {
  readonly customerAuthenticator: string;
  readonly errorFormat?: ErrorFormat | undefined;
  readonly generalFlags?: GeneralFlags | undefined;
  readonly kid: string;
  readonly contentId?: string | undefined;
  readonly securityLevel: SecurityLevel | `${SecurityLevel}`;
  readonly hdcpOutputControl: HdcpOutputControl | `${HdcpOutputControl}`;
  /** In seconds. */
  readonly licenseDuration?: number | `${number}` | undefined;
  readonly wvExtension?: WvExtensionInput | readonly WvExtensionInput[] | undefined;
  readonly expirationTime?: ExpirationTimeInput | undefined;
  readonly cookie?: string | undefined;
  /** Unknown parameters for the end of the body, as pairs of a name and a text. */
  readonly extra?: readonly (readonly [name: string, text: string])[] | undefined;
}

/** The key is in the request. */
export interface ClearKeyRequestInput extends TokenRequestInputBase {
  readonly contentKey: string;
  readonly kek?: undefined;
  readonly ek?: undefined;
}

/** The service unwraps `ek` under `kek`. */
export interface WrappedKeyRequestInput extends TokenRequestInputBase {
  readonly kek: string;
  readonly ek: string;
  readonly contentKey?: string | undefined;
}

/** The service looks the key up by `kid` and decrypts it under `kek`. */
export interface StoredKeyRequestInput extends TokenRequestInputBase {
  readonly kek: string;
  readonly ek?: undefined;
  readonly contentKey?: string | undefined;
}

/**
 * What a caller may write for a request: text or typed values, with one of the three key sources; the compiler refuses
 * `ek` without `kek`, no key at all, missing and unknown members, and levels out of range.
 *
 * @see tables 13 to 16; decision D1
 */
export type TokenRequestInput = ClearKeyRequestInput | WrappedKeyRequestInput | StoredKeyRequestInput;
