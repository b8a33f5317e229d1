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
  readonly customerAuthenticator: string;
  readonly errorFormat?: ErrorFormat | AnyString | undefined;
  readonly generalFlags?: GeneralFlags | AnyString | undefined;
  readonly kid: string | Uint8Array;
  readonly contentId?: string | undefined;
  readonly securityLevel: LevelInput<SecurityLevel>;
  readonly hdcpOutputControl: LevelInput<HdcpOutputControl>;
  /** In seconds. */
  readonly licenseDuration?: number | string | undefined;
  readonly wvExtension?: WvExtensionInput | readonly WvExtensionInput[] | undefined;
  /** A number is a count of seconds from issuance. */
  readonly expirationTime?: ExpirationTimeInput | undefined;
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
export type LooseTokenRequestInput = TokenRequestInputBase & {
  readonly kek?: KeyInput | undefined;
  readonly ek?: KeyInput | undefined;
  readonly contentKey?: KeyInput | undefined;
};

/** The names of the properties of an input: does not compile unless there is one for each parameter. */
export type InputName = Including<DocumentedName, keyof TokenRequestInput>;

type Including<Names extends All, All extends string> = Names | All;
