import type { AnyString, LevelInput } from "../contract/choice-literal.ts";
import type { ErrorFormat } from "../parameters/error-format/error-format.ts";
import type { ExpirationTimeInput } from "../parameters/expiration-time/literal.ts";
import type { GeneralFlags } from "../parameters/general-flags/general-flags.ts";
import type { HdcpOutputControl } from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import type { ClearKey, StoredKey, WrappedKey } from "../parameters/key-source/key-source.ts";
import type { SecurityLevel } from "../parameters/security-level/security-level.ts";
import type { WvExtensionInput } from "../parameters/wv-extension/literal.ts";
import type { DocumentedName } from "./documented.ts";

/** A key as a caller may write it: hexadecimal digits or bytes. */
export type KeyInput = string | Uint8Array;

/** What a caller may write beside the key source; a property that is `undefined` is not given. */
type TokenRequestInputBase = {
  /** The customer's API key, which is a secret: one for production, and one for test. */
  readonly customerAuthenticator: string;
  /** The format of the service's errors, which is `html` if absent. */
  readonly errorFormat?: ErrorFormat | AnyString | undefined;
  /** The license flags: `0000`. */
  readonly generalFlags?: GeneralFlags | AnyString | undefined;
  /** The key id: 32 hexadecimal digits, 16 bytes, or `^` and a name of 1 to 64 characters; `kidFromUuid` reads a UUID. */
  readonly kid: string | Uint8Array;
  /** The content id: any text. */
  readonly contentId?: string | undefined;
  /** The security level of the device, from 1 to 5: `securityLevels` has their names. */
  readonly securityLevel: LevelInput<SecurityLevel>;
  /** The HDCP output control, from 0 to 2: `hdcpOutputControls` has their names. */
  readonly hdcpOutputControl: LevelInput<HdcpOutputControl>;
  /** The seconds of playback after it starts; without limit if absent. */
  readonly licenseDuration?: number | string | undefined;
  /** Extensions, each as `type,payload` or as an object. */
  readonly wvExtension?: WvExtensionInput | readonly WvExtensionInput[] | undefined;
  /** When the token expires: a time, or seconds from issuance as a number or after `+`; at most 30 days (2,592,000 seconds), as if absent. */
  readonly expirationTime?: ExpirationTimeInput | undefined;
  /** Text of at most 32 characters (UTF-16 units), which the service logs when the token is redeemed. */
  readonly cookie?: string | undefined;
  /** Unknown parameters for the end of the body, as pairs of a name and a text. */
  readonly extra?: readonly (readonly [name: string, text: string])[] | undefined;
};

/** The input of a request that holds its content key. */
export type ClearKeyRequestInput = TokenRequestInputBase & ClearKey<KeyInput, undefined>;

/** The input of a request whose `ek` the service unwraps under `kek`. */
export type WrappedKeyRequestInput = TokenRequestInputBase & WrappedKey<KeyInput, KeyInput, KeyInput | undefined>;

/** The input of a request whose key the service looks up by `kid` and decrypts under `kek`. */
export type StoredKeyRequestInput = TokenRequestInputBase & StoredKey<KeyInput, KeyInput | undefined, undefined>;

/**
 * What a caller may write for a request: text or typed values, with one of the three key sources; the compiler refuses
 * `ek` without `kek`, no key at all, missing and unknown properties; `buildTokenRequest` also refuses literals that break a rule.
 *
 * @see tables 13 to 16; decision D1
 */
export type TokenRequestInput = ClearKeyRequestInput | WrappedKeyRequestInput | StoredKeyRequestInput;

/** The input of a request with any key source, or none: `KeySourceLiteral` tells the compiler what is missing. */
export type LooseTokenRequestInput = TokenRequestInputBase & AnyKeySource;

/** Any key source, or none. */
export type AnyKeySource = {
  /** The key encryption key: 32, 48 or 64 hexadecimal digits, or 16, 24 or 32 bytes. A secret. */
  readonly kek?: KeyInput | undefined;
  /** The content key, wrapped under `kek`: 48 hexadecimal digits or 24 bytes. A secret. */
  readonly ek?: KeyInput | undefined;
  /** The content key: 32 hexadecimal digits or 16 bytes. A secret. */
  readonly contentKey?: KeyInput | undefined;
};

/** The names of the properties of an input: does not compile unless there is one for each parameter. */
export type InputName = Including<DocumentedName, keyof TokenRequestInput>;

type Including<Names extends All, All extends string> = Names | All;
